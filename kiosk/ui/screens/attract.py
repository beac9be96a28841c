"""Nobody is here: the lake at Cuihu, and one button as large as the screen."""

from kivy.clock import Clock

from kiosk.ui.boxes import Box
from kiosk.ui.palette import colour
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.emblem import Emblem
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.landscape import Landscape
from kiosk.ui.widgets.text import Text
from kiosk.ui.widgets.touchable import Touchable
from kiosk.visit.views.records import AttractView

SECONDS_A_FRAME = 0.5
"""Between two steps of the gulls: without a GPU each redraw of the window costs 15 to 25 ms of a core."""

_SLOGAN_SIZES: tuple[SizeName, ...] = ("display", "title")
_BUTTON_SIZES: tuple[SizeName, ...] = ("large", "strong")
_CLEAR = colour("#FFFFFF", 0.0)


class AttractScreen(Screen):
    """The drawing above; what can be done here, and how to begin, below."""

    def __init__(self) -> None:
        super().__init__()
        self._landscape, self._emblem, self._site = Landscape(), Emblem(), Text()
        self._slogan, self._counts, self._footer, self._notice = (Text(), Text()), Text(), Text(), Text()
        self._button, self._icon, self._words = Card(), Icon(), Text()
        self._start = Touchable()
        for part in (
            self._landscape,
            self._emblem,
            self._site,
            *self._slogan,
            self._counts,
            self._footer,
            self._notice,
        ):
            self.add_widget(part)
        for part in (self._button, self._icon, self._words, self._start):
            self.add_widget(part)
        self._start.bind(pressed=lambda _, pressed: self._press(pressed))
        self._fills = _CLEAR, _CLEAR
        self._drift = Clock.create_trigger(self._move, SECONDS_A_FRAME, interval=True)

    def show(self, content: AttractView, theme: Theme, box: Box) -> None:
        """Draw it into the box, and let the gulls fly."""
        palette = theme.palette
        self._start.offer(content.start.text, content.start.event)
        self._start.paint(_CLEAR, _CLEAR)
        self._start.place(box)
        self._fills = (palette.jade if theme.look.contrast else palette.card), palette.pressed
        self._landscape.show(theme, box)
        lake = self._landscape.lake(box)
        self._show_site(content, theme, box)
        self._show_words(content, theme, lake.inset(theme.mm(17.8), theme.mm(13)))
        if theme.look.contrast:
            self._drift.cancel()
        else:
            self._drift()

    @property
    def flying(self) -> bool:
        """Whether the gulls drift."""
        return bool(self._drift.is_triggered)

    def leave(self) -> None:
        """Let the gulls rest."""
        self._drift.cancel()

    def _move(self, seconds: float) -> None:
        self._landscape.drift(seconds)

    def _press(self, pressed: bool) -> None:
        self._button.repaint(self._fills[pressed])

    def _show_site(self, content: AttractView, theme: Theme, box: Box) -> None:
        row = box.inset(theme.mm(17.8), theme.mm(27.2)).cut_top(theme.mm(25))[0]
        emblem, words = row.cut_left(row.h, theme.mm(6))
        self._emblem.place(emblem)
        self._site.write(content.site, theme.style("large", bold=True))
        self._site.place(words, across="middle")

    def _show_words(self, content: AttractView, theme: Theme, box: Box) -> None:
        palette = theme.palette
        line = round(theme.type.display * 1.24)
        for text, words in zip(self._slogan, content.slogan, strict=True):
            place, box = box.cut_top(line)
            text.write_fitting(
                words, [theme.style(size, palette.on_hero, bold=True) for size in _SLOGAN_SIZES], place.w
            )
            text.place(place.middle(theme.line(theme.type.display)), across="middle")
        self._footer.write(content.footer, theme.style("strong", palette.on_hero))
        footer, box = box.cut_bottom(theme.line(theme.type.strong), theme.mm(7.5))
        self._footer.place(footer, "centre", "middle")
        self._notice.write(content.notice, theme.style("body", palette.on_hero, bold=True))
        notice, box = box.cut_bottom(self._notice.height_at(box.w) if content.notice else 0, theme.mm(3))
        self._notice.place(notice, "centre")
        button, box = box.cut_bottom(theme.mm(39.5), theme.mm(4))
        self._show_button(content, theme, button)
        sizes: tuple[SizeName, ...] = ("strong", "body", "small")
        self._counts.write_fitting(content.counts, [theme.style(size, palette.on_hero) for size in sizes], box.w)
        self._counts.place(box, across="middle")

    def _show_button(self, content: AttractView, theme: Theme, box: Box) -> None:
        ink = theme.palette.on_jade if theme.look.contrast else theme.palette.jade
        self._button.coat(self._fills[self._start.pressed], radius=theme.radius)
        self._button.place(box)
        side = theme.mm(14)
        styles = [theme.style(size, ink, bold=True) for size in _BUTTON_SIZES]
        self._words.write_fitting(content.start.text, styles, box.w - side - theme.mm(17))
        wide = min(box.w, side + theme.mm(5) + self._words.width_needed())
        icon, words = box.centre(wide, box.h).cut_left(side, theme.mm(5))
        self._icon.draw(content.start.icon, side, ink, icon)
        self._words.place(words, "left", "middle")
