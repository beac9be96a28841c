"""The verdict in one sentence, in the colour of what it means."""

from kiosk.ui.boxes import Box
from kiosk.ui.palette import Colour
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.surface import Surface
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Banner, Tone

_ICON_MM = 20


class BannerField(Surface):
    """A yes stands on strong jade; anything else on a pale field, calm, never alarming."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._title, self._detail = Icon(), Text(), Text()
        for part in (self._icon, self._title, self._detail):
            self.add_widget(part)

    def height_at(self, banner: Banner, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(banner, theme)
        column = self._column(theme, Box(0, 0, width, 0)).w
        return self._title.height_at(column) + self._detail.height_at(column) + 2 * theme.mm(6)

    def show(self, banner: Banner, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(banner, theme)
        self._paint(banner, theme)
        self.place(box)
        icon = box.inset(theme.mm(10), 0).cut_left(theme.mm(_ICON_MM))[0]
        self._icon.draw(banner.icon, icon.w, self._colours(banner, theme)[0], icon)
        column = self._column(theme, box)
        title = self._title.height_at(column.w)
        above, below = column.middle(title + self._detail.height_at(column.w)).cut_top(title)
        self._title.place(above, even=True)
        self._detail.place(below, even=True)

    def _write(self, banner: Banner, theme: Theme) -> None:
        _, title, detail = self._colours(banner, theme)
        self._title.write(banner.title, theme.style("large", title, bold=True))
        self._detail.write(banner.detail, theme.style("small", detail))

    def _paint(self, banner: Banner, theme: Theme) -> None:
        palette = theme.palette
        if banner.tone is Tone.JADE:
            self.coat(palette.jade, radius=theme.radius)
        else:
            self.coat(palette.field(banner.tone), palette.text(banner.tone), theme.hairline, theme.radius)

    def _colours(self, banner: Banner, theme: Theme) -> tuple[Colour, Colour, Colour]:
        """Of icon, title and detail."""
        palette = theme.palette
        if banner.tone is Tone.JADE:
            return palette.on_jade, palette.on_jade, palette.on_jade
        return palette.text(banner.tone), palette.ink, palette.ink2

    def _column(self, theme: Theme, box: Box) -> Box:
        """Beside the icon."""
        return box.inset(theme.mm(10), 0).cut_left(theme.mm(_ICON_MM), theme.mm(9))[1]
