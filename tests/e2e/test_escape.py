"""Nobody gets out of the kiosk, and nothing but a touch changes it."""

from collections.abc import Callable

import pytest
from PIL import ImageChops

from kiosk.staff.robot import Robot

BELOW_THE_CLOCK = (0, 160, 1080, 1920)

KEYS = ["Escape", "F1", "F11", "F12", "Print", "Menu", "Tab", "alt+F4", "alt+Tab", "ctrl+alt+F2", "ctrl+c", "ctrl+q"]


@pytest.mark.parametrize(
    "disturb",
    [
        pytest.param(lambda robot: robot.press(*KEYS), id="keys"),
        pytest.param(lambda robot: robot.click_with("3"), id="right button"),
        pytest.param(lambda robot: robot.click_with("2"), id="middle button"),
    ],
)
def test_the_kiosk_stays_as_it_is(robot: Robot, disturb: Callable[[Robot], None]) -> None:
    robot.touch("Started()")
    before = robot.wait_for("HomeView", "OpenedSearch()")
    picture = robot.display.picture().crop(BELOW_THE_CLOCK)
    disturb(robot)
    robot.touch("SwitchedContrast()")
    robot.touch("SwitchedContrast()")
    after = robot.wait_for("HomeView", "OpenedSearch()")
    assert after.targets == before.targets
    assert ImageChops.difference(picture, robot.display.picture().crop(BELOW_THE_CLOCK)).getbbox() is None
    assert robot.process.poll() is None
