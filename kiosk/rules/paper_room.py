"""How long a long receipt becomes, near enough to warn about.

The sizes are those of `kiosk.paper.receipt` on the 80 mm roll, in points; rules import no paper, so they stand here
once more, and a test of the paper holds the estimate against real receipts.
"""

from math import ceil

from kiosk.catalogue.item import Item, Material
from kiosk.guide.wording import form_note
from kiosk.rules.button_room import width_of
from kiosk.words import Language

_POINTS_A_MM = 72 / 25.4
_REST = 615
"""Head, place, facts, disclaimer, and the code with a line of its own, as it stands on every long receipt."""
_WIDTH, _INDENTED = 204, 187
"""A line across the roll, and one behind a box to tick."""
_NAME, _MATERIAL, _SMALL = (19, 26), (11.5, 17), (10, 14)
"""(size, height of a line)."""
_BESIDE_MATERIAL = 5


def receipt_length(item: Item) -> float:
    """Millimetres of the receipt with all materials and hints of an item."""
    needed = {(one.name, note(one)): one for one in item.materials}
    points = _REST + _height(item.name, _NAME, _WIDTH)
    points += sum(_material_height(one) for one in needed.values())
    points += sum(_height(hint.text, _SMALL, _WIDTH) for hint in item.hints)
    return points / _POINTS_A_MM


def receipt_lines(text: str) -> int:
    """Lines of a small text below a material."""
    return _lines(text, _SMALL[0], _INDENTED)


def note(material: Material) -> str:
    """What stands behind a material: its note, and where a blank form of it can be had."""
    return "；".join(filter(None, (material.note.rstrip("。"), form_note(material, Language.CHINESE))))


def _material_height(material: Material) -> float:
    count = "原件 1 份" if material.originals or material.copies else ""
    details = " · ".join(filter(None, (count, note(material))))
    name = _height(material.name, _MATERIAL, _INDENTED) + _BESIDE_MATERIAL
    return name + _height(details, _SMALL, _INDENTED) + (_SMALL[1] if material.when else 0)


def _height(text: str, style: tuple[float, float], width: float) -> float:
    size, line = style
    return _lines(text, size, width) * line


def _lines(text: str, size: float, width: float) -> int:
    return ceil(width_of(text) * size / width)
