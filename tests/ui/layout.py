"""What may be wrong with a screen: texts without room, targets too small, too near or over each other."""

from itertools import combinations

from kivy.uix.widget import Widget

from kiosk.catalogue.district import Screen
from kiosk.ui.theme import theme_of
from kiosk.ui.widgets.text import Text
from kiosk.ui.window import Target
from kiosk.visit.views.records import Look
from tests.ui.fingers import Bench


def misfits(bench: Bench, panel: Screen) -> list[str]:
    """Texts with lines wider or more lines than their box, or outside the window."""
    return [text.words for text in bench.texts() if not text.fits or not _inside(text, panel)]


def overlapping(bench: Bench) -> list[tuple[str, str]]:
    """Pairs of texts on one layer that are drawn over each other."""
    layer = bench.stage.root.children[0].children or bench.stage.root.children[1].children
    texts = [text for text in bench.texts() if any(_holds(top, text) for top in layer)]
    return [(one.words, other.words) for one, other in combinations(texts, 2) if _overlap(one, other)]


def too_small(bench: Bench, panel: Screen, look: Look) -> list[Target]:
    """Targets with a side under the least."""
    least = theme_of(panel, look).touch
    return [target for target in bench.stage.targets() if min(target.w, target.h) < least]


def too_near(bench: Bench, panel: Screen, look: Look) -> list[tuple[str, str]]:
    """Pairs of targets with less than the least gap between them."""
    gap = theme_of(panel, look).gap
    pairs = combinations(bench.stage.targets(), 2)
    return [(one.text, other.text) for one, other in pairs if _distance(one, other) < gap]


def _distance(one: Target, other: Target) -> int:
    """Pixels between two rectangles, along the axis where they are further apart; under 0 where they overlap."""
    across = max(one.x - other.x - other.w, other.x - one.x - one.w)
    down = max(one.y - other.y - other.h, other.y - one.y - one.h)
    return max(across, down)


def _overlap(one: Text, other: Text) -> bool:
    """The space between lines, half of it above and half below a text, may be shared."""
    spare = (_leading(one) + _leading(other)) / 2
    across = max(one.x - other.right, other.x - one.right)
    down = max(one.y - other.top, other.y - one.top)
    return bool(across < 0 and down < -spare)


def _leading(text: Text) -> int:
    return text.style.line - text.style.size if text.style else 0


def _holds(widget: Widget, text: Text) -> bool:
    return widget is text or any(_holds(child, text) for child in widget.children)


def _inside(text: Text, panel: Screen) -> bool:
    x, y, w, h = text.x, text.y, text.width, text.height
    return bool(x >= 0 and y >= 0 and x + w <= panel.width and y + h <= panel.height)
