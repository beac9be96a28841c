"""The largest guides and lists of a catalogue."""

from collections.abc import Iterable, Sequence

from kiosk.catalogue.item import Item
from kiosk.guide.paths.outcomes import outcomes
from kiosk.guide.paths.prove import prove
from kiosk.staff.reports.gaps import named
from kiosk.staff.reports.state import Size, Sizes

SHOWN = 5
"""Items at the upper end."""


def sizes(items: Sequence[Item]) -> Sizes:
    """The largest of each kind."""
    guided = [item for item in items if item.guide]
    return Sizes(
        questions=_largest(Size(named(item), _longest(item)) for item in guided),
        outcomes=_largest(Size(named(item), _outcomes(item)) for item in guided),
        materials=_largest(Size(named(item), len(item.materials)) for item in items),
    )


def _largest(found: Iterable[Size]) -> tuple[Size, ...]:
    """The first of equals stays ahead; what cannot be counted is the largest."""
    ordered = sorted(found, key=lambda one: (one.number is not None, -(one.number or 0)))
    return tuple(one for one in ordered[:SHOWN] if one.number != 0)


def _longest(item: Item) -> int | None:
    proof = prove(item)
    return proof.longest if proof.whole else None


def _outcomes(item: Item) -> int | None:
    found = outcomes(item, 1)
    return None if found.more is None else len(found.listed) + found.more
