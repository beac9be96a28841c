"""Where things go: rectangles cut into smaller ones, in whole pixels with y upwards (as Kivy counts)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Box:
    """A rectangle; (x, y) is its lower left corner."""

    x: int
    y: int
    w: int
    h: int

    @property
    def top(self) -> int:
        """The upper edge."""
        return self.y + self.h

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.w

    def inset(self, dx: int, dy: int | None = None) -> "Box":
        """Smaller by `dx` left and right and by `dy` (else `dx`) above and below."""
        dy = dx if dy is None else dy
        return Box(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def cut_top(self, height: int, gap: int = 0) -> tuple["Box", "Box"]:
        """The upper strip, and what remains under it after a gap."""
        strip = Box(self.x, self.top - height, self.w, height)
        return strip, Box(self.x, self.y, self.w, self.h - height - gap)

    def cut_bottom(self, height: int, gap: int = 0) -> tuple["Box", "Box"]:
        """The lower strip, and what remains above it after a gap."""
        strip = Box(self.x, self.y, self.w, height)
        return strip, Box(self.x, self.y + height + gap, self.w, self.h - height - gap)

    def cut_left(self, width: int, gap: int = 0) -> tuple["Box", "Box"]:
        """The left strip, and what remains beside it after a gap."""
        strip = Box(self.x, self.y, width, self.h)
        return strip, Box(self.x + width + gap, self.y, self.w - width - gap, self.h)

    def cut_right(self, width: int, gap: int = 0) -> tuple["Box", "Box"]:
        """The right strip, and what remains beside it after a gap."""
        strip = Box(self.right - width, self.y, width, self.h)
        return strip, Box(self.x, self.y, self.w - width - gap, self.h)

    def columns(self, count: int, gap: int) -> list["Box"]:
        """Equal columns from left to right; the pixels left over go to the first ones."""
        edges = [self.x + round(i * (self.w + gap) / count) for i in range(count + 1)]
        return [Box(left, self.y, right - gap - left, self.h) for left, right in pairwise(edges)]

    def shared_columns(self, needs: Sequence[int], gap: int) -> list["Box"]:
        """Columns as equal as they can be while each has the width it needs, equal where there is not enough."""
        room, wide = self.w - gap * (len(needs) - 1), dict[int, int]()
        for column in sorted(range(len(needs)), key=lambda n: -needs[n]):
            fair = (room - sum(wide.values())) // (len(needs) - len(wide))
            wide[column] = fair if sum(needs) > room else max(fair, needs[column])
        boxes, rest = [], self
        for column in range(len(needs)):
            box, rest = rest.cut_left(wide[column], gap)
            boxes.append(box)
        return boxes

    def rows(self, count: int, gap: int) -> list["Box"]:
        """Equal rows from top to bottom."""
        edges = [self.top - round(i * (self.h + gap) / count) for i in range(count + 1)]
        return [Box(self.x, low + gap, self.w, high - low - gap) for high, low in pairwise(edges)]

    def grid(self, columns: int, rows: int, gap: int) -> list["Box"]:
        """Equal cells, row by row."""
        return [cell for row in self.rows(rows, gap) for cell in row.columns(columns, gap)]

    def middle(self, height: int) -> "Box":
        """The strip of this height half way up."""
        return Box(self.x, self.y + (self.h - height) // 2, self.w, height)

    def centre(self, width: int, height: int) -> "Box":
        """A box of this size in the middle."""
        return Box(self.x + (self.w - width) // 2, self.y + (self.h - height) // 2, width, height)
