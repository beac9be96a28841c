"""Boxes never overlap, lines keep to the gaps, and what is drawn is the same every time."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.diagram.layout import GAP_ACROSS, GAP_DOWN, Cell, Link, apart, lay_out
from kiosk.guide.diagram.order import crossings, ordered
from kiosk.guide.diagram.text import even, width_of, wrapped

SLACK = 1e-6


@st.composite
def drawings(draw: st.DrawFn) -> tuple[list[Cell], list[Link]]:
    sizes = st.floats(10, 300)
    rows = draw(st.lists(st.integers(1, 5), min_size=1, max_size=6))
    cells = [Cell(row, draw(sizes), draw(sizes)) for row, count in enumerate(rows) for _ in range(count)]
    numbers = st.integers(0, len(cells) - 1)
    pairs = draw(st.lists(st.tuples(numbers, numbers), max_size=12))
    return cells, [Link(a, b, draw(st.floats(0.5, 50))) for a, b in pairs if cells[a].row < cells[b].row]


@given(drawings())
def test_boxes_stand_clear_of_each_other_inside_the_picture(drawing: tuple[list[Cell], list[Link]]) -> None:
    cells, links = drawing
    layout = lay_out(cells, links)
    spans = [
        (middle - cell.width / 2, middle + cell.width / 2, top, top + cell.height)
        for cell, (middle, top) in zip(cells, layout.places, strict=True)
    ]
    for n, (left, right, top, foot) in enumerate(spans):
        assert left >= -SLACK
        assert right <= layout.width + SLACK
        assert top >= -SLACK
        assert foot <= layout.height + SLACK
        for other_left, other_right, other_top, other_foot in spans[:n]:
            across = max(left - other_right, other_left - right)
            down = max(top - other_foot, other_top - foot)
            assert across >= GAP_ACROSS - SLACK or down >= GAP_DOWN - SLACK


@given(drawings())
def test_lines_run_from_box_to_box_and_touch_no_other(drawing: tuple[list[Cell], list[Link]]) -> None:
    cells, links = drawing
    layout = lay_out(cells, links)
    for link, line in zip(links, layout.lines, strict=True):
        middle, top = layout.places[link.upper]
        assert line[0] == (middle, top + cells[link.upper].height)
        assert line[-1] == layout.places[link.lower]
        for number, ((x, y), (to_x, to_y)) in enumerate(pairwise(line)):
            straight = number % 2 == 0
            assert to_y >= y - SLACK
            assert x == to_x or not straight
            for n, cell in enumerate(cells):
                box_middle, box_top = layout.places[n]
                inside = box_top + SLACK < to_y and y < box_top + cell.height - SLACK
                beside = abs(x - box_middle) > cell.width / 2
                assert not inside or (straight and beside)


@given(drawings())
def test_the_same_drawing_comes_out_the_same(drawing: tuple[list[Cell], list[Link]]) -> None:
    assert lay_out(*drawing) == lay_out(*drawing)


def test_a_chain_of_questions_is_a_straight_line() -> None:
    cells = [Cell(0, 100, 10), Cell(1, 40, 10), Cell(1, 60, 10), Cell(2, 200, 10), Cell(2, 90, 10)]
    links = [Link(0, 1, 400), Link(1, 3, 400), Link(0, 2, 1), Link(2, 4, 4)]
    places = lay_out(cells, links).places
    assert max(abs(places[a][0] - places[b][0]) for a, b in ((0, 1), (1, 3))) < 1


def test_rows_are_put_in_an_order_without_crossings_where_there_is_one() -> None:
    below: list[list[int]] = [[3], [2], [], []]
    above: list[list[int]] = [[], [], [1], [0]]
    rows = [[0, 1], [2, 3]]
    assert crossings(rows, below) == 1
    assert crossings(ordered(rows, above, below), below) == 0


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(0.5, 40), st.floats(1, 100)), min_size=1, max_size=8))
def test_places_are_apart_and_as_near_as_may_be(wishes: list[tuple[float, float, float]]) -> None:
    wanted, weights, gaps = zip(*wishes, strict=True)
    found = apart(wanted, weights, gaps)

    def cost(places: list[float]) -> float:
        return sum(weight * (place - want) ** 2 for place, want, weight in zip(places, wanted, weights, strict=True))

    for (place, other), gap in zip(pairwise(found), gaps[1:], strict=True):
        assert other - place >= gap - SLACK
    for n in range(len(found)):
        for step in (-0.5, 0.5):
            moved = [place + (step if (m >= n) == (step > 0) else 0.0) for m, place in enumerate(found)]
            assert cost(moved) >= cost(found) - SLACK * 1000


@given(st.text(alphabet="户口在五华区，。（）abc123 ", min_size=1, max_size=80), st.integers(4, 20))
def test_lines_keep_to_their_width_and_lose_nothing(text: str, width: int) -> None:
    lines = wrapped(text, width, most_lines=1000)
    assert "".join(lines) == text
    assert all(not line.startswith(("，", "。", "）")) or line == lines[0] for line in lines)


def test_lines_are_even() -> None:
    assert wrapped("老人还没满八十周岁，暂时不能申请。", 12, 8) == ("老人还没满八十周", "岁，暂时不能申请。")
    assert even(["火灾", "意外", "重病", "失业"], 9, 8, between="／") == ("火灾／意外／", "重病／失业")
    assert wrapped("一二三四五六七八九", 3, 2) == ("一二三", "四五…")
    assert width_of("户口12") == 2 + 2 * 0.58
