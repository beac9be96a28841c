"""What changes in a guide: its questions and options, and for whom it now ends otherwise."""

from collections.abc import Iterator
from typing import Any

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import Item, Option, Question
from kiosk.staff.condition_text import written
from kiosk.staff.diffs.outcomes import VERDICT, Outcome, matters
from kiosk.staff.diffs.records import NOT_WRITTEN, Change, fact, listed
from kiosk.staff.diffs.tree import Tree, cases, leaves
from kiosk.staff.diffs.walking import Names, TooManyError, walk
from kiosk.staff.diffs.watching import same_ends, watched

TOO_MANY = "这个事项的问题和条件太多，没有一条一条走完：请对照两版的材料和结论再看一遍。"


def question_changes(original: Item, old: Item, new: Item) -> Iterator[Change]:
    """Questions and options that appear, vanish or are reworded. `old`: `original` under the new names."""
    before = {one.name: one for one in old.guide}
    after = {one.name: one for one in new.guide}
    yield from (Change("不再有问题", before=_asked(one)) for name, one in before.items() if name not in after)
    yield from (Change("新问题", after=_asked(one)) for name, one in after.items() if name not in before)
    kept = [name for name in before if name in after]
    if kept != [name for name in after if name in before]:
        yield Change("问题的顺序", "、".join(kept), "、".join(name for name in after if name in before))
    for first, one in zip(original.guide, old.guide, strict=True):
        if one.name in after:
            yield from _question(first, one, after[one.name])


def end_changes(old: Item, new: Item, names: Names) -> tuple[tuple[Change, ...], str]:
    """What differs at the ends, with the answers it holds for; and what was left out, empty: nothing."""
    if same_ends(old, new):
        return (), ""
    try:
        tree = walk(old, new, watched(old, new), names)
    except TooManyError:
        return tuple(_as_written(old, new)), TOO_MANY
    return tuple(_found(tree)), ""


def _found(tree: Tree[Outcome]) -> Iterator[Change]:
    """Each change once, with its cases: verdicts first, then in the order of the answers."""
    found = dict.fromkeys(change for outcome in leaves(tree) if outcome for change in outcome.changes)
    for change in sorted(found, key=lambda one: one.what != VERDICT):
        where = cases(tree, lambda outcome, change=change: matters(change, outcome))  # type: ignore[misc]
        yield Change(change.what, change.before, change.after, where)


def _asked(question: Question) -> str:
    return f"{question.text}（{'／'.join(one.name for one in question.options)}）"


def _question(original: Question, old: Question, new: Question) -> Iterator[Change]:
    place = f"“{new.name}”这一问"
    yield from fact(f"{place}的问法", old.text, new.text)
    yield from fact(f"{place}的说明", old.why, new.why)
    yield from fact(f"{place}“不清楚”的提示", old.unsure, new.unsure)
    yield from fact(f"{place}能不能多选", _multiple(old), _multiple(new))
    yield from fact(f"{place}什么时候问", _when(old.when), _when(new.when))
    yield from _options(place, original, old, new)


def _options(place: str, original: Question, old: Question, new: Question) -> Iterator[Change]:
    for first, one in zip(original.options, old.options, strict=True):
        yield from fact(f"{place}的选项", first.name, one.name)
    yield from listed(f"{place}的选项", tuple(one.name for one in old.options), tuple(one.name for one in new.options))
    before: dict[str, Option] = {one.name: one for one in old.options}
    for option in new.options:
        if option.name in before:
            known = before[option.name]
            yield from fact(f"{place}选项“{option.name}”的说明", known.help, option.help)
            yield from fact(f"{place}选项“{option.name}”什么时候有", _when(known.when), _when(option.when))


def _multiple(question: Question) -> str:
    return "可以选几个" if question.multiple else "只选一个"


def _when(when: When | None) -> str:
    return f"当 {written(when)}" if when else "总是"


def _as_written(old: Item, new: Item) -> Iterator[Change]:
    """Where a guide is too entangled to walk: what is written, part by part."""
    for what, before, after in (
        ("结论", old.conclusions, new.conclusions),
        ("材料", old.materials, new.materials),
        ("环节", old.steps, new.steps),
        ("提示", old.hints, new.hints),
        ("法定办结时限", old.statutory_limit, new.statutory_limit),
        ("承诺办结时限", old.promised_limit, new.promised_limit),
        ("收费", old.fee, new.fee),
    ):
        yield from listed(what, tuple(map(_part, before)), tuple(map(_part, after)))


def _part(part: Any) -> str:
    """A part of an item in one line: its texts, and its condition."""
    texts = list(part.model_dump(exclude={"when"}, exclude_defaults=True).values())
    told = "，".join(f"{text}" for text in texts) or NOT_WRITTEN
    return told if part.when is None else f"{told}（当 {written(part.when)}）"
