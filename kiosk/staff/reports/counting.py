"""Counting the state of a catalogue. `today` is an argument; nothing here looks at a clock."""

from collections import Counter as Tally
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from kiosk.catalogue.district import Place, Street
from kiosk.catalogue.item import Confidence, Item
from kiosk.catalogue.model import Catalogue, at_community, at_street, district_wide
from kiosk.catalogue.problems import Problem
from kiosk.rules.registry import rule_by_id
from kiosk.staff.reports.gaps import english_gaps, gaps, named, unconfirmed
from kiosk.staff.reports.life_events import event_english, life_events
from kiosk.staff.reports.sizes import sizes
from kiosk.staff.reports.state import (
    Ages,
    Checked,
    ConfidenceCount,
    Named,
    RuleCount,
    ScopeCount,
    SiteMachine,
    State,
    StreetPlaces,
    ThemeCount,
)

READING = "读取文件时的提醒"


def state_of(catalogue: Catalogue, problems: Iterable[Problem], today: date) -> State:
    """The state of a catalogue that loads, with what `kiosk check` found in it."""
    items, limit = tuple(catalogue.items), catalogue.district.review_days
    return State(
        day=today,
        version=catalogue.district.version,
        items=len(items),
        scopes=_scopes(catalogue, items),
        themes=tuple(_theme(theme.name, catalogue, limit, today) for theme in catalogue.district.themes),
        ages=ages(items, limit, today),
        confidence=tuple(_confidence(catalogue, items)),
        gaps=gaps(items),
        unconfirmed=unconfirmed(items),
        english=english_gaps(items),
        rules=_rules(problems),
        sizes=sizes(items),
        places=tuple(map(_places, catalogue.streets)),
        machines=tuple(_machines(catalogue)),
        life_events=life_events(catalogue.life_events, {item.id: item for item in items if item.in_force(today)}),
        event_english=event_english(catalogue.life_events),
    )


def ages(items: Iterable[Item], limit: int, today: date) -> Ages:
    """How old the checks are; one is overdue when it is more than `limit` days old."""
    checked = sorted((_checked(item, today) for item in items), key=lambda one: -one.age)
    due = [one.day + timedelta(days=limit) for one in checked if one.age <= limit]
    next_due = min(due, default=None)
    return Ages(
        limit=limit,
        oldest=checked[0] if checked else None,
        overdue=tuple(one for one in checked if one.age > limit),
        next_due=next_due,
        due_then=sum(day == next_due for day in due),
    )


def _checked(item: Item, today: date) -> Checked:
    day = item.verification.day
    return Checked(named(item), day, (today - day).days)


def _scopes(catalogue: Catalogue, items: Sequence[Item]) -> tuple[ScopeCount, ...]:
    announced = catalogue.district.announced
    return (
        ScopeCount("街道能办", announced.street, len(at_street(items))),
        ScopeCount("社区能办", announced.community, len(at_community(items))),
        ScopeCount("全区通办", announced.district_wide, len(district_wide(items))),
    )


def _theme(name: str, catalogue: Catalogue, limit: int, today: date) -> ThemeCount:
    items = catalogue.of_theme(name)
    return ThemeCount(
        name=name,
        items=len(items),
        street=len(at_street(items)),
        community=len(at_community(items)),
        district_wide=len(district_wide(items)),
        with_guide=sum(bool(item.guide) for item in items),
        unconfirmed=sum(item.verification.confidence is Confidence.UNCONFIRMED for item in items),
        overdue=len(ages(items, limit, today).overdue),
    )


def _confidence(catalogue: Catalogue, items: Sequence[Item]) -> Iterator[ConfidenceCount]:
    district = catalogue.district
    yield _levels("事项", (item.verification.confidence for item in items))
    yield _levels("设定依据", (basis.confidence for item in items for basis in item.legal_bases))
    yield _levels("街道中心", (street.centre.confidence for street in catalogue.streets))
    yield _levels("热线", (line.confidence for line in district.hotlines))
    yield _levels("机器", (machine.confidence for site in catalogue.sites for machine in site.machines))
    yield _levels("指路", (signpost.confidence for signpost in catalogue.signposts))
    yield _levels("一件事", (event.verification.confidence for event in catalogue.life_events))


def _levels(name: str, found: Iterable[Confidence]) -> ConfidenceCount:
    count = Tally(found)
    levels = (Confidence.OFFICIAL, Confidence.CHECKED, Confidence.UNCONFIRMED)
    return ConfidenceCount(name, *(count[level] for level in levels))


def _rules(problems: Iterable[Problem]) -> tuple[RuleCount, ...]:
    """What was found by rule, the most first."""
    count = Tally((problem.rule, problem.level) for problem in problems)
    return tuple(RuleCount(rule, _title(rule), level, found) for (rule, level), found in count.most_common())


def _title(rule: str) -> str:
    found = rule_by_id(rule)
    return found.TITLE if found else READING


def _machines(catalogue: Catalogue) -> Iterator[SiteMachine]:
    for site in catalogue.sites:
        for machine in site.machines:
            items = [named(catalogue.item(one)) for one in machine.items]
            signposts = [Named(one, catalogue.signpost(one).name) for one in machine.signposts]
            yield SiteMachine(site.id, machine.name, machine.confidence, (*items, *signposts))


def _places(street: Street) -> StreetPlaces:
    return StreetPlaces(
        name=street.name,
        centre_address=bool(street.centre.address),
        centre_phone=bool(street.centre.phone),
        communities=len(street.communities),
        station_addresses=_stations(street, lambda place: place.address),
        station_phones=_stations(street, lambda place: place.phone),
    )


def _stations(street: Street, fact: Callable[[Place], str]) -> int:
    return sum(bool(one.station and fact(one.station)) for one in street.communities)
