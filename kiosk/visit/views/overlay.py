"""What is drawn over a page: 您还在吗, and the QR code."""

from kiosk.guide.message import as_text
from kiosk.visit.events import ClosedQr, EndedVisit, SaidStillHere
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import EventResult, Printing, Result, State
from kiosk.visit.taking import result_behind, sheet_of
from kiosk.visit.views.records import Button, QrView, StillThereView, Weight
from kiosk.words.screens import SCREEN_WORDS


def overlay(state: State, kiosk: Kiosk) -> StillThereView | QrView | None:
    """What lies over the page, if anything."""
    if state.asked_still_there is not None:
        return _still_there(state, state.asked_still_there, kiosk)
    if isinstance(state.page, Result | EventResult | Printing) and state.page.showing_qr:
        return _qr(state, kiosk)
    return None


def _still_there(state: State, since: float, kiosk: Kiosk) -> StillThereView:
    words = SCREEN_WORDS[state.modes.language]
    left = max(0, round(kiosk.site.timings.answer - (state.seconds - since)))
    return StillThereView(
        seconds=str(left),
        title=words.still_there,
        text=words.still_there_text,
        stay=Button(words.still_here, SaidStillHere(), weight=Weight.PRIMARY),
        leave=Button(words.finished, EndedVisit()),
    )


def _qr(state: State, kiosk: Kiosk) -> QrView | None:
    words, result = SCREEN_WORDS[state.modes.language], result_behind(state)
    if result is None:
        return None
    message = as_text(sheet_of(result, state, kiosk))
    return QrView(words.qr_title, words.qr_text, message, Button(words.close, ClosedQr(), "close", Weight.PRIMARY))
