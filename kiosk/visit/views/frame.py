"""The frame of every screen: top bar and the seven buttons at the bottom."""

from kiosk.guide import in_language
from kiosk.visit.events import EndedVisit, SwitchedContrast, SwitchedElder, SwitchedLanguage, Touch, WentBack, WentHome
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Home, Printing, State
from kiosk.visit.views.moment import time_of_day
from kiosk.visit.views.records import Bars, Button, Look, Weight
from kiosk.words.places import PLACE_WORDS, date_line
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def bars(state: State, kiosk: Kiosk) -> Bars:
    """The bars around a page."""
    language = state.modes.language
    words = SCREEN_WORDS[language]
    return Bars(
        site=in_language.site_name(kiosk.site, language),
        heading=in_language.heading(kiosk.catalogue.district, language),
        clock=time_of_day(state.clock),
        date=date_line(state.clock.date(), PLACE_WORDS[language]),
        language=Button(words.other_language, SwitchedLanguage()),
        tools=_tools(state, words),
    )


def look(state: State) -> Look:
    """The modes to draw in."""
    return Look(elder=state.modes.elder, contrast=state.modes.contrast)


def _tools(state: State, words: ScreenWords) -> tuple[Button, ...]:
    busy = isinstance(state.page, Printing) and state.page.under_way
    modes = state.modes
    return (
        _tool(words.back, WentBack() if state.past and not busy else None, "arrow_back"),
        _tool(words.home, None if busy or isinstance(state.page, Home) else WentHome(), "home"),
        _tool(words.plain if modes.elder else words.elder, SwitchedElder(), "text_increase", modes.elder),
        _tool(words.contrast, SwitchedContrast(), "contrast", modes.contrast),
        _tool(words.speech, None, "volume_up"),  # not built yet: dimmed, never missing
        _tool(words.low, None, "accessible"),
        _tool(words.end, None if busy else EndedVisit(), "logout"),
    )


def _tool(text: str, event: Touch | None, icon: str, active: bool = False) -> Button:
    return Button(text, event, icon, Weight.QUIET, active)
