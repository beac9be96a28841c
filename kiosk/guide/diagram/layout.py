"""Boxes in rows, links between them: where each goes so that nothing overlaps and lines stay straight.

The usual steps of layered drawing (Sugiyama, Tagawa, Toda 1981): a link over several rows gets a
narrow lane in each row it passes; rows are put in an order with few crossings; then each row moves
towards its neighbours, as near as its boxes have room. Lines bend only in the gaps between rows and
run straight through the lanes, so they touch no box.

grandalf, the one library in pure Python that does this, had its last release in January 2023 and is
GPL or EPL; it places no labels, which here are boxes of a row like others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kiosk.guide.diagram.order import Rows, ordered

GAP_ACROSS, GAP_DOWN = 22.0, 30.0
_LANE = 14.0
_LANE_PULL = 8.0
_SWEEPS = 160  # boxes settle within a hundred or so; one sweep takes some 0.1 ms


@dataclass(frozen=True)
class Cell:
    """A box to be placed, in pixels."""

    row: int
    width: float
    height: float


@dataclass(frozen=True)
class Link:
    """From a box to a box of a later row, by number."""

    upper: int
    lower: int
    pull: float
    """How much it draws its ends together; the strongest lines become straight."""


Point = tuple[float, float]


@dataclass(frozen=True)
class Layout:
    """Everything placed, in pixels from the upper left corner."""

    places: tuple[Point, ...]
    """For each box: the middle of its upper edge."""
    lines: tuple[tuple[Point, ...], ...]
    """For each link its points: straight down to the second, across a gap to the third, straight down again …"""
    width: float
    height: float


def lay_out(cells: Sequence[Cell], links: Sequence[Link]) -> Layout:
    """Place at least one box. Within a row boxes are tried in their order first."""
    every, chains = _with_lanes(cells, links)
    pulls = _pulls(links, chains, len(every))
    above = [[other for other, _ in one if every[other].row < every[n].row] for n, one in enumerate(pulls)]
    below = [[other for other, _ in one if every[other].row > every[n].row] for n, one in enumerate(pulls)]
    rows: Rows = [[] for _ in range(1 + max(cell.row for cell in every))]
    for number, cell in enumerate(every):
        rows[cell.row].append(number)
    middles = _middles(ordered(rows, above, below), every, pulls)
    heights = [max((every[one].height for one in row), default=0.0) for row in rows]
    tops = list(accumulate((height + GAP_DOWN for height in heights), initial=0.0))
    left = min(middle - cell.width / 2 for middle, cell in zip(middles, every, strict=True))
    right = max(middle + cell.width / 2 for middle, cell in zip(middles, every, strict=True))
    at = [(middle - left, tops[cell.row]) for middle, cell in zip(middles, every, strict=True)]
    lines = tuple(tuple(_points(chain, every, at, heights)) for chain in chains)
    return Layout(tuple(at[: len(cells)]), lines, right - left, tops[-1] - GAP_DOWN)


def apart(wanted: Sequence[float], weights: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """Places as near to the wanted ones as may be, each at least its gap behind the one before it.

    Least squares by weight, exactly: neighbours that would come too near are moved as one block.
    """
    offsets = list(accumulate(gaps))
    blocks: list[tuple[float, float, int]] = []
    for want, weight, offset in zip(wanted, weights, offsets, strict=True):
        mean, total, size = want - offset, weight, 1
        while blocks and blocks[-1][0] >= mean:
            other, more, members = blocks.pop()
            mean, total, size = (mean * total + other * more) / (total + more), total + more, size + members
        blocks.append((mean, total, size))
    means = [mean for mean, _, size in blocks for _ in range(size)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]


def _with_lanes(cells: Sequence[Cell], links: Sequence[Link]) -> tuple[list[Cell], list[list[int]]]:
    """The boxes and lanes, and each link as a chain of them from row to row."""
    every, chains = list(cells), []
    for link in links:
        passed = range(cells[link.upper].row + 1, cells[link.lower].row)
        chains.append([link.upper, *range(len(every), len(every) + len(passed)), link.lower])
        every.extend(Cell(row, _LANE, 0.0) for row in passed)
    return every, chains


Pulls = list[list[tuple[int, float]]]
"""By box: the boxes it is drawn to, above and below, and how much."""


def _pulls(links: Sequence[Link], chains: list[list[int]], count: int) -> Pulls:
    pulls: Pulls = [[] for _ in range(count)]
    for link, chain in zip(links, chains, strict=True):
        pull = link.pull if len(chain) == 2 else max(link.pull, _LANE_PULL)
        for upper, lower in pairwise(chain):
            pulls[upper].append((lower, pull))
            pulls[lower].append((upper, pull))
    return pulls


def _middles(rows: Rows, cells: list[Cell], pulls: Pulls) -> list[float]:
    """Where each box has its middle, across: row by row as near to its neighbours as there is room."""
    middles = [0.0] * len(cells)
    weights = [sum(pull for _, pull in one) or 1.0 for one in pulls]
    for sweep in range(_SWEEPS):
        for row in rows if sweep % 2 == 0 else reversed(rows):
            wanted = [_drawn_to(one, pulls, middles) for one in row]
            gaps = [0.0, *((cells[a].width + cells[b].width) / 2 + GAP_ACROSS for a, b in pairwise(row))]
            for one, middle in zip(row, apart(wanted, [weights[one] for one in row], gaps), strict=True):
                middles[one] = middle
    return middles


def _drawn_to(one: int, pulls: Pulls, middles: list[float]) -> float:
    total = sum(pull for _, pull in pulls[one])
    return sum(pull * middles[other] for other, pull in pulls[one]) / total if total else middles[one]


def _points(chain: list[int], cells: list[Cell], at: list[Point], heights: list[float]) -> list[Point]:
    x, top = at[chain[0]]
    points = [(x, top + cells[chain[0]].height)]
    for upper, lower in pairwise(chain):
        x, top = at[upper]
        points += [(x, top + heights[cells[upper].row]), at[lower]]
    return points
