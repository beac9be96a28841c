"""References between files and inside guides."""

import pytest

from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import Reading, read_snapshot
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE, SITE_FILE, STREET_FILE


def read_changed(file: str, old: str, new: str) -> Reading:
    text = folders.SOUND[file]
    assert old in text
    return read_files({**folders.SOUND, file: text.replace(old, new, 1)})


def read_files(files: dict[str, str]) -> Reading:
    return read_snapshot(Snapshot(folders.as_bytes(files), frozenset({"weituo.pdf"})))


CONDITION = "{年龄: 不满80周岁}"
LATER = "    选项: [不满80周岁"


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "column", "what", "how"),
    [
        (AID_FILE, "编号: dibao", "编号: dibo", 1, 5, "和文件名“dibao”不一样", "“dibo.yaml”"),
        (STREET_FILE, "编号: huashan", "编号: hua", 1, 5, "和文件名“huashan”不一样", "“hua.yaml”"),
        (SITE_FILE, "编号: cuihu", "编号: cui", 1, 5, "和文件名“cuihu”不一样", "“cui.yaml”"),
        (ITEM_FILE, "主题: 养老服务", "主题: 养老", 4, 5, "没有“养老”这个主题", "“养老服务”"),
        (ITEM_FILE, "[dibao]", "[dibaoo]", 23, 11, "没有“dibaoo”这个事项", "“dibao”"),
        (ITEM_FILE, "不能办: 未", "转到: meiyou #", 22, 9, "没有“meiyou”这个事项", "核对"),
        (ITEM_FILE, "简介:", "相关事项: [dibao, 甲]\n简介:", 5, 15, "“相关事项”", "小写拼音"),
        (ITEM_FILE, "    原件: 1", "    空白表: x.pdf", 26, 10, "没有“x.pdf”", "forms"),
        (SITE_FILE, "huashan", "huasan", 3, 7, "没有“huasan”这个街道", "“huashan”"),
        (SITE_FILE, "屏幕", "由近到远: [huashan, lian]\n屏幕", 5, 17, "没有“lian”这个街道", "核对"),
        (SITE_FILE, "事项: gaoling-jintie", "事项: gaoling", 7, 10, "没有“gaoling”这个事项", "“gaoling-jintie”"),
        ("signposts.yaml", "可信度", "可以看: [x]\n  可信度", 5, 9, "没有“x”这个事项", "核对"),
        ("signposts.yaml", "可信度", "包括: [huzao]\n  可信度", 5, 8, "没有“huzao”这个指路", "“huzhao”"),
        (SITE_FILE, "屏幕", "机器: [{名称: 甲, 能办: [dibaoo]}]\n屏幕", 5, 19, "没有“dibaoo”这个事项", "“dibao”"),
        (SITE_FILE, "屏幕", "机器: [{名称: 甲, 指路: [huzao]}]\n屏幕", 5, 19, "没有“huzao”这个指路", "“huzhao”"),
        ("catalogue.yaml", "名称: 社会救助", "名称: 养老服务", 12, 10, "“养老服务”写了两次，第一次在第 11 行", "改掉"),
        ("catalogue.yaml", "文件夹: jiuzhu", "文件夹: yanglao", 12, 40, "“yanglao”写了两次", "改掉"),
        (ITEM_FILE, CONDITION, "{年纪: 不满80周岁}", 21, 9, "没有存为“年纪”的问题", "“年龄”"),
        (ITEM_FILE, CONDITION, "{户口: 甲}", 21, 9, "没有存为“户口”的问题", "年龄、办理人"),
        (ITEM_FILE, CONDITION, "{年龄: 未满80周岁}", 21, 13, "没有“未满80周岁”这个选项", "“不满80周岁”"),
        (ITEM_FILE, CONDITION, "{年龄: [不满80周岁, 甲]}", 21, 22, "没有“甲”这个选项", "不满80周岁、80—89周岁"),
        (ITEM_FILE, CONDITION, "[{年龄: 不满80周岁}, {非: {年龄: 甲}}]", 21, 32, "没有“甲”这个选项", "选项有"),
        (ITEM_FILE, CONDITION, "{年龄: 不清楚}", 21, 13, "不能写“不清楚”", "删掉这个条件"),
        (ITEM_FILE, LATER, "    当: {办理人: 老人本人}\n" + LATER, 12, 9, "还不知道“办理人”", "移到前面"),
        (ITEM_FILE, LATER, "    当: {年龄: 不满80周岁}\n" + LATER, 12, 9, "还不知道“年龄”", "移到前面"),
        (ITEM_FILE, "说明: 带上", "当: {办理人: 老人本人}\n        说明: 带上", 19, 13, "还不知道“办理人”", "移到前面"),
        (ITEM_FILE, "存为: 办理人", "存为: 年龄", 14, 9, "第 10 行的问题已经存为“年龄”", "换一个名字"),
        (ITEM_FILE, "90周岁及以上]", "90周岁及以上, 不满80周岁]", 12, 36, "“不满80周岁”写了两次", "删掉"),
        (AID_FILE, "核对", "提示: [{说: 甲, 当: {年龄: 乙}}]\n核对", 5, 17, "没有存为“年龄”的问题", "还没有办理引导"),
        (AID_FILE, "核对", "待核: [收费, 收非]\n核对", 5, 10, "“待核”的第 2 项不能写“收非”", "“收费”"),
        (AID_FILE, "核对", "收费: [{是: 甲, 当: {年龄: 乙}}]\n核对", 5, 17, "没有存为“年龄”的问题", "还没有办理引导"),
    ],
)
def test_references(file: str, old: str, new: str, line: int, column: int, what: str, how: str) -> None:
    reading = read_changed(file, old, new)
    problem = next((one for one in reading.problems if one.file == file), None)
    assert problem is not None
    assert reading.catalogue is None
    assert (problem.line, problem.column) == (line, column), problem
    assert what in problem.what
    assert how in problem.how_to_fix


def test_an_id_that_two_files_use() -> None:
    reading = read_files({**folders.SOUND, "items/yanglao/dibao.yaml": folders.AID})
    errors = [problem for problem in reading.problems if problem.level is Level.ERROR]
    assert [(problem.file, problem.line) for problem in errors] == [("items/yanglao/dibao.yaml", 1)]
    assert AID_FILE in errors[0].what


def test_a_community_that_two_streets_have() -> None:
    other = folders.STREET.replace("huashan", "lianhua")
    reading = read_files({**folders.SOUND, "places/lianhua.yaml": other})
    assert [(problem.file, problem.line) for problem in reading.problems] == [("places/lianhua.yaml", 6)]


def test_a_form_that_is_there() -> None:
    assert read_changed(ITEM_FILE, "    原件: 1", "    空白表: weituo.pdf").problems == ()


def test_a_file_in_the_folder_of_another_theme_is_a_warning() -> None:
    files = {path: text for path, text in folders.SOUND.items() if path != AID_FILE}
    reading = read_files({**files, "items/yanglao/dibao.yaml": folders.AID})
    assert reading.catalogue is not None
    assert [(problem.level, problem.line) for problem in reading.problems] == [(Level.WARNING, 3)]
    assert "items/jiuzhu/" in reading.problems[0].what


def test_english_of_what_the_item_does_not_have_is_a_warning() -> None:
    english = "英文:\n  办理引导:\n    年纪: {问: x}\n    年龄: {问: x, 选项: {不满: y}}\n  申请材料: {委托: z}\n核对:"
    reading = read_changed(ITEM_FILE, "核对:", english)
    assert reading.catalogue is not None
    assert [(problem.level, problem.line, problem.column) for problem in reading.problems] == [
        (Level.WARNING, 31, 5),
        (Level.WARNING, 32, 21),
        (Level.WARNING, 33, 10),
    ]


def test_english_of_a_sentence_that_is_not_there_is_a_warning() -> None:
    right = "英文:\n  句子:\n    带上家人的身份证。: Bring it.\n    未满 80 周岁，暂时不能申请。: Not yet.\n"
    reading = read_changed(ITEM_FILE, "核对:", right + "    带家人的身份证。: Bring it.\n核对:")
    assert reading.catalogue is not None
    assert [(problem.level, problem.line, problem.column) for problem in reading.problems] == [(Level.WARNING, 33, 5)]
    assert "句子" in reading.problems[0].what
    assert "“带上家人的身份证。”" in reading.problems[0].how_to_fix


def test_what_is_not_confirmed_is_read() -> None:
    reading = read_changed(AID_FILE, "核对", "待核: [收费, 到现场次数]\n核对")
    assert reading.catalogue is not None
    assert reading.catalogue.item("dibao").unconfirmed == ("收费", "到现场次数")


def test_a_key_that_vanished_into_the_line_above_is_told_once() -> None:
    reading = read_changed(ITEM_FILE, "    存为: 年龄", "    存为：年龄")
    assert [(problem.line, problem.column) for problem in reading.problems] == [(10, 7)]
    assert "全角冒号" in reading.problems[0].what


def test_conditions_are_checked_in_a_file_with_other_errors() -> None:
    text = folders.ALLOWANCE.replace("通办: 是", "通办: 对").replace(CONDITION, "{年龄: 甲}")
    reading = read_files({**folders.SOUND, ITEM_FILE: text})
    assert [problem.line for problem in reading.problems] == [7, 21]
