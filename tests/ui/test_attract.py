"""The gulls fly only while they are seen, and never leave the sky for good."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.theme import theme_of
from kiosk.ui.widgets.landscape import Landscape
from kiosk.visit.views.records import Look
from tests.ui.conftest import PANEL
from tests.ui.sample_frame import attract

WINDOW = Box(0, 0, PANEL.width, PANEL.height)


def test_gulls_rest_when_the_screen_is_left_and_fly_again() -> None:
    screen = AttractScreen()
    for _ in range(2):
        screen.show(attract(), theme_of(PANEL, Look()), WINDOW)
        assert screen.flying
        screen.leave()
        assert not screen.flying


def test_no_gulls_in_high_contrast() -> None:
    screen = AttractScreen()
    screen.show(attract(), theme_of(PANEL, Look()), WINDOW)
    screen.show(attract(), theme_of(PANEL, Look(contrast=True)), WINDOW)
    assert not screen.flying


def test_gulls_go_on_from_where_they_are_when_the_clock_changes() -> None:
    landscape, theme = Landscape(), theme_of(PANEL, Look())
    landscape.show(theme, WINDOW)
    start = landscape.gulls
    landscape.drift(10)
    flown = landscape.gulls
    landscape.show(theme, WINDOW)
    assert start != flown == landscape.gulls


def test_a_gull_that_leaves_on_the_right_comes_back_on_the_left() -> None:
    landscape = Landscape()
    landscape.show(theme_of(PANEL, Look()), WINDOW)
    for _ in range(1000):
        landscape.drift(1)
        assert all(-400 <= x <= PANEL.width + 10 for x, _ in landscape.gulls)
