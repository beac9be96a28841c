"""您想办什么事？ Search, four scopes, the themes."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.favourites import Favourites
from kiosk.ui.widgets.hero import Hero
from kiosk.ui.widgets.link_stack import LinkStack
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.scope_tile import ScopeTile
from kiosk.ui.widgets.search_box import SearchBox
from kiosk.ui.widgets.shadow import Shadow
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.theme_tile import SIZES, ThemeTile
from kiosk.visit.views.records import HomeView, Tone


class HomeScreen(Screen):
    """From top to bottom: the lake with the search box, the scopes, the themes, 更多主题."""

    def __init__(self) -> None:
        super().__init__()
        self._hero, self._title, self._search, self._favourites = Hero(), Text(), SearchBox(), Favourites()
        self._shadow, self._links, self._notice = Shadow(), LinkStack(), Notice()
        for part in (self._hero, self._shadow, self._title, self._search, self._favourites, self._links):
            self.add_widget(part)
        self._scopes = Pool(self, ScopeTile)
        self._themes = Pool(self, ThemeTile)
        self._more = Pool(self, Action)

    def show(self, content: HomeView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        rest = self._show_hero(content, theme, box)
        rest = rest.inset(theme.margin, 0).cut_top(theme.mm(4.5 if theme.look.elder else 9))[1]
        rest = self._show_scopes(content, theme, rest)
        rest = self._show_notice(content, theme, rest)
        rest = self._show_links(content, theme, rest)
        rest = self._show_themes(content, theme, rest)
        self._show_more(content, theme, rest)

    def _show_hero(self, content: HomeView, theme: Theme, box: Box) -> Box:
        """Draw the head and return what is under it."""
        self._title.write(content.title, theme.style("title", theme.palette.on_hero, bold=True))
        line, search = theme.line(theme.type.title), max(theme.touch, theme.mm(36 if theme.look.elder else 33))
        row = max(theme.touch, theme.mm(16.4)) if content.favourites else 0
        gap, foot = theme.mm(4), theme.mm(15.5)
        hero, rest = box.cut_top(theme.mm(9) + line + gap + search + gap + row + foot)
        self._hero.show(theme, hero, hero.x + theme.margin + self._title.width_needed())
        inner = hero.inset(theme.margin, 0).cut_top(theme.mm(9))[1]
        title, inner = inner.cut_top(line, gap)
        self._title.place(title, across="middle")
        field, inner = inner.cut_top(search, gap)
        self._shadow.place(theme, field)
        self._search.show(content.search, theme, field)
        self._favourites.show(content.favourites_title, content.favourites, theme, inner.cut_top(row)[0])
        return rest

    def _show_scopes(self, content: HomeView, theme: Theme, box: Box) -> Box:
        rows, height = (2, 32) if theme.look.elder else (1, 41.5)
        scopes, rest = box.cut_top(rows * theme.mm(height) + (rows - 1) * theme.spacing, theme.mm(6.5))
        places = scopes.grid(len(content.scopes) // rows, rows, theme.spacing)
        for tile, record, place in zip(self._scopes.take(len(content.scopes)), content.scopes, places, strict=True):
            tile.show(record, theme, place)
        return rest

    def _show_notice(self, content: HomeView, theme: Theme, box: Box) -> Box:
        """Draw what cannot be printed now, if anything, and return what is under it."""
        self.remove_widget(self._notice)
        if not content.notice:
            return box
        self.add_widget(self._notice)
        texts = (content.notice,)
        notice, rest = box.cut_top(self._notice.height_at(texts, theme, box.w, "body"), theme.mm(6.5))
        self._notice.show("print_error", texts, Tone.SUN, theme, notice, "body")
        return rest

    def _show_links(self, content: HomeView, theme: Theme, box: Box) -> Box:
        """Draw the wide links and return what is under them."""
        height = self._links.height_at(content.links, theme, box.w, "body") if content.links else 0
        links, rest = box.cut_top(height, theme.mm(6.5) if content.links else 0)
        self._links.show(content.links, theme, links, "body")
        return rest

    def _show_themes(self, content: HomeView, theme: Theme, box: Box) -> Box:
        """Draw the themes and return what is under them."""
        columns, rows = (2, 4) if theme.look.elder else (3, 5)
        foot = theme.touch + 2 * theme.gap if content.more else theme.spacing
        height = min(theme.mm(42 if theme.look.elder else 39.5), (box.h - foot + theme.spacing) // rows - theme.spacing)
        grid, rest = box.cut_top(rows * (height + theme.spacing) - theme.spacing, theme.gap)
        cells = grid.grid(columns, rows, theme.spacing)
        tiles = self._themes.take(len(content.themes))
        placed = list(zip(tiles, content.themes, cells, strict=False))
        compact = not all(tile.has_room(record, theme, place) for tile, record, place in placed)
        sizes = {tile.size_for(record, theme, place, compact) for tile, record, place in placed}
        size = max(sizes, key=SIZES.index, default=SIZES[-1])
        for tile, record, place in placed:
            tile.show(record, theme, place, compact, size)
        return rest

    def _show_more(self, content: HomeView, theme: Theme, box: Box) -> None:
        buttons = [content.more] if content.more else []
        place = box.middle(theme.touch)
        for action, button in zip(self._more.take(len(buttons)), buttons, strict=True):
            wide = action.width_needed(button, theme, "strong")
            action.show(button, theme, place.centre(wide, place.h), "strong")
