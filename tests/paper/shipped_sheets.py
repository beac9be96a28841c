"""The longest sheets of the shipped catalogue: every item and life event with all its cases, in both languages."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.catalogue.item import Item
from kiosk.catalogue.places import Whereabouts, where
from kiosk.guide.checklist import everything
from kiosk.guide.parts import AnySheet
from kiosk.guide.sheet import Sheet
from kiosk.guide.together import all_together
from kiosk.staff.event_sheets import event_sheet
from kiosk.visit.kiosk import Kiosk
from kiosk.words import Language

NOW = datetime(2026, 11, 23, 14, 32)
NUMBER = "CH01-20261123-9999"


def shipped_sheets(kiosk: Kiosk, language: Language) -> Iterator[tuple[str, AnySheet]]:
    """(id, sheet) of each."""
    for item in kiosk.catalogue.items:
        yield item.id, _sheet(kiosk, item, language)
    for event in kiosk.catalogue.life_events:
        found = all_together(event, kiosk.by_id(NOW.date()))
        yield event.id, event_sheet(kiosk, found, NOW, language).numbered(NUMBER)


def _sheet(kiosk: Kiosk, item: Item, language: Language) -> Sheet:
    return Sheet(
        checklist=everything(item),
        where=where(kiosk.catalogue, kiosk.site, item, Whereabouts(), NOW),
        district=kiosk.catalogue.district,
        site=kiosk.site,
        see_also=(),
        now=NOW,
        number=NUMBER,
        language=language,
    )
