"""A guide as an SVG picture, for a head of office to read on a screen or on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from kiosk.catalogue.item import Item
from kiosk.guide.diagram.boxes import OF_ITEM, Content, EndWords, Look, Names, contents
from kiosk.guide.diagram.condition_words import in_words
from kiosk.guide.diagram.layout import Cell, Layout, Link, lay_out
from kiosk.guide.diagram.shapes import Line, TextBox, path, stacked
from kiosk.guide.diagram.text import even, wrapped
from kiosk.guide.paths.decisions import DONE, Arrow, Box, Decisions, Question, decisions

_FONTS = "'Noto Sans SC','Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif"
_INK, _INK2, _LINE, _GROUND, _CARD, _HAIR = "#12261F", "#465C54", "#8FA89D", "#F2F6F4", "#FFFFFF", "#CFDCD6"
_MARGIN = 36.0
_LEAST_WIDTH = 640.0

_QUESTION_EM, _END_EM, _ANSWER_EM = 15.0, 12.0, 15.0
_MOST_LINES = 8
_SMALL = 13.5  # pixels
_SPINE = 40.0  # draws the way on to the next question straight
_EACH_ITS_LINE = 7
"""Up to so many answers stand one below the other; more run on."""


@dataclass(frozen=True)
class _Style:
    fill: str
    edge: str
    heading: str
    text: str


_STYLES = {
    Look.QUESTION: _Style("#D7EDE4", "#0A6B52", "#0A6B52", _INK),
    Look.CAN: _Style("#0A6B52", "#0A6B52", "#FFFFFF", "#FFFFFF"),
    Look.CANNOT: _Style("#FBEAE6", "#B3321F", "#B3321F", _INK),
    Look.ELSEWHERE: _Style("#E6F0F8", "#1B5E8C", "#1B5E8C", _INK),
    Look.OTHER_ITEM: _Style("#FDF3DC", "#8A5A00", "#8A5A00", _INK),
    Look.STUCK: _Style("#B3321F", "#B3321F", "#FFFFFF", "#FFFFFF"),
}


def svg(item: Item, names: Names | None = None, words: EndWords = OF_ITEM) -> str:
    """The picture. `names`: item id -> name, for 转到. Raises TooEntangledError.

    The answers on an arrow are a box of a row like others, so that no two of them overlap.
    """
    drawn = decisions(item)
    boxes = [*map(_box, contents(item, drawn, names or {}, words)), *map(_answers, drawn.arrows)]
    cells = [Cell(row, box.width, box.height) for box, row in zip(boxes, _rows(drawn), strict=True)]
    links = [link for n, arrow in enumerate(drawn.arrows, len(drawn.boxes)) for link in _links(drawn, arrow, n)]
    return _picture(item, drawn, boxes, lay_out(cells, links), words)


def _links(drawn: Decisions, arrow: Arrow, answers: int) -> tuple[Link, Link]:
    """From the question to the answers, which are box number `answers`, and on. Early ends stand aside."""
    target = drawn.boxes[arrow.target]
    pulls = (_SPINE, _SPINE) if target == DONE or isinstance(target, Question) else (1.0, 4.0)
    return Link(arrow.origin, answers, pulls[0]), Link(answers, arrow.target, pulls[1])


def _rows(drawn: Decisions) -> list[int]:
    """The row of every box, then that of the answers on every arrow."""
    last = 2 + max((box.position for box in drawn.boxes if isinstance(box, Question)), default=-1) * 2
    rows = [_row(box, last) for box in drawn.boxes]
    rows += [rows[arrow.origin] + 1 for arrow in drawn.arrows]
    number = {row: n for n, row in enumerate(sorted(set(rows)))}
    return [number[row] for row in rows]


def _row(box: Box, last: int) -> int:
    if isinstance(box, Question):
        return 2 * box.position
    return last if box.after is None else 2 * box.after + 2


def _box(content: Content) -> TextBox:
    style, question = _STYLES[content.look], content.look is Look.QUESTION
    lines = wrapped(content.text, _QUESTION_EM if question else _END_EM, _MOST_LINES)
    texts = (Line(line, 16 if question else 15, style.text, bold=question) for line in lines)
    heading = Line(content.heading, 12.5 if question else 15, style.heading, bold=not question)
    return TextBox((heading, *texts), style.fill, style.edge, across=20, down=11, radius=14 if question else 24)


def _answers(arrow: Arrow) -> TextBox:
    answers = arrow.answers or ("没有选项",)
    if len(answers) > _EACH_ITS_LINE:
        lines = even(answers, _ANSWER_EM, _MOST_LINES, between="／")
    else:
        lines = tuple(line for answer in answers for line in wrapped(answer, _ANSWER_EM, _MOST_LINES))
    return TextBox(tuple(Line(line, _SMALL, _INK2) for line in lines), _CARD, _HAIR, across=12, down=6, radius=10)


def _picture(item: Item, drawn: Decisions, boxes: Sequence[TextBox], layout: Layout, words: EndWords) -> str:
    head = _head(item, drawn)
    wide = max(layout.width, _LEAST_WIDTH, *(line.width for line in head))
    panel = _panel(item, wide, words)
    top = _MARGIN + sum(line.height for line in head) + 26
    below = top + layout.height + 34
    height = below + sum(line.height for line in panel) + _MARGIN
    width = wide + 2 * _MARGIN
    parts = [
        *_opening(item, width, height),
        *stacked(head, _MARGIN, _MARGIN, "start"),
        f'<g transform="translate({(width - layout.width) / 2:.1f} {top:.1f})">',
        *(path(line, _LINE, arrow=n % 2 == 1) for n, line in enumerate(layout.lines)),
        *(part for box, place in zip(boxes, layout.places, strict=True) for part in box.drawn(*place)),
        "</g>",
        *stacked(panel, _MARGIN, below, "start"),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _opening(item: Item, width: float, height: float) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}"'
        f' viewBox="0 0 {width:.1f} {height:.1f}" font-family="{_FONTS}" role="img">'
    )
    yield f"<title>{escape(item.name)}：办理引导</title>"
    yield '<defs><marker id="head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8"'
    yield f' orient="auto"><path d="M0 0.5L8 4L0 7.5z" fill="{_LINE}"/></marker></defs>'
    yield f'<rect width="100%" height="100%" fill="{_GROUND}"/>'


def _head(item: Item, drawn: Decisions) -> tuple[Line, ...]:
    checked = item.verification
    about = f"办理引导：{len(item.guide)} 个问题　核对于 {checked.day}（{checked.confidence}）"
    lines = [Line(item.name, 24, _INK, bold=True), Line(about, _SMALL, _INK2)]
    if drawn.merged:
        lines.append(Line("问题多，同一问只画一次：前面的回答怎样影响后面，没有全画出来。", _SMALL, "#8A5A00"))
    return tuple(lines)


def _panel(item: Item, width: float, words: EndWords) -> tuple[Line, ...]:
    """The materials, with the cases that call for them."""
    if not item.materials:
        return ()
    said = [one.name + (f"（{in_words(one.when)}）" if one.when else "") for one in item.materials]
    texts = [line for n, text in enumerate(said, 1) for line in wrapped(f"{n}. {text}", width / _SMALL, _MOST_LINES)]
    return (Line(words.list_heading, 15, "#0A6B52", bold=True), *(Line(text, _SMALL, _INK) for text in texts))
