"""What one way of answering comes to in two versions of an item, and what differs."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.catalogue.item import Material, Step
from kiosk.guide.checklist import Checklist, Needed, conclude
from kiosk.guide.engine import Ended
from kiosk.guide.wording import copies_line
from kiosk.staff.diffs.records import NOT_WRITTEN, Change, fact
from kiosk.staff.diffs.sides import Side
from kiosk.words import Language
from kiosk.words.places import PLACE_WORDS

VERDICT, _HINTS = "结果", "提示"
MATERIAL, FEWER_MATERIALS, MORE_MATERIALS = "材料", "不用再带", "要多带"


class Differing(NamedTuple):
    """What differs at the end of one way of answering."""

    both_can: bool
    """It can be done before and after: materials and all else were compared too."""
    same_verdict: bool
    """The verdict stays: hints were compared too."""
    changes: tuple[Change, ...]


Outcome = Differing | None
"""None: this way of answering does not exist in one of the versions."""


def compare_ends(old: Side, new: Side, names: Mapping[str, str]) -> Outcome:
    """What differs where both guides have ended; `names`: of other items, by id."""
    before, after = _end(old), _end(new)
    verdict = fact(VERDICT, _verdict(before, names), _verdict(after, names))
    lists = _checklist(old, before), _checklist(new, after)
    if verdict or lists[0] is None or lists[1] is None:
        return Differing(both_can=False, same_verdict=not verdict, changes=verdict)
    hints = _hints(lists[0].hints, lists[1].hints)
    if before.conclusion is not None:
        return Differing(both_can=False, same_verdict=True, changes=hints)
    return Differing(True, True, (*_asked(old, new), *_contents(lists[0], lists[1]), *hints))


def matters(change: Change, outcome: Outcome) -> bool | None:
    """Whether a change shows in an outcome; None: the outcome says nothing about such changes."""
    if outcome is None:
        return None
    if change.what != VERDICT and not (outcome.same_verdict if _is_hint(change) else outcome.both_can):
        return None
    return change in outcome.changes


def _is_hint(change: Change) -> bool:
    return change.what.endswith(_HINTS)


def _end(side: Side) -> Ended:
    assert isinstance(side.standing, Ended)  # compare_ends is called where both have ended
    return side.standing


def _verdict(ended: Ended, names: Mapping[str, str]) -> str:
    one = ended.conclusion
    if one is None:
        return "可以办"
    if one.go_to is not None:
        return f"转到“{names.get(one.go_to, one.go_to)}”"
    told = f"不能办：{one.cannot}" if one.cannot else f"去别处：{one.elsewhere}"
    seen = "、".join(names.get(other, other) for other in one.see_also)
    return told + one.advice + (f"（可以看：{seen}）" if seen else "")


def _checklist(side: Side, ended: Ended) -> Checklist | None:
    """None where another item takes over."""
    if ended.conclusion is not None and ended.conclusion.go_to is not None:
        return None
    return conclude(side.item, ended)


def _hints(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Change, ...]:
    """One change a hint, so that each is told with its own answers."""
    gone = (Change(f"去掉{_HINTS}", before=hint) for hint in dict.fromkeys(before) if hint not in after)
    come = (Change(f"新增{_HINTS}", after=hint) for hint in dict.fromkeys(after) if hint not in before)
    return (*gone, *come)


def _asked(old: Side, new: Side) -> list[Change]:
    """Questions that both guides have, but only one asks here."""
    both = old.positions.keys() & new.positions.keys()
    texts = {one.name: one.text for one in new.item.guide}
    fewer = [Change("不再问", before=texts[name]) for name in sorted((old.asked - new.asked) & both)]
    return fewer + [Change("多问一个问题", after=texts[name]) for name in sorted((new.asked - old.asked) & both)]


def _contents(before: Checklist, after: Checklist) -> list[Change]:
    return [
        *_named(MATERIAL, FEWER_MATERIALS, MORE_MATERIALS, _materials(before), _materials(after)),
        *_named("环节", "少一个环节", "多一个环节", _steps(before), _steps(after)),
        *_order(before, after),
        *fact("办结时限", _values(before.time), _values(after.time)),
        *fact("收费", _values(before.fee), _values(after.fee)),
    ]


def _materials(checklist: Checklist) -> dict[str, str]:
    return _by_name([(one.material.name, _needed(one)) for one in checklist.materials])


def _steps(checklist: Checklist) -> dict[str, str]:
    return _by_name([(one.name, _step(one)) for one in checklist.steps])


def _by_name(named: list[tuple[str, str]]) -> dict[str, str]:
    """Name -> all that is said under it."""
    found: dict[str, list[str]] = {}
    for name, text in named:
        found.setdefault(name, []).append(text)
    return {name: "；".join(texts) for name, texts in found.items()}


def _named(what: str, fewer: str, more: str, before: dict[str, str], after: dict[str, str]) -> list[Change]:
    changes = [Change(fewer, before=_told(name, text)) for name, text in before.items() if name not in after]
    changes += [Change(more, after=_told(name, text)) for name, text in after.items() if name not in before]
    for name, text in after.items():
        if name in before and before[name] != text:
            changes.append(Change(f"{what}“{name}”", before[name] or NOT_WRITTEN, text or NOT_WRITTEN))
    return changes


def _told(name: str, text: str) -> str:
    return f"{name}（{text}）" if text else name


def _needed(needed: Needed) -> str:
    cases = f"{'、'.join(needed.cases)}才要" if needed.cases else ""
    return "，".join(filter(None, (material_text(needed.material), cases)))


def material_text(material: Material) -> str:
    """What a checklist says about a material beside its name."""
    counted = material.originals is not None or material.copies is not None
    copies = copies_line(material, PLACE_WORDS[Language.CHINESE]) if counted else ""
    need = material.need if material.need != "必要" else ""
    forms = [f"空白表 {material.blank_form}" if material.blank_form else ""]
    forms.append(f"样表 {material.sample}" if material.sample else "")
    note = material.note.rstrip("。")
    return "，".join(filter(None, (copies, need, material.kind, material.source, material.size, note, *forms)))


def _step(step: Step) -> str:
    return "，".join(filter(None, (step.text.rstrip("。"), step.limit, step.by)))


def _order(before: Checklist, after: Checklist) -> list[Change]:
    """Steps that stay, in another order."""
    old, new = [one.name for one in before.steps], [one.name for one in after.steps]
    if old == new or sorted(old) != sorted(new):
        return []
    return [Change("环节的顺序", "、".join(old), "、".join(new))]


def _values(values: tuple[str, ...]) -> str:
    return " 或 ".join(values)
