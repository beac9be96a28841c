"""Reading small folders in which one thing is wrong: the problem, its place and its mend."""

from pathlib import Path

import pytest

from kiosk import shipped
from kiosk.catalogue.problems import FOLDER, Level, Problem
from kiosk.catalogue.reading.file_reading import MOST_PROBLEMS
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import Reading, read, read_snapshot
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE, SITE_FILE, STREET_FILE


def read_changed(file: str, old: str, new: str) -> Reading:
    text = folders.SOUND[file]
    assert old in text
    return read_files({**folders.SOUND, file: text.replace(old, new, 1)})


def read_files(files: dict[str, str]) -> Reading:
    return read_snapshot(Snapshot(folders.as_bytes(files)))


def only(reading: Reading) -> Problem:
    assert len(reading.problems) == 1, reading.problems
    return reading.problems[0]


def test_the_shipped_catalogue_has_no_errors() -> None:
    reading = read(shipped.catalogue())
    assert [problem for problem in reading.problems if problem.level is Level.ERROR] == []
    assert reading.catalogue is not None
    assert len(reading.catalogue.items) == 87


def test_a_sound_folder_gives_the_catalogue(tmp_path: Path) -> None:
    reading = read(folders.write(tmp_path))
    assert reading.problems == ()
    catalogue = reading.catalogue
    assert catalogue is not None
    assert [item.id for item in catalogue.items] == ["gaoling-jintie", "dibao"]
    assert catalogue.item("gaoling-jintie").district_wide is True
    assert catalogue.item("dibao").district_wide is False
    assert catalogue.streets[0].communities[0].name == "翠湖社区"
    assert catalogue.sites[0].screen.diagonal == 21.5
    assert catalogue.signposts[0].id == "huzhao"


@pytest.mark.parametrize("word", ["NO", "12:30", "010", "2026-11-02", "~", "null", "1e3", "=", "0x1F"])
def test_yaml_has_no_surprises(word: str) -> None:
    reading = read_changed(ITEM_FILE, "[高龄补贴, 老人钱]", f"[{word}]")
    assert reading.catalogue is not None
    assert reading.catalogue.item("gaoling-jintie").sayings == (word,)


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "column", "what", "how"),
    [
        (ITEM_FILE, "主题: 养老服务\n", "", 1, 1, "少了“主题”", "catalogue.yaml 里的主题名称"),
        (ITEM_FILE, "    存为: 办理人\n", "", 13, 5, "少了“存为”", "存为: …"),
        (ITEM_FILE, "事项名称", "事项名字", 2, 1, "没有“事项名字”这个键", "“事项名称”"),
        (ITEM_FILE, "申请材料", "材料", 24, 1, "没有“材料”这个键", "“申请材料”"),
        (ITEM_FILE, "    存为: 年", "　　存为: 年", 10, 1, "全角空格", "英文空格"),
        (ITEM_FILE, "  - 名称: 委托书\n    当", "  -名称: 委托书\n  - 当", 27, 3, "“-”", "英文减号加一个空格"),
        (AID_FILE, "日期: 2026", "日期：2026", 5, 8, "“日期”后面用了全角冒号", "英文冒号"),
        (ITEM_FILE, "俗称", "甲乙丙", 3, 1, "没有“甲乙丙”这个键", "编辑指南"),
        (ITEM_FILE, "  来源", "  丁: 戊\n  来源", 31, 3, "没有“丁”这个键", "日期、来源、可信度"),
        (ITEM_FILE, "编号", "id: x\n编号", 1, 1, "没有“id”这个键", "删掉"),
        (ITEM_FILE, "主题: 养", "主题: 养老服务\n主题: 养", 5, 1, "“主题”写了两次，第一次在第 4 行", "只留一处"),
        (ITEM_FILE, "[街道, 社区]", "[街到, 社区]", 6, 6, "“受理”的第 1 项不能写“街到”", "“街道”"),
        (ITEM_FILE, "[街道, 社区]", "[街道，社区]", 6, 8, "全角逗号“，”", "英文逗号"),
        (ITEM_FILE, "[街道, 社区]", "[]", 6, 5, "至少要有 1 项", "补上"),
        (ITEM_FILE, "[街道, 社区]", "街道", 6, 5, "“受理”要写成列表", "[甲, 乙]"),
        (ITEM_FILE, "[街道, 社区]", "【街道，社区】", 6, 5, "全角括号“【”", "[ ]"),
        (ITEM_FILE, "通办: 是", "通办: 对", 7, 7, "“全区通办”不能写“对”", "“是”或“否”"),
        (ITEM_FILE, "通办: 是", "通办: yes", 7, 7, "“全区通办”不能写“yes”", "“是”或“否”"),
        (ITEM_FILE, "日期: 2026-11-02", "日期: 2026", 30, 7, "2026", "2026-11-02"),
        (ITEM_FILE, "原件: 1", "原件: 一份", 26, 9, "“原件”要写整数", "阿拉伯数字"),
        (ITEM_FILE, "原件: 1", "原件: 99", 26, 9, "不能是 99", "不大于 20"),
        (ITEM_FILE, "原件: 1", "材料必要性: 必须", 26, 12, "不能写“必须”", "“必要”"),
        (ITEM_FILE, "2026-11-02", "2026-11-2", 30, 7, "“日期”里的日期看不懂", "2026-11-02"),
        (ITEM_FILE, "[高龄补贴, 老人钱]", "", 3, 4, "“俗称”后面没有写内容", "删掉"),
        (ITEM_FILE, "简介: 80", "简介: [80]\n办理结果: 80", 5, 5, "“简介”要写成一段文字", "引号"),
        (ITEM_FILE, "高龄津贴申请", "长" * 501, 2, 7, "超过了 500 个字", "短一些"),
        (ITEM_FILE, "    不能办", "    去别处: 甲\n    不能办", 21, 5, "“结论”的第 1 项", "不多不少"),
        (ITEM_FILE, "{年龄: 不满80周岁}", "年龄不满80周岁", 21, 8, "“当”", "问题: 选项"),
        (ITEM_FILE, "{非: {办理人: 老人本人}}", "{非: {}}", 28, 12, "“非”", "问题: 选项"),
        (
            AID_FILE,
            "{日期: 2026-11-02, 来源: 示范目录, 可信度: 待核}",
            "今天",
            5,
            5,
            "要写成“键: 值”",
            "日期、来源、可信度",
        ),
        ("catalogue.yaml", "09:00-12:00", "9:00-12:00", 9, 9, "时刻看不懂", "09:00-12:00"),
        ("catalogue.yaml", "09:00-12:00", "09:00—12:00", 9, 9, "“工作日”的第 1 项", "09:00-12:00"),
        (STREET_FILE, "'530102001'", "'5301'", 2, 7, "不是 9 位数字", "9 位"),
        (SITE_FILE, "CH01", "ch01", 4, 5, "“机号”", "CH01"),
        (SITE_FILE, "21.5", "大", 5, 29, "“对角线”要写数字", "21.5"),
        (SITE_FILE, "1080", "10", 5, 9, "不能是 10", "不小于 600"),
        ("signposts.yaml", "  去哪里: 出入境接待大厅\n", "", 1, 3, "少了“去哪里”", "去哪里: …"),
    ],
)
def test_wrong_values(file: str, old: str, new: str, line: int, column: int, what: str, how: str) -> None:
    reading = read_changed(file, old, new)
    problem = only(reading)
    assert reading.catalogue is None
    assert (problem.file, problem.line, problem.column) == (file, line, column)
    assert what in problem.what
    assert how in problem.how_to_fix


def test_all_problems_of_all_files_at_once() -> None:
    files = dict(folders.SOUND)
    files[ITEM_FILE] = files[ITEM_FILE].replace("主题: 养老服务", "主题：养老服务")
    files[AID_FILE] = files[AID_FILE].replace("[街道]", "[街]").replace("社会救助\n", "社会救\n")
    files[STREET_FILE] = files[STREET_FILE].replace("名称: 华山街道\n", "")
    places = [(problem.file, problem.line) for problem in read_files(files).problems]
    assert places == [(AID_FILE, 3), (AID_FILE, 4), (ITEM_FILE, 4), (STREET_FILE, 1)]


def test_a_broken_file_does_not_make_references_to_it_wrong() -> None:
    reading = read_changed(AID_FILE, "编号: dibao", "编号：dibao")
    assert only(reading).file == AID_FILE


def test_an_entry_refused_does_not_make_its_list_too_short() -> None:
    assert "不能写“街”" in only(read_changed(AID_FILE, "[街道]", "[街]")).what


@pytest.mark.parametrize(
    ("old", "new", "line", "column"),
    [
        ("    存为: 办理人", "      存为：办理人", 14, 9),  # required, and told once
        ("    原件: 1", "      须知：带上", 26, 9),
        ("  可信度: 待核", "  可信度：待核", 32, 6),
    ],
)
def test_a_key_that_vanished_into_the_line_above(old: str, new: str, line: int, column: int) -> None:
    problem = only(read_changed(ITEM_FILE, old, new))
    assert (problem.line, problem.column) == (line, column)
    assert "全角冒号" in problem.what


@pytest.mark.parametrize("text", ["|\n  可以领。\n  说明：每月一次。", '"可以领。\n  说明：每月一次。"'])
def test_a_quoted_text_may_look_like_a_key(text: str) -> None:
    assert read_changed(ITEM_FILE, "80 周岁以上老人，可按月领取的补助。", text).problems == ()


def test_the_english_names_of_the_model_are_no_keys() -> None:
    reading = read_changed(AID_FILE, "编号: dibao", "id: dibao")
    assert ["没有“id”" in problem.what for problem in reading.problems].count(True) == 1


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("#")
    problem = only(read(tmp_path))
    assert problem.file == FOLDER
    assert "没有目录" in problem.what


@pytest.mark.parametrize("file", ["catalogue.yaml", STREET_FILE, SITE_FILE])
def test_what_a_catalogue_cannot_be_without(file: str) -> None:
    files = {path: text for path, text in folders.SOUND.items() if path != file}
    reading = read_files(files)
    assert reading.catalogue is None
    assert file.split("/")[0] in {problem.file for problem in reading.problems}


def test_signposts_may_be_absent() -> None:
    reading = read_files({path: text for path, text in folders.SOUND.items() if path != "signposts.yaml"})
    assert reading.catalogue is not None
    assert reading.catalogue.signposts == ()


@pytest.mark.parametrize("stray", ["items/dibao2.yaml", "items/jiuzhu/x.yml", "notes.yaml", "items/jiuzhu/y.yaml.txt"])
def test_a_file_that_is_not_read_is_a_warning(stray: str) -> None:
    reading = read_files({**folders.SOUND, stray: "a: b"})
    problem = only(reading)
    assert reading.catalogue is not None
    assert (problem.level, problem.file) == (Level.WARNING, stray)


def test_a_byte_order_mark_and_windows_line_ends_are_taken() -> None:
    files = folders.as_bytes(folders.SOUND)
    files[ITEM_FILE] = b"\xef\xbb\xbf" + files[ITEM_FILE].replace(b"\n", b"\r\n")
    assert read_snapshot(Snapshot(files)).problems == ()


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (folders.AID + "".join(f"k{n}: x\n" for n in range(1000)), Level.ERROR),
        ("\x07\n" * 1000, Level.ERROR),
        (folders.AID + "英文:\n  申请材料:\n" + "".join(f"    m{n}: x\n" for n in range(1000)), Level.WARNING),
    ],
)
def test_of_a_thousand_problems_two_hundred_are_told(text: str, level: Level) -> None:
    reading = read_files({**folders.SOUND, AID_FILE: text})
    assert len(reading.problems) == MOST_PROBLEMS + 1
    assert "还有 800 处没有列出" in reading.problems[0].what
    assert {problem.level for problem in reading.problems} == {level}
    assert (reading.catalogue is None) == (level is Level.ERROR)
