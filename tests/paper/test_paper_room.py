"""What the rules believe about the length of receipts is near what is printed."""

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.guide.checklist import everything
from kiosk.guide.sheet import Sheet
from kiosk.paper import fonts, receipt
from kiosk.paper.pen import MM
from kiosk.paper.rolls import ROLLS
from kiosk.paper.rows import set_lines
from kiosk.rules.paper_room import note, receipt_length, receipt_lines
from tests.paper.reading import page_sizes
from tests.paper.sheets import DISTRICT, NOW, OWN_COMMUNITY, SITE


def printed(of: Item) -> bytes:
    """The real receipt with all cases."""
    sheet = Sheet(everything(of), OWN_COMMUNITY, DISTRICT, SITE, (), NOW, "CH01-20261123-0042")
    return receipt.render(sheet, ROLLS["80"])


def printed_length(of: Item) -> float:
    """Its length in millimetres."""
    return page_sizes(printed(of))[0][1] / MM


def without_conditions(of: Item) -> Item:
    """So that the hints of all cases are printed too, as the estimate counts them."""
    hints = tuple(hint.model_copy(update={"when": None}) for hint in of.hints)
    return of.model_copy(update={"hints": hints})


def test_the_estimate_is_within_a_tenth_of_every_long_receipt(bundle: Bundle) -> None:
    long = [one for one in map(without_conditions, bundle.catalogue.items) if printed_length(one) > 340]
    off = {one.id: receipt_length(one) / printed_length(one) for one in long}
    assert len(off) >= 4
    assert {key: ratio for key, ratio in off.items() if not 0.9 < ratio < 1.1} == {}


def test_small_texts_take_about_the_lines_that_are_printed(bundle: Bundle) -> None:
    fonts.register()
    texts = {note(one) for each in bundle.catalogue.items for one in each.materials} - {""}
    texts |= {"，".join(sorted(texts)[:count]) for count in range(2, 12)}
    off = {text: len(set_lines(text, receipt.SMALL, 66 * MM)) - receipt_lines(text) for text in texts}
    assert max(off.values()) <= 1
    assert min(off.values()) >= 0
    assert sum(off.values()) < len(off) / 2
