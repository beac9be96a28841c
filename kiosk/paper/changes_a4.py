"""What changes between two catalogues, on A4, for the people who sign it off."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.paper import a4_styles as a4
from kiosk.paper import fonts
from kiosk.paper.flow import Section, flow
from kiosk.paper.pen import MM, Label, Pen, Style
from kiosk.paper.rows import Cell, Row, set_lines

_TITLE = Style(fonts.Face.BOLD, 20, 30)
_LABEL_WIDTH = 22 * MM
_INDENT = 6 * MM
_DEEPER = 12 * MM
_BULLET_GAP = 4 * MM
_SIGNATURES = ("经办", "审核", "日期")
_SIGNATURE_HEIGHT = 24 * MM
_FOOT_GAP = 6.0
_FOOT_HEIGHT = _FOOT_GAP + a4.SMALL.leading


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
    foot_top = a4.PAGE_HEIGHT - a4.BOTTOM - _FOOT_HEIGHT
    pages = flow(list(_sections(sheet)), first=a4.TOP, following=a4.TOP, end=foot_top - _FOOT_GAP)
    pen = Pen(a4.PAGE_WIDTH, a4.PAGE_HEIGHT, Label(sheet.title, sheet.heading, "zh-CN", sheet.now))
    for number, page in enumerate(pages, 1):
        for placed in page:
            placed.row.draw(pen, placed.top)
        _draw_foot(pen, sheet, f"第 {number} 页，共 {len(pages)} 页", foot_top)
        pen.next_page()
    return pen.finished()


def _sections(sheet: ChangesSheet) -> Iterator[Section]:
    yield Section(None, tuple(_head(sheet)))
    for topic in sheet.topics:
        yield from _topic(topic)
    yield Section(None, (_signatures(),), gap=2 * a4.GAP)


def _head(sheet: ChangesSheet) -> Iterator[Row]:
    yield Row((Cell(a4.LEFT, set_lines(sheet.heading, a4.HEADING, a4.WIDTH)),))
    yield Row((Cell(a4.LEFT, set_lines(sheet.title, _TITLE, a4.WIDTH)),), below=4)
    for label, value in sheet.facts:
        named = Cell(a4.LEFT, set_lines(label, a4.BODY, _LABEL_WIDTH))
        told = Cell(a4.LEFT + _LABEL_WIDTH, set_lines(value, a4.STRONG, a4.WIDTH - _LABEL_WIDTH))
        yield Row((named, told), above=2, below=2)


def _topic(topic: Topic) -> Iterator[Section]:
    """The heading never stands alone, and the answers are named again where their changes go on."""
    heading: Row | None = Row((Cell(a4.LEFT, set_lines(topic.heading, a4.SECTION, a4.WIDTH)),), below=3, decor=_rule)
    for part in topic.parts or (Part("", ()),):
        titles = (_indented(part.cases, a4.STRONG, _INDENT, above=4),) if part.cases else ()
        rows = tuple(_bullet(sentence, _DEEPER if part.cases else _INDENT) for sentence in part.sentences)
        yield Section(heading, rows, titles=titles, gap=a4.GAP if heading else 0.0)
        heading = None
    if topic.remark:
        yield Section(None, (_indented(topic.remark, a4.STRONG, _INDENT, above=4),))


def _indented(text: str, style: Style, indent: float, above: float = 0.0) -> Row:
    return Row((Cell(a4.LEFT + indent, set_lines(text, style, a4.WIDTH - indent)),), above=above)


def _bullet(text: str, indent: float) -> Row:
    left = a4.LEFT + indent
    lines = set_lines(text, a4.BODY, a4.WIDTH - indent - _BULLET_GAP)
    return Row((Cell(left, set_lines("·", a4.BODY, _BULLET_GAP)), Cell(left + _BULLET_GAP, lines)), above=2)


def _signatures() -> Row:
    """Boxes side by side, each with its word in the corner."""
    width = a4.WIDTH / len(_SIGNATURES)
    lefts = [a4.LEFT + place * width for place in range(len(_SIGNATURES))]

    def frames(pen: Pen, top: float, height: float) -> None:
        for left in lefts:
            pen.box(left, top, width, height, 0.8)

    cells = (Cell(left + 8, set_lines(word, a4.BODY, width)) for left, word in zip(lefts, _SIGNATURES, strict=True))
    return Row(tuple(cells), above=5, decor=frames, least=_SIGNATURE_HEIGHT)


def _rule(pen: Pen, top: float, height: float) -> None:
    pen.hairline(a4.LEFT, top + height, across=a4.WIDTH)


def _draw_foot(pen: Pen, sheet: ChangesSheet, page: str, top: float) -> None:
    pen.line(a4.LEFT, top, a4.WIDTH, 0.8)
    pen.text(a4.LEFT, top + _FOOT_GAP, f"{sheet.heading} · {sheet.title}", a4.SMALL)
    pen.text(a4.LEFT + a4.WIDTH - a4.SMALL.width(page), top + _FOOT_GAP, page, a4.SMALL)
