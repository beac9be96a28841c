"""What a sheet says, part by part: one record for A4 paper, receipt and QR code."""

from dataclasses import dataclass

from kiosk.guide.whereto import PlacePart


@dataclass(frozen=True)
class Fact:
    """One of the four facts everybody asks for. Never blank."""

    label: str
    value: str


@dataclass(frozen=True)
class Bring:
    """A material. Empty: there is nothing to say."""

    name: str
    chinese: str
    """The name for the clerk, on a paper that is not in Chinese."""
    case: str
    """When it is needed; empty: always."""
    copies: str
    source: str
    note: str


@dataclass(frozen=True)
class StepPart:
    """A step of the procedure."""

    name: str
    text: str


@dataclass(frozen=True)
class MatterPart:
    """One thing to do of a life event."""

    name: str
    place: str
    """Where to go, or that it cannot be done."""
    lines: tuple[str, ...]
    """What else to know."""


@dataclass(frozen=True)
class Parts:
    """Everything a sheet says, in its language. What is empty is left out."""

    heading: str
    name: str
    chinese: str
    """The name for the clerk, on a paper that is not in Chinese."""
    situation: tuple[str, ...]
    """The citizen's own answers, in the order of the questions."""
    disclaimer: str
    bring: str
    """Headline of the materials."""
    materials: tuple[Bring, ...]
    hints: tuple[str, ...]
    verdict: str = ""
    """Headline where the item cannot be done here."""
    reason: str = ""
    advice: str = ""
    see_also: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    materials_note: str = ""
    place: PlacePart | None = None
    steps: tuple[StepPart, ...] = ()
    bases: str = ""
    matters: tuple[MatterPart, ...] = ()
    """What a life event brings to do."""
    matters_title: str = ""
    places: tuple[PlacePart, ...] = ()
    """Where its items are handled, each counter once."""
