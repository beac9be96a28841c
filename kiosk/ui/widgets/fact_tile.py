"""多久办好, 收费, 要跑几次, 办完得到: an icon, a label, a value."""

import re

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.typesetting import width_of
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Fact


class FactTile(Card):
    """One fact of an item."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._label, self._value = Icon(), Text(), Text()
        for part in (self._icon, self._label, self._value):
            self.add_widget(part)

    def height_at(self, fact: Fact, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(fact, theme)
        column = self._column(theme, Box(0, 0, width, 0))
        texts = self._label.height_at(column.w) + self._value.height_at(column.w)
        return max(texts, theme.mm(15)) + 2 * theme.mm(5)

    def keeps_words_whole(self, fact: Fact, theme: Theme, width: int) -> bool:
        """Whether its longest English word has room in a column of this width."""
        style, column = theme.style("strong", bold=True), self._column(theme, Box(0, 0, width, 0))
        words = re.findall(r"[A-Za-z]+", fact.value)
        return all(width_of(word, style.size, style.bold) <= column.w for word in words)

    def show(self, fact: Fact, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(fact, theme)
        self.dress(theme)
        self.place(box)
        icon, _ = box.inset(theme.padding, 0).cut_left(theme.mm(15))
        self._icon.draw(fact.icon, theme.mm(15), theme.palette.jade, icon)
        column = self._column(theme, box)
        label, value = (text.height_at(column.w) for text in (self._label, self._value))
        above, below = column.middle(label + value).cut_top(label)
        self._label.place(above)
        self._value.place(below, even=True)

    def _write(self, fact: Fact, theme: Theme) -> None:
        self._label.write(fact.label, theme.style("small", theme.palette.ink2))
        self._value.write(fact.value, theme.style("strong", bold=True))

    def _column(self, theme: Theme, box: Box) -> Box:
        """Beside the icon."""
        return box.inset(theme.padding, 0).cut_left(theme.mm(15), theme.mm(6))[1]


class FactLine(Widget):
    """The same on one line: icon, label, value."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._icon, self._label, self._value = Icon(), Text(), Text()
        for part in (self._icon, self._label, self._value):
            self.add_widget(part)

    def height_at(self, fact: Fact, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(fact, theme)
        return max(self._value.height_at(self._columns(theme, Box(0, 0, width, 0))[2].w), theme.mm(12))

    def show(self, fact: Fact, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(fact, theme)
        icon, label, value = self._columns(theme, box)
        line = theme.style("body").line
        self._icon.draw(fact.icon, icon.w, theme.palette.jade, icon.cut_top(line)[0])
        self._label.place(label.cut_top(line)[0], across="middle")
        self._value.place(value)

    def _write(self, fact: Fact, theme: Theme) -> None:
        self._label.write(fact.label, theme.style("small", theme.palette.ink2))
        self._value.write(fact.value, theme.style("body", bold=True))

    def _columns(self, theme: Theme, box: Box) -> tuple[Box, Box, Box]:
        icon, rest = box.cut_left(theme.mm(10), theme.mm(4))
        label, value = rest.cut_left(max(self._label.width_needed(), round(4.8 * theme.type.small)), theme.mm(5))
        return icon, label, value
