"""What changes in life events: who has what to do, and what is asked and told."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.catalogue.life_event import LifeEvent, Part
from kiosk.guide.paths.event_as_item import as_item
from kiosk.staff.diffs.guides import end_changes, question_changes
from kiosk.staff.diffs.items import check_changes, english_changes
from kiosk.staff.diffs.outcomes import FEWER_MATERIALS, MATERIAL, MORE_MATERIALS
from kiosk.staff.diffs.records import Change, fact, listed
from kiosk.staff.diffs.renaming import find_renames, renamed

_CALLED = {FEWER_MATERIALS: "不用再办", MORE_MATERIALS: "要多办"}
"""An event is compared as an item whose materials are the things to do."""

_TOO_MANY = "这件事的问题和条件太多，没有一条一条走完：请对照两版“要办的事”再看一遍。"


def life_event_changes(old: LifeEvent, new: LifeEvent, names: Mapping[str, str]) -> Iterator[Change]:
    """What changes in one life event; `names`: id -> name of items and signposts."""
    yield from fact("名称", old.name, new.name)
    yield from fact("英文名称", old.english_name, new.english_name)
    yield from fact("顺序", str(old.order), str(new.order))
    yield from fact("图标", old.icon, new.icon)
    yield from listed("俗称", old.sayings, new.sayings)
    yield from fact("简介", old.summary, new.summary)
    yield from _guide(old, new, names)
    yield from _given(old, new, names)
    yield from _merged(old, new)
    yield from english_changes(old.english, new.english)
    yield from check_changes(old.verification, new.verification)


def _guide(old: LifeEvent, new: LifeEvent, names: Mapping[str, str]) -> Iterator[Change]:
    before, after = as_item(old, names), as_item(new, names)
    aligned = renamed(before, replace(find_renames(before, after), materials={}))
    yield from question_changes(before, aligned, after)
    ends, remark = end_changes(aligned, after, {})
    yield from map(_called, ends)
    if remark:
        yield Change(_TOO_MANY)


def _called(change: Change) -> Change:
    what = _CALLED.get(change.what, change.what)
    return replace(change, what=what.removeprefix(MATERIAL) if what.startswith(f"{MATERIAL}“") else what)


def _given(old: LifeEvent, new: LifeEvent, names: Mapping[str, str]) -> Iterator[Change]:
    """Answers given for an item, where it is there before and after."""
    before, after = _answers(old), _answers(new)
    for item in after:
        if item in before:
            yield from fact(f"“{names.get(item, item)}”替他答好的", before[item], after[item])


def _answers(event: LifeEvent) -> dict[str, str]:
    """Item id -> what is answered for it, part by part."""
    found: dict[str, list[str]] = {}
    for part in event.parts:
        found.setdefault(part.item, []).append(_written(part))
    return {item: "；".join(filter(None, parts)) for item, parts in found.items()}


def _written(part: Part) -> str:
    return "，".join(f"{question}＝{option}" for question, option in part.given.items())


def _merged(old: LifeEvent, new: LifeEvent) -> Iterator[Change]:
    for name in dict.fromkeys([*old.same_materials, *new.same_materials]):
        before, after = (event.same_materials.get(name, ()) for event in (old, new))
        yield from fact(f"合并成“{name}”的材料", "、".join(before), "、".join(after))
