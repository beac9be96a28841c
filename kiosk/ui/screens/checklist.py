"""The verdict, what to bring, where to go, and how to take it away."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action_row import ActionRow
from kiosk.ui.widgets.banner import BannerField
from kiosk.ui.widgets.blocks import Block, arrange, height_of
from kiosk.ui.widgets.link_stack import LinkStack
from kiosk.ui.widgets.material_list import MaterialList
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.place_card import PlaceBrief, PlaceCard
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ChecklistView, Tone


class ChecklistScreen(Screen):
    """With materials: a list to tick off. Without: calmly what to do instead."""

    def __init__(self) -> None:
        super().__init__()
        self._banner, self._advice, self._links = BannerField(), Notice(), LinkStack()
        self._materials, self._place, self._brief = MaterialList(), PlaceCard(), PlaceBrief()
        self._actions, self._footer = ActionRow(), Text()

    def show(self, content: ChecklistView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(5)).cut_top(theme.mm(3))[1]
        foot = self._foot(content, theme, inner.w)
        head = self._head(content, theme, inner.w)
        if content.materials:
            head.append(self._materials_block(content, theme, inner, height_of([*head, *foot])))
        arrange(self, [*head, *foot], inner)

    def _head(self, view: ChecklistView, theme: Theme, width: int) -> list[Block]:
        """The verdict and what to do; on a later screenful of materials the verdict is enough."""
        blocks = [self._banner_block(view, theme, width)]
        if view.paging.start and view.materials:
            return blocks
        if view.advice:
            height = self._advice.height_at(view.advice, theme, width)
            blocks.append(Block(self._advice, height, theme.spacing, lambda box: self._show_advice(view, theme, box)))
        if view.see_also:
            height = self._links.height_at(view.see_also, theme, width)
            blocks.append(
                Block(self._links, height, theme.spacing, lambda box: self._links.show(view.see_also, theme, box))
            )
        return blocks

    def _foot(self, view: ChecklistView, theme: Theme, width: int) -> list[Block]:
        """Place, actions, footer."""
        self._footer.write(view.footer, theme.style("small", theme.palette.ink2))
        actions = self._actions.height_at(view.actions, theme, width)
        return [
            *self._place_block(view, theme, width),
            Block(self._actions, actions, theme.spacing, lambda box: self._actions.show(view.actions, theme, box)),
            Block(
                self._footer, self._footer.height_at(width), theme.mm(2), lambda box: self._footer.place(box, "centre")
            ),
        ]

    def _banner_block(self, view: ChecklistView, theme: Theme, width: int) -> Block:
        height = self._banner.height_at(view.banner, theme, width)
        return Block(self._banner, height, 0, lambda box: self._banner.show(view.banner, theme, box))

    def _show_advice(self, view: ChecklistView, theme: Theme, box: Box) -> None:
        self._advice.show("info", view.advice, Tone.PLAIN, theme, box)

    def _place_block(self, view: ChecklistView, theme: Theme, width: int) -> list[Block]:
        place = view.place
        if place is None:
            return []
        card = self._brief if view.materials else self._place
        height = card.height_at(place, theme, width)
        return [Block(card, height, theme.spacing, lambda box: card.show(place, theme, box))]

    def _materials_block(self, view: ChecklistView, theme: Theme, box: Box, others: int) -> Block:
        room = box.h - others - theme.spacing
        height = self._materials.height_at(view, theme, box.w, room)
        return Block(self._materials, height, theme.spacing, lambda place: self._materials.show(view, theme, place))
