"""去哪里办, in words: the place on paper and in the QR code."""

from dataclasses import dataclass

from kiosk.catalogue.hours import OpenState
from kiosk.catalogue.places import Destination, Where
from kiosk.guide.wording import clock, hours_line, hours_note, no_place_line, reach_line, why_line
from kiosk.words.paper import PaperWords
from kiosk.words.places import PlaceWords, date_line

MOST_OTHERS = 3  # more names than that are no help to anybody


@dataclass(frozen=True)
class PlacePart:
    """Where to go, or where to ask."""

    name: str
    remark: str
    """Stands behind the name; may be empty."""
    hours: str
    opening: str
    """Until when it is open, or when it opens next; empty where that is not known."""
    reach: str
    """Address and phone, or who knows them."""
    others: str
    """Other counters that take the item; may be empty."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What is known beside the name."""
        return tuple(filter(None, (self.hours, self.opening, self.reach, self.others)))


def place_part(where: Where, words: PaperWords, places: PlaceWords) -> PlacePart:
    """Where this citizen goes first."""
    remark = places.any_street if where.any_street else ""
    if where.best is None:
        return PlacePart(no_place_line(where.counters, places), remark, "", "", places.reach_unknown, "")
    best = where.best
    return PlacePart(
        name=best.name,
        remark=remark or (why_line(best, places) if best.own else ""),
        hours=_hours(best, words, places),
        opening=_opening(best.state, words, places),
        reach=reach_line(best, places),
        others="" if where.any_street else _others(where.others, words),
    )


def _hours(destination: Destination, words: PaperWords, places: PlaceWords) -> str:
    note = hours_note(destination.hours, places)
    return hours_line(destination.hours, places) + (words.remark.format(remark=note) if note else "")


def _opening(state: OpenState, words: PaperWords, places: PlaceWords) -> str:
    """Paper outlives the day, so it names the date where a screen says 明天."""
    if state.changes_at is None:
        return ""
    at = clock(state.changes_at)
    if state.reopens_at is not None:
        return words.pauses.format(time=at, again=clock(state.reopens_at))
    if state.open:
        return words.closes.format(time=at)
    line = words.opens.format(day=date_line(state.changes_at.date(), places), time=at)
    return line if state.calendar_known else f"{line}{words.comma}{places.holidays_by_notice}"


def _others(others: tuple[Destination, ...], words: PaperWords) -> str:
    names = words.enumeration.join(other.name for other in others[:MOST_OTHERS])
    return words.also_at.format(names=names) if names else ""
