"""What the rules believe about the length of receipts is near what is printed."""

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.guide.checklist import everything
from kiosk.guide.sheet import Sheet
from kiosk.paper import receipt_80mm
from kiosk.paper.pen import MM
from kiosk.rules.paper_room import receipt_length, receipt_lines
from tests.paper.reading import page_sizes, page_texts
from tests.paper.sheets import DISTRICT, NOW, OWN_COMMUNITY, SITE, item


def printed(of: Item) -> bytes:
    """The real receipt with all cases."""
    return receipt_80mm.render(Sheet(everything(of), OWN_COMMUNITY, DISTRICT, SITE, (), NOW, "CH01-20261123-0042"))


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


def test_a_small_text_takes_the_lines_that_are_printed() -> None:
    for count in (1, 18, 19, 36, 37, 112):
        (page,) = page_texts(printed(item("示例", 申请材料=[{"名称": "甲", "须知": "写" * count}])))
        assert receipt_lines("写" * count) == sum("写" in line for line in page.splitlines())
