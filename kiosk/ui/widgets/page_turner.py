"""上一页 and 再看 N 项: the way through a list longer than the screen."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.paging import Screenful
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.pool import Pool
from kiosk.visit.events import TurnedPage
from kiosk.visit.views.records import Button, Rows


def height_needed(theme: Theme) -> int:
    """Pixels of the buttons' height."""
    return max(theme.touch, theme.mm(24))


class PageTurner(Widget):
    """One big button, or two beside each other; nothing where everything fits."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._buttons = Pool(self, Action)
        self._ruler = Action()

    def width_needed(self, paging: Rows, page: Screenful, theme: Theme) -> int:
        """Pixels of the buttons there are, when they are no wider than their words ask for."""
        records = _buttons(paging, page)
        widest = max((self._ruler.width_needed(record, theme, "strong") for record in records), default=0)
        return len(records) * (widest + theme.spacing) - theme.spacing if records else 0

    def show(self, paging: Rows, page: Screenful, theme: Theme, box: Box) -> None:
        """Draw the buttons there are into the box."""
        records = _buttons(paging, page)
        for button, record, place in zip(
            self._buttons.take(len(records)), records, box.columns(max(1, len(records)), theme.spacing), strict=False
        ):
            button.show(record, theme, place, "strong")


def _buttons(paging: Rows, page: Screenful) -> list[Button]:
    buttons = [paging.back] if paging.back else []
    if page.left:
        buttons.append(Button(paging.more.format(n=page.left), TurnedPage(page.end), "expand_more"))
    return buttons
