"""Two catalogues compared: what changes for citizens. Pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

from kiosk.catalogue.model import Catalogue
from kiosk.staff.diffs.forms import form_changes
from kiosk.staff.diffs.items import appearing, compare_item, vanishing
from kiosk.staff.diffs.life_events import life_event_changes
from kiosk.staff.diffs.places import calendar_changes, district_changes, signpost_changes, site_changes, street_changes
from kiosk.staff.diffs.records import Change, Comparison, Fate, Group, Subject


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


_One = TypeVar("_One", bound=_Named)


def compare(old: Catalogue, new: Catalogue) -> Comparison:
    """What changes from one catalogue to the other; items first, by what becomes of them."""
    items, streets = _names(old.items, new.items), _names(old.streets, new.streets)
    signposts = _names(old.signposts, new.signposts)
    district = (*district_changes(old.district, new.district), *calendar_changes(old.calendar, new.calendar))
    groups = [
        *_items(old, new, items),
        *_others(
            Subject.LIFE_EVENT,
            old.life_events,
            new.life_events,
            lambda a, b: life_event_changes(a, b, {**signposts, **items}),
        ),
        *_others(Subject.STREET, old.streets, new.streets, street_changes),
        *_others(Subject.SIGNPOST, old.signposts, new.signposts, lambda a, b: signpost_changes(a, b, items, signposts)),
        *_others(Subject.SITE, old.sites, new.sites, lambda a, b: site_changes(a, b, items, streets, signposts)),
        *_others(Subject.FORM, old.forms, new.forms, form_changes),
    ]
    if district:
        groups.append(Group(Subject.DISTRICT, Fate.CHANGED, "", new.district.name, district))
    return Comparison(tuple(groups))


def _names(old: Iterable[_One], new: Iterable[_One]) -> dict[str, str]:
    return {one.id: one.name for one in (*old, *new)}


def _items(old: Catalogue, new: Catalogue, names: Mapping[str, str]) -> list[Group]:
    groups = [appearing(one) for one in new.items if not old.has_item(one.id)]
    groups += [vanishing(one) for one in old.items if not new.has_item(one.id)]
    changed = (compare_item(old.item(one.id), one, names) for one in new.items if old.has_item(one.id))
    groups += [group for group in changed if group is not None]
    return sorted(groups, key=lambda group: list(Fate).index(group.fate))


def _others(
    subject: Subject,
    old: tuple[_One, ...],
    new: tuple[_One, ...],
    changes: Callable[[_One, _One], Iterator[Change]],
) -> Iterator[Group]:
    """Groups for records of one kind, compared by id."""
    before, after = {one.id: one for one in old}, {one.id: one for one in new}
    yield from (Group(subject, Fate.NEW, one.id, one.name) for one in new if one.id not in before)
    yield from (Group(subject, Fate.GONE, one.id, one.name) for one in old if one.id not in after)
    for one in new:
        found = tuple(changes(before[one.id], one)) if one.id in before else ()
        if found:
            yield Group(subject, Fate.CHANGED, one.id, one.name, found)
