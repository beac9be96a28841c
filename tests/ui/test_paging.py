from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.paging import Room, Screenful, evened, screenful


def shown(heights: list[int], start: int = 0, room: Room | None = None, turned: bool = False) -> Screenful:
    return screenful(len(heights), start, heights.__getitem__, room or Room(100, 10, 30), turned)


def test_rows_that_all_fit_need_no_paging_buttons() -> None:
    assert shown([45, 45]) == Screenful(0, 2, 0)


def test_rows_make_room_for_the_button_that_shows_the_rest() -> None:
    assert shown([30, 30, 30]) == Screenful(0, 2, 1)


def test_on_a_later_screenful_the_way_back_takes_its_room() -> None:
    assert shown([45, 45], turned=True) == Screenful(0, 1, 1)


def test_a_row_higher_than_the_room_is_shown_alone() -> None:
    assert shown([30, 500, 30], start=1, turned=True) == Screenful(1, 2, 1)


def test_no_rows_are_no_screenful() -> None:
    assert shown([]) == Screenful(0, 0, 0)


def test_a_start_behind_the_last_row_shows_the_last_row() -> None:
    assert shown([30, 30], start=7, turned=True) == Screenful(1, 2, 0)


@given(st.lists(st.integers(1, 90), min_size=1, max_size=40), st.integers(60, 300), st.integers(0, 20))
def test_turning_pages_shows_every_row_once_and_never_too_many(heights: list[int], height: int, gap: int) -> None:
    room, seen, start = Room(height, gap, 50), list[int](), 0
    while start < len(heights):
        page = shown(heights, start, room, turned=start > 0)
        rows = range(page.start, page.end)
        used = sum(heights[row] for row in rows) + gap * (len(rows) - 1)
        bar = room.bar if start or page.left else 0
        assert used + bar <= height or len(rows) == 1
        assert page.left == len(heights) - page.end
        seen.extend(rows)
        start = page.end
    assert seen == list(range(len(heights)))


def test_rows_grow_alike_into_spare_room() -> None:
    assert evened([10, 30, 20], room=100, gap=5, limit=90) == [30, 30, 30]


def test_the_lowest_rows_grow_first() -> None:
    assert evened([10, 50, 20], room=100, gap=0, limit=90) == [25, 50, 25]


def test_rows_grow_to_the_limit_only() -> None:
    assert evened([10, 30], room=500, gap=5, limit=40) == [40, 40]


def test_rows_without_spare_room_stay_as_they_are() -> None:
    assert evened([60, 60], room=100, gap=5, limit=90) == [60, 60]


@given(st.lists(st.integers(1, 90), max_size=20), st.integers(0, 900), st.integers(0, 20), st.integers(0, 200))
def test_grown_rows_keep_to_the_room(heights: list[int], room: int, gap: int, limit: int) -> None:
    gaps = gap * (len(heights) - 1)
    grown = evened(heights, room, gap, limit)
    assert all(new >= old for new, old in zip(grown, heights, strict=True))
    assert sum(grown) + gaps <= max(room, sum(heights) + gaps)
