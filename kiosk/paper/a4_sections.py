"""The sections of the A4 checklist between head and foot."""

from collections.abc import Iterator
from math import ceil

from kiosk.guide.part_records import MatterPart, Parts, StepPart
from kiosk.guide.whereto import PlacePart
from kiosk.paper import a4_styles as a4
from kiosk.paper.a4_table import table
from kiosk.paper.flow import Section
from kiosk.paper.pen import MM, Pen, Style
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.words.paper import PaperWords

_STEPS_A_ROW = 4
_STEP_GAP = 3 * MM
_STEP_PAD = 9.0


def sections(said: Parts, words: PaperWords) -> Iterator[Section]:
    """What stands between head and foot, in order."""
    if said.verdict:
        yield _verdict(said)
    yield from _texts(words.next, [said.advice])
    if said.matters:
        yield _matters(said.matters, said.matters_title, words)
    if said.bring:
        yield _materials(said, words)
    if said.place:
        yield _place(said.place, words.ask_where if said.verdict else words.where, words)
    if said.steps:
        yield Section(_heading(words.how), tuple(_step_rows(said.steps)), gap=a4.GAP)
    yield from _texts(words.hints, said.hints)
    yield from _texts(words.see_also, said.see_also)
    yield from _texts("", [words.call] if said.verdict else [])
    yield from _texts(words.basis, [said.bases])


def paragraph(text: str, style: Style, above: float = 0.0) -> Row:
    """A text over the whole width."""
    return Row((Cell(a4.LEFT, set_lines(text, style, a4.WIDTH)),), above=above)


def _heading(text: str) -> Row:
    return Row((Cell(a4.LEFT, set_lines(text, a4.SECTION, a4.WIDTH)),), below=3)


def _texts(heading: str, texts: "list[str] | tuple[str, ...]") -> Iterator[Section]:
    """A section of paragraphs; none where there is nothing to say."""
    rows = tuple(paragraph(text, a4.BODY) for text in texts if text)
    if rows:
        yield Section(_heading(heading) if heading else None, rows, gap=a4.GAP)


def _verdict(said: Parts) -> Section:
    """Why it cannot be done here, in a frame, large and calm."""
    pad = 14.0
    lines = [*set_lines(said.verdict, a4.VERDICT, a4.WIDTH - 2 * pad)]
    lines += set_lines(said.reason, a4.REASON, a4.WIDTH - 2 * pad)
    return Section(None, (Row((Cell(a4.LEFT + pad, tuple(lines)),), above=10, below=12, decor=_frame),), gap=a4.GAP)


def _materials(said: Parts, words: PaperWords) -> Section:
    notes = (paragraph(said.materials_note, a4.BODY, above=5),) if said.materials_note else ()
    if not said.materials:
        return Section(_heading(said.bring), notes, gap=a4.GAP)
    titles, rows = table(said.materials, words)
    return Section(_heading(said.bring + words.tick), rows + notes, titles=(titles,), gap=a4.GAP)


def _matters(matters: tuple[MatterPart, ...], title: str, words: PaperWords) -> Section:
    """What a life event brings to do, one under the other, each with where to go."""
    rows = (_matter(number, matter, words) for number, matter in enumerate(matters, 1))
    return Section(_heading(title), tuple(rows), gap=a4.GAP)


def _matter(number: int, matter: MatterPart, words: PaperWords) -> Row:
    indent = 7 * MM
    name = set_lines(matter.name, a4.STRONG, a4.WIDTH - indent)
    lines = set_lines(words.aside.join((matter.place, *matter.lines)), a4.BODY, a4.WIDTH - indent)
    figure = Cell(a4.LEFT, set_lines(f"{number}.", a4.STRONG, indent))
    return Row((figure, Cell(a4.LEFT + indent, name + lines)), below=4)


def _place(place: PlacePart, heading: str, words: PaperWords) -> Section:
    facts = Cell(a4.LEFT, set_lines(words.aside.join(place.lines), a4.BODY, a4.WIDTH))
    return Section(_heading(heading), (_named(place, words), Row((facts,))), gap=a4.GAP)


def _named(place: PlacePart, words: PaperWords) -> Row:
    """The place's name with its remark, beside it if there is room."""
    name = set_lines(place.name, a4.STRONG, a4.WIDTH)
    remark = set_lines(words.remark.format(remark=place.remark) if place.remark else "", a4.BODY, a4.WIDTH)
    widths = [line.style.width(line.text) for line in (*name[-1:], *remark[:1])]
    if len(name) == 1 and sum(widths) <= a4.WIDTH:
        return Row((Cell(a4.LEFT, name), Cell(a4.LEFT + widths[0], remark)))
    return Row((Cell(a4.LEFT, name + remark),))


def _step_rows(steps: tuple[StepPart, ...]) -> Iterator[Row]:
    """Numbered boxes, evenly spread over as few rows as possible."""
    a_row = ceil(len(steps) / ceil(len(steps) / _STEPS_A_ROW))
    width = (a4.WIDTH - (a_row - 1) * _STEP_GAP) / a_row
    for begin in range(0, len(steps), a_row):
        yield _step_row(begin, steps[begin : begin + a_row], width)


def _step_row(begin: int, steps: tuple[StepPart, ...], width: float) -> Row:
    gap = _STEP_GAP if begin else 0.0
    lefts = [a4.LEFT + place * (width + _STEP_GAP) for place in range(len(steps))]

    def frames(pen: Pen, top: float, height: float) -> None:
        for left in lefts:
            pen.box(left, top + gap, width, height - gap, 0.8, radius=5)

    cells = []
    for place, step in enumerate(steps):
        title = set_lines(f"{begin + place + 1} {step.name}", a4.STRONG, width - 2 * _STEP_PAD)
        text = set_lines(step.text, a4.BODY, width - 2 * _STEP_PAD)
        cells.append(Cell(lefts[place] + _STEP_PAD, title + text))
    return Row(tuple(cells), above=6 + gap, below=8, decor=frames, decor_rest=frames)


def _frame(pen: Pen, top: float, height: float) -> None:
    pen.box(a4.LEFT, top, a4.WIDTH, height, 1.2, radius=6)
