"""What a search tells: an item, a signpost or a life event, why it was found, and what of it to colour."""

from dataclasses import dataclass
from enum import Enum

from kiosk.catalogue.search.keys import PhraseKind
from kiosk.catalogue.search.marks import Span


class HitKind(Enum):
    """What was found."""

    ITEM = "item"
    SIGNPOST = "signpost"
    LIFE_EVENT = "life event"


class Why(Enum):
    """Why it was found."""

    NAME = "name"
    SAYING = "saying"
    THEME = "theme"
    TEXT = "text"
    """Something in its description, questions or materials."""
    PINYIN = "pinyin"
    INITIALS = "initials"
    SLIP = "slip"
    """Something that sounds or is spelt alike."""
    NEAREST = "nearest"
    """Nothing fits; this comes nearest."""


PHRASE_WHY = {PhraseKind.NAME: Why.NAME, PhraseKind.SAYING: Why.SAYING, PhraseKind.THEME: Why.THEME}
"""Why something was found by such a phrase."""


@dataclass(frozen=True)
class Hit:
    """One item, signpost or life event found. Spans are half-open (start, end) places of characters."""

    kind: HitKind
    id: str
    name: str
    why: Why
    matched_text: str
    """The name, saying or theme that matched; the name where only other text did."""
    name_spans: tuple[Span, ...]
    """What to colour in `name`."""
    matched_spans: tuple[Span, ...]
    """What to colour in `matched_text`."""
    score: float
    """For ordering within one search."""
