"""`kiosk check`, as staff and programs read it."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.rules import fee_without_basis, nothing_to_tell, vague_material
from kiosk.rules.rule import Rule
from kiosk.staff import check as checking
from kiosk.staff.check import PROBLEMS_FOUND, SOUND, UNREADABLE, Report, as_json, exit_code
from kiosk.staff.check_github import annotations
from kiosk.staff.check_text import print_report
from kiosk.staff.patience import Patience
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE
from tests.staff import life_events


def read(folder: Path, *rules: Rule) -> Report:
    """The report on a folder; without rules, of its reading alone."""
    quiet = Patience(Console(file=io.StringIO()))
    return checking.check(folder, folder.parent / "cache", date(2026, 11, 23), quiet, rules)


def printed(report: Report) -> list[str]:
    out = io.StringIO()
    print_report(report, Console(file=out, width=100))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def changed(folder: Path, file: str, old: str, new: str) -> Path:
    assert old in folders.SOUND[file]
    return folders.write(folder, {**folders.SOUND, file: folders.SOUND[file].replace(old, new, 1)})


def test_a_sound_catalogue_is_counted(tmp_path: Path) -> None:
    reading = read(folders.write(tmp_path))
    assert printed(reading) == ["目录可以用：2 个事项，1 个街道，1 个专区。"]
    with_event = printed(read(life_events.write(tmp_path)))
    assert with_event == ["目录可以用：2 个事项，1 个“一件事”，1 个街道，1 个专区。"]
    assert exit_code(reading) == SOUND


def test_a_problem_stands_under_its_line(tmp_path: Path) -> None:
    reading = read(changed(tmp_path, ITEM_FILE, "通办: 是", "通办: 对"))
    assert printed(reading) == [
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
    lines = printed(reading)
    assert lines[2] == "       5 │ …" + "甲" * 24 + "·" + "乙" * 35 + "…"
    assert lines[3].index("^") == len("       5 │ …") + 2 * 24


def test_nothing_a_terminal_acts_upon_is_printed(tmp_path: Path) -> None:
    folder = changed(tmp_path, AID_FILE, "名称: 最低", "名称: \x1b[31m最低")
    folders.write(folder, {"items/jiuzhu/\x1b[2J.yml": "甲: 乙"})
    assert "\x1b" not in "".join(printed(read(folder)))


def test_square_brackets_are_no_markup(tmp_path: Path) -> None:
    reading = read(changed(tmp_path, AID_FILE, "[街道]", "[bold]"))
    assert "       4 │ 受理: [bold]" in printed(reading)


def test_warnings_leave_it_sound(tmp_path: Path) -> None:
    reading = read(folders.write(tmp_path, {**folders.SOUND, "notes.yaml": "甲: 乙"}))
    assert exit_code(reading) == SOUND
    lines = printed(reading)
    assert lines[:2] == ["notes.yaml", "  提醒 这个文件不会被读取。"]
    assert lines[-1].endswith("另有 1 个提醒。")


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_a_catalogue_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    reading = read(tmp_path / name)
    assert exit_code(reading) == UNREADABLE
    lines = printed(reading)
    assert lines[0].startswith("  错误 ")
    assert lines[1].startswith("    怎么改：请")


def test_problems_for_programs(tmp_path: Path) -> None:
    folder = changed(tmp_path, ITEM_FILE, "通办: 是", "通办: 对")
    folders.write(folder, {"notes.yaml": "甲: 乙"})
    told = json.loads(json.dumps(as_json(read(folder))))
    assert (told["sound"], told["loads"], told["errors"], told["warnings"]) == (False, False, 1, 1)
    assert told["problems"][0] == {
        "level": "error",
        "rule": "",
        "file": ITEM_FILE,
        "line": 7,
        "column": 7,
        "end_column": 8,
        "what": "“全区通办”不能写“对”。",
        "how_to_fix": "只能写“是”或“否”。",
    }
    assert told["problems"][1]["line"] is None


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("主题: 养老服务", "主题: 养老", "养老"),
        ("事项名称: 高龄", "事项名: 高龄", "事项名"),
        ("俗称: [高龄补贴, 老人钱]", "俗称: 高龄补贴", "高龄补贴"),
        ("可以看: [dibao]", "可以看: [di, dibao]", "di"),
        ("当: {年龄: 不满80周岁}", "当: {年纪: 不满80周岁}", "年纪"),
    ],
)
def test_the_whole_offending_text_is_marked(tmp_path: Path, old: str, new: str, marked: str) -> None:
    lines = printed(read(changed(tmp_path, ITEM_FILE, old, new)))
    number = next(n for n, line in enumerate(lines) if "^" in line)
    assert lines[number].count("^") == 2 * len(marked) - sum(one.isascii() for one in marked)
    assert marked in lines[number - 1]


def with_fee(folder: Path) -> Path:
    return changed(folder, ITEM_FILE, "全区通办: 是", "全区通办: 是\n收费: 工本费 20 元  # 待核")


def test_what_rules_find_stands_with_the_rule(tmp_path: Path) -> None:
    report = read(with_fee(tmp_path), fee_without_basis)
    assert printed(report) == [
        ITEM_FILE,
        "  第 8 行第 5 列 错误 写了收费“工本费 20 元”，却没有收费项目和依据。 [fee-without-basis]",
        "       8 │ 收费: 工本费 20 元  # 待核",
        "                 ^^^^^^^^^^^^",
        "    怎么改：请在“收费项目”里写上名称、标准和依据（哪个文件规定的）；不收钱的，写“收费: 不收费”。",
        "",
        "共 1 个错误。目录能打开，但会误导人，请改好再发布。",
        "方括号里是规则编号：运行 kiosk rules 规则编号，看为什么、怎么改。",
    ]
    assert report.catalogue is not None
    assert exit_code(report) == PROBLEMS_FOUND


def test_strict_takes_a_warning_for_a_failure(tmp_path: Path) -> None:
    report = read(folders.write(tmp_path), nothing_to_tell)
    assert [problem.file for problem in report.problems] == [AID_FILE]
    assert exit_code(report) == SOUND
    assert exit_code(report, strict=True) == PROBLEMS_FOUND
    sound = read(tmp_path, vague_material)
    assert exit_code(sound, strict=True) == SOUND


def test_rules_for_programs_have_their_id_and_the_end(tmp_path: Path) -> None:
    told = as_json(read(with_fee(tmp_path), fee_without_basis))
    assert (told["sound"], told["loads"]) == (False, True)
    (problem,) = told["problems"]
    assert (problem["rule"], problem["column"], problem["end_column"]) == ("fee-without-basis", 5, 13)


def test_annotations_for_workflows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = with_fee(tmp_path / "目录")
    folders.write(folder, {"a,b.yaml": "甲: 乙"})
    monkeypatch.chdir(tmp_path)
    stray, fee = annotations(read(folder, fee_without_basis))
    assert stray.startswith("::warning file=目录/a%2Cb.yaml::这个文件不会被读取。")
    assert fee.startswith(
        f"::error file=目录/{ITEM_FILE},line=8,col=5,endColumn=13,title=收费没有依据::写了收费“工本费 20 元”"
    )
