"""A blank form beside the checklist: one touch, one paper under a running number."""

from pathlib import Path

from kiosk.staff.robot import Robot
from kiosk.staff.tour_steps import PRINTED
from tests.e2e.test_visit import OPTIONS, text_of
from tests.e2e.ways import answer, to_allowance

FORM = "AskedForm(form='shouquan-weituoshu')"


def test_a_citizen_walks_away_with_a_blank_form(robot: Robot, tmp_path: Path) -> None:
    to_allowance(robot)
    answer(robot, [*OPTIONS, "家人或邻居代办"])
    robot.touch(FORM)
    robot.wait_for("PrintingView", PRINTED)
    [paper] = (tmp_path / "build" / "printed").iterdir()
    said = text_of(paper)
    for words in ("授权委托书", "委托人（签名）：", "示范文本，以窗口要求为准", paper.stem):
        assert words in said
