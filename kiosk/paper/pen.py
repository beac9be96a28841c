"""Drawing on a page from its top left corner. All measures are points; ink is black, hairlines are grey."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from kiosk.paper import fonts
from kiosk.paper.fonts import Face

rl_config.useA85 = 0  # binary streams: a fifth smaller, and faster written

MM = 72 / 25.4
SMALLEST = 10.0  # points; VVSG, and interface.md "paper, smallest text"

_HAIRLINE_GREY = 0.45
_BASELINE = 0.38  # of the size: a CJK em box sits 0.88 above and 0.12 below its baseline


@dataclass(frozen=True)
class Style:
    """How text is set."""

    face: Face
    size: float
    leading: float

    def width(self, text: str) -> float:
        """The width of one line."""
        return fonts.width(text, self.face, self.size)


@dataclass(frozen=True)
class Label:
    """What a reader of PDF files shows about one, and the moment it bears. Nothing of the citizen."""

    title: str
    author: str
    language: str
    now: datetime


class Pen:
    """Draws one document, page after page."""

    def __init__(self, width: float, height: float, label: Label) -> None:
        fonts.register()
        self._file = BytesIO()
        self._height = height
        self._canvas = Canvas(
            self._file,
            pagesize=(width, height),
            invariant=1,
            initialFontName=Face.REGULAR,  # type: ignore[arg-type]  # the stubs take a name for a number
            lang=label.language,
        )
        self._canvas.setTitle(label.title)
        self._canvas.setAuthor(label.author)
        self._canvas.setDateFormatter(lambda *_: f"D:{label.now:%Y%m%d%H%M%S}")
        self._canvas.setViewerPreference("PrintScaling", "None")

    def text(self, x: float, top: float, text: str, style: Style) -> None:
        """One line whose box of `style.leading` begins at `top`."""
        self._canvas.setFont(style.face, style.size)
        self._canvas.drawString(x, self._up(top + style.leading / 2 + _BASELINE * style.size), text)

    def line(self, x: float, top: float, length: float, thickness: float, dash: Sequence[float] = ()) -> None:
        """A black line to the right."""
        self._canvas.setLineWidth(thickness)
        self._canvas.setDash(list(dash))
        self._canvas.line(x, self._up(top), x + length, self._up(top))
        self._canvas.setDash([])

    def hairline(self, x: float, top: float, across: float = 0.0, down: float = 0.0) -> None:
        """A thin grey line that only guides the eye."""
        self._canvas.setStrokeGray(_HAIRLINE_GREY)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(x, self._up(top), x + across, self._up(top + down))
        self._canvas.setStrokeGray(0)

    def box(self, x: float, top: float, width: float, height: float, thickness: float, radius: float = 0.0) -> None:
        """A black frame."""
        self._canvas.setLineWidth(thickness)
        self._canvas.roundRect(x, self._up(top + height), width, height, radius)

    def squares(self, x: float, top: float, side: float, runs: Sequence[tuple[int, int, int]]) -> None:
        """Runs of black squares (row, first column, count), filled at once so that no seam shows."""
        bars = " ".join(f"{column} {row} {count} 1 re" for row, column, count in runs)
        self._canvas.saveState()
        self._canvas.transform(side, 0, 0, -side, x, self._up(top))
        self._canvas.addLiteral(f"{bars} f")  # ReportLab's own paths take 20 ms to write these numbers
        self._canvas.restoreState()

    def place(self, name: str) -> None:
        """Give the page being drawn a name that links and bookmarks lead to."""
        self._canvas.bookmarkPage(name)

    def bookmark(self, title: str, name: str, level: int) -> None:
        """An entry in the reader's list of contents, leading to a place; level 0 is the highest, and they open it."""
        self._canvas.addOutlineEntry(title, name, level, closed=level > 0)
        self._canvas.showOutline()

    def link(self, x: float, top: float, width: float, height: float, name: str) -> None:
        """A part of the page that leads to a place when it is touched."""
        self._canvas.linkAbsolute("", name, (x, self._up(top + height), x + width, self._up(top)), Border="[0 0 0]")

    def next_page(self) -> None:
        """The page is finished."""
        self._canvas.showPage()

    def finished(self) -> bytes:
        """The PDF; call once, after the last page."""
        self._canvas.save()
        return self._file.getvalue()

    def _up(self, top: float) -> float:
        return self._height - top
