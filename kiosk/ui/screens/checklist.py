"""The verdict, what to bring, where to go, and how to take it away."""

from dataclasses import dataclass, replace

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.action_row import ActionRow
from kiosk.ui.widgets.banner import BannerField
from kiosk.ui.widgets.blocks import Block, arrange, height_of
from kiosk.ui.widgets.link_stack import LinkStack
from kiosk.ui.widgets.material_list import MaterialList
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.place_card import PlaceBrief, PlaceCard
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ChecklistView, Tone


@dataclass(frozen=True)
class _Form:
    """What stands beside verdict, materials and buttons. All of it is on the paper, too."""

    advice: bool = True
    links: bool = True
    place: bool = True
    """False: one line says where to go, and leads to all that is known."""
    whole_place: bool = False


_FORMS = (
    _Form(whole_place=True),
    _Form(),
    _Form(links=False),
    _Form(links=False, place=False),
    _Form(links=False, place=False, advice=False),
)
"""From the fullest to the leanest; the first that leaves room for enough materials is taken."""

_TURNED = (_Form(links=False, advice=False), _FORMS[-1])
"""Once the materials have been turned over, they have most of the room."""


class ChecklistScreen(Screen):
    """With materials: a list to tick off. Without: calmly what to do instead."""

    def __init__(self) -> None:
        super().__init__()
        self._banner, self._advice, self._links = BannerField(), Notice(), LinkStack()
        self._materials, self._place, self._brief, self._line = MaterialList(), PlaceCard(), PlaceBrief(), LinkStack()
        self._actions, self._footer = ActionRow(), Text()

    def show(self, content: ChecklistView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(5)).cut_top(theme.mm(3))[1]
        blocks = self._list_blocks if content.materials else self._calm_blocks
        arrange(self, blocks(content, theme, inner), inner)

    def _list_blocks(self, view: ChecklistView, theme: Theme, box: Box) -> list[Block]:
        whole = self._materials.whole_height(view, theme, box.w)
        least = self._materials.least_height(view, theme, box.w)
        for form in _TURNED if view.paging.back else _FORMS:
            head, foot = self._head(view, form, theme, box.w), self._foot(view, form, theme, box.w)
            room = box.h - height_of([*head, *foot]) - theme.spacing
            if room >= (whole if form.whole_place else least):
                break
        return [*head, self._materials_block(view, theme, box.w, room), *foot]

    def _calm_blocks(self, view: ChecklistView, theme: Theme, box: Box) -> list[Block]:
        """The buttons stand at the foot of the page."""
        for form in _FORMS:
            head, foot = self._head(view, form, theme, box.w), self._foot(view, form, theme, box.w)
            spare = box.h - height_of([*head, *foot])
            if spare >= 0:
                break
        *place, actions, footer = foot
        return [*head, *place, replace(actions, gap=actions.gap + max(0, spare)), footer]

    def _head(self, view: ChecklistView, form: _Form, theme: Theme, width: int) -> list[Block]:
        """The verdict and what to do."""
        height = self._banner.height_at(view.banner, theme, width)
        blocks = [Block(self._banner, height, 0, lambda box: self._banner.show(view.banner, theme, box))]
        if form.advice and view.advice:
            blocks.append(self._advice_block(view, theme, width))
        if form.links and view.see_also:
            height = self._links.height_at(view.see_also, theme, width)
            blocks.append(self._block(self._links, height, theme, view.see_also))
        return blocks

    def _foot(self, view: ChecklistView, form: _Form, theme: Theme, width: int) -> list[Block]:
        """Place, actions, footer."""
        self._footer.write(view.footer, theme.style("small", theme.palette.ink2))
        footer = self._footer.height_at(width)
        card = self._place if form.whole_place else self._brief
        blocks = []
        if form.place and view.place:
            blocks.append(self._block(card, card.height_at(view.place, theme, width), theme, view.place))
        elif view.place_line:
            links = (view.place_line,)
            height = self._line.height_at(links, theme, width, "small")
            blocks.append(Block(self._line, height, theme.gap, lambda box: self._line.show(links, theme, box, "small")))
        actions = self._actions.height_at(view.actions, theme, width)
        return [
            *blocks,
            self._block(self._actions, actions, theme, view.actions),
            Block(self._footer, footer, theme.mm(2), lambda box: self._footer.place(box, "centre")),
        ]

    def _advice_block(self, view: ChecklistView, theme: Theme, width: int) -> Block:
        size: SizeName = "body" if view.materials else "strong"
        height = self._advice.height_at(view.advice, theme, width, size)
        return Block(
            self._advice,
            height,
            theme.spacing,
            lambda box: self._advice.show("info", view.advice, Tone.PLAIN, theme, box, size),
        )

    def _block(self, widget: LinkStack | PlaceCard | ActionRow, height: int, theme: Theme, record: object) -> Block:
        return Block(widget, height, theme.spacing, lambda box: widget.show(record, theme, box))  # type: ignore[arg-type]

    def _materials_block(self, view: ChecklistView, theme: Theme, width: int, room: int) -> Block:
        height = self._materials.height_at(view, theme, width, room)
        return Block(self._materials, height, theme.spacing, lambda box: self._materials.show(view, theme, box))
