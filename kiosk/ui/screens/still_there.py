"""您还在吗？ A card over the page."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import StillThereView


class StillThereOverlay(Screen):
    """The seconds left, why it is asked, two buttons; the page behind is veiled."""

    def __init__(self) -> None:
        super().__init__()
        self._veil, self._card = Card(), Card()
        self._seconds, self._title, self._text = Text(), Text(), Text()
        self._stay, self._leave = Action(), Action()
        parts = (self._veil, self._card, self._seconds, self._title, self._text, self._stay, self._leave)
        for part in parts:
            self.add_widget(part)

    def show(self, content: StillThereView, theme: Theme, box: Box) -> None:
        """Draw it over the whole window."""
        self._write(content, theme)
        self._veil.coat(theme.palette.veil)
        self._veil.place(box)
        width = theme.mm(213)
        inside = width - 2 * theme.mm(16)
        text = self._text.height_at(inside)
        height = theme.mm(16) + self._heights(theme) + text + 2 * theme.button + theme.spacing + theme.mm(30)
        card = box.centre(width, height)
        self._card.dress(theme)
        self._card.place(card)
        self._fill(content, theme, card.inset(theme.mm(16), theme.mm(16)), text)

    def _write(self, content: StillThereView, theme: Theme) -> None:
        palette = theme.palette
        self._seconds.write(content.seconds, theme.style("display", palette.jade, bold=True))
        self._title.write(content.title, theme.style("title", bold=True))
        self._text.write(content.text, theme.style("strong", palette.ink2))

    def _heights(self, theme: Theme) -> int:
        return theme.line(theme.type.display) + theme.line(theme.type.title)

    def _fill(self, content: StillThereView, theme: Theme, box: Box, text: int) -> None:
        seconds, rest = box.cut_top(theme.line(theme.type.display))
        self._seconds.place(seconds, "centre", "middle")
        title, rest = rest.cut_top(theme.line(theme.type.title), theme.mm(2))
        self._title.place(title, "centre", "middle")
        words, rest = rest.cut_top(text)
        self._text.place(words, "centre")
        leave, rest = rest.cut_bottom(theme.button, theme.spacing)
        stay, _ = rest.cut_bottom(theme.button)
        self._stay.show(content.stay, theme, stay)
        self._leave.show(content.leave, theme, leave)
