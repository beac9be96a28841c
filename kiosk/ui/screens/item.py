"""One item at a glance."""

from dataclasses import dataclass

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets import button_stack
from kiosk.ui.widgets.blocks import Block, arrange, height_of
from kiosk.ui.widgets.button_stack import BigButton, ButtonStack
from kiosk.ui.widgets.chip_row import ChipRow
from kiosk.ui.widgets.fact_grid import FactGrid, FactList
from kiosk.ui.widgets.place_card import PlaceBrief, PlaceCard
from kiosk.ui.widgets.section_card import BasisCard
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ItemView


@dataclass(frozen=True)
class _Form:
    """How much of the item is shown; what is left out is among its details."""

    basis: bool = True
    summary: bool = True
    whole_place: bool = True
    tiles: bool = True
    title: SizeName = "title"
    big_buttons: bool = True
    facts: int = 4


_FORMS = (
    _Form(),
    _Form(basis=False),
    _Form(basis=False, whole_place=False),
    _Form(basis=False, whole_place=False, tiles=False),
    _Form(basis=False, whole_place=False, tiles=False, title="large"),
    _Form(basis=False, whole_place=False, tiles=False, title="large", summary=False),
    _Form(basis=False, whole_place=False, tiles=False, title="large", summary=False, big_buttons=False),
    _Form(basis=False, whole_place=False, tiles=False, title="large", summary=False, big_buttons=False, facts=3),
    _Form(basis=False, whole_place=False, tiles=False, title="large", summary=False, big_buttons=False, facts=2),
)
"""From the fullest to the leanest; the first that fits is taken."""


class ItemScreen(Screen):
    """Where it is taken, what it is, four facts, the place, two buttons, its basis."""

    def __init__(self) -> None:
        super().__init__()
        self._chips, self._name, self._summary = ChipRow(), Text(), Text()
        self._grid, self._list = FactGrid(), FactList()
        self._place, self._brief = PlaceCard(), PlaceBrief()
        self._actions, self._basis, self._more = ButtonStack(), BasisCard(), BigButton()

    def show(self, content: ItemView, theme: Theme, box: Box) -> None:
        """Draw it into the box, as much as has room."""
        inner = box.inset(theme.margin, theme.mm(7))
        for form in _FORMS:
            blocks = self._blocks(content, form, theme, inner.w)
            if height_of(blocks) <= inner.h and self._suits(form, content, theme, inner.w):
                break
        arrange(self, blocks, inner)

    def _suits(self, form: _Form, view: ItemView, theme: Theme, width: int) -> bool:
        return not form.tiles or self._grid.keeps_words_whole(view.facts, theme, width)

    def _blocks(self, view: ItemView, form: _Form, theme: Theme, width: int) -> list[Block]:
        blocks = [self._chips_block(view, theme, width), *self._title_blocks(view, form, theme, width)]
        facts, told = self._grid if form.tiles else self._list, view.facts[: form.facts]
        place = self._place if form.whole_place else self._brief
        wide = theme.mm(6.5)
        blocks += [
            Block(
                facts,
                facts.height_at(told, theme, width),
                theme.spacing,
                lambda box: facts.show(told, theme, box),
            ),
            Block(
                place,
                place.height_at(view.place, theme, width),
                wide,
                lambda box: place.show(view.place, theme, box),
            ),
            Block(
                self._actions,
                button_stack.height_of(len(view.actions), self._button_height(form, theme), theme),
                wide,
                lambda box: self._actions.show(view.actions, theme, box),
            ),
        ]
        return blocks + self._foot_blocks(view, form, theme, width)

    def _button_height(self, form: _Form, theme: Theme) -> int:
        return theme.button if form.big_buttons else max(theme.touch, theme.mm(24))

    def _chips_block(self, view: ItemView, theme: Theme, width: int) -> Block:
        height = self._chips.height_at(view.chips, theme, width)
        return Block(self._chips, height, 0, lambda box: self._chips.show(view.chips, theme, box))

    def _title_blocks(self, view: ItemView, form: _Form, theme: Theme, width: int) -> list[Block]:
        self._name.write(view.name, theme.style(form.title, bold=True))
        self._summary.write(view.summary, theme.style("body", theme.palette.ink2))
        blocks = [
            Block(self._name, self._name.height_at(width), theme.mm(2.5), lambda box: self._name.place(box, even=True))
        ]
        if form.summary and view.summary:
            blocks.append(
                Block(
                    self._summary,
                    self._summary.height_at(width),
                    theme.mm(1),
                    lambda box: self._summary.place(box, even=True),
                )
            )
        return blocks

    def _foot_blocks(self, view: ItemView, form: _Form, theme: Theme, width: int) -> list[Block]:
        blocks = []
        if form.basis:
            height = self._basis.height_at(view.basis, theme, width)
            blocks.append(
                Block(self._basis, height, theme.mm(6.5), lambda box: self._basis.show(view.basis, theme, box))
            )
        height = max(theme.touch, theme.mm(16))
        blocks.append(
            Block(self._more, height, theme.gap, lambda box: self._more.show(view.more, theme, box, "strong"))
        )
        return blocks
