"""The checklist on A4: black on white, as many pages as it needs, the same bytes for the same sheet."""

from dataclasses import dataclass

from kiosk.guide.letters import Letters
from kiosk.guide.message import as_text
from kiosk.guide.part_records import Parts
from kiosk.guide.parts import AnySheet, moment, parts, unconfirmed
from kiosk.paper import a4_page as a4
from kiosk.paper import fonts
from kiosk.paper.a4_head import Head
from kiosk.paper.a4_sections import Sections, paragraph
from kiosk.paper.a4_styles import A4_STYLES, A4Style, tightened
from kiosk.paper.flow import Placed, flow
from kiosk.paper.label import label
from kiosk.paper.pen import Pen
from kiosk.paper.qr import symbol_on_paper
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.qr import Symbol
from kiosk.words.paper import PAPER_WORDS, PaperWords

_FOOT_GAP = 6.0
_PAGE_GAP = 12.0


@dataclass(frozen=True)
class Laid:
    """A checklist laid out on pages, to be drawn into a document by itself or among others."""

    head: Head
    running: tuple[Row, ...]
    """The head of the second page and all further ones."""
    foot: tuple[Row, ...]
    pages: list[list[Placed]]
    words: PaperWords
    style: A4Style

    def draw(self, pen: Pen, first: int, total: int) -> None:
        """Draw all pages; the first one has number `first` of `total`."""
        foot_top = _foot_top(self.foot)
        for number, page in enumerate(self.pages, first):
            if number == first:
                self.head.draw(pen)
            else:
                _draw(pen, self.running, a4.TOP)
            for placed in page:
                placed.row.draw(pen, placed.top)
            _draw(pen, self.foot, foot_top)
            self._draw_page_number(pen, self.words.page.format(page=number, pages=total), foot_top)
            pen.next_page()

    def _draw_page_number(self, pen: Pen, text: str, foot_top: float) -> None:
        small = self.style.small
        pen.text(a4.LEFT + a4.WIDTH - small.width(text), foot_top + _FOOT_GAP, text, small)


def render(sheet: AnySheet, letters: Letters) -> bytes:
    """The PDF of a sheet. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    said = parts(sheet)
    laid = lay_out(sheet, said, letters, moment(sheet))
    pen = Pen(a4.PAGE_WIDTH, a4.PAGE_HEIGHT, label(sheet, said))
    laid.draw(pen, 1, len(laid.pages))
    return pen.finished()


def lay_out(sheet: AnySheet, said: Parts, letters: Letters, printed: str) -> Laid:
    """The pages of a sheet that says this; `printed`: of when the foot says it is. Register the fonts before.

    Set closer where that saves a page.
    """
    code, style = symbol_on_paper(as_text(sheet)), A4_STYLES[letters]
    usual = _laid(sheet, said, printed, code, style)
    if len(usual.pages) == 1:
        return usual
    closer = _laid(sheet, said, printed, code, tightened(style))
    return closer if len(closer.pages) < len(usual.pages) else usual


def _laid(sheet: AnySheet, said: Parts, printed: str, code: Symbol, style: A4Style) -> Laid:
    words = PAPER_WORDS[sheet.language]
    head, running = Head(said, words, code, style), _running(said, words, style)
    foot = _foot(sheet, said, printed, style)
    pages = flow(
        list(Sections(words, style).of(said)),
        first=a4.TOP + head.height + style.gap,
        following=a4.TOP + sum(row.height for row in running),
        end=_foot_top(foot) - _FOOT_GAP,
    )
    return Laid(head, running, foot, pages, words, style)


def _foot_top(foot: tuple[Row, ...]) -> float:
    return a4.PAGE_HEIGHT - a4.BOTTOM - sum(row.height for row in foot)


def _running(said: Parts, words: PaperWords, style: A4Style) -> tuple[Row, ...]:
    title = words.title.format(heading=said.heading)
    name = set_lines(said.name + words.continued, style.running_name, a4.WIDTH)
    return paragraph(title, style.heading), Row((Cell(a4.LEFT, name),), below=style.gap)


def _foot(sheet: AnySheet, said: Parts, printed: str, style: A4Style) -> tuple[Row, ...]:
    """Number, moment, version, check, disclaimer; under a rule. The first line leaves room for the page number."""
    words, small = PAPER_WORDS[sheet.language], style.small
    checked = words.checked.format(day=sheet.checked_on.isoformat())
    number = words.number.format(number=sheet.number) if sheet.number else ""
    version = words.version.format(version=sheet.district.version)
    mark = words.unconfirmed if unconfirmed(sheet) else ""
    beside_page = a4.WIDTH - small.width(words.page.format(page=99, pages=99)) - _PAGE_GAP
    first = set_lines(_dotted(words, number, words.printed.format(moment=printed)), small, beside_page)
    texts = (_dotted(words, version, checked + mark), said.disclaimer)
    return (
        Row((), least=_FOOT_GAP, decor=lambda pen, top, _: pen.line(a4.LEFT, top, a4.WIDTH, 0.8)),
        Row((Cell(a4.LEFT, first),)),
        *(paragraph(text, small) for text in texts),
    )


def _dotted(words: PaperWords, *texts: str) -> str:
    return words.aside.join(filter(None, texts))


def _draw(pen: Pen, rows: tuple[Row, ...], top: float) -> None:
    for row in rows:
        row.draw(pen, top)
        top += row.height
