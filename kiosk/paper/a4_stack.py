"""Materials in large letters: a box to tick, the name, and beneath it how many, from where, and what to know."""

from kiosk.guide.part_records import Bring
from kiosk.paper import a4_page as a4
from kiosk.paper.a4_decor import line, tick_box
from kiosk.paper.a4_styles import A4Style, Stacked
from kiosk.paper.rows import Cell, Row, set_lines
from kiosk.words.paper import PaperWords


def stack(materials: tuple[Bring, ...], words: PaperWords, style: A4Style, measures: Stacked) -> tuple[Row, ...]:
    """A row for each material."""
    return tuple(_row(one, words, style, measures) for one in materials)


def _row(material: Bring, words: PaperWords, style: A4Style, measures: Stacked) -> Row:
    amount = words.aside.join(filter(None, (material.copies, material.source)))
    texts = (
        (material.name, style.strong),
        (words.aside.join(filter(None, (material.chinese, material.case))), style.small),
        (amount, style.body),
        (material.note, style.body),
    )
    width = a4.WIDTH - measures.indent
    lines = tuple(one for text, its_style in texts for one in set_lines(text, its_style, width))
    pad = measures.pad
    cell = Cell(a4.LEFT + measures.indent, lines)
    return Row((cell,), above=pad, below=pad, decor=tick_box(style, pad), decor_rest=line)
