"""Views of a real visit, for drawing."""

from dataclasses import replace
from datetime import datetime

from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Attract, Home, Modes, Page, State, fresh
from kiosk.visit.views.records import Look, View
from kiosk.visit.views.screen import view
from kiosk.words import Language

NOW = datetime(2026, 11, 23, 14, 32)


def state_at(page: Page, look: Look, language: Language) -> State:
    """A visit that is at this page, with one page behind it."""
    modes = Modes(look.elder, look.contrast, language)
    return replace(fresh(NOW), page=page, past=(Home(),), modes=modes)


def frame_views(kiosk: Kiosk, look: Look, language: Language) -> dict[str, View]:
    """Attract, home, its last themes, and 您还在吗."""
    home = state_at(Home(), look, language)
    return {
        "attract": view(state_at(Attract(), look, language), kiosk),
        "home": view(home, kiosk),
        "home-on": view(replace(home, page=Home(first_theme=8)), kiosk),
        "still-there": view(replace(home, asked_still_there=0.0), kiosk),
    }
