"""Where to take it: the office, whether it is open, and the way to choose another."""

from kiosk.ui.boxes import Box
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.chip_label import ChipLabel
from kiosk.ui.widgets.chip_row import ChipRow
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.text import Text
from kiosk.visit.views import records

_ICON_MM = 15


class PlaceCard(Card):
    """All that is known of the place."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._name, self._detail = Icon(), Text(), Text()
        self._chips, self._reach = ChipRow(), Text()
        for part in (self._icon, self._name, self._detail, self._chips, self._reach):
            self.add_widget(part)
        self._buttons = Pool(self, Action)
        self._button_ruler, self._chip_ruler = Action(), ChipLabel()

    def height_at(self, place: records.PlaceCard, theme: Theme, width: int) -> int:
        """Pixels it needs in a column of this width."""
        self._write(place, theme)
        column, button = self._columns(place, theme, Box(0, 0, width, 0))
        texts = sum(self._heights(place, theme, column.w))
        under = button.h + theme.mm(3) if self._is_under(column, button) else 0
        return max(texts + under, button.h, theme.mm(_ICON_MM)) + 2 * theme.mm(5)

    def show(self, place: records.PlaceCard, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        self._write(place, theme)
        self.dress(theme)
        self.place(box)
        column, button = self._columns(place, theme, box)
        icon = box.inset(theme.padding, 0).cut_left(theme.mm(_ICON_MM))[0]
        self._icon.draw("location_on", icon.w, theme.palette.jade, icon)
        if self._is_under(column, button):
            foot, above = column.inset(0, theme.mm(5)).cut_bottom(button.h, theme.mm(3))
            button, column = foot.cut_left(button.w)[0], above
        change = (place.change,) if place.change else ()
        for action, record in zip(self._buttons.take(len(change)), change, strict=True):
            action.show(record, theme, button, "strong")
        self._place_texts(place, theme, column)

    def _write(self, place: records.PlaceCard, theme: Theme) -> None:
        palette = theme.palette
        self._name.write(place.name, theme.style("strong", bold=True))
        self._detail.write(self._detail_of(place), theme.style("small", palette.ink2))
        self._reach.write(self._reach_of(place), theme.style("small", palette.ink2))

    def _place_texts(self, place: records.PlaceCard, theme: Theme, column: Box) -> None:
        name, detail, chips, reach = self._heights(place, theme, column.w)
        box, rest = column.middle(name + detail + chips + reach).cut_top(name)
        self._name.place(box, even=True)
        box, rest = rest.cut_top(detail)
        self._detail.place(box, even=True)
        box, rest = rest.cut_top(chips)
        self._chips.show(self._chips_of(place), theme, box.cut_top(self._chip_gap(theme))[1])
        self._reach.place(rest, even=True)

    def _heights(self, place: records.PlaceCard, theme: Theme, width: int) -> tuple[int, int, int, int]:
        chips = self._chips.height_at(self._chips_of(place), theme, width)
        around = 2 * self._chip_gap(theme) if chips else 0
        texts = (text.height_at(width) for text in (self._name, self._detail, self._reach))
        name, detail, reach = texts
        return name, detail, chips + around, reach

    def _columns(self, place: records.PlaceCard, theme: Theme, box: Box) -> tuple[Box, Box]:
        """The texts' column and the button's place; the button is under the texts where a chip needs the width."""
        texts = box.inset(theme.padding, 0).cut_left(theme.mm(_ICON_MM), theme.mm(6))[1]
        if place.change is None:
            return texts, Box(0, 0, 0, 0)
        wide = self._button_ruler.width_needed(place.change, theme, "strong")
        high = max(theme.touch, theme.mm(22))
        button, beside = texts.cut_right(wide, theme.mm(4))
        if all(self._chip_ruler.width_needed(chip, theme) <= beside.w for chip in self._chips_of(place)):
            return beside, button.middle(high)
        return texts, Box(texts.x, texts.y, min(wide, texts.w), high)

    def _is_under(self, column: Box, button: Box) -> bool:
        return button.w > 0 and button.x < column.right

    def _chip_gap(self, theme: Theme) -> int:
        return theme.mm(1.5)

    def _detail_of(self, place: records.PlaceCard) -> str:
        return place.detail

    def _reach_of(self, place: records.PlaceCard) -> str:
        return place.reach

    def _chips_of(self, place: records.PlaceCard) -> tuple[records.Chip, ...]:
        return (place.state,) if place.state else ()


class PlaceBrief(PlaceCard):
    """Name, open or not, and why this one: where room is short."""

    def _detail_of(self, place: records.PlaceCard) -> str:
        return place.state.text if place.state else place.detail

    def _reach_of(self, place: records.PlaceCard) -> str:
        return place.detail if place.state else place.reach

    def _chips_of(self, _place: records.PlaceCard) -> tuple[records.Chip, ...]:
        return ()
