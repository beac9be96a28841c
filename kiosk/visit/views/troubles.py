"""Printers that would not print now, in words: before anybody counts on paper."""

from kiosk.visit.events import AskedPrint, OpenedQr
from kiosk.visit.state import State
from kiosk.visit.terms import Failure, Paper
from kiosk.visit.views.records import Button, Weight
from kiosk.words.screens import ScreenWords


def reason(failure: Failure, words: ScreenWords) -> str:
    """打印机没有纸了。"""
    return {
        Failure.NO_PAPER: words.no_paper,
        Failure.JAM: words.jam,
        Failure.COVER_OPEN: words.cover_open,
        Failure.OUT_OF_TONER: words.out_of_toner,
        Failure.OFFLINE: words.offline,
        Failure.REFUSED: words.refused,
        Failure.TOO_SLOW: words.too_slow,
        Failure.UNKNOWN: words.unknown_failure,
        Failure.VISIT_LIMIT: words.visit_limit,
        Failure.HOUR_LIMIT: words.hour_limit,
    }[failure]


def printers_line(state: State, words: ScreenWords) -> str:
    """What cannot be printed now, and what can be done instead; empty where all is well."""
    a4, receipt = state.trouble(Paper.A4), state.trouble(Paper.RECEIPT)
    if a4 and receipt:
        return words.both_down
    if a4:
        return words.a4_down.format(reason=reason(a4, words))
    return words.receipt_down.format(reason=reason(receipt, words)) if receipt else ""


def take_away(state: State, words: ScreenWords) -> tuple[Button, ...]:
    """打印清单, 打印小票, 手机带走; what cannot be printed now is dimmed, and the first that can stands out."""
    a4, receipt = state.trouble(Paper.A4) is None, state.trouble(Paper.RECEIPT) is None
    first = 0 if a4 else 1 if receipt else 2
    weights = [Weight.PRIMARY if place == first else Weight.OUTLINED for place in range(3)]
    return (
        _button(words.print_a4, words.a4_button_down, Paper.A4, a4, "print", weights[0]),
        _button(words.print_receipt, words.receipt_button_down, Paper.RECEIPT, receipt, "receipt_long", weights[1]),
        Button(words.take_on_phone, OpenedQr(), "qr_code_2", weights[2]),
    )


def _button(text: str, down: str, paper: Paper, works: bool, icon: str, weight: Weight) -> Button:
    return Button(text if works else down, AskedPrint(paper) if works else None, icon, weight)
