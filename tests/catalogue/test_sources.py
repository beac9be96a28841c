"""Where a value of the catalogue is written."""

import pytest

from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from kiosk.catalogue.reading.sources import Sources
from kiosk.catalogue.reading.yaml_nodes import Step
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE


@pytest.fixture
def sources() -> Sources:
    return read_snapshot(Snapshot(folders.as_bytes(folders.SOUND))).sources


def test_the_file_of_an_item(sources: Sources) -> None:
    assert sources.item_file("dibao") == AID_FILE
    with pytest.raises(KeyError):
        sources.item_file("tekun")


@pytest.mark.parametrize(
    ("path", "at"),
    [
        ((), (1, 1)),
        (("事项名称",), (2, 7)),
        (("办理引导", 1, "存为"), (14, 9)),
        (("办理引导", 1, "选项", 0), (17, 9)),
        (("申请材料", 1, "名称"), (27, 9)),
        (("申请材料", 9, "名称"), (25, 3)),
    ],
)
def test_the_place_of_a_value(sources: Sources, path: tuple[Step, ...], at: tuple[int, int]) -> None:
    assert sources.at(ITEM_FILE, path) == at


def test_the_place_of_a_key(sources: Sources) -> None:
    assert sources.key_at(ITEM_FILE, ("申请材料", 1), "当") == (28, 5)
    assert sources.key_at(ITEM_FILE, ("申请材料", 1), "须知") == (27, 5)


def test_lines_and_contents_as_they_were_read(sources: Sources) -> None:
    assert sources.lines(AID_FILE) == tuple(folders.AID.split("\n"))
    assert sources.contents(AID_FILE) == folders.AID.encode()
