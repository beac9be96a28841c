"""A page as blocks under each other, of which some may be left out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box


@dataclass(frozen=True)
class Block:
    """A widget, the pixels it takes, the gap above it, and how it is drawn into its box."""

    widget: Widget
    height: int
    gap: int
    draw: Callable[[Box], object]


def height_of(blocks: Sequence[Block]) -> int:
    """Pixels of all blocks with the gaps between them."""
    return sum(block.height + block.gap for block in blocks) - (blocks[0].gap if blocks else 0)


def arrange(parent: Widget, blocks: Sequence[Block], box: Box) -> None:
    """Draw the blocks from the top of the box down, and take everything else off the parent."""
    _keep_only(parent, [block.widget for block in blocks])
    rest = box
    for number, block in enumerate(blocks):
        if number:
            rest = rest.cut_top(block.gap)[1]
        place, rest = rest.cut_top(block.height)
        block.draw(place)


def _keep_only(parent: Widget, wanted: Sequence[Widget]) -> None:
    for child in [child for child in parent.children if child not in wanted]:
        parent.remove_widget(child)
    for widget in wanted:
        if widget.parent is None:
            parent.add_widget(widget)
