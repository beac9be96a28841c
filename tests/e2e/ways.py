"""Ways through a visit that several tests walk."""

from collections.abc import Iterable

from kiosk.staff.robot import Robot
from kiosk.staff.tour_steps import ALLOWANCE


def to_allowance(robot: Robot) -> None:
    """From attract to 高龄津贴 by typing its initials."""
    robot.touch("Started()")
    robot.touch("OpenedSearch()")
    for letter in "glj":
        robot.touch(f"Typed(text={letter!r})")
    robot.touch(ALLOWANCE)
    robot.wait_for("ItemView", "StartedGuide()")


def answer(robot: Robot, options: Iterable[str]) -> None:
    """From the item through its guide to the checklist."""
    robot.touch("StartedGuide()")
    for option in options:
        robot.touch(option)
    robot.wait_for("ChecklistView")
