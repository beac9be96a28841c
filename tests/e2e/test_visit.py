"""The main job: a citizen walks away with a paper that lists what this citizen must bring, and nothing else."""

from pathlib import Path

import pypdfium2
import pytest

from kiosk import shipped
from kiosk.catalogue.item import Item
from kiosk.catalogue.reading.read import read
from kiosk.guide.checklist import answered
from kiosk.guide.engine import Asking, follow
from kiosk.staff.robot import Robot
from kiosk.staff.tour_steps import PRINT_A4, PRINTED
from tests.e2e.ways import answer, to_allowance

OPTIONS = ("80—89周岁", "五华区", "第一次申请")


def allowance() -> Item:
    catalogue = read(shipped.catalogue()).catalogue
    assert catalogue is not None
    return catalogue.item("gaoling-jintie")


def materials(item: Item, options: tuple[str, ...]) -> set[str]:
    """What the guide says these options, one a question, need."""
    answers: dict[str, tuple[str, ...]] = {}
    for option in options:
        standing = follow(item, answers)
        assert isinstance(standing, Asking)
        answers[standing.question.name] = (option,)
    checklist = answered(item, answers)
    assert checklist is not None
    return {needed.material.name for needed in checklist.materials}


def text_of(pdf: Path) -> str:
    """All that the paper says, without spaces and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("who", ["家人或邻居代办", "老人本人"])
def test_a_citizen_walks_away_with_a_checklist(robot: Robot, tmp_path: Path, who: str) -> None:
    to_allowance(robot)
    answer(robot, [*OPTIONS, who])
    robot.touch("Ticked(index=0)")
    robot.touch("Ticked(index=1)")
    robot.touch(PRINT_A4)
    robot.wait_for("PrintingView", PRINTED)

    [paper] = (tmp_path / "build" / "printed").iterdir()
    said = text_of(paper)
    needed = materials(allowance(), (*OPTIONS, who))
    missing = [name for name in needed if "".join(name.split()) not in said]
    assert missing == []
    others = {material.name for material in allowance().materials} - needed
    assert [name for name in others if "".join(name.split()) in said] == []
    assert f"请带齐这{len(needed)}样" in said


def test_the_two_ways_need_different_materials() -> None:
    for_another, for_oneself = (materials(allowance(), (*OPTIONS, who)) for who in ("家人或邻居代办", "老人本人"))
    assert for_oneself < for_another
