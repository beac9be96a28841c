"""Which checklists an item or a life event has: one of all cases, or one for each outcome."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.checklist import Checklist, everything
from kiosk.guide.paths.event_outcomes import event_outcomes
from kiosk.guide.paths.outcomes import outcomes
from kiosk.guide.together import Together, all_together

MOST_CASES = 500
"""Checklists of one item. The guide of the catalogue with the most outcomes has 147; nobody looks through more."""

Guided = Item | LifeEvent

Offered = Mapping[str, Item]
"""The items in force, by id."""


@dataclass(frozen=True)
class Listed:
    """A checklist, and how many ways of answering lead to it. None: not counted."""

    checklist: Checklist | Together
    ways: int | None = 1


@dataclass(frozen=True)
class Lists:
    """The checklists of an item or a life event, and a sentence where some are left out."""

    listed: tuple[Listed, ...]
    remark: str = ""


ListsOf = Callable[[Guided, Offered], Lists]


def all_cases(guided: Guided, items: Offered) -> Lists:
    """One checklist that holds all cases."""
    return Lists((Listed(all_together(guided, items) if isinstance(guided, LifeEvent) else everything(guided)),))


def each_outcome(guided: Guided, items: Offered) -> Lists:
    """A checklist for each distinct outcome of the guide; an outcome that leads to another item has none."""
    found = _of_event(guided, items) if isinstance(guided, LifeEvent) else _of_item(guided)
    return found if found.listed else all_cases(guided, items)


def _of_item(item: Item) -> Lists:
    found = outcomes(item, MOST_CASES)
    listed = tuple(Listed(one.checklist, one.paths) for one in found.listed if one.checklist)
    return Lists(listed, _too_many(item, listed) if found.more != 0 else "")


def _of_event(event: LifeEvent, items: Offered) -> Lists:
    found = event_outcomes(event, items)
    listed = tuple(Listed(one.together, one.paths) for one in found.listed[:MOST_CASES])
    complete = found.whole and len(listed) == len(found.listed)
    return Lists(listed, "" if complete else _too_many(event, listed))


def _too_many(guided: Guided, listed: tuple[Listed, ...]) -> str:
    return f"{guided.name}：情况太多，只印了前 {len(listed)} 种。"
