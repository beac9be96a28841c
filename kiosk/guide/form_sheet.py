"""A blank form about to leave the kiosk: in which letters, with the moment and the number of the print."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from kiosk.catalogue.district import District
from kiosk.catalogue.form import Form
from kiosk.guide.letters import Letters
from kiosk.words import Language


@dataclass(frozen=True)
class FormSheet:
    """All that the paper says. The same sheet gives the same bytes."""

    form: Form
    district: District
    letters: Letters
    now: datetime
    """When it was made, local time without zone."""
    number: str
    """Running number such as CH01-20261123-0042; empty where none was given."""
    language: Language = Language.CHINESE
    """Of what stands around the form."""

    def numbered(self, number: str) -> Self:
        """The same sheet under a running number."""
        return replace(self, number=number)
