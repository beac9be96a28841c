"""All that is written about an item, screenful by screenful."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.paged_rows import PagedRows
from kiosk.ui.widgets.section_card import SectionCard
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import DetailsView


class DetailsScreen(Screen):
    """The item's name and its sections."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._sections = Text(), PagedRows(SectionCard)
        self.add_widget(self._name)
        self.add_widget(self._sections)

    def show(self, content: DetailsView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(7))
        self._name.write(content.name, theme.style("large", bold=True))
        name, rest = inner.cut_top(self._name.height_at(inner.w), theme.mm(4))
        self._name.place(name, even=True)
        self._sections.show(content.sections, content.paging, theme, rest, theme.spacing)
