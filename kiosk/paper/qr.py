"""How firm a QR code on paper is."""

from kiosk.qr import Symbol, symbol

_FIRM_BYTES = 660  # up to here level M (15 % may be lost) stays within 97 modules; beyond, level L (7 %) must do


def symbol_on_paper(text: str) -> Symbol:
    """The QR code of a text of up to 2,953 bytes in UTF-8."""
    return symbol(text, "M" if len(text.encode()) <= _FIRM_BYTES else "L")
