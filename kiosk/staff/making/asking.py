"""The questions of `kiosk new`, asked one after the other in Chinese."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

import click

from kiosk.staff.making.event_skeleton import EventWishes
from kiosk.staff.making.wishes import Asked, Wishes, proposed_id, why_not_id

PLACES = (("街道", "社区"), ("街道",), ("社区",))
"""Where an item may be accepted, in the order in which it is offered."""


def asked(known: Wishes, themes: Sequence[str], taken: Collection[str], with_contents: bool) -> Wishes:
    """What a clerk wishes. What is `known` already is offered; `with_contents`: ask for questions and materials."""
    click.echo("新建一个事项。直接按回车，就用方括号里的。")
    name = _text("事项的正式名称", known.name)
    item_id = _valid("编号（文件名）", known.id or proposed_id(name, taken), lambda one: why_not_id(one, taken))
    theme = themes[_chosen("主题", themes, known.theme)]
    place = PLACES[_chosen("在哪里受理", ["、".join(one) for one in PLACES], "、".join(known.accepted_at))]
    wide = click.confirm("全区任何一个街道都能办吗", default=bool(known.district_wide))
    summary = _text("一句话简介（可以不写）", known.summary, optional=True)
    sayings = _listed("老百姓怎么说（用、隔开，可以不写）", known.sayings)
    if not with_contents:
        return Wishes(item_id, name, theme, place, wide, known.day, summary, sayings)
    materials = _listed("要带哪些材料（用、隔开，可以不写）", known.materials)
    guide = tuple(_questions()) if click.confirm("要先问几个问题，再给材料清单吗", default=False) else ()
    return Wishes(item_id, name, theme, place, wide, known.day, summary, sayings, guide, materials)


def asked_event(known: EventWishes, items: Collection[str], taken: Collection[str]) -> EventWishes:
    """What a clerk wishes for a life event. What is `known` already is offered."""
    click.echo("新建一件事。直接按回车，就用方括号里的。")
    name = _text("这件事叫什么，如 生孩子", known.name)
    event_id = _valid("编号（文件名）", known.id or proposed_id(name, taken), lambda one: why_not_id(one, taken))
    summary = _text("一句话简介（可以不写）", known.summary, optional=True)
    sayings = _listed("老百姓怎么说（用、隔开，可以不写）", known.sayings)
    parts = split(
        _valid("要办哪些事项（写编号，用、隔开）", "、".join(known.items), lambda one: _why_not_items(one, items))
    )
    guide = tuple(_questions()) if click.confirm("现在就写要问的问题吗", default=False) else ()
    return EventWishes(event_id, name, known.order, parts, known.day, summary, sayings, guide)


def split(text: str) -> tuple[str, ...]:
    """甲、乙，丙 -> (甲, 乙, 丙)."""
    return tuple(dict.fromkeys(one.strip() for one in re.split("[、，,；;]", text) if one.strip()))


def _questions() -> Iterator[Asked]:
    used: set[str] = set()
    while text := _text(f"第 {len(used) + 1} 个问题（直接回车：问完了）", "", optional=True):
        name = _valid("这个回答叫什么（写条件时用，如 户口）", "", lambda one: _why_not_name(one, used))
        options = split(_valid("可以选哪些回答（用、隔开，至少两个）", "", _why_not_options))
        used.add(name)
        yield Asked(text, name, options)


def _why_not_items(written: str, known: Collection[str]) -> str | None:
    unknown = [one for one in split(written) if one not in known]
    if unknown:
        return f"没有编号是“{unknown[0]}”的事项。用 kiosk search 可以按说法找编号。"
    return None if len(split(written)) > 1 else "至少要写两个事项的编号。"


def _why_not_name(written: str, used: Collection[str]) -> str | None:
    if not written:
        return "请写两三个字，如 户口、年龄、办理人。"
    return f"“{written}”已经用过了，请换一个。" if written in used else None


def _why_not_options(written: str) -> str | None:
    return None if len(split(written)) > 1 else "至少要有两个不同的回答，如：本人来、家人代办。"


def _text(question: str, default: str, optional: bool = False) -> str:
    return _valid(question, default, lambda one: None if one or optional else "这里不能空着。")


def _listed(question: str, default: Sequence[str]) -> tuple[str, ...]:
    return split(_text(question, "、".join(default), optional=True))


def _chosen(question: str, offered: Sequence[str], default: str) -> int:
    """The index of the one that is chosen by its number."""
    for number, one in enumerate(offered, start=1):
        click.echo(f"  {number:>2}  {one}")
    first = str(offered.index(default) + 1) if default in offered else ""
    numbers = [str(number) for number in range(1, len(offered) + 1)]
    return (
        int(_valid(question, first, lambda one: None if one in numbers else f"请写 1 到 {len(offered)} 的数字。")) - 1
    )


def _valid(question: str, default: str, why_not: Callable[[str], str | None]) -> str:
    """Ask until the answer will do."""
    while True:
        written: str = click.prompt(question, default=default, show_default=bool(default)).strip()
        reason = why_not(written)
        if reason is None:
            return written
        click.echo(f"  {reason}")
