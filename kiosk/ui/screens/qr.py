"""The checklist as a QR code, over the page."""

from kiosk.ui.boxes import Box
from kiosk.ui.palette import LIGHT
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button_stack import BigButton
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import QrView


class QrOverlay(Screen):
    """Title, code, how to read it, and a button that puts it away."""

    def __init__(self) -> None:
        super().__init__()
        self._veil, self._card, self._paper = Card(), Card(), Card()
        self._title, self._text, self._code, self._close = Text(), Text(), QrCode(), BigButton()
        for part in (self._veil, self._card, self._title, self._paper, self._code, self._text, self._close):
            self.add_widget(part)

    def show(self, content: QrView, theme: Theme, box: Box) -> None:
        """Draw it over the whole window."""
        self._title.write(content.title, theme.style("title", bold=True))
        self._text.write(content.text, theme.style("body", theme.palette.ink2))
        self._veil.coat(theme.palette.veil)
        self._veil.place(box)
        width = box.w - 2 * theme.margin
        inside, side = width - 2 * theme.mm(12), width - 2 * theme.mm(10)
        texts = self._title.height_at(inside) + self._text.height_at(inside)
        card = box.centre(width, side + texts + theme.button + 2 * theme.mm(12) + theme.mm(5) + 2 * theme.mm(6))
        self._card.dress(theme)
        self._card.place(card)
        self._fill(content, theme, card.inset(theme.mm(12)), side)

    def _fill(self, content: QrView, theme: Theme, box: Box, side: int) -> None:
        title, rest = box.cut_top(self._title.height_at(box.w), theme.mm(5))
        self._title.place(title, "centre")
        code, rest = rest.cut_top(side, theme.mm(6))
        square = code.centre(side, side)
        self._paper.coat(LIGHT.card)
        self._paper.place(square)
        self._code.show(content.message, square)
        text, rest = rest.cut_top(self._text.height_at(box.w), theme.mm(6))
        self._text.place(text, "centre")
        self._close.show(content.close, theme, rest.cut_top(theme.button)[0])
