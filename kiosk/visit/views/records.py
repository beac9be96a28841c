"""What the window draws. Every touchable thing carries the event it sends; order is reading order."""

from dataclasses import dataclass
from enum import Enum

from kiosk.visit.events import Touch


class Tone(Enum):
    """The meaning a colour stands for."""

    PLAIN = "plain"
    JADE = "jade"
    LAKE = "lake"
    """Information."""
    SUN = "sun"
    """Hours, caution."""
    SEAL = "seal"
    """End, error."""


class Weight(Enum):
    """How much a button stands out; one PRIMARY a screen."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    QUIET = "quiet"


@dataclass(frozen=True)
class Button:
    """Something to touch. `event` None: cannot be used now, drawn dimmed. `icon`: Material Symbols name."""

    text: str
    event: Touch | None
    icon: str = ""
    weight: Weight = Weight.OUTLINED
    active: bool = False
    """A mode or filter that is switched on."""


@dataclass(frozen=True)
class Chip:
    """A small label."""

    text: str
    tone: Tone = Tone.JADE
    icon: str = ""


@dataclass(frozen=True)
class Marked:
    """A text with the characters that match the search: half-open (start, end) spans."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Look:
    """The modes a screen is drawn in."""

    elder: bool = False
    contrast: bool = False


@dataclass(frozen=True)
class Bars:
    """Top bar and the seven buttons at the bottom, the same on every screen but attract."""

    site: str
    heading: str
    clock: str
    date: str
    language: Button
    tools: tuple[Button, ...]
    """返回 首页 长辈版 高对比 朗读 低位 结束."""


@dataclass(frozen=True)
class AttractView:
    """Nobody here: the lake, and one big button (the whole screen is it)."""

    site: str
    slogan: tuple[str, str]
    counts: str
    start: Button
    footer: str
    notice: str = ""
    """What cannot be printed now; empty where all is well."""


@dataclass(frozen=True)
class Tile:
    """A scope with its count."""

    count: str
    text: str
    event: Touch
    active: bool


@dataclass(frozen=True)
class ThemeCard:
    """A theme: icon, four characters, how many items."""

    icon: str
    text: str
    detail: str
    """Empty in 长辈版."""
    event: Touch | None
    """None: no item of this theme is in the scope; drawn dimmed."""


@dataclass(frozen=True)
class HomeView:
    """您想办什么事？"""

    title: str
    search: Button
    """Its text is the placeholder."""
    favourites_title: str
    favourites: tuple[Button, ...]
    """Empty in 长辈版."""
    scopes: tuple[Tile, ...]
    links: tuple[Button, ...]
    """Wide ways to what is more than one item. May be empty."""
    themes: tuple[ThemeCard, ...]
    """At most 15, in 长辈版 8."""
    more: Button | None
    notice: str = ""
    """What cannot be printed now; empty where all is well."""


@dataclass(frozen=True)
class ResultRow:
    """One item or signpost found."""

    title: Marked
    detail: Marked
    """也叫：… or where a signpost leads. May be empty."""
    chips: tuple[Chip, ...]
    event: Touch


@dataclass(frozen=True)
class Rows:
    """How a long list is shown: rows from `start` on, as many as fit; then a button 再看 N 项.

    The window finds how many fit, so it makes the event itself: TurnedPage(index of the first row
    that did not fit). `more` is the button's text with `{n}` for how many are left.
    """

    start: int
    more: str
    back: Button | None
    """上一页, where an earlier screenful exists."""


@dataclass(frozen=True)
class Keyboard:
    """Our own keyboard. Keys are single characters; space for words in English."""

    rows: tuple[tuple[Button, ...], ...]
    delete: Button
    candidates: tuple[Button, ...]
    """Chinese words the letters may stand for; may be empty."""


@dataclass(frozen=True)
class SearchView:
    """Results as one types."""

    query: str
    placeholder: str
    clear: Button
    summary: str
    rows: tuple[ResultRow, ...]
    paging: Rows
    keyboard: Keyboard


@dataclass(frozen=True)
class ListView:
    """The items of a theme or scope."""

    title: str
    scopes: tuple[Tile, ...]
    rows: tuple[ResultRow, ...]
    paging: Rows
    note: str = ""
    """What to know of all of them; under the title."""


@dataclass(frozen=True)
class SignpostView:
    """Where to go for what is not done here."""

    title: str
    name: str
    where: str
    contact: str
    note: str
    machines: tuple[str, ...]
    """What machines beside the kiosk do of it."""
    see_also: tuple[Button, ...]
    caution: str


@dataclass(frozen=True)
class Fact:
    """多久办好 · 收费 · 要跑几次 · 办完得到."""

    icon: str
    label: str
    value: str


@dataclass(frozen=True)
class PlaceCard:
    """Where to go. `state`: open now or not; None where no one place is known."""

    name: str
    detail: str
    state: Chip | None
    reach: str
    """Address and phone, or that they are not published here."""
    change: Button | None


@dataclass(frozen=True)
class Section:
    """A heading with its paragraphs."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class ItemView:
    """One item at a glance."""

    chips: tuple[Chip, ...]
    name: str
    summary: str
    facts: tuple[Fact, ...]
    place: PlaceCard
    actions: tuple[Button, ...]
    """The first is the strong one."""
    basis: Section
    """设定依据, and the day of the last check."""
    more: Button
    """受理条件、流程、常见问题 …"""


@dataclass(frozen=True)
class DetailsView:
    """All that is written about an item; sections are the rows that are paged."""

    name: str
    sections: tuple[Section, ...]
    paging: Rows


@dataclass(frozen=True)
class OptionRow:
    """One answer. `marked` None: touching it answers; else it is a tick box."""

    text: str
    detail: str
    event: Touch
    marked: bool | None
    dashed: bool
    """不清楚 is drawn apart."""


@dataclass(frozen=True)
class QuestionView:
    """One question."""

    step: int
    """1 for the first question."""
    steps: int
    """How many there may be in all."""
    earlier: tuple[Button, ...]
    """Answers given so far, each of which can be changed."""
    earlier_hint: str
    context: str
    question: str
    why: str
    """Why it is asked; empty where the guide does not say. After 不清楚: how to find out."""
    options: tuple[OptionRow, ...]
    paging: Rows
    confirm: Button | None
    """选好了, where several can be chosen."""


@dataclass(frozen=True)
class MaterialRow:
    """One thing to bring."""

    name: str
    detail: str
    tag: Chip | None
    ticked: bool
    event: Touch
    form: Button | None = None
    """打印空白表, where a blank can be printed here."""


@dataclass(frozen=True)
class Banner:
    """The verdict in one sentence."""

    icon: str
    title: str
    detail: str
    tone: Tone


@dataclass(frozen=True)
class ChecklistView:
    """The verdict, what to bring, where to go, and how to take it away."""

    banner: Banner
    advice: tuple[str, ...]
    """What to do instead, and hints. May be empty."""
    materials: tuple[MaterialRow, ...]
    """Empty where it cannot be done here."""
    paging: Rows
    progress: str
    """已有 2 样，还差 4 样."""
    see_also: tuple[Button, ...]
    place: PlaceCard | None
    actions: tuple[Button, ...]
    """打印清单, 打印小票, 手机带走."""
    footer: str
    place_line: Button | None = None
    """Where to go in one line, where the card has no room; None where there is no place."""


@dataclass(frozen=True)
class TogetherView:
    """The combined checklist of a life event: what to do, or what to bring."""

    banner: Banner
    advice: tuple[str, ...]
    tabs: tuple[Tile, ...]
    """What to do, what to bring; the active one is shown."""
    rows: tuple[ResultRow, ...]
    """What to do, each a way on. Empty while the materials are shown."""
    materials: tuple[MaterialRow, ...]
    """What to bring. Empty while the rows are shown."""
    paging: Rows
    progress: str
    place: Button
    """Where one lives, which says where to go."""
    actions: tuple[Button, ...]
    footer: str


@dataclass(frozen=True)
class PlacesView:
    """您住在哪个街道？"""

    title: str
    why: str
    options: tuple[Button, ...]
    paging: Rows
    skip: Button
    """Unknown: back without choosing, or no community named."""


class StepState(Enum):
    """How far one step of a print is."""

    WAITING = "waiting"
    UNDER_WAY = "under way"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class PrintStep:
    """已排版, 已送打印机, 正在出纸."""

    text: str
    state: StepState


@dataclass(frozen=True)
class PrintingView:
    """A print under way, done or failed."""

    title: str
    detail: str
    paper_title: str
    """On the drawn sheet."""
    steps: tuple[PrintStep, ...]
    note: str
    failed: bool
    actions: tuple[Button, ...]


@dataclass(frozen=True)
class StillThereView:
    """您还在吗？ Drawn over the page."""

    seconds: str
    title: str
    text: str
    stay: Button
    leave: Button


@dataclass(frozen=True)
class QrView:
    """The checklist as a QR code, drawn over the page. `message`: the text in the code."""

    title: str
    text: str
    message: str
    close: Button


@dataclass(frozen=True)
class ProblemRow:
    """One thing to mend in the catalogue."""

    place: str
    """Which file, which line."""
    what: str
    how: str


@dataclass(frozen=True)
class ProblemsView:
    """What is wrong with the catalogue being edited, drawn over the page in a preview; never at a kiosk."""

    title: str
    text: str
    rows: tuple[ProblemRow, ...]
    more: str
    """Where not all fit: with `{n}` for how many are left."""


Content = (
    AttractView
    | HomeView
    | SearchView
    | ListView
    | SignpostView
    | ItemView
    | DetailsView
    | QuestionView
    | ChecklistView
    | TogetherView
    | PlacesView
    | PrintingView
)


@dataclass(frozen=True)
class View:
    """A whole screen."""

    look: Look
    bars: Bars | None
    """None on attract."""
    content: Content
    overlay: StillThereView | QrView | ProblemsView | None
