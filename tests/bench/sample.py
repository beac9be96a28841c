"""The papers that are measured, and the sheets on them: 高龄津贴 for a neighbour, and any number of others."""

from collections.abc import Callable
from datetime import datetime
from itertools import cycle, islice

from kiosk import shipped
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.places import Whereabouts, where
from kiosk.catalogue.reading.read import read
from kiosk.guide.checklist import answered, everything
from kiosk.guide.engine import Asking, follow
from kiosk.guide.letters import Letters
from kiosk.guide.sheet import Sheet

OPTIONS = ("80—89周岁", "五华区", "第一次申请", "家人或邻居代办")
NOW = datetime(2026, 11, 23, 14, 32)


Render = Callable[[Sheet], bytes]

KINDS: dict[str, Render] = {
    "A4 清单": lambda wanted: checklist_a4(wanted, Letters.NORMAL),
    "大字清单": lambda wanted: checklist_a4(wanted, Letters.LARGE),
    "80 mm 小票": lambda wanted: on_roll(wanted, "80"),
    "58 mm 小票": lambda wanted: on_roll(wanted, "58"),
    "58 mm 小票，黑白": lambda wanted: black_and_white(wanted, "58"),
}
"""Each imports what it needs when it is called, as the press does."""


def checklist_a4(wanted: Sheet, letters: Letters) -> bytes:
    """On A4."""
    from kiosk.paper import checklist_a4

    return checklist_a4.render(wanted, letters)


def on_roll(wanted: Sheet, millimetres: str) -> bytes:
    """A receipt."""
    from kiosk.paper import receipt
    from kiosk.paper.rolls import ROLLS

    return receipt.render(wanted, ROLLS[millimetres])


def black_and_white(wanted: Sheet, millimetres: str) -> bytes:
    """A receipt, one bit deep."""
    from kiosk.paper.one_bit import one_bit

    return one_bit(on_roll(wanted, millimetres))


def different_sheets(many: int) -> list[Sheet]:
    """Every item with all its cases, again and again under other numbers."""
    known = catalogue()
    site = known.sites[0]
    sheets = []
    for number, item in enumerate(islice(cycle(known.items), many)):
        found = where(known, site, item, Whereabouts(), NOW)
        sheets.append(Sheet(everything(item), found, known.district, site, (), NOW, f"CH01-20261123-{number:04}"))
    return sheets


def catalogue() -> Catalogue:
    """The shipped one."""
    found = read(shipped.catalogue()).catalogue
    assert found is not None, "kiosk check 先要通过"
    return found


def sheet() -> Sheet:
    """Ready to print."""
    known = catalogue()
    item, site = known.item("gaoling-jintie"), known.sites[0]
    answers: dict[str, tuple[str, ...]] = {}
    for option in OPTIONS:
        standing = follow(item, answers)
        assert isinstance(standing, Asking)
        answers[standing.question.name] = (option,)
    checklist = answered(item, answers)
    assert checklist is not None
    found = where(known, site, item, Whereabouts(), NOW)
    return Sheet(checklist, found, known.district, site, (), NOW, "CH01-20261123-0042")
