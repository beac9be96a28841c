"""What changes between two catalogues, on A4, for the people who sign it off."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.paper import a4_page as a4
from kiosk.paper import fonts
from kiosk.paper.a4_office import END, INDENT, bullet, draw_foot, head, indented, section_heading
from kiosk.paper.a4_styles import OFFICE
from kiosk.paper.flow import Section, flow
from kiosk.paper.pen import MM, Label, Pen
from kiosk.paper.rows import Cell, Row, set_lines

_DEEPER = 12 * MM
_SIGNATURES = ("经办", "审核", "日期")
_SIGNATURE_HEIGHT = 24 * MM


@dataclass(frozen=True)
class Part:
    """Sentences that hold for the same answers."""

    cases: str
    """Which answers; empty: everyone's."""
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Topic:
    """What changes in one item, street or site."""

    heading: str
    parts: tuple[Part, ...]
    remark: str
    """What to know about the comparison itself; may be empty."""


@dataclass(frozen=True)
class ChangesSheet:
    """Everything the paper says. Texts are Chinese."""

    heading: str
    title: str
    facts: tuple[tuple[str, str], ...]
    """(label, value)."""
    topics: tuple[Topic, ...]
    now: datetime


def render(sheet: ChangesSheet) -> bytes:
    """The PDF. Raises FontUnusableError where a font file is missing."""
    fonts.register()
    pages = flow(list(_sections(sheet)), first=a4.TOP, following=a4.TOP, end=END)
    pen = Pen(a4.PAGE_WIDTH, a4.PAGE_HEIGHT, Label(sheet.title, sheet.heading, "zh-CN", sheet.now))
    for number, page in enumerate(pages, 1):
        for placed in page:
            placed.row.draw(pen, placed.top)
        draw_foot(pen, f"{sheet.heading} · {sheet.title}", f"第 {number} 页，共 {len(pages)} 页")
        pen.next_page()
    return pen.finished()


def _sections(sheet: ChangesSheet) -> Iterator[Section]:
    yield Section(None, tuple(head(sheet.heading, sheet.title, sheet.facts)))
    for topic in sheet.topics:
        yield from _topic(topic)
    yield Section(None, (_signatures(),), gap=2 * OFFICE.gap)


def _topic(topic: Topic) -> Iterator[Section]:
    """The heading never stands alone, and the answers are named again where their changes go on."""
    heading: Row | None = section_heading(topic.heading)
    for part in topic.parts or (Part("", ()),):
        titles = (indented(part.cases, OFFICE.strong, INDENT, above=4),) if part.cases else ()
        rows = tuple(bullet(sentence, _DEEPER if part.cases else INDENT) for sentence in part.sentences)
        yield Section(heading, rows, titles=titles, gap=OFFICE.gap if heading else 0.0)
        heading = None
    if topic.remark:
        yield Section(None, (indented(topic.remark, OFFICE.strong, INDENT, above=4),))


def _signatures() -> Row:
    """Boxes side by side, each with its word in the corner."""
    width = a4.WIDTH / len(_SIGNATURES)
    lefts = [a4.LEFT + place * width for place in range(len(_SIGNATURES))]

    def frames(pen: Pen, top: float, height: float) -> None:
        for left in lefts:
            pen.box(left, top, width, height, 0.8)

    cells = (Cell(left + 8, set_lines(word, OFFICE.body, width)) for left, word in zip(lefts, _SIGNATURES, strict=True))
    return Row(tuple(cells), above=5, decor=frames, least=_SIGNATURE_HEIGHT)
