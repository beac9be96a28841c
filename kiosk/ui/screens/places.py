"""Which street, then which community?"""

from kiosk.ui.boxes import Box
from kiosk.ui.paging import Room, Screenful, screenful
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets import page_turner
from kiosk.ui.widgets.button_stack import BigButton
from kiosk.ui.widgets.choice_pair import ChoicePair
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.page_turner import PageTurner
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import PlacesView, Tone


class PlacesScreen(Screen):
    """Two columns of names, and a way on for those who do not know."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why, self._pairs = Text(), Notice(), RowStack(ChoicePair)
        self._turner, self._skip = PageTurner(), BigButton()
        for part in (self._title, self._why, self._pairs, self._turner, self._skip):
            self.add_widget(part)

    def show(self, content: PlacesView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(8))
        self._title.write(content.title, theme.style("title", bold=True))
        title, rest = inner.cut_top(self._title.height_at(inner.w), theme.mm(3))
        self._title.place(title, even=True)
        why, rest = rest.cut_top(self._why.height_at((content.why,), theme, rest.w), theme.mm(8))
        self._why.show("help", (content.why,), Tone.LAKE, theme, why)
        skip, rest = rest.cut_bottom(max(theme.touch, theme.mm(22)), theme.spacing)
        self._skip.show(content.skip, theme, skip, "strong")
        self._show_pairs(content, theme, rest)

    def _show_pairs(self, content: PlacesView, theme: Theme, box: Box) -> None:
        first = content.paging.start
        options = content.options[first:]
        pairs = [options[row : row + 2] for row in range(0, len(options), 2)]
        bar = page_turner.height_needed(theme)
        page = screenful(
            len(pairs),
            0,
            lambda row: self._pairs.height_of(pairs[row], theme, box.w),
            Room(box.h, theme.spacing, bar + theme.spacing),
            turned=content.paging.back is not None,
        )
        end = min(first + 2 * page.end, len(content.options))
        singles = Screenful(first, end, len(content.options) - end)
        foot, above = box.cut_bottom(bar, theme.spacing)
        self._turner.show(content.paging, singles, theme, foot)
        paged = content.paging.back is not None or singles.left > 0
        self._pairs.show(pairs[: page.end], theme, above if paged else box, theme.spacing, theme.mm(34))
