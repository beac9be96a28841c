"""Many checklists as one document on A4: contents with links, bookmarks, pages numbered through.

All are drawn into one document. Merged afterwards, each would bring its own subset of both fonts, and the page
numbers of the whole could not stand on them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, islice

from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.guide.part_records import Parts
from kiosk.guide.parts import AnySheet
from kiosk.paper import a4_page as a4
from kiosk.paper import fonts, form_a4
from kiosk.paper.a4_office import END, draw_foot, head, section_heading
from kiosk.paper.a4_styles import OFFICE
from kiosk.paper.checklist_a4 import Laid, lay_out
from kiosk.paper.flow import Placed, Section, flow
from kiosk.paper.pen import MM, Label, Pen
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.words.paper import ZH

_CONTENTS = "目录"
_FORMS = "空白表"
_NUMBER_WIDTH = 15 * MM
_LEADER_GAP = 6.0
_LEADER_DOWN = 11.5
_DOTS = (1.0, 3.0)


@dataclass(frozen=True)
class Case:
    """One checklist."""

    title: str
    """Which answers lead to it."""
    sheet: AnySheet
    said: Parts


@dataclass(frozen=True)
class Entry:
    """One item or life event. `cases` are never empty."""

    name: str
    remark: str
    """Stands behind the name in the contents; may be empty."""
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Chapter:
    """The items of a theme, or the life events."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Collection:
    """All that is to be printed. Texts are Chinese."""

    heading: str
    title: str
    facts: tuple[tuple[str, str], ...]
    """(label, value)."""
    chapters: tuple[Chapter, ...]
    now: datetime
    printed: str
    """What each foot says of when it was printed."""
    forms: tuple[FormSheet, ...] = ()
    """Blank forms, behind the checklists."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The items of all chapters."""
        return tuple(entry for chapter in self.chapters for entry in chapter.entries)


Tell = Callable[[int], None]
"""Takes the number of checklists laid out so far."""


def render(collection: Collection, tell: Tell) -> bytes:
    """All checklists behind their contents. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    entries = collection.entries
    laid = list(_laid_out(entries, collection.printed, tell))
    forms = [form_a4.lay_out(sheet, collection.printed) for sheet in collection.forms]
    lengths = [*map(_length, laid), *(len(form.pages) for form in forms)]
    ahead = len(_contents(collection, [0] * len(lengths)))
    starts = list(accumulate(lengths, initial=ahead + 1))
    book = _Book(_pen(collection, collection.title), ahead + sum(lengths))
    book.draw_contents(collection, _contents(collection, starts))
    numbered = iter(enumerate(zip(entries, laid, strict=True)))
    for chapter in collection.chapters:
        book.begin(chapter.title)
        for number, (entry, sheets) in islice(numbered, len(chapter.entries)):
            book.draw_entry(number, entry, sheets, 1)
    if forms:
        book.begin(_FORMS)
    for number, (sheet, form) in enumerate(zip(collection.forms, forms, strict=True), len(entries)):
        book.draw_form(number, sheet, form)
    return book.pen.finished()


def render_alone(collection: Collection, entry: Entry, tell: Tell) -> bytes:
    """The checklists of one item of a collection as a document of their own, without contents."""
    fonts.register()
    (sheets,) = _laid_out((entry,), collection.printed, tell)
    book = _Book(_pen(collection, entry.name), _length(sheets))
    book.draw_entry(0, entry, sheets, 0)
    return book.pen.finished()


def render_form(collection: Collection, sheet: FormSheet) -> bytes:
    """A blank form of a collection as a document of its own."""
    fonts.register()
    laid = form_a4.lay_out(sheet, collection.printed)
    pen = _pen(collection, sheet.form.name)
    laid.draw(pen, 1, len(laid.pages))
    return pen.finished()


@dataclass
class _Book:
    """A document being drawn."""

    pen: Pen
    total: int
    page: int = 1

    def begin(self, title: str) -> None:
        """A bookmark of the highest level to the page that comes next."""
        self.pen.place(title)
        self.pen.bookmark(title, title, 0)

    def draw_contents(self, collection: Collection, pages: list[list[Placed]]) -> None:
        self.begin(_CONTENTS)
        for page in pages:
            for placed in page:
                placed.row.draw(self.pen, placed.top)
            number = ZH.page.format(page=self.page, pages=self.total)
            draw_foot(self.pen, f"{collection.heading} · {collection.title}", number)
            self.pen.next_page()
            self.page += 1

    def draw_entry(self, number: int, entry: Entry, sheets: list[Laid], level: int) -> None:
        """Its checklists behind a bookmark; each has its own if there are several."""
        self.pen.place(_place(number))
        self.pen.bookmark(entry.name, _place(number), level)
        for place, (case, laid) in enumerate(zip(entry.cases, sheets, strict=True)):
            if len(sheets) > 1:
                self.pen.place(_place(number, place))
                self.pen.bookmark(case.title, _place(number, place), level + 1)
            laid.draw(self.pen, self.page, self.total)
            self.page += len(laid.pages)

    def draw_form(self, number: int, sheet: FormSheet, laid: form_a4.LaidForm) -> None:
        """A blank form behind a bookmark."""
        self.pen.place(_place(number))
        self.pen.bookmark(sheet.form.name, _place(number), 1)
        laid.draw(self.pen, self.page, self.total)
        self.page += len(laid.pages)


def _pen(collection: Collection, title: str) -> Pen:
    return Pen(a4.PAGE_WIDTH, a4.PAGE_HEIGHT, Label(title, collection.heading, "zh-CN", collection.now))


def _laid_out(entries: tuple[Entry, ...], printed: str, tell: Tell) -> Iterator[list[Laid]]:
    done = 0
    for entry in entries:
        sheets = []
        for case in entry.cases:
            sheets.append(lay_out(case.sheet, case.said, Letters.NORMAL, printed))
            done += 1
            tell(done)
        yield sheets


def _length(sheets: list[Laid]) -> int:
    return sum(len(laid.pages) for laid in sheets)


def _place(entry: int, case: int | None = None) -> str:
    return f"{entry}" if case is None else f"{entry}.{case}"


def _contents(collection: Collection, starts: list[int]) -> list[list[Placed]]:
    """The pages of the contents; how many there are does not depend on the numbers in them."""
    sections = [Section(None, tuple(head(collection.heading, collection.title, collection.facts)))]
    number = 0
    for chapter in collection.chapters:
        rows = []
        for entry in chapter.entries:
            rows.append(_contents_row(number, entry.name + entry.remark, starts[number]))
            number += 1
        sections.append(Section(section_heading(chapter.title), tuple(rows), gap=OFFICE.gap))
    if collection.forms:
        named = enumerate(collection.forms, number)
        rows = [_contents_row(place, sheet.form.name, starts[place]) for place, sheet in named]
        sections.append(Section(section_heading(_FORMS), tuple(rows), gap=OFFICE.gap))
    return flow(sections, first=a4.TOP, following=a4.TOP, end=END)


def _contents_row(number: int, title: str, start: int) -> Row:
    """Name, dots, page; the whole row leads there."""
    name = set_lines(title, OFFICE.body, a4.WIDTH - _NUMBER_WIDTH)
    dots = a4.LEFT + OFFICE.body.width(name[-1].text) + _LEADER_GAP
    right = a4.LEFT + a4.WIDTH - OFFICE.body.width(str(start))
    last_line = (len(name) - 1) * OFFICE.body.leading

    def lead(pen: Pen, top: float, height: float) -> None:
        pen.line(dots, top + last_line + _LEADER_DOWN, right - _LEADER_GAP - dots, 0.5, dash=_DOTS)
        pen.text(right, top + last_line, str(start), OFFICE.body)
        pen.link(a4.LEFT, top, a4.WIDTH, height, _place(number))

    return Row((Cell(a4.LEFT, name),), decor=lead)
