"""Blank forms in forms/: what is read, what is refused, what materials may name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import shipped
from kiosk.catalogue.bundle import Bundle, pack, unpack
from kiosk.catalogue.compiling import compile_snapshot
from kiosk.catalogue.form import Form, Passage
from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.folder import Snapshot, take
from kiosk.catalogue.reading.read import Reading, read, read_snapshot
from tests.catalogue import folders
from tests.catalogue.folders import ITEM_FILE

FORM_FILE = "forms/chengnuoshu.yaml"
FORM = """\
编号: chengnuoshu
名称: 承诺书
适用说明: 要书面承诺的，用这张。
正文:
  - 致：__________ （受理单位）
  - 小标题: 承诺人
  - 填: [姓名, 联系电话]
  - 空行: 3
签名: [承诺人]
核对: {日期: 2026-11-23, 来源: 示范文本, 可信度: 待核}
"""
MATERIAL = "    原件: 1\n"


def read_form(form: str = FORM, item: str = folders.ALLOWANCE) -> Reading:
    files = {**folders.SOUND, FORM_FILE: form, ITEM_FILE: item}
    return read_snapshot(Snapshot(folders.as_bytes(files), frozenset({"weituo.pdf"})))


def the_form(reading: Reading) -> Form:
    assert reading.catalogue is not None, reading.problems
    (form,) = reading.catalogue.forms
    return form


def test_a_form_is_read_with_its_passages() -> None:
    reading = read_form()
    assert reading.problems == ()
    assert the_form(reading).body == (
        Passage(text="致：__________ （受理单位）"),
        Passage(heading="承诺人"),
        Passage(fields=("姓名", "联系电话")),
        Passage(ruled=3),
    )


def test_one_signature_may_be_written_without_a_list() -> None:
    assert the_form(read_form(FORM.replace("[承诺人]", "承诺人"))).signatures == ("承诺人",)


@pytest.mark.parametrize("key", ["空白表", "样表"])
@pytest.mark.parametrize("named", ["chengnuoshu", "weituo.pdf"])
def test_a_material_names_a_form_or_a_file(key: str, named: str) -> None:
    item = folders.ALLOWANCE.replace(MATERIAL, f"{MATERIAL}    {key}: {named}\n")
    assert read_form(item=item).problems == ()


@pytest.mark.parametrize(
    ("named", "meant"), [("chengnuo", "chengnuoshu"), ("chengnuoshu.yaml", "chengnuoshu"), ("weituo.pfd", "weituo.pdf")]
)
def test_an_unknown_form_is_refused_with_the_nearest(named: str, meant: str) -> None:
    (problem,) = read_form(item=folders.ALLOWANCE.replace(MATERIAL, f"    空白表: {named}\n")).problems
    assert problem.level is Level.ERROR
    assert named in problem.what
    assert f"是不是“{meant}”" in problem.how_to_fix


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "how"),
    [
        ("编号: chengnuoshu", "编号: chengnuo", 1, "和文件名“chengnuoshu”不一样", "chengnuo.yaml"),
        ("名称: 承诺书", "名程: 承诺书", 2, "没有“名程”这个键", "名称"),
        ("空行: 3", "空行: 三", 8, "要写整数", "阿拉伯数字"),
        ("空行: 3", "空行: 41", 8, "不能是 41", "40"),
        ("空行: 3", "空行: 0", 8, "不能是 0", "1"),
        ("空行: 3", "{段: 甲, 空行: 3}", 8, "“正文”的第 4 项", "不多不少"),
        ("空行: 3", "行: 3", 8, "没有“行”这个键", "空行"),
        ("小标题: 承诺人", "小标题：承诺人", 6, "全角冒号", "英文冒号"),
        ("签名: [承诺人]", "签名: []", 9, "签名", ""),
        ("[姓名, 联系电话]", "[甲, 乙, 丙, 丁, 戊]", 7, "填", ""),
        ("签名: [承诺人]\n", "", 1, "少了“签名”", "谁签名"),
    ],
)
def test_what_is_refused(old: str, new: str, line: int, what: str, how: str) -> None:
    assert old in FORM
    reading = read_form(FORM.replace(old, new))
    assert reading.catalogue is None
    (problem,) = reading.problems
    assert (problem.file, problem.line) == (FORM_FILE, line)
    assert what in problem.what
    assert how in problem.how_to_fix


def test_a_form_of_another_name_is_a_warning(tmp_path: Path) -> None:
    folders.write(tmp_path, {**folders.SOUND, "forms/chengnuoshu.yml": FORM, "forms/weituo.pdf": "pdf"})
    snapshot = take(tmp_path)
    assert snapshot.forms == {"weituo.pdf"}
    (problem,) = read_snapshot(snapshot).problems
    assert (problem.level, problem.file) == (Level.WARNING, "forms/chengnuoshu.yml")


def test_a_catalogue_does_without_forms() -> None:
    reading = read_snapshot(Snapshot(folders.as_bytes(folders.SOUND)))
    assert reading.catalogue is not None
    assert reading.catalogue.forms == ()
    assert reading.catalogue.form("chengnuoshu") is None


@given(st.lists(st.integers(1, 40).map(lambda lines: Passage(ruled=lines)), min_size=1, max_size=8))
def test_forms_come_back_out_of_a_bundle(body: list[Passage]) -> None:
    reading = read_form()
    assert reading.catalogue is not None
    forms = tuple(form.model_copy(update={"body": tuple(body)}) for form in reading.catalogue.forms)
    compiled = compile_snapshot(Snapshot(folders.as_bytes(folders.SOUND))).bundle
    assert compiled is not None
    bundle = Bundle(compiled.catalogue.model_copy(update={"forms": forms}), compiled.packed_keys)
    again = unpack(pack(bundle))
    assert isinstance(again, Bundle)
    assert again.catalogue.forms == forms
    assert again.catalogue.form("chengnuoshu") == forms[0]


def test_the_shipped_forms_are_marked_as_not_confirmed() -> None:
    catalogue = read(shipped.catalogue()).catalogue
    assert catalogue is not None
    assert {form.name for form in catalogue.forms} >= {"授权委托书", "承诺书", "情况说明"}
    assert {form.verification.confidence for form in catalogue.forms} == {"待核"}
    assert all(form.english_name and form.english_usage for form in catalogue.forms)
