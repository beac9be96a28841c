"""A clerk saves, and sees it: real window, real files, the editor's ways of saving."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk import shipped
from kiosk.staff.display import Display, virtual_display
from kiosk.staff.robot import Robot, robot_at_preview
from kiosk.staff.tour_steps import PRINT_A4, PRINTED

ITEM = "items/yanglao-fuwu/gaoling-jintie.yaml"
TO_GUIDE = "StartedGuide()"


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    """As large as the preview's window, which would stand in the middle of a larger one."""
    with virtual_display(540, 960) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(shipped.catalogue(), tmp_path / "catalogue")


@pytest.fixture
def robot(display: Display, tmp_path: Path, folder: Path) -> Iterator[Robot]:
    with robot_at_preview(display, tmp_path, "--catalogue", str(folder), "gaoling-jintie") as standing:
        standing.wait_for("ItemView", TO_GUIDE)
        yield standing


def in_place(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def aside_and_renamed(file: Path, text: str) -> None:
    aside = file.with_name(f".{file.name}.swp")
    aside.write_text(text, encoding="utf-8")
    aside.replace(file)


def changed(before: Image.Image, after: Image.Image) -> bool:
    """Whether what is below the clock looks different."""
    below = (0, 80, 540, 960)
    return ImageChops.difference(before.crop(below), after.crop(below)).getbbox() is not None


@pytest.mark.parametrize("save", [in_place, aside_and_renamed])
def test_a_save_is_seen(robot: Robot, folder: Path, save: Callable[[Path, str], None]) -> None:
    text = (folder / ITEM).read_text(encoding="utf-8")
    robot.touch(TO_GUIDE)
    robot.wait_for("QuestionView", "80—89周岁")
    save(folder / ITEM, text.replace("80—89周岁", "八十多岁"))
    robot.wait_for("ItemView", TO_GUIDE)
    robot.touch(TO_GUIDE)
    shown = robot.wait_for("QuestionView", "八十多岁")
    assert not shown.offers("80—89周岁")


def test_what_is_wrong_is_shown_over_the_last_good_version(robot: Robot, folder: Path) -> None:
    text = (folder / ITEM).read_text(encoding="utf-8")
    good = robot.display.picture()
    in_place(folder / ITEM, text.replace("主题: ", "主题："))
    shown = robot.wait_for("ItemView", overlay="ProblemsView")
    assert shown.targets == ()
    assert changed(good, robot.display.picture())
    in_place(folder / ITEM, text)
    robot.wait_for("ItemView", TO_GUIDE)
    assert not changed(good, robot.display.picture())


def test_a_catalogue_that_is_broken_from_the_start(display: Display, tmp_path: Path, folder: Path) -> None:
    text = (folder / ITEM).read_text(encoding="utf-8")
    in_place(folder / ITEM, text.replace("主题: ", "主题："))
    with robot_at_preview(display, tmp_path, "--catalogue", str(folder), "gaoling-jintie") as robot:
        robot.wait_for("AttractView", overlay="ProblemsView")
        in_place(folder / ITEM, text)
        robot.wait_for("ItemView", TO_GUIDE)


def test_nothing_is_printed_into_the_real_folder(robot: Robot, tmp_path: Path) -> None:
    everything = {path for path in tmp_path.rglob("*") if "cache" not in path.parts}
    robot.touch("AskedEverything()")
    robot.touch(PRINT_A4)
    robot.wait_for("PrintingView", PRINTED)
    assert {path for path in tmp_path.rglob("*") if "cache" not in path.parts} == everything
