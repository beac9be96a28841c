"""A conclusion made into what a citizen takes away: the checklist (办事清单)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from kiosk.catalogue.conditions import holds
from kiosk.catalogue.item import UNSURE, Confidence, Item, LegalBasis, Material, Step, Varying
from kiosk.guide.cases import calling_for, still_calling_for
from kiosk.guide.engine import Answers, Chosen, Ended, Given, chosen_by, follow, known_so_far


class Verdict(Enum):
    """What the guide came to."""

    CAN = "can"
    CANNOT = "cannot"
    ELSEWHERE = "elsewhere"
    ALL = "all"
    """No questions answered: all materials of all cases are listed."""


@dataclass(frozen=True)
class Needed:
    """A material on a checklist. `cases` says when it is needed; empty: always, in this citizen's case."""

    material: Material
    cases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Checklist:
    """Everything a screen or a paper says about one item in one citizen's case. Texts are Chinese."""

    item: Item
    verdict: Verdict
    reason: str
    """Why it cannot be done, or where else to go; empty where it can."""
    advice: str
    see_also: tuple[str, ...]
    """Ids of other items."""
    given: tuple[Given, ...]
    materials: tuple[Needed, ...]
    steps: tuple[Step, ...]
    hints: tuple[str, ...]
    time: tuple[str, ...]
    """How long it takes; more than one value only where the case is open. Empty: not known."""
    fee: tuple[str, ...]
    result: str
    visits_in_person: int | None
    legal_bases: tuple[LegalBasis, ...]
    checked_on: date
    confidence: Confidence

    @property
    def situation(self) -> tuple[str, ...]:
        """The citizen's own answers, in the order of the questions."""
        return tuple("、".join(one.options) for one in self.given if one.options != (UNSURE,))


def conclude(item: Item, ended: Ended) -> Checklist:
    """The checklist of a guide that has ended. 转到 is no end for a citizen: follow it first."""
    chosen = chosen_by(item, ended.given)
    conclusion = ended.conclusion
    if conclusion is None:
        return _checklist(item, Verdict.CAN, chosen, ended.given)
    if conclusion.go_to is not None:
        raise ValueError(f"{item.id}: a guide that leads on to {conclusion.go_to} has no checklist of its own")
    verdict = Verdict.CANNOT if conclusion.cannot else Verdict.ELSEWHERE
    return _checklist(
        item,
        verdict,
        chosen,
        ended.given,
        reason=conclusion.cannot or conclusion.elsewhere,
        advice=conclusion.advice,
        see_also=conclusion.see_also,
    )


def everything(item: Item) -> Checklist:
    """The checklist of all cases together, for who would rather read than answer."""
    return _checklist(item, Verdict.ALL, {}, ())


def supposed(item: Item, answers: Answers) -> Checklist:
    """The checklist as far as these answers tell, with the cases that stay open; no question need be answered."""
    chosen, given = known_so_far(item, answers)
    whole = _checklist(item, Verdict.ALL, chosen, given)
    return replace(whole, materials=tuple(_still_open(item, needed, chosen) for needed in whole.materials))


def _still_open(item: Item, needed: Needed, chosen: Chosen) -> Needed:
    """Without the cases that the answers have settled."""
    return replace(needed, cases=still_calling_for(item, needed.material.when, chosen)) if needed.cases else needed


def answered(item: Item, answers: Answers) -> Checklist | None:
    """The checklist these answers lead to; None while questions are open or another item takes over."""
    standing = follow(item, answers)
    if not isinstance(standing, Ended) or (standing.conclusion and standing.conclusion.go_to):
        return None
    return conclude(item, standing)


def _checklist(
    item: Item,
    verdict: Verdict,
    chosen: Chosen,
    given: tuple[Given, ...],
    reason: str = "",
    advice: str = "",
    see_also: tuple[str, ...] = (),
) -> Checklist:
    possible = verdict in (Verdict.CAN, Verdict.ALL)
    return Checklist(
        item=item,
        verdict=verdict,
        reason=reason,
        advice=advice,
        see_also=see_also,
        given=given,
        materials=_needed(item, chosen) if possible else (),
        steps=tuple(step for step in item.steps if holds(step.when, chosen) is not False) if possible else (),
        hints=tuple(hint.text for hint in item.hints if holds(hint.when, chosen) is True),
        time=_values(item.promised_limit or item.statutory_limit, chosen) if possible else (),
        fee=_values(item.fee, chosen) if possible else (),
        result=item.result,
        visits_in_person=item.visits_in_person,
        legal_bases=item.legal_bases,
        checked_on=item.verification.day,
        confidence=item.verification.confidence,
    )


def _needed(item: Item, chosen: Chosen) -> tuple[Needed, ...]:
    """The materials of this case; one whose condition stays open is listed with the cases that need it."""
    needed = []
    for material in item.materials:
        truth = holds(material.when, chosen)
        if truth is not False:
            needed.append(Needed(material, calling_for(item, material.when) if truth is None else ()))
    return tuple(_merged(needed))


def _merged(needed: list[Needed]) -> list[Needed]:
    """One line a material: the same one under two conditions is brought once."""
    merged: dict[tuple[str, str], Needed] = {}
    for one in needed:
        known = merged.get((one.material.name, one.material.note))
        if known is None:
            merged[one.material.name, one.material.note] = one
        else:
            cases = () if not known.cases or not one.cases else tuple(dict.fromkeys(known.cases + one.cases))
            merged[one.material.name, one.material.note] = Needed(known.material, cases)
    return list(merged.values())


def _values(varying: Varying, chosen: Chosen) -> tuple[str, ...]:
    """The first value that certainly holds, with those before it that might."""
    values = []
    for variant in varying:
        truth = holds(variant.when, chosen)
        if truth is not False:
            values.append(variant.value)
        if truth is True:
            break
    return tuple(dict.fromkeys(values))
