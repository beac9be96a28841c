"""The sections of the A4 checklist between head and foot."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap
from math import ceil

from kiosk.guide.part_records import Bring, MatterPart, Parts, StepPart
from kiosk.guide.whereto import PlacePart
from kiosk.paper import a4_page as a4
from kiosk.paper.a4_decor import frame
from kiosk.paper.a4_stack import stack
from kiosk.paper.a4_styles import A4Style, Columns, Stacked
from kiosk.paper.a4_table import Table
from kiosk.paper.flow import Section
from kiosk.paper.pen import MM, Pen, Style
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.words.paper import PaperWords

_STEP_GAP = 3 * MM


def paragraph(text: str, style: Style, above: float = 0.0) -> Row:
    """A text over the whole width."""
    return Row((Cell(a4.LEFT, set_lines(text, style, a4.WIDTH)),), above=above)


@dataclass(frozen=True)
class Sections:
    """How the sections of one checklist are set."""

    words: PaperWords
    style: A4Style

    def of(self, said: Parts) -> Iterator[Section]:
        """What stands between head and foot, in order."""
        words = self.words
        if said.verdict:
            yield self._verdict(said)
        yield from self._texts(words.next, [said.advice])
        if said.matters:
            yield self._section(said.matters_title, starmap(self._matter, enumerate(said.matters, 1)))
        if said.bring:
            yield self._materials(said)
        if said.place:
            yield self._section(words.ask_where if said.verdict else words.where, self._place(said.place))
        if said.places:
            yield self._section(words.where, (row for place in said.places for row in self._place(place)))
        if said.steps:
            yield self._section(words.how, self._step_rows(said.steps))
        yield from self._texts(words.hints, said.hints)
        yield from self._texts(words.see_also, said.see_also)
        yield from self._texts("", [words.call] if said.verdict else [])
        yield from self._texts(words.basis, [said.bases])

    def _section(self, heading: str, rows: Iterable[Row], titles: tuple[Row, ...] = ()) -> Section:
        head = Row((Cell(a4.LEFT, set_lines(heading, self.style.section, a4.WIDTH)),), below=3) if heading else None
        return Section(head, tuple(rows), titles=titles, gap=self.style.gap)

    def _texts(self, heading: str, texts: Iterable[str]) -> Iterator[Section]:
        """A section of paragraphs; none where there is nothing to say."""
        rows = [paragraph(text, self.style.body) for text in texts if text]
        if rows:
            yield self._section(heading, rows)

    def _verdict(self, said: Parts) -> Section:
        """Why it cannot be done here, in a frame, large and calm."""
        pad = 14.0
        verdict = set_lines(said.verdict, self.style.verdict, a4.WIDTH - 2 * pad)
        reason = set_lines(said.reason, self.style.reason, a4.WIDTH - 2 * pad)
        framed = Row((Cell(a4.LEFT + pad, verdict + reason),), above=10, below=12, decor=frame)
        return self._section("", [framed])

    def _materials(self, said: Parts) -> Section:
        notes = (paragraph(said.materials_note, self.style.body, above=5),) if said.materials_note else ()
        if not said.materials:
            return self._section(said.bring, notes)
        titles, rows = self._listed(said.materials)
        return self._section(said.bring + self.words.tick, rows + notes, titles)

    def _listed(self, materials: tuple[Bring, ...]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
        """Titles, if there are any, and a row for each material."""
        match self.style.materials:
            case Columns() as measures:
                titles, rows = Table(self.words, self.style, measures).rows(materials)
                return (titles,), rows
            case Stacked() as measures:
                return (), stack(materials, self.words, self.style, measures)

    def _matter(self, number: int, matter: MatterPart) -> Row:
        """One thing to do of a life event, with where to go."""
        style, indent = self.style, self.style.matter_indent
        name = set_lines(matter.name, style.strong, a4.WIDTH - indent)
        lines = set_lines(self.words.aside.join((matter.place, *matter.lines)), style.body, a4.WIDTH - indent)
        figure = Cell(a4.LEFT, set_lines(f"{number}.", style.strong, indent))
        return Row((figure, Cell(a4.LEFT + indent, name + lines)), below=4)

    def _place(self, place: PlacePart) -> Iterator[Row]:
        yield self._named(place)
        yield paragraph(self.words.aside.join(place.lines), self.style.body)

    def _named(self, place: PlacePart) -> Row:
        """The place's name with its remark, beside it if there is room."""
        told = self.words.remark.format(remark=place.remark) if place.remark else ""
        name = set_lines(place.name, self.style.strong, a4.WIDTH)
        remark = set_lines(told, self.style.body, a4.WIDTH)
        widths = [line.width for line in (*name[-1:], *remark[:1])]
        if len(name) == 1 and sum(widths) <= a4.WIDTH:
            return Row((Cell(a4.LEFT, name), Cell(a4.LEFT + widths[0], remark)))
        return Row((Cell(a4.LEFT, name + remark),))

    def _step_rows(self, steps: tuple[StepPart, ...]) -> Iterator[Row]:
        """Numbered boxes, evenly spread over as few rows as possible."""
        a_row = ceil(len(steps) / ceil(len(steps) / self.style.steps_a_row))
        width = (a4.WIDTH - (a_row - 1) * _STEP_GAP) / a_row
        for begin in range(0, len(steps), a_row):
            yield self._step_row(begin, steps[begin : begin + a_row], width)

    def _step_row(self, begin: int, steps: tuple[StepPart, ...], width: float) -> Row:
        style, gap = self.style, _STEP_GAP if begin else 0.0
        lefts = [a4.LEFT + place * (width + _STEP_GAP) for place in range(len(steps))]

        def frames(pen: Pen, top: float, height: float) -> None:
            for left in lefts:
                pen.box(left, top + gap, width, height - gap, 0.8, radius=5)

        cells = []
        for place, step in enumerate(steps):
            title = set_lines(f"{begin + place + 1} {step.name}", style.strong, width - 2 * style.pad)
            text = set_lines(step.text, style.body, width - 2 * style.pad)
            cells.append(Cell(lefts[place] + style.pad, title + text))
        return Row(tuple(cells), above=6 + gap, below=8, decor=frames, decor_rest=frames)
