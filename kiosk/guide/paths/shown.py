"""What the end of a guide shows, and when, as formulas. It mirrors `kiosk.guide.checklist`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import Item, Varying
from kiosk.guide.paths.certainty import Formula, Positions, all_of, any_of, certain, refuted

Place = tuple[str | int, ...]
"""Where something stands in an item's YAML: ("申请材料", 2), or ("办理引导", 0, "选项", 3)."""

QUESTIONS, OPTIONS, CONCLUSIONS = "办理引导", "选项", "结论"
MATERIALS, STEPS, HINTS = "申请材料", "办理流程", "提示"
STATUTORY, PROMISED, FEE = "法定办结时限", "承诺办结时限", "收费"


class Sign(NamedTuple):
    """A formula that holds (or does not hold) at the end."""

    formula: Formula
    value: bool


@dataclass(frozen=True)
class Shown:
    """Something that the end of a guide shows in some cases."""

    place: Place
    when: When | None
    appears: Sign
    """In which cases it is shown."""
    idle: Sign
    """If this is so in all cases, the 当 might as well not be there."""
    early: bool = False
    """Shown also where a conclusion ends the guide."""


def shown(item: Item, positions: Positions) -> tuple[Shown, ...]:
    """Everything that the end of a guide may show, in the order of the YAML."""
    return (
        *_materials(item, positions),
        *_steps(item, positions),
        *_hints(item, positions),
        *_variants(STATUTORY, item.statutory_limit, positions),
        *_variants(PROMISED, item.promised_limit, positions),
        *_variants(FEE, item.fee, positions),
    )


def nothing_to_bring(item: Item, positions: Positions) -> Formula:
    """When not one material is listed."""
    return all_of(refuted(one.when, positions) for one in item.materials)


def _materials(item: Item, positions: Positions) -> Iterator[Shown]:
    """Left out only where certainly not needed; where that is open, it is listed with the cases that need it."""
    for number, one in enumerate(item.materials):
        left_out, needed = refuted(one.when, positions), certain(one.when, positions)
        yield Shown((MATERIALS, number), one.when, Sign(left_out, False), Sign(needed, True))


def _steps(item: Item, positions: Positions) -> Iterator[Shown]:
    for number, one in enumerate(item.steps):
        stays = Sign(refuted(one.when, positions), False)
        yield Shown((STEPS, number), one.when, stays, stays)


def _hints(item: Item, positions: Positions) -> Iterator[Shown]:
    for number, one in enumerate(item.hints):
        told = Sign(certain(one.when, positions), True)
        yield Shown((HINTS, number), one.when, told, told, early=True)


def _variants(part: str, varying: Varying, positions: Positions) -> Iterator[Shown]:
    """A value is out where it certainly does not hold, or where one before it certainly does."""
    before: list[Formula] = []
    for number, one in enumerate(varying):
        out = any_of([*before, refuted(one.when, positions)])
        holds = certain(one.when, positions)
        yield Shown((part, number), one.when, Sign(out, False), Sign(holds, True))
        before.append(holds)
