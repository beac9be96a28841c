"""What changes in one item."""

from collections.abc import Iterator, Mapping

from kiosk.catalogue.item import Counter, English, Item, LegalBasis, Variant, Verification
from kiosk.catalogue.record import NO, YES
from kiosk.guide.wording import legal_line
from kiosk.staff.diffs.guides import end_changes, question_changes
from kiosk.staff.diffs.records import Change, Fate, Group, Subject, fact, listed
from kiosk.staff.diffs.renaming import Renames, find_renames, renamed

_ELSEWHERE = {
    "id", "name", "theme", "accepted_at", "district_wide", "status", "status_reason", "verification", "english",
    "guide", "conclusions", "materials", "steps", "hints", "promised_limit", "statutory_limit", "fee",
    "legal_bases", "faqs", "related", "rates", "fee_items", "special_procedures",
}  # fmt: skip
"""The keys that get words of their own; all others are told by their Chinese key."""


def compare_item(old: Item, new: Item, names: Mapping[str, str]) -> Group | None:
    """What changes in an item; None: nothing a citizen could notice. `names`: of all items, by id."""
    if old == new:
        return None
    renames = find_renames(old, new)
    aligned = renamed(old, renames)
    ends, remark = end_changes(aligned, new, dict(names))
    changes = (
        *_face(old, new),
        *_reworded_materials(renames),
        *question_changes(old, aligned, new),
        *ends,
        *_lists(old, new, names),
        *_others(old, new),
        *english_changes(aligned.english, new.english),
        *check_changes(old.verification, new.verification),
    )
    fate = _fate(old, new)
    if not changes and not remark and fate is Fate.CHANGED:
        return None
    return Group(Subject.ITEM, fate, new.id, new.name, changes, remark)


def appearing(item: Item) -> Group:
    """An item that is new."""
    return Group(Subject.ITEM, Fate.NEW, item.id, item.name, tuple(_summary(item)))


def vanishing(item: Item) -> Group:
    """An item that is no longer there."""
    return Group(Subject.ITEM, Fate.GONE, item.id, item.name, (Change("主题", before=item.theme),))


def _summary(item: Item) -> Iterator[Change]:
    yield Change("主题", after=item.theme)
    yield Change("在哪里办", after=_where(item))
    materials = "、".join(dict.fromkeys(one.name for one in item.materials))
    yield Change("材料", after=materials or "没有写")
    if item.guide:
        yield Change("问题", after="；".join(one.text for one in item.guide))


def _fate(old: Item, new: Item) -> Fate:
    if old.status == new.status:
        return Fate.CHANGED
    return Fate.PAUSED if new.status == "暂停" else Fate.RESUMED


def _face(old: Item, new: Item) -> Iterator[Change]:
    """What stands on the item's first screen."""
    yield from fact("状态", _status(old), _status(new))
    yield from fact("名称", old.name, new.name)
    yield from fact("主题", old.theme, new.theme)
    yield from fact("在哪里办", _where(old), _where(new))


def _status(item: Item) -> str:
    return item.status + (f"（{item.status_reason}）" if item.status_reason else "")


def _where(item: Item) -> str:
    places = [str(one) for one in Counter if item.accepts_at(one)]
    return "、".join(places) + ("，全区任何一个街道都能办" if item.district_wide else "")


def _reworded_materials(renames: Renames) -> Iterator[Change]:
    yield from (Change("材料改了名称", before, after) for before, after in renames.materials.items())


def _lists(old: Item, new: Item, names: Mapping[str, str]) -> Iterator[Change]:
    yield from fact("法定办结时限", _values(old.statutory_limit), _values(new.statutory_limit))
    yield from listed("依据", tuple(map(_basis, old.legal_bases)), tuple(map(_basis, new.legal_bases)))
    yield from listed("相关事项", _named(old.related, names), _named(new.related, names))
    yield from _answers(old, new)
    yield from listed("标准", tuple(map(_parts, old.rates)), tuple(map(_parts, new.rates)))
    yield from listed("收费项目", tuple(map(_parts, old.fee_items)), tuple(map(_parts, new.fee_items)))
    yield from listed(
        "特别程序", tuple(map(_parts, old.special_procedures)), tuple(map(_parts, new.special_procedures))
    )


def _values(varying: tuple[Variant, ...]) -> str:
    return " 或 ".join(dict.fromkeys(one.value for one in varying))


def _basis(basis: LegalBasis) -> str:
    return f"{legal_line(basis)}（{basis.confidence}）"


def _named(ids: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names.get(one, one) for one in ids)


def _parts(record: object) -> str:
    """A small record in one line: its values, in the order of the model."""
    return "，".join(str(value) for value in vars(record).values() if value)


def _answers(old: Item, new: Item) -> Iterator[Change]:
    before = {one.question: one.answer for one in old.faqs}
    after = {one.question: one.answer for one in new.faqs}
    yield from listed("常见问题", tuple(before), tuple(after))
    for question, answer in after.items():
        if question in before:
            yield from fact(f"“{question}”的回答", before[question], answer)


def _others(old: Item, new: Item) -> Iterator[Change]:
    """Every other key, in the order of the model."""
    for name, field in Item.model_fields.items():
        if name in _ELSEWHERE:
            continue
        before, after = getattr(old, name), getattr(new, name)
        if isinstance(before, tuple) and isinstance(after, tuple):
            yield from listed(str(field.alias), tuple(map(str, before)), tuple(map(str, after)))
        else:
            yield from fact(str(field.alias), _shown(before), _shown(after))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else str(value)


def english_changes(old: English, new: English) -> Iterator[Change]:
    """What is translated otherwise."""
    before, after = _translated(old), _translated(new)
    for what in dict.fromkeys([*before, *after]):
        yield from fact(f"英文：{what}", before.get(what, ""), after.get(what, ""))


def _translated(english: English) -> dict[str, str]:
    """What is translated -> the English."""
    found = {"简介": english.summary} if english.summary else {}
    for name, question in english.questions.items():
        parts = {f"“{name}”这一问": question.text, f"“{name}”的说明": question.why, f"“{name}”的提示": question.unsure}
        found |= {what: text for what, text in parts.items() if text}
        found |= {f"“{name}”的选项“{option}”": text for option, text in question.options.items()}
    found |= {f"材料“{name}”": text for name, text in english.materials.items()}
    return found | {f"“{sentence}”": text for sentence, text in english.sentences.items()}


def check_changes(old: Verification, new: Verification) -> Iterator[Change]:
    """Who checked it otherwise, and when."""
    yield from fact("核对日期", old.day.isoformat(), new.day.isoformat())
    yield from fact("核对来源", old.source, new.source)
    yield from fact("可信度", old.confidence, new.confidence)
