"""What of a checklist tells one outcome from another: materials, steps, time and fee, each as a look.

It mirrors `kiosk.guide.checklist`: two ways of answering have the same looks if and only if their
checklists list the same. Hints and the citizen's own answers do not make another outcome.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.catalogue.conditions import Truth, When
from kiosk.catalogue.item import Item, Material, Varying
from kiosk.guide.cases import calling_for
from kiosk.guide.paths.certainty import Formula, Positions, certain, literals, refuted

Seen = tuple[object, ...]
"""What is seen of something; empty: it is not there."""


@dataclass(frozen=True)
class Look:
    """Something that some checklists of an item show, and others do not or otherwise."""

    formulas: tuple[Formula, ...]
    """Two for each condition: that it certainly holds, that it certainly does not."""
    seen: Callable[[Sequence[Truth]], Seen]
    """From whether each condition holds."""
    material: bool = False

    @property
    def known_after(self) -> int:
        """The last question it depends on; -1 where it depends on none."""
        return max((one.position for formula in self.formulas for one in literals(formula)), default=-1)


def looks(item: Item, positions: Positions) -> tuple[Look, ...]:
    """Everything that can differ from checklist to checklist where the item can be done."""
    found = (
        *_materials(item, positions),
        *(_look([step.when], _stays, positions) for step in item.steps),
        _varying(item.promised_limit or item.statutory_limit, positions),
        _varying(item.fee, positions),
    )
    return tuple(look for look in found if look.material or look.known_after >= 0)


def _look(
    conditions: Sequence[When | None],
    seen: Callable[[Sequence[Truth]], Seen],
    positions: Positions,
    material: bool = False,
) -> Look:
    formulas = [one for when in conditions for one in (certain(when, positions), refuted(when, positions))]
    return Look(tuple(formulas), seen, material)


def _materials(item: Item, positions: Positions) -> Iterator[Look]:
    """One look for all entries of the same material: they are listed as one."""
    same: dict[tuple[str, str], list[Material]] = {}
    for material in item.materials:
        same.setdefault((material.name, material.note), []).append(material)
    for entries in same.values():
        yield _look(
            [one.when for one in entries], _listed(item, [one.when for one in entries]), positions, material=True
        )


def _varying(varying: Varying, positions: Positions) -> Look:
    def values(truths: Sequence[Truth]) -> Seen:
        """Up to the first that certainly holds, those that may."""
        until = truths.index(True) + 1 if True in truths else len(truths)
        may = zip(varying[:until], truths, strict=False)
        return tuple(dict.fromkeys(variant.value for variant, truth in may if truth is not False))

    return _look([variant.when for variant in varying], values, positions)


def _stays(truths: Sequence[Truth]) -> Seen:
    return (True,) if truths[0] is not False else ()


def _listed(item: Item, conditions: Sequence[When | None]) -> Callable[[Sequence[Truth]], Seen]:
    def listed(truths: Sequence[Truth]) -> Seen:
        """The first entry that is listed, and where none is certain, the options that call for them."""
        entries = [n for n, truth in enumerate(truths) if truth is not False]
        may = [conditions[n] for n in entries] if True not in truths else []
        cases = dict.fromkeys(one for when in may for one in calling_for(item, when))
        return (entries[0], *cases) if entries else ()

    return listed
