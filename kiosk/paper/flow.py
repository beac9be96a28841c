"""Sections flowing over pages: no heading alone at a page's end, titles repeated where a table goes on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.paper.rows import Row


@dataclass(frozen=True)
class Section:
    """A heading with rows beneath."""

    heading: Row | None
    rows: tuple[Row, ...]
    titles: tuple[Row, ...] = ()
    """Below the heading, and again on every page on which the rows go on."""
    gap: float = 0.0
    """Clear space above, except at the top of a page."""


@dataclass(frozen=True)
class Placed:
    """A row and its distance from the top of the page."""

    row: Row
    top: float


@dataclass
class _Pages:
    """Pages being filled. `first` and `next` are where rows begin, `end` where they must end."""

    first: float
    next: float
    end: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    top: float = 0.0

    def __post_init__(self) -> None:
        self.top = self.first

    @property
    def room(self) -> float:
        return self.end - self.top

    @property
    def fresh(self) -> bool:
        return not self.pages[-1]

    def turn(self) -> None:
        self.pages.append([])
        self.top = self.next

    def put(self, *rows: Row) -> None:
        for row in rows:
            self.pages[-1].append(Placed(row, self.top))
            self.top += row.height


def flow(sections: Sequence[Section], first: float, following: float, end: float) -> list[list[Placed]]:
    """The pages of the sections. On the first page rows begin at `first`, on later ones at `following`."""
    pages = _Pages(first, following, end)
    for section in sections:
        _begin(pages, section)
        for row in section.rows:
            _add(pages, section, row)
    return pages.pages


def _begin(pages: _Pages, section: Section) -> None:
    """The heading, on a page that has room for the first row too."""
    lead = (*filter(None, (section.heading,)), *section.titles)
    gap = 0.0 if pages.fresh else section.gap
    first = sum(_begins_with(pages, section, row) for row in section.rows[:1])
    if gap + sum(row.height for row in lead) + first > pages.room and pages.top > pages.next:
        pages.turn()
    else:
        pages.top += gap
    pages.put(*lead)


def _add(pages: _Pages, section: Section, row: Row) -> None:
    """A row that does not fit goes on the next page; one taller than a page is split."""
    while row.height > pages.room:
        if _begins_with(pages, section, row) <= pages.room:
            part, row = row.split(pages.room)
            pages.put(part)
        pages.turn()
        pages.put(*section.titles)
    pages.put(row)


def _begins_with(pages: _Pages, section: Section, row: Row) -> float:
    """The height that must be free for a row to begin: all of it, unless no page could hold it."""
    above = sum(row.height for row in (*filter(None, (section.heading,)), *section.titles))
    whole_page = pages.end - pages.next - above
    return row.start if row.height > whole_page else row.height
