"""What is proved about the paths of a guide: the records that `kiosk.guide.paths.prove` fills in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.guide.engine import Answers
from kiosk.guide.paths.shown import Place


class Why(Enum):
    """Why something is never reached."""

    CONTRADICTION = "contradiction"
    """Its own 当 cannot hold, whatever is answered."""
    SHADOWED = "shadowed"
    """A conclusion: whenever it is met, an earlier one is met too and comes first."""
    NO_PATH = "no path"
    """No path gets there with answers that fit its 当."""


@dataclass(frozen=True)
class Unreached:
    """Something in an item that no citizen ever comes to."""

    place: Place
    why: Why
    behind: tuple[Place, ...] = ()
    """The conclusions that come first, where it is shadowed."""


@dataclass(frozen=True)
class Together:
    """Two conclusions met by the same answers at the same moment; the first one is taken."""

    first: Place
    second: Place
    witness: Answers


@dataclass(frozen=True)
class Ending:
    """A way for the guide to end."""

    conclusion: int | None
    """The number of the conclusion, from 0; None: it can be done."""
    paths: int
    witness: Answers


@dataclass(frozen=True)
class Proof:
    """What is proved about one item's guide. A witness is a shortest way of answering: the fewest questions."""

    whole: bool
    """False: the conditions are too entangled to walk every path; then only what was reached is told."""
    paths: int
    """How many ways of answering there are, to the end."""
    longest: int
    """The most questions that any path asks."""
    endings: tuple[Ending, ...]
    """Those that are reached, the conclusions in their order and what can be done last."""
    reached: Mapping[Place, Answers]
    """Every question, option, conclusion, material, step, hint and value that some path comes to, by a witness.
    Of a question or option the witness leads up to it, not to an end."""
    unreached: tuple[Unreached, ...]
    always: tuple[Place, ...]
    """What has a 当 that makes no difference: it holds on every path that gets there."""
    together: tuple[Together, ...]
    stuck: Mapping[Place, Answers]
    """Questions that on some path offer nothing to choose; such a path never ends."""
    bare: Answers | None
    """Answers by which it can be done with no material at all; None: there are none."""
