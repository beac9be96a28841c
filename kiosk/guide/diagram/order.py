"""The order of boxes within the rows of a drawing, so that few lines cross."""

from collections.abc import Iterable, Sequence
from itertools import combinations

Rows = list[list[int]]
Neighbours = Sequence[Sequence[int]]
"""By box: its neighbours in the next row above, or below."""

_SWEEPS = 12


def ordered(rows: Rows, above: Neighbours, below: Neighbours) -> Rows:
    """The rows with their boxes sorted by where their neighbours stand; of all tries the one with fewest crossings."""
    best, fewest = rows, crossings(rows, below)
    for sweep in range(_SWEEPS):
        rows = _sorted_down(rows, above) if sweep % 2 == 0 else _sorted_down(rows[::-1], below)[::-1]
        rows = _swapped(rows, above, below)
        count = crossings(rows, below)
        if count < fewest:
            best, fewest = rows, count
    return best


def crossings(rows: Rows, below: Neighbours) -> int:
    """How many pairs of lines cross."""
    place = _places(rows)
    lines = [[(place[one], place[other]) for one in row for other in below[one]] for row in rows]
    return sum((a - c) * (b - d) < 0 for row in lines for (a, b), (c, d) in combinations(row, 2))


def _sorted_down(rows: Iterable[list[int]], before: Neighbours) -> Rows:
    """Row after row, each box at the mean place of its neighbours in the row before; one without stays."""
    found: Rows = []
    place: dict[int, int] = {}
    for row in rows:
        own = {one: n for n, one in enumerate(row)}
        means = {one: _mean([place[other] for other in before[one]], own[one]) for one in row}
        found.append(sorted(row, key=means.__getitem__))
        place = _places(found[-1:])
    return found


def _swapped(rows: Rows, above: Neighbours, below: Neighbours) -> Rows:
    """Neighbours in a row changed about where that takes a crossing away: what sorting by means does not see."""
    rows = [list(row) for row in rows]
    for row in rows:
        for left in range(len(row) - 1):
            place = _places(rows)
            one, other = row[left : left + 2]
            now = sum(_crossed(side[one], side[other], place) for side in (above, below))
            then = sum(_crossed(side[other], side[one], place) for side in (above, below))
            if then < now:
                row[left : left + 2] = other, one
    return rows


def _crossed(left: Sequence[int], right: Sequence[int], place: dict[int, int]) -> int:
    return sum(place[one] > place[other] for one in left for other in right)


def _mean(places: list[int], otherwise: float) -> float:
    return sum(places) / len(places) if places else otherwise


def _places(rows: Rows) -> dict[int, int]:
    return {one: n for row in rows for n, one in enumerate(row)}
