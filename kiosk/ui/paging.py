"""How many rows of a long list fit on a screenful. Pure: no Kivy here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Screenful:
    """Rows `start` to `end` (exclusive) are shown; `left` more follow."""

    start: int
    end: int
    left: int


@dataclass(frozen=True)
class Room:
    """Where rows go, in pixels: the height, the gap between rows, the paging buttons with the gap over them."""

    height: int
    gap: int
    bar: int


def screenful(count: int, start: int, height_of: Callable[[int], int], room: Room, turned: bool) -> Screenful:
    """The rows from `start` on that fit, at least one.

    `height_of`: a row's height in pixels; asked only for rows that may be shown. `turned`: there is a
    screenful before this one, so the paging buttons are there even when no row is left.
    """
    start = max(0, min(start, count - 1))
    with_bar = room.height - room.bar
    if not turned and _reach(count, start, height_of, room.height, room.gap) == count:
        return Screenful(start, count, 0)
    end = _reach(count, start, height_of, with_bar, room.gap)
    return Screenful(start, end, count - end)


def _reach(count: int, start: int, height_of: Callable[[int], int], height: int, gap: int) -> int:
    """The first row that does not fit any more."""
    used = 0
    for row in range(start, count):
        used += height_of(row) + (gap if row > start else 0)
        if used > height and row > start:
            return row
    return count


def evened(heights: Sequence[int], room: int, gap: int, limit: int) -> list[int]:
    """The same rows grown to one height as far as the room allows, none beyond `limit` unless it was already."""
    spare = max(0, room - sum(heights) - gap * (len(heights) - 1))
    level = min(limit, _level(sorted(heights), spare))
    return [max(height, level) for height in heights]


def _level(heights: Sequence[int], spare: int) -> int:
    """How high the lower rows can be made all alike with so many spare pixels, as water fills a vessel."""
    filled = 0
    for count, height in enumerate(heights):
        if count * height - filled > spare:
            return (filled + spare) // count
        filled += height
    return (filled + spare) // len(heights) if heights else 0
