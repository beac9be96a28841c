"""The page of A4, in points: what all papers on it share, whatever the size of their letters."""

from kiosk.paper.pen import MM

PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
LEFT = 16 * MM
TOP = 13 * MM
BOTTOM = 11 * MM
WIDTH = PAGE_WIDTH - 2 * LEFT
