"""Emblem, site, language, clock and date."""

from kivy.uix.widget import Widget

from kiosk.ui.boxes import Box
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.emblem import Emblem
from kiosk.ui.widgets.text import Align, Text
from kiosk.visit.views.records import Bars

_NAMES: tuple[tuple[SizeName, bool], ...] = (("strong", True), ("body", True), ("small", True), ("small", False))
"""Size of the site's name, and whether the heading stands under it."""


class TopBar(Widget):
    """The same above every page."""

    def __init__(self) -> None:
        super().__init__(size_hint=(None, None))
        self._field, self._rule, self._emblem = Card(), Card(), Emblem()
        self._site, self._heading, self._clock, self._date = Text(), Text(), Text(), Text()
        self._language = Action()
        for part in (self._field, self._rule, self._emblem, self._site, self._heading, self._clock, self._date):
            self.add_widget(part)
        self.add_widget(self._language)

    def show(self, bars: Bars, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._field.coat(theme.palette.card)
        self._field.place(box)
        self._rule.coat(theme.palette.line)
        self._rule.place(box.cut_bottom(theme.hairline)[0])
        inner = box.inset(theme.margin, 0)
        emblem, inner = inner.cut_left(theme.mm(19), theme.mm(5.5))
        self._emblem.place(emblem.middle(emblem.w))
        self._show_words(bars, theme, inner)

    def _show_words(self, bars: Bars, theme: Theme, box: Box) -> None:
        """The site's name needs room first, the date after it, the heading last."""
        for date in (bars.date, ""):
            time, language, site = self._cut(bars, date, theme, box)
            if self._write_site(bars, theme, site):
                break
        self._place_pair(self._clock, self._date, time, "right")
        self._language.show(bars.language, theme, language.middle(max(theme.touch, theme.mm(20))), "strong")
        self._place_pair(self._site, self._heading, site, "left")

    def _cut(self, bars: Bars, date: str, theme: Theme, box: Box) -> tuple[Box, Box, Box]:
        """Where the time, the language button and the site's name go."""
        self._clock.write(bars.clock, theme.style("strong", bold=True))
        self._date.write(date, theme.style("small", theme.palette.ink2))
        time, rest = box.cut_right(max(self._clock.width_needed(), self._date.width_needed()), theme.mm(6))
        language, site = rest.cut_right(theme.mm(24), theme.mm(5))
        return time, language, site

    def _write_site(self, bars: Bars, theme: Theme, box: Box) -> bool:
        """As large as it can be beside its heading; whether there is room for it at all."""
        for size, heading in _NAMES:
            self._site.write(bars.site, theme.style(size, bold=True))
            self._heading.write(bars.heading if heading else "", theme.style("small", theme.palette.ink2))
            if self._site.height_at(box.w) + self._heading.height_at(box.w) <= box.h:
                return True
        return False

    def _place_pair(self, upper: Text, lower: Text, box: Box, align: Align) -> None:
        """Two texts over each other, together in the middle."""
        heights = upper.height_at(box.w), lower.height_at(box.w)
        top, rest = box.middle(sum(heights)).cut_top(heights[0])
        upper.place(top, align, even=True)
        lower.place(rest, align)
