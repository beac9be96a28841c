"""A life event's combined checklist: what to do, or what to bring, and how to take it away."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action_row import ActionRow
from kiosk.ui.widgets.banner import BannerField
from kiosk.ui.widgets.link_stack import LinkStack
from kiosk.ui.widgets.material_list import MaterialList
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.paged_rows import PagedRows
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.result_row import ResultRow
from kiosk.ui.widgets.scope_tile import ScopeTile
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import TogetherView, Tone

_LEAST_SHARE = 0.4
"""Of the screen, for the list: what would leave it less is only on the paper."""


class TogetherScreen(Screen):
    """Two tiles switch between what to do and what to bring."""

    def __init__(self) -> None:
        super().__init__()
        self._banner, self._advice, self._place = BannerField(), Notice(), LinkStack()
        self._rows, self._materials = PagedRows(ResultRow), MaterialList()
        self._actions, self._footer = ActionRow(), Text()
        for part in (self._banner, self._actions, self._footer):
            self.add_widget(part)
        self._tabs = Pool(self, ScopeTile)

    def show(self, content: TogetherView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(5)).cut_top(theme.mm(3))[1]
        middle = self._show_tabs(
            content, theme, self._show_banner(content, theme, self._show_foot(content, theme, inner))
        )
        middle = self._show_asides(content, theme, middle, least=round(_LEAST_SHARE * box.h))
        shown, hidden = (self._materials, self._rows) if content.materials else (self._rows, self._materials)
        self.remove_widget(hidden)
        if shown.parent is None:
            self.add_widget(shown)
        if content.materials:
            height = self._materials.height_at(content, theme, middle.w, middle.h)
            self._materials.show(content, theme, middle.cut_top(height)[0])
        else:
            self._rows.show(content.rows, content.paging, theme, middle, theme.gap, theme.mm(48))

    def _show_foot(self, content: TogetherView, theme: Theme, box: Box) -> Box:
        """Draw buttons and footer, and return what is above them."""
        self._footer.write(content.footer, theme.style("small", theme.palette.ink2))
        footer, rest = box.cut_bottom(self._footer.height_at(box.w), theme.mm(2))
        self._footer.place(footer, "centre")
        height = self._actions.height_at(content.actions, theme, box.w)
        actions, rest = rest.cut_bottom(height, theme.spacing)
        self._actions.show(content.actions, theme, actions)
        return rest

    def _show_banner(self, content: TogetherView, theme: Theme, box: Box) -> Box:
        banner, rest = box.cut_top(self._banner.height_at(content.banner, theme, box.w), theme.spacing)
        self._banner.show(content.banner, theme, banner)
        return rest

    def _show_tabs(self, content: TogetherView, theme: Theme, box: Box) -> Box:
        tabs, rest = box.cut_top(max(theme.touch, theme.line(theme.type.title) + theme.mm(4)), theme.spacing)
        places = tabs.grid(len(content.tabs), 1, theme.gap)
        for tile, record, place in zip(self._tabs.take(len(content.tabs)), content.tabs, places, strict=True):
            tile.show(record, theme, place)
        return rest

    def _show_asides(self, content: TogetherView, theme: Theme, box: Box, least: int) -> Box:
        """Draw what there is to know and the way to choose a street, as far as the list keeps its room."""
        self.remove_widget(self._advice)
        self.remove_widget(self._place)
        links = () if content.materials else (content.place,)
        height = self._place.height_at(links, theme, box.w, "body") if links else 0
        if links and box.h - height >= least:
            place, box = box.cut_top(height, theme.gap)
            self.add_widget(self._place)
            self._place.show(links, theme, place, "body")
        height = self._advice.height_at(content.advice, theme, box.w, "body") if content.advice else 0
        if height and box.h - height >= least and not content.paging.back:
            advice, box = box.cut_top(height, theme.spacing)
            self.add_widget(self._advice)
            self._advice.show("info", content.advice, Tone.PLAIN, theme, advice, "body")
        return box
