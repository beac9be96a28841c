import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.catalogue.reading import Reading, read
from kiosk.staff.check import PROBLEMS_FOUND, SOUND, UNREADABLE, as_json, exit_code, print_problems
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE


def printed(reading: Reading, folder: Path) -> list[str]:
    out = io.StringIO()
    print_problems(reading, folder, Console(file=out, width=100))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def changed(folder: Path, file: str, old: str, new: str) -> Path:
    assert old in folders.SOUND[file]
    return folders.write(folder, {**folders.SOUND, file: folders.SOUND[file].replace(old, new, 1)})


def test_a_sound_catalogue_is_counted(tmp_path: Path) -> None:
    reading = read(folders.write(tmp_path))
    assert printed(reading, tmp_path) == ["目录可以用：2 个事项，1 个街道，1 个专区。"]
    assert exit_code(reading) == SOUND


def test_a_problem_stands_under_its_line(tmp_path: Path) -> None:
    reading = read(changed(tmp_path, ITEM_FILE, "通办: 是", "通办: 对"))
    assert printed(reading, tmp_path) == [
        ITEM_FILE,
        "  第 7 行第 7 列 错误 “全区通办”不能写“对”。",
        "       7 │ 全区通办: 对",
        "                     ^^",
        "    怎么改：只能写“是”或“否”。",
        "",
        "共 1 个错误。目录不能用，请改好后再检查一次。",
    ]
    assert exit_code(reading) == PROBLEMS_FOUND


def test_a_long_line_is_cut_around_the_place(tmp_path: Path) -> None:
    reading = read(changed(tmp_path, ITEM_FILE, "80 周岁以上老人", "甲" * 200 + "\u202e" + "乙" * 200))
    lines = printed(reading, tmp_path)
    assert lines[2] == "       5 │ …" + "甲" * 24 + "·" + "乙" * 35 + "…"
    assert lines[3].index("^") == len("       5 │ …") + 2 * 24


def test_nothing_a_terminal_acts_upon_is_printed(tmp_path: Path) -> None:
    folder = changed(tmp_path, AID_FILE, "名称: 最低", "名称: \x1b[31m最低")
    folders.write(folder, {"items/jiuzhu/\x1b[2J.yml": "甲: 乙"})
    assert "\x1b" not in "".join(printed(read(folder), folder))


def test_square_brackets_are_no_markup(tmp_path: Path) -> None:
    reading = read(changed(tmp_path, AID_FILE, "[街道]", "[bold]"))
    assert "       4 │ 受理: [bold]" in printed(reading, tmp_path)


def test_warnings_leave_it_sound(tmp_path: Path) -> None:
    reading = read(folders.write(tmp_path, {**folders.SOUND, "notes.yaml": "甲: 乙"}))
    assert exit_code(reading) == SOUND
    lines = printed(reading, tmp_path)
    assert lines[:2] == ["notes.yaml", "  提醒 这个文件不会被读取。"]
    assert lines[-1].endswith("另有 1 个提醒。")


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_a_catalogue_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    reading = read(tmp_path / name)
    assert exit_code(reading) == UNREADABLE
    lines = printed(reading, tmp_path / name)
    assert lines[0].startswith("  错误 ")
    assert lines[1].startswith("    怎么改：请")


def test_problems_for_programs(tmp_path: Path) -> None:
    folder = changed(tmp_path, ITEM_FILE, "通办: 是", "通办: 对")
    folders.write(folder, {"notes.yaml": "甲: 乙"})
    told = json.loads(json.dumps(as_json(read(folder))))
    assert (told["sound"], told["errors"], told["warnings"]) == (False, 1, 1)
    assert told["problems"][0] == {
        "level": "error",
        "file": ITEM_FILE,
        "line": 7,
        "column": 7,
        "what": "“全区通办”不能写“对”。",
        "how_to_fix": "只能写“是”或“否”。",
    }
    assert told["problems"][1]["line"] is None
