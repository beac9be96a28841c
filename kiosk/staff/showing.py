"""`kiosk show`: one item or life event for who edits it."""

from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Console

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import Item, Question, Verification
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue

_INDENT = "  "


def as_json(guided: Item | LifeEvent) -> dict[str, Any]:
    """It as it stands in YAML, without what is not written."""
    return guided.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def print_item(item: Item) -> None:
    """The item to read."""
    console = Console(highlight=False)
    console.print(f"[bold]{item.name}[/]（{item.id}）")
    console.print(item.summary)
    _section(console, "在哪里办", _where(item))
    _section(console, "俗称", ["、".join(item.sayings)] if item.sayings else [])
    _section(console, "问题", map(_question, item.guide))
    _section(
        console, "结论", (f"{_when(one.when)} → {one.cannot or one.elsewhere or one.go_to}" for one in item.conclusions)
    )
    _section(console, "材料", (one.name + _case(one.when) for one in item.materials))
    _section(console, "依据", (f"{one.name}{one.number}　{one.confidence}" for one in item.legal_bases))
    console.print(_checked(item.verification))


def print_event(catalogue: Catalogue, event: LifeEvent) -> None:
    """The life event to read."""
    console = Console(highlight=False)
    console.print(f"[bold]{event.name}[/]（{event.id}，一件事）")
    console.print(event.summary)
    _section(console, "俗称", ["、".join(event.sayings)] if event.sayings else [])
    _section(console, "问题", map(_question, event.guide))
    _section(console, "要办的事", _to_do(catalogue, event))
    _section(console, "别处要办的事", _elsewhere(catalogue, event))
    _section(console, "提示", (one.text + _case(one.when) for one in event.hints))
    _section(console, "同一样材料", (f"{name}：{'、'.join(said)}" for name, said in event.same_materials.items()))
    console.print(_checked(event.verification))


def _to_do(catalogue: Catalogue, event: LifeEvent) -> Iterator[str]:
    for part in event.parts:
        given = "、".join(f"{question}＝{option}" for question, option in part.given.items())
        answered = f"　替他答 {given}" if given else ""
        yield f"{catalogue.item(part.item).name}（{part.item}）{_case(part.when)}{answered}"


def _elsewhere(catalogue: Catalogue, event: LifeEvent) -> Iterator[str]:
    for one in event.elsewhere:
        yield f"{catalogue.signpost(one.signpost).name}（{one.signpost}）{_case(one.when)}"


def _question(question: Question) -> str:
    return f"{question.text}（{question.name}：{'／'.join(option.name for option in question.options)}）"


def _case(when: When | None) -> str:
    return f"　当 {_when(when)}" if when else ""


def _checked(checked: Verification) -> str:
    return f"核对于 {checked.day}　{checked.confidence}　{checked.source}"


def _section(console: Console, title: str, lines: Iterable[str]) -> None:
    texts = list(lines)
    if texts:
        console.print(f"[bold green]{title}[/]")
        for text in texts:
            console.print(_INDENT + text, markup=False)


def _where(item: Item) -> list[str]:
    marks = [str(counter) for counter in item.accepted_at] + (["全区通办"] if item.district_wide else [])
    return ["、".join(marks)] + ([f"社区：{item.community_role}"] if item.community_role else [])


def _when(when: When) -> str:
    """户口＝昆明其他区县／昆明以外，或者 ….."""
    cases = []
    for case in when.cases:
        tests = [f"{question}＝{'／'.join(options)}" for question, options in case.tests]
        cases.append("，".join(tests + ([f"不是（{_when(case.unless)}）"] if case.unless else [])))
    return "；或者 ".join(cases)
