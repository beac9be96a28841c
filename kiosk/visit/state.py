"""What the kiosk knows about the visit going on: nothing more than is on these pages."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.catalogue.places import Whereabouts
from kiosk.guide.engine import Answers
from kiosk.visit.terms import Failure, Paper, Scope, Stage, Tab
from kiosk.words import Language


@dataclass(frozen=True)
class Attract:
    """Nobody is here."""


@dataclass(frozen=True)
class Home:
    """您想办什么事？"""

    scope: Scope = Scope.ALL
    first_theme: int = 0
    """Index of the first theme shown."""


@dataclass(frozen=True)
class Listing:
    """The items of one theme (None: all themes), within a scope."""

    theme: str | None
    scope: Scope
    starts: tuple[int, ...] = (0,)
    """Index of the first row of each screenful turned to so far; the last one is shown."""


@dataclass(frozen=True)
class Searching:
    """Results as one types."""

    query: str = ""
    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class SignpostPage:
    """Where to go for something that is done elsewhere."""

    signpost: str
    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Machines:
    """The machines beside the kiosk, and what each finishes on the spot."""

    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class ItemPage:
    """One item at a glance."""

    item: str
    carried: Answers = field(default_factory=dict)
    """Answers another item's guide gave before it led here (转到)."""
    led_here: bool = False


@dataclass(frozen=True)
class Details:
    """All that is written about one item."""

    item: str
    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class LifeEvents:
    """The life events (一件事)."""

    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Asking:
    """The guide is being answered. `marked`: options ticked so far in a question that takes several."""

    guided: str
    """Id of the item or the life event."""
    answers: Answers = field(default_factory=dict)
    marked: tuple[str, ...] = ()
    starts: tuple[int, ...] = (0,)
    helping: bool = False
    """不清楚 was touched: how to find out is shown."""


@dataclass(frozen=True)
class Result:
    """The checklist. `answers` None: all materials of all cases."""

    item: str
    answers: Answers | None
    ticked: frozenset[int] = frozenset()
    """Indices into the checklist's materials."""
    starts: tuple[int, ...] = (0,)
    showing_qr: bool = False


@dataclass(frozen=True)
class EventResult:
    """The combined checklist of a life event."""

    event: str
    answers: Answers
    tab: Tab = Tab.DUE
    ticked: frozenset[int] = frozenset()
    """Indices into the combined materials."""
    starts: tuple[int, ...] = (0,)
    showing_qr: bool = False


@dataclass(frozen=True)
class Places:
    """Which street, then which community?"""

    item: str | None
    """None: for several items at once."""
    street: str | None = None
    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Printing:
    """A print under way, or its end: DONE, or a failure at the stage it had reached."""

    of: str
    """Id of the item or the life event."""
    paper: Paper
    job: int
    since: float
    """When it was asked for, in the state's `seconds`."""
    stage: Stage = Stage.LAYING_OUT
    failure: Failure | None = None
    gone: bool = True
    """False: it failed, and yet something of it may still come out."""
    number: str = ""
    """Printed on the paper; known once it is laid out."""
    form: str = ""
    """Id of the blank form; empty: the checklist itself is printed."""
    showing_qr: bool = False

    @property
    def under_way(self) -> bool:
        """Whether the printer may still bring something out."""
        return self.stage is not Stage.DONE and self.failure is None


Page = (
    Attract
    | Home
    | Listing
    | Searching
    | SignpostPage
    | Machines
    | LifeEvents
    | ItemPage
    | Details
    | Asking
    | Result
    | EventResult
    | Places
    | Printing
)

Paged = Listing | Searching | SignpostPage | Machines | LifeEvents | Details | Asking | Result | EventResult | Places
"""Pages with more rows than may fit on a screenful."""


@dataclass(frozen=True)
class Modes:
    """How the screen looks and speaks; back to these values after every visit."""

    elder: bool = False
    contrast: bool = False
    language: Language = Language.CHINESE


@dataclass(frozen=True)
class State:
    """The whole state of the kiosk's screen. Times: `seconds` monotonic, `clock` local without zone."""

    clock: datetime
    seconds: float = 0.0
    last_touch: float = 0.0
    page: Page = Attract()
    past: tuple[Page, ...] = ()
    """Pages behind this one, the nearest last; 返回 shows it as it was left."""
    modes: Modes = Modes()
    whereabouts: Whereabouts = field(default_factory=Whereabouts)
    asked_still_there: float | None = None
    """Since when, in `seconds`, the kiosk asks 您还在吗."""
    jobs: int = 0
    """Prints started since power-on."""
    papers: int = 0
    """Papers that came out in this visit."""
    printed_at: tuple[float, ...] = ()
    """When papers came out within the last hour, in `seconds`."""
    troubles: tuple[tuple[Paper, Failure], ...] = ()
    """Printers that would not print now."""

    def trouble(self, paper: Paper) -> Failure | None:
        """Why this printer would not print now; None: it would, as far as anybody knows."""
        return dict(self.troubles).get(paper)


def after_visit(state: State) -> State:
    """The state once everyone has left. What is kept tells of the machine, and nothing of anyone."""
    kept = fresh(state.clock, state.seconds, state.jobs)
    return replace(kept, printed_at=state.printed_at, troubles=state.troubles)


def fresh(clock: datetime, seconds: float = 0.0, jobs: int = 0) -> State:
    """The state before anyone came."""
    return State(clock=clock, seconds=seconds, last_touch=seconds, jobs=jobs)
