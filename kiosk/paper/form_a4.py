"""A blank form on A4, in normal or large letters: the same bytes for the same sheet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.catalogue.form import Form, Passage
from kiosk.catalogue.item import Confidence
from kiosk.guide import in_language
from kiosk.guide.form_sheet import FormSheet
from kiosk.paper import a4_page as a4
from kiosk.paper import fonts
from kiosk.paper.flow import Placed, Section, flow
from kiosk.paper.form_rows import heading_row, rows_of, signature_row
from kiosk.paper.form_styles import FORM_STYLES, FormStyle
from kiosk.paper.pen import MM, Label, Pen, Style
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.words import Language
from kiosk.words.forms import FORM_WORDS
from kiosk.words.paper import PAPER_WORDS, PaperWords

_GAP = 11.0
"""Above the hints."""
_FOOT_GAP = 6.0
_PAGE_GAP = 12.0
_TALLEST_LEAD = 60 * MM
"""A last passage that is taller may stay on the page before the signatures."""


@dataclass(frozen=True)
class LaidForm:
    """A form laid out on pages, to be drawn into a document by itself or among others."""

    running: tuple[Row, ...]
    """The head of the second page and all further ones."""
    foot: "_Foot"
    pages: list[list[Placed]]

    def draw(self, pen: Pen, first: int, total: int) -> None:
        """Draw all pages; the first one has number `first` of `total`."""
        for number, page in enumerate(self.pages, first):
            if number > first:
                _draw(pen, self.running, a4.TOP)
            for placed in page:
                placed.row.draw(pen, placed.top)
            self.foot.draw(pen, number, total)
            pen.next_page()


def render(sheet: FormSheet) -> bytes:
    """The PDF of a form. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    heading = in_language.heading(sheet.district, sheet.language)
    pen = Pen(a4.PAGE_WIDTH, a4.PAGE_HEIGHT, Label(sheet.form.name, heading, "zh-CN", sheet.now))
    laid = lay_out(sheet, f"{sheet.now:%Y-%m-%d %H:%M}")
    laid.draw(pen, 1, len(laid.pages))
    return pen.finished()


def lay_out(sheet: FormSheet, printed: str) -> LaidForm:
    """The pages of a form; `printed`: of when the foot says it is. Register the fonts before."""
    style = FORM_STYLES[sheet.letters]
    running, foot = _running(sheet, style), _Foot(sheet, style, printed)
    following = a4.TOP + sum(row.height for row in running)
    return LaidForm(running, foot, _pages(sheet, style, following, foot.top - _FOOT_GAP))


def _pages(sheet: FormSheet, style: FormStyle, following: float, end: float) -> list[list[Placed]]:
    """On one page if that takes no more than half of its ruled lines."""
    whole = flow(list(_sections(sheet, style)), first=a4.TOP, following=following, end=end)
    if len(whole) == 1:
        return whole
    for shorter in _shorter(sheet.form):
        pages = flow(list(_sections(replace(sheet, form=shorter), style)), first=a4.TOP, following=following, end=end)
        if len(pages) == 1:
            return pages
    return whole


def _shorter(form: Form) -> Iterator[Form]:
    """The form with fewer and fewer ruled lines, down to half of them."""
    most = max((passage.ruled or 0 for passage in form.body), default=0)
    for fewer in range(1, most // 2 + 1):
        yield form.model_copy(update={"body": tuple(_with_fewer(passage, fewer) for passage in form.body)})


def _with_fewer(passage: Passage, lines: int) -> Passage:
    if passage.ruled is None:
        return passage
    return passage.model_copy(update={"ruled": max(passage.ruled - lines, (passage.ruled + 1) // 2)})


def _sections(sheet: FormSheet, style: FormStyle) -> Iterator[Section]:
    """Head, body, signatures, hints."""
    yield Section(None, tuple(_head(sheet, style)))
    *parts, (heading, rows) = _parts(sheet, style)
    for part, its_rows in parts:
        yield Section(part, its_rows)
    yield from _ending(heading, rows, signature_row(sheet.form.signatures, style))
    if sheet.form.hints:
        title = Row((Cell(a4.LEFT, set_lines(FORM_WORDS[sheet.language].hints, _bold(style), a4.WIDTH)),), above=4)
        yield Section(title, tuple(_hint(text, style) for text in sheet.form.hints), gap=_GAP)


def _ending(heading: Row | None, rows: tuple[Row, ...], signatures: Row) -> Iterator[Section]:
    """The last passage goes with the signatures, on the same page, unless it is tall."""
    if rows and rows[-1].height > _TALLEST_LEAD:
        yield Section(heading, rows)
        yield Section(None, (signatures,))
    elif len(rows) > 1:
        yield Section(heading, rows[:-1])
        yield Section(rows[-1], (signatures,))
    else:
        yield Section(None, (signatures,), titles=(*filter(None, (heading,)), *rows))


_Part = tuple[Row | None, tuple[Row, ...]]


def _parts(sheet: FormSheet, style: FormStyle) -> list[_Part]:
    """(heading, rows) of each part; never empty, and only headings right behind each other have no rows."""
    parts: list[_Part] = [(None, ())]
    for passage in sheet.form.body:
        if passage.heading:
            parts.append((heading_row(passage.heading, style), ()))
        else:
            heading, rows = parts.pop()
            parts.append((heading, (*rows, *rows_of(passage, style))))
    return [part for part in parts if part[0] or part[1]]


def _head(sheet: FormSheet, style: FormStyle) -> Iterator[Row]:
    """Whose it is, that it is a sample, and the title; English where the citizen reads it."""
    yield _frame_row(sheet, style)
    yield _centred(sheet.form.name, style.title, above=10, below=4)
    if sheet.language is Language.ENGLISH:
        for text, its_style in ((sheet.form.english_name, style.heading), (sheet.form.english_usage, style.small)):
            if text:
                yield _centred(text, its_style)


def _frame_row(sheet: FormSheet, style: FormStyle) -> Row:
    words = FORM_WORDS[sheet.language]
    heading = words.head.format(heading=in_language.heading(sheet.district, sheet.language))
    width = style.small.width(words.sample)
    lines = set_lines(heading, style.small, a4.WIDTH - width - _PAGE_GAP)
    return Row((Cell(a4.LEFT, lines), Cell(a4.LEFT + a4.WIDTH - width, set_lines(words.sample, style.small, a4.WIDTH))))


def _running(sheet: FormSheet, style: FormStyle) -> tuple[Row, ...]:
    """The head of the second page and all further ones."""
    title = sheet.form.name + PAPER_WORDS[Language.CHINESE].continued
    return _frame_row(sheet, style), _centred(title, style.heading, above=4, below=6)


def _centred(text: str, style: Style, above: float = 0.0, below: float = 0.0) -> Row:
    lines = set_lines(text, style, a4.WIDTH)
    return Row((Cell(a4.LEFT, lines, centred_in=a4.WIDTH),), above=above, below=below)


def _hint(text: str, style: FormStyle) -> Row:
    dot = style.small.width("· ")
    texts = Cell(a4.LEFT + dot, set_lines(text, style.small, a4.WIDTH - dot))
    return Row((Cell(a4.LEFT, set_lines("·", style.small, a4.WIDTH)), texts))


def _bold(style: FormStyle) -> Style:
    return Style(fonts.Face.BOLD, style.small.size, style.small.leading)


@dataclass(frozen=True)
class _Foot:
    """Number, moment, version, check and disclaimer under a rule; the page number at the right."""

    sheet: FormSheet
    style: FormStyle
    printed: str

    @property
    def top(self) -> float:
        """Where the rule is drawn."""
        return a4.PAGE_HEIGHT - a4.BOTTOM - _FOOT_GAP - sum(row.height for row in self._rows)

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        """Draw it on one page."""
        pen.line(a4.LEFT, self.top, a4.WIDTH, 0.8)
        _draw(pen, self._rows, self.top + _FOOT_GAP)
        text, small = self._words.page.format(page=page, pages=pages), self.style.small
        pen.text(a4.LEFT + a4.WIDTH - small.width(text), self.top + _FOOT_GAP, text, small)

    @property
    def _words(self) -> PaperWords:
        return PAPER_WORDS[self.sheet.language]

    @property
    def _rows(self) -> tuple[Row, ...]:
        sheet, words, small = self.sheet, self._words, self.style.small
        beside_page = a4.WIDTH - small.width(words.page.format(page=99, pages=99)) - _PAGE_GAP
        number = words.number.format(number=sheet.number) if sheet.number else ""
        printed = words.printed.format(moment=self.printed)
        told = words.aside.join(filter(None, (number, printed)))
        texts = ((told, beside_page), (self._origin, a4.WIDTH), (self._disclaimer, a4.WIDTH))
        return tuple(Row((Cell(a4.LEFT, set_lines(text, small, width)),)) for text, width in texts)

    @property
    def _origin(self) -> str:
        """Which version of the catalogue, and when the form was checked."""
        words, checked = self._words, self.sheet.form.verification
        mark = words.unconfirmed if checked.confidence is Confidence.UNCONFIRMED else ""
        day = words.checked.format(day=checked.day.isoformat()) + mark
        return words.version.format(version=self.sheet.district.version) + words.aside + day

    @property
    def _disclaimer(self) -> str:
        sample = FORM_WORDS[self.sheet.language].sample
        return sample + self._words.semicolon + in_language.disclaimer(self.sheet.district, self.sheet.language)


def _draw(pen: Pen, rows: tuple[Row, ...], top: float) -> None:
    for row in rows:
        row.draw(pen, top)
        top += row.height
