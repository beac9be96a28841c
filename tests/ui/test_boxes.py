"""Boxes cut into pieces: nothing overlaps, nothing is lost."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.boxes import Box

boxes = st.builds(Box, st.integers(0, 50), st.integers(0, 50), st.integers(200, 2000), st.integers(200, 2000))
gaps = st.integers(0, 20)


@given(boxes, st.integers(1, 7), gaps)
def test_columns_fill_the_box_with_equal_gaps(box: Box, count: int, gap: int) -> None:
    columns = box.columns(count, gap)
    assert columns[0].x == box.x
    assert columns[-1].right == box.right
    assert all(right.x - left.right == gap for left, right in pairwise(columns))
    assert max(column.w for column in columns) - min(column.w for column in columns) <= 1
    assert {(column.y, column.h) for column in columns} == {(box.y, box.h)}


@given(boxes, st.integers(1, 7), gaps)
def test_rows_fill_the_box_from_the_top(box: Box, count: int, gap: int) -> None:
    rows = box.rows(count, gap)
    assert rows[0].top == box.top
    assert rows[-1].y == box.y
    assert all(upper.y - lower.top == gap for upper, lower in pairwise(rows))


@given(boxes, st.lists(st.integers(0, 60), min_size=1, max_size=7), st.integers(0, 5))
def test_shared_columns_give_each_what_it_needs_where_there_is_enough(box: Box, needs: list[int], gap: int) -> None:
    columns = box.shared_columns(needs, gap)
    assert len(columns) == len(needs)
    assert all(right.x - left.right == gap for left, right in pairwise(columns))
    assert columns[-1].right <= box.right
    if sum(needs) + gap * (len(needs) - 1) <= box.w:
        assert all(column.w >= need for column, need in zip(columns, needs, strict=True))


def test_shared_columns_are_equal_where_all_have_enough() -> None:
    assert [column.w for column in Box(0, 0, 320, 10).shared_columns([50, 90, 60], 10)] == [100, 100, 100]


def test_a_wide_one_takes_from_the_others() -> None:
    assert [column.w for column in Box(0, 0, 320, 10).shared_columns([50, 160, 60], 10)] == [70, 160, 70]


@given(boxes, st.integers(1, 60), st.integers(0, 30))
def test_what_is_cut_off_and_the_rest_make_the_box(box: Box, size: int, gap: int) -> None:
    for strip, rest in (box.cut_top(size, gap), box.cut_bottom(size, gap)):
        assert strip.h + gap + rest.h == box.h
    for strip, rest in (box.cut_left(size, gap), box.cut_right(size, gap)):
        assert strip.w + gap + rest.w == box.w
    assert box.cut_top(size)[0].top == box.cut_bottom(size)[1].top == box.top
    assert box.cut_left(size)[0].x == box.cut_right(size)[1].x == box.x
