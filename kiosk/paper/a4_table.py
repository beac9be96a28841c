"""The table of materials: a box to tick, then the columns that have something to say."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.guide.part_records import Bring
from kiosk.paper import a4_page as a4
from kiosk.paper.a4_decor import heavy_line, tick_box
from kiosk.paper.a4_decor import line as thin_line
from kiosk.paper.a4_styles import A4Style, Columns
from kiosk.paper.rows import Cell, Line, Row, set_lines
from kiosk.words.paper import PaperWords


@dataclass(frozen=True)
class _Column:
    title: str
    x: float
    width: float
    lines: "_Set"


_Set = Callable[[Bring, float], tuple[Line, ...]]
"""Lines of what a column says of a material, within a width."""


@dataclass(frozen=True)
class Table:
    """How the table of one checklist is set."""

    words: PaperWords
    style: A4Style
    measures: Columns

    def rows(self, materials: tuple[Bring, ...]) -> tuple[Row, tuple[Row, ...]]:
        """The row of titles, and a row for each material."""
        materials = self._counts_filled(materials)
        columns = self._columns(materials)
        title = self.style.title
        titles = tuple(Cell(column.x, set_lines(column.title, title, column.width)) for column in columns)
        return Row(titles, above=4, below=4, decor=heavy_line), tuple(self._row(one, columns) for one in materials)

    def _counts_filled(self, materials: tuple[Bring, ...]) -> tuple[Bring, ...]:
        """No gap among counts: what is not known, the counter says."""
        if not any(one.copies for one in materials):
            return materials
        return tuple(replace(one, copies=one.copies or self.words.ask_counter) for one in materials)

    def _row(self, material: Bring, columns: tuple[_Column, ...]) -> Row:
        cells = tuple(Cell(column.x, column.lines(material, column.width)) for column in columns)
        pad = self.measures.pad
        return Row(cells, above=pad, below=pad, decor=tick_box(self.style, pad), decor_rest=thin_line)

    def _columns(self, materials: tuple[Bring, ...]) -> tuple[_Column, ...]:
        words, measures = self.words, self.measures
        count = self._widest(words.how_many, [one.copies for one in materials], measures.widest_count)
        source = self._widest(words.source, [one.source for one in materials], measures.widest_source)
        note = self._widest(words.note, [one.note for one in materials], a4.WIDTH)
        between = measures.between
        room = a4.WIDTH - measures.indent - sum(width + between for width in (count, source) if width)
        most = max(measures.name_share * room, room - note - between) if note else room
        name = min(self._widest_name(materials), most)
        titles = (words.material, words.how_many, words.source, words.note)
        widths = (name, count, source, room - name - between if note else 0.0)
        return self._placed(zip(titles, widths, (self._name, self._copies, self._source, self._note), strict=True))

    def _placed(
        self, columns: "zip[tuple[str, float, Callable[[Bring, float], tuple[Line, ...]]]]"
    ) -> tuple[_Column, ...]:
        """The columns that have a width, from left to right."""
        x, placed = a4.LEFT + self.measures.indent, []
        for title, width, lines in columns:
            if width:
                placed.append(_Column(title, x, width, lines))
                x += width + self.measures.between
        return tuple(placed)

    def _widest(self, title: str, texts: list[str], cap: float) -> float:
        """The width of the title and the widest line, where no line is wider than `cap`; 0 where there is none."""
        lines = [line for text in texts for line in self._body(text, cap)]
        return max(self.style.title.width(title), *(line.width for line in lines)) + 0.01 if lines else 0.0

    def _widest_name(self, materials: tuple[Bring, ...]) -> float:
        widths = [self.style.strong.width(one.name) for one in materials]
        cases = [self.style.small.width(one.case) for one in materials]
        return max(self.measures.least_name, *widths, *cases) + 1

    def _name(self, material: Bring, width: float) -> tuple[Line, ...]:
        beneath = self.words.aside.join(filter(None, (material.chinese, material.case)))
        return set_lines(material.name, self.style.strong, width) + set_lines(beneath, self.style.small, width)

    def _copies(self, material: Bring, width: float) -> tuple[Line, ...]:
        return self._body(material.copies, width)

    def _source(self, material: Bring, width: float) -> tuple[Line, ...]:
        return self._body(material.source, width)

    def _note(self, material: Bring, width: float) -> tuple[Line, ...]:
        return self._body(material.note, width)

    def _body(self, text: str, width: float) -> tuple[Line, ...]:
        return set_lines(text, self.style.body, width)
