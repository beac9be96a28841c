"""Which screen draws which record. Modules are imported when first needed, or in idle time."""

from collections.abc import Callable
from importlib import import_module

from kiosk.ui.screens.screen import Screen
from kiosk.visit.views import records

_CLASSES: dict[type, tuple[str, str]] = {
    records.AttractView: ("attract", "AttractScreen"),
    records.HomeView: ("home", "HomeScreen"),
    records.SearchView: ("search", "SearchScreen"),
    records.ListView: ("listing", "ListingScreen"),
    records.SignpostView: ("signpost", "SignpostScreen"),
    records.ItemView: ("item", "ItemScreen"),
    records.DetailsView: ("details", "DetailsScreen"),
    records.QuestionView: ("question", "QuestionScreen"),
    records.ChecklistView: ("checklist", "ChecklistScreen"),
    records.TogetherView: ("together", "TogetherScreen"),
    records.PlacesView: ("places", "PlacesScreen"),
    records.PrintingView: ("printing", "PrintingScreen"),
    records.StillThereView: ("still_there", "StillThereOverlay"),
    records.QrView: ("qr", "QrOverlay"),
    records.ProblemsView: ("problems", "ProblemsOverlay"),
}


class Screens:
    """One lasting screen a kind of record."""

    def __init__(self) -> None:
        self._built: dict[type, Screen] = {}

    def of(self, record: object) -> Screen:
        """The screen that draws this record."""
        return self._screen(type(record))

    def keep_only(self, *wanted: Screen | None) -> None:
        """Drop all other screens with what they show."""
        self._built = {kind: screen for kind, screen in self._built.items() if screen in wanted}

    def build_next(self) -> bool:
        """Build one more screen ahead of its need; False when all are built."""
        waiting = [kind for kind in _CLASSES if kind not in self._built]
        if waiting:
            self._screen(waiting[0])
        return len(waiting) > 1

    def _screen(self, kind: type) -> Screen:
        if kind not in self._built:
            self._built[kind] = _class_of(kind)()
        return self._built[kind]


def _class_of(kind: type) -> Callable[[], Screen]:
    module, name = _CLASSES[kind]
    found: Callable[[], Screen] = getattr(import_module(f"kiosk.ui.screens.{module}"), name)
    return found
