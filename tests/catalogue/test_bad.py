"""Every file of bad/ is refused with exactly the problems that bad.yaml expects of it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from tests.catalogue import folders

BAD = Path(__file__).parent / "bad"
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load(BAD.with_suffix(".yaml").read_text(encoding="utf-8"))
ONLY_WARNED = {"text-cut-by-hash"}


def test_every_bad_file_is_expected_and_there() -> None:
    assert {file.stem for file in BAD.iterdir()} == EXPECTED.keys()
    assert len(EXPECTED) >= 60


@pytest.mark.parametrize("name", EXPECTED)
def test_a_bad_file(name: str) -> None:
    stands_for = EXPECTED[name]["as"]
    contents = (BAD / f"{name}.yaml").read_bytes()
    reading = read_snapshot(Snapshot({**folders.as_bytes(folders.SOUND), stands_for: contents}))
    found = [(one.file, one.line, one.column, one.what, one.how_to_fix) for one in reading.problems]
    expected = [row if isinstance(row[0], str) else [stands_for, *row] for row in EXPECTED[name]["problems"]]
    assert [list(one[:3]) for one in found] == sorted(row[:3] for row in expected), found
    for file, line, column, what, how in expected:
        assert any(one[:3] == (file, line, column) and what in one[3] and how in one[4] for one in found), found
    levels = {problem.level for problem in reading.problems}
    assert levels == {Level.WARNING if name in ONLY_WARNED else Level.ERROR}
    assert (reading.catalogue is None) == (name not in ONLY_WARNED)
