"""Many touches, one intent."""

from pathlib import Path

from kiosk.staff.robot import Robot
from kiosk.staff.tour_steps import PRINT_A4, PRINTED
from tests.e2e.ways import answer, to_allowance


def test_forty_touches_print_once(robot: Robot, tmp_path: Path) -> None:
    to_allowance(robot)
    answer(robot, ["80—89周岁", "五华区", "第一次申请", "老人本人"])
    robot.touch_often(PRINT_A4, times=40)
    robot.wait_for("PrintingView", PRINTED)
    assert len(list((tmp_path / "build" / "printed").iterdir())) == 1
