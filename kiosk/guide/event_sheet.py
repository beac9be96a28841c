"""The combined checklist of a life event about to leave the kiosk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from kiosk.catalogue.district import District, Signpost, Site
from kiosk.catalogue.item import Confidence
from kiosk.catalogue.places import Where
from kiosk.guide.together import Together
from kiosk.words import Language


@dataclass(frozen=True)
class EventSheet:
    """All that paper and QR code say of a life event. The same sheet gives the same bytes."""

    together: Together
    wheres: Mapping[str, Where]
    """Item id -> where it is handled, for every item that can be done."""
    signposts: tuple[Signpost, ...]
    """Those of `together.elsewhere`, in the same order."""
    district: District
    site: Site
    now: datetime
    """When it was made, local time without zone."""
    number: str
    """Running number; empty where nothing is printed."""
    language: Language = Language.CHINESE

    def numbered(self, number: str) -> Self:
        """The same sheet under a running number."""
        return replace(self, number=number)

    @property
    def checked_on(self) -> date:
        """The oldest check of all that it says."""
        return self.together.checked_on

    @property
    def confidence(self) -> Confidence:
        """The lowest of all that it says."""
        return self.together.confidence
