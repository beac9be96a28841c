"""The combined checklist of a life event as a sheet, for whoever prints it at the desk."""

from datetime import datetime

from kiosk.catalogue.places import Where, Whereabouts, where
from kiosk.guide.event_sheet import EventSheet
from kiosk.guide.together import Together
from kiosk.visit.kiosk import Kiosk
from kiosk.words import Language


def event_sheet(kiosk: Kiosk, found: Together, now: datetime, language: Language = Language.CHINESE) -> EventSheet:
    """A sheet without a number, for somebody of whom it is not known where he lives."""
    catalogue = kiosk.catalogue
    return EventSheet(
        together=found,
        wheres=wheres(kiosk, found, now),
        signposts=tuple(catalogue.signpost(one.signpost) for one in found.elsewhere),
        district=catalogue.district,
        site=kiosk.site,
        now=now,
        number="",
        language=language,
    )


def wheres(kiosk: Kiosk, found: Together, now: datetime) -> dict[str, Where]:
    """Item id -> where it is handled, for every item that can be done."""
    items = [due.checklist.item for due in found.doable]
    return {item.id: where(kiosk.catalogue, kiosk.site, item, Whereabouts(), now) for item in items}
