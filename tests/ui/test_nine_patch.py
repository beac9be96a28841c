from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.nine_patch import Coat, corner, pixels, side

WHITE, RED, CLEAR = (1.0, 1.0, 1.0, 1.0), (1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 0.0, 0.0)


def pixel(coat: Coat, x: int, y: int) -> tuple[int, ...]:
    start = 4 * (y * side(coat) + x)
    return tuple(pixels(coat)[start : start + 4])


def test_the_middle_is_the_field() -> None:
    coat = Coat(WHITE, RED, border=2, radius=20)
    assert pixel(coat, 20, 20) == (255, 255, 255, 255)


def test_the_border_is_as_wide_as_asked() -> None:
    coat = Coat(WHITE, RED, border=2, radius=20)
    assert [pixel(coat, x, 20)[:3] for x in range(4)] == [(255, 0, 0), (255, 0, 0), (255, 255, 255), (255, 255, 255)]


def test_the_outermost_corner_is_clear() -> None:
    assert pixel(Coat(WHITE, RED, border=2, radius=20), 0, 0)[3] == 0


def test_a_field_without_corners_is_solid() -> None:
    assert pixels(Coat(RED)) == bytes((255, 0, 0, 255))


def test_a_clear_field_leaves_the_border_only() -> None:
    coat = Coat(CLEAR, RED, border=2, radius=20)
    assert pixel(coat, 20, 20)[3] == 0
    assert pixel(coat, 0, 20) == (255, 0, 0, 255)


def test_opacity_is_kept() -> None:
    assert pixel(Coat((0.0, 0.0, 0.0, 0.5)), 0, 0) == (0, 0, 0, 128)


def test_corners_are_no_rounder_than_the_field() -> None:
    assert Coat(WHITE, radius=40).within(30, 100).radius == 15


@given(st.integers(0, 40), st.integers(0, 12))
def test_the_picture_is_the_same_from_every_side(radius: int, border: int) -> None:
    coat = Coat(WHITE, RED, border, radius)
    wide, picture = side(coat), pixels(coat)
    rows = [picture[4 * wide * y : 4 * wide * (y + 1)] for y in range(wide)]
    assert wide == 2 * corner(coat) + 1
    assert rows == rows[::-1]
    assert all(
        [row[i : i + 4] for i in range(0, len(row), 4)] == [row[i : i + 4] for i in range(0, len(row), 4)][::-1]
        for row in rows
    )
