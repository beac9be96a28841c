"""One of the themes on the home screen."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.card import Card, TouchCard
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import ThemeCard

SIZES: tuple[SizeName, ...] = ("large", "strong", "body", "small")
"""Type sizes of a name; all tiles of a screen take the same."""


class ThemeTile(TouchCard):
    """An icon in a pale field, the theme's name, how many items it has."""

    def __init__(self) -> None:
        super().__init__()
        self._field, self._icon, self._name, self._detail = Card(), Icon(), Text(), Text()
        for part in (self._field, self._icon, self._name, self._detail):
            self.add_widget(part)

    def has_room(self, card: ThemeCard, theme: Theme, box: Box) -> bool:
        """Whether the longest word of the name stands beside a full-size icon."""
        self._name.write(max(card.text.split(), key=len, default=""), theme.style("small", bold=True))
        return self._name.width_needed() <= self._cut(theme, box, compact=False)[1].w

    def size_for(self, card: ThemeCard, theme: Theme, box: Box, compact: bool) -> SizeName:
        """The largest type that keeps the name on one line, else the smallest."""
        wide = self._cut(theme, box, compact)[1].w
        for size in SIZES:
            self._name.write(card.text, theme.style(size, bold=True))
            if self._name.width_needed() <= wide:
                return size
        return SIZES[-1]

    def show(self, card: ThemeCard, theme: Theme, box: Box, compact: bool, size: SizeName) -> None:
        """Draw it into the box; `compact`: with a smaller icon, for long words."""
        palette, dead = theme.palette, card.event is None
        self.offer(card.text, card.event)
        self.dress(theme)
        self.place(box)
        icon, words = self._cut(theme, box, compact)
        self._field.coat(palette.jade0, radius=theme.small_radius)
        self._field.place(icon.middle(icon.w))
        self._icon.draw(card.icon, round(icon.w * 0.68), palette.dim if dead else palette.jade, icon)
        ink = palette.dim if dead else palette.ink
        self._name.write(card.text, theme.style(size, ink, bold=True))
        self._detail.write(card.detail, theme.style("small", palette.dim if dead else palette.ink2))
        self._place_words(words)

    def _cut(self, theme: Theme, box: Box, compact: bool) -> tuple[Box, Box]:
        """Where the icon and the words go."""
        wide, padding, gap = (17.0, 3.5, 4.0) if compact else (27.0 if theme.look.elder else 23.0, 6.5, 5.5)
        side = min(theme.mm(wide), box.h - theme.mm(8))
        return box.inset(theme.mm(padding), 0).cut_left(side, theme.mm(gap))

    def _place_words(self, box: Box) -> None:
        name = self._name.height_at(box.w)
        above, below = box.middle(name + self._detail.height_at(box.w)).cut_top(name)
        self._name.place(above)
        self._detail.place(below)
