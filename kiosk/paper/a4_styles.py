"""The measures of the A4 checklist, in points."""

from kiosk.paper.fonts import Face
from kiosk.paper.pen import MM, SMALLEST, Style

PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
LEFT = 16 * MM
TOP = 13 * MM
BOTTOM = 11 * MM
WIDTH = PAGE_WIDTH - 2 * LEFT
GAP = 11.0  # above a section

HEADING = Style(Face.REGULAR, 11, 16)
NAMES = (Style(Face.BOLD, 24, 33), Style(Face.BOLD, 19, 26), Style(Face.BOLD, 14, 20))
"""The item's name: the largest in which it takes no more than two lines."""
RUNNING_NAME = Style(Face.BOLD, 14, 20)
SECTION = Style(Face.BOLD, 14, 19)
VERDICT = Style(Face.BOLD, 20, 28)
REASON = Style(Face.REGULAR, 14, 22)
BODY = Style(Face.REGULAR, 11, 16.5)
STRONG = Style(Face.BOLD, 11, 16.5)
SMALL = Style(Face.REGULAR, SMALLEST, 14)
TITLE = Style(Face.BOLD, SMALLEST, 14)
VALUE = Style(Face.BOLD, 13, 18)
