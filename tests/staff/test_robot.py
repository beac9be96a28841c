"""The robot against a stand-in for the kiosk: what it sees, and what it says when it is lost."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff import robot as robot_module
from kiosk.staff.display import Display
from kiosk.staff.processes import ended
from kiosk.staff.robot import LostError, Robot, Target

HOME = {
    "screen": "HomeView",
    "overlay": None,
    "serial": 3,
    "targets": [{"text": "养老服务", "event": "OpenedTheme(theme='养老服务')", "x": 10, "y": 20, "w": 100, "h": 41}],
}


@pytest.fixture
def robot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Robot]:
    monkeypatch.setattr(robot_module, "_PATIENCE_SECONDS", 0.2)
    (tmp_path / "log").write_text("最后一句话\n", encoding="utf-8")
    sleeping = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    yield Robot(Display(":0"), sleeping, tmp_path / "board", tmp_path / "log")
    ended(sleeping)


def show(robot: Robot, shown: dict[str, object]) -> None:
    (robot.log.parent / "board").write_text(json.dumps(shown, ensure_ascii=False), encoding="utf-8")


def test_nothing_is_shown_at_first(robot: Robot) -> None:
    assert robot.shown() is None


def test_targets_are_found_by_text_and_by_event(robot: Robot) -> None:
    show(robot, HOME)
    shown = robot.wait_for("HomeView", "养老服务")
    assert shown.find("养老服务") == shown.find("OpenedTheme(theme='养老服务')") == shown.targets[0]
    assert shown.find("OpenedTheme(") is None
    assert shown.targets[0].centre() == ("60", "40")


def test_centres_are_whole_pixels() -> None:
    assert Target("", "", 0.4, 0.4, 10.5, 3.0).centre() == ("6", "2")


@pytest.mark.parametrize(("screen", "offers", "overlay"), [("ItemView", "", None), ("HomeView", "没有", None)])
def test_what_does_not_come_is_told(robot: Robot, screen: str, offers: str, overlay: str | None) -> None:
    show(robot, HOME)
    with pytest.raises(LostError, match=r"HomeView(.|\n)*养老服务(.|\n)*最后一句话"):
        robot.wait_for(screen, offers, overlay)


def test_an_overlay_is_another_screen(robot: Robot) -> None:
    show(robot, HOME | {"overlay": "StillThereView"})
    with pytest.raises(LostError):
        robot.wait_for("HomeView")
    assert robot.wait_for("HomeView", overlay="StillThereView").serial == 3


def test_a_kiosk_that_ended_is_told_at_once(robot: Robot) -> None:
    ended(robot.process)
    with pytest.raises(LostError, match="退出码"):
        robot.wait_for("HomeView")
