"""Files made to hang or crash their reader: each is one problem of that file, the others are read."""

import os
from pathlib import Path

import pytest

from kiosk.catalogue.reading.read import read
from tests.catalogue import folders

HARM = "items/jiuzhu/harm.yaml"

ALIAS_BOMB = "a: &a [甲, 甲]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)
MERGE_BOMB = "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 24))


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("[" * 100_000, 1, "12 层"),
        ("{a: " * 50_000, 1, "12 层"),
        ("- " * 100_000, 1, "12 层"),
        ("".join(" " * n + "a:\n" for n in range(700)), 13, "12 层"),
        (ALIAS_BOMB, 1, "记号"),
        (MERGE_BOMB, 1, "记号"),
        ('"' + "\\" * 100_001, 1, "引号"),
        ("\0" * 1000, 1, "控制字符"),
    ],
)
def test_a_bomb_is_one_problem(tmp_path: Path, text: str, line: int, what: str) -> None:
    reading = read(folders.write(tmp_path, {**folders.SOUND, HARM: text}))
    (problem,) = reading.problems
    assert (problem.file, problem.line) == (HARM, line)
    assert what in problem.what


def test_a_gigabyte_is_not_even_read(tmp_path: Path) -> None:
    folders.write(tmp_path, {**folders.SOUND, HARM: ""})
    os.truncate(tmp_path / HARM, 1 << 30)
    (problem,) = read(tmp_path).problems
    assert (problem.file, "256 KB" in problem.what) == (HARM, True)


@pytest.mark.parametrize("unit", ["k{}: x\n", "办理引导{}: [", "- 问: x{}\n", "说明：x{}\n", "  甲，乙{}", "'{}", "\n"])
def test_a_file_full_of_anything_ends_with_problems(tmp_path: Path, unit: str) -> None:
    text = "".join(unit.format(number) for number in range(8000))
    reading = read(folders.write(tmp_path, {**folders.SOUND, HARM: text}))
    assert {problem.file for problem in reading.problems} == {HARM}
    assert len(reading.problems) <= 201
