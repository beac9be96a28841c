"""返回 首页 长辈版 高对比 朗读 低位 结束, always in the same places."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.tool_button import ToolButton
from kiosk.visit.views.records import Bars


class BottomBar(Widget):
    """The same under every page."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._field, self._rule = Card(), Card()
        self.add_widget(self._field)
        self.add_widget(self._rule)
        self._buttons = Pool(self, ToolButton)

    def show(self, bars: Bars, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._field.coat(theme.palette.card)
        self._field.place(box)
        self._rule.coat(theme.palette.line)
        self._rule.place(box.cut_top(theme.hairline)[0])
        buttons = self._buttons.take(len(bars.tools))
        needs = [button.width_needed(record, theme) for button, record in zip(buttons, bars.tools, strict=True)]
        places = box.inset(theme.mm(4), theme.mm(3)).shared_columns(needs, theme.gap)
        for button, record, place in zip(buttons, bars.tools, places, strict=True):
            button.show(record, theme, place)
