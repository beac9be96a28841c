"""Everything that can happen to a visit. Touches come from the screen, the rest from clock and workers."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.visit.terms import Failure, Paper, Scope, Stage, Tab


@dataclass(frozen=True)
class Started:
    """触摸开始."""


@dataclass(frozen=True)
class WentBack:
    """返回."""


@dataclass(frozen=True)
class WentHome:
    """首页."""


@dataclass(frozen=True)
class EndedVisit:
    """结束: wipe everything."""


@dataclass(frozen=True)
class SwitchedElder:
    """长辈版 on or off."""


@dataclass(frozen=True)
class SwitchedContrast:
    """高对比 on or off."""


@dataclass(frozen=True)
class SwitchedLanguage:
    """EN / 中."""


@dataclass(frozen=True)
class SaidStillHere:
    """我还在，继续办."""


@dataclass(frozen=True)
class OpenedSearch:
    """The search box was touched."""


@dataclass(frozen=True)
class Typed:
    """One key of our keyboard."""

    text: str


@dataclass(frozen=True)
class PickedCandidate:
    """A word of the candidate bar replaces the letters it stands for."""

    word: str


@dataclass(frozen=True)
class Deleted:
    """The delete key."""


@dataclass(frozen=True)
class Cleared:
    """The search box was emptied."""


@dataclass(frozen=True)
class ChoseScope:
    """One of the four tiles."""

    scope: Scope


@dataclass(frozen=True)
class OpenedTheme:
    """A theme (None: all items of the scope)."""

    theme: str | None


@dataclass(frozen=True)
class ShowedMoreThemes:
    """更多主题: the home screen goes on with the theme of this index."""

    first: int


@dataclass(frozen=True)
class OpenedItem:
    """An item was chosen from anywhere."""

    item: str


@dataclass(frozen=True)
class OpenedSignpost:
    """A signpost was chosen among the results."""

    signpost: str


@dataclass(frozen=True)
class OpenedMachines:
    """The machines beside the kiosk, on the home screen."""


@dataclass(frozen=True)
class OpenedLifeEvents:
    """一件事, on the home screen."""


@dataclass(frozen=True)
class OpenedLifeEvent:
    """A life event was chosen."""

    event: str


@dataclass(frozen=True)
class ChoseTab:
    """What to do, or what to bring, of a life event."""

    tab: Tab


@dataclass(frozen=True)
class OpenedDetails:
    """All that is written about the item."""


@dataclass(frozen=True)
class StartedGuide:
    """回答 N 个问题."""


@dataclass(frozen=True)
class Answered:
    """An option of the current question; 不清楚 is one too."""

    question: str
    option: str


@dataclass(frozen=True)
class Marked:
    """An option of a question that takes several, switched on or off."""

    option: str


@dataclass(frozen=True)
class Confirmed:
    """选好了: the marked options are the answer."""


@dataclass(frozen=True)
class AskedHelp:
    """不清楚: show how to find out."""


@dataclass(frozen=True)
class ReopenedQuestion:
    """An earlier answer is to be changed; later ones that still apply are kept."""

    question: str


@dataclass(frozen=True)
class AskedEverything:
    """直接看全部材料."""


@dataclass(frozen=True)
class Ticked:
    """A material, by its index on the checklist, is at hand, or not after all."""

    index: int


@dataclass(frozen=True)
class OpenedPlaces:
    """换地点."""


@dataclass(frozen=True)
class ChoseStreet:
    """Own street, by id."""

    street: str


@dataclass(frozen=True)
class ChoseCommunity:
    """Own community, by code; None: not known."""

    community: str | None


@dataclass(frozen=True)
class TurnedPage:
    """再看 N 项: the next screenful starts with the row of this index."""

    start: int


@dataclass(frozen=True)
class TurnedPageBack:
    """The screenful before."""


@dataclass(frozen=True)
class AskedPrint:
    """打印清单 or 打印小票."""

    paper: Paper


@dataclass(frozen=True)
class AskedForm:
    """打印空白表 beside a material: the blank form with this id."""

    form: str


@dataclass(frozen=True)
class OpenedQr:
    """手机带走."""


@dataclass(frozen=True)
class ClosedQr:
    """The QR code was put away."""


@dataclass(frozen=True)
class PrintAdvanced:
    """From the printing worker: a job has come this far."""

    job: int
    stage: Stage
    number: str = ""


@dataclass(frozen=True)
class PrintFinished:
    """From the printing worker: the end of a job; `failure` None: the paper is out."""

    job: int
    failure: Failure | None
    gone: bool = True
    """False: the job was cancelled, but nobody saw it go; something of it may still come out."""


@dataclass(frozen=True)
class PrinterChanged:
    """From the watcher: whether this printer would print now; `trouble` None: it would."""

    paper: Paper
    trouble: Failure | None


@dataclass(frozen=True)
class Tick:
    """Time passes. `seconds`: monotonic; `clock`: local time without zone."""

    seconds: float
    clock: datetime


Touch = (
    Started
    | WentBack
    | WentHome
    | EndedVisit
    | SwitchedElder
    | SwitchedContrast
    | SwitchedLanguage
    | SaidStillHere
    | OpenedSearch
    | Typed
    | PickedCandidate
    | Deleted
    | Cleared
    | ChoseScope
    | OpenedTheme
    | ShowedMoreThemes
    | OpenedItem
    | OpenedSignpost
    | OpenedMachines
    | OpenedLifeEvents
    | OpenedLifeEvent
    | ChoseTab
    | OpenedDetails
    | StartedGuide
    | Answered
    | Marked
    | Confirmed
    | AskedHelp
    | ReopenedQuestion
    | AskedEverything
    | Ticked
    | OpenedPlaces
    | ChoseStreet
    | ChoseCommunity
    | TurnedPage
    | TurnedPageBack
    | AskedPrint
    | AskedForm
    | OpenedQr
    | ClosedQr
)
"""What a citizen does."""

Event = Touch | PrintAdvanced | PrintFinished | PrinterChanged | Tick
