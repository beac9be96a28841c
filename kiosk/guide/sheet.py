"""A checklist about to leave the kiosk: with where to go, the moment, and the number of the print."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from kiosk.catalogue.district import District, Site
from kiosk.catalogue.item import Confidence
from kiosk.catalogue.places import Where
from kiosk.guide.checklist import Checklist
from kiosk.words import Language


@dataclass(frozen=True)
class Sheet:
    """All that paper and QR code say. The same sheet gives the same bytes."""

    checklist: Checklist
    where: Where
    district: District
    site: Site
    see_also: tuple[str, ...]
    """Names of other items worth a look."""
    now: datetime
    """When it was made, local time without zone."""
    number: str
    """Running number such as CH01-20261123-0042; empty where nothing is printed (QR on the screen)."""
    language: Language = Language.CHINESE

    def numbered(self, number: str) -> Self:
        """The same sheet under a running number."""
        return replace(self, number=number)

    @property
    def checked_on(self) -> date:
        """When what it says was checked last."""
        return self.checklist.checked_on

    @property
    def confidence(self) -> Confidence:
        """How sure it is."""
        return self.checklist.confidence
