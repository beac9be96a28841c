"""`kiosk new` as a clerk uses it."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.item import Item
from kiosk.catalogue.reading.known_keys import fields_by_key
from kiosk.catalogue.reading.read import read
from kiosk.commands.making import new
from kiosk.staff.making.skeleton import skeleton
from kiosk.staff.making.wishes import LONGEST_ID, Asked, Wishes, proposed_id, why_not_id
from kiosk.staff.mending.mend import mended
from kiosk.trouble import CannotDoError
from tests.catalogue import folders

DAY = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path)


def ran(folder: Path, *options: str, typed: tuple[str, ...] = ()) -> Result:
    done = CliRunner().invoke(new, ["--catalogue", str(folder), *options], input="".join(f"{one}\n" for one in typed))
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def item(folder: Path, item_id: str) -> Item:
    reading = read(folder)
    assert reading.catalogue is not None, reading.problems
    return reading.catalogue.item(item_id)


def test_asks_and_writes(folder: Path) -> None:
    done = ran(
        folder,
        typed=(
            *("志愿者登记申请", "", "2", "3", "n", "想当志愿者的人来登记。", "志愿者、做好事", "身份证"),
            *("y", "您多大年纪？", "年龄", "不满18岁、满18岁", ""),
        ),
    )
    assert done.exit_code == 0, done.output
    made = item(folder, "zhiyuanzhe-dengji")
    assert (made.name, made.theme, made.summary) == ("志愿者登记申请", "社会救助", "想当志愿者的人来登记。")
    assert (made.accepted_at, made.district_wide, made.sayings) == (("社区",), False, ("志愿者", "做好事"))
    assert [(one.text, one.name, [option.name for option in one.options]) for one in made.guide] == [
        ("您多大年纪？", "年龄", ["不满18岁", "满18岁"])
    ]
    assert [one.name for one in made.materials] == ["身份证"]
    assert f"kiosk check {folder}" in done.output
    assert f"kiosk preview zhiyuanzhe-dengji --catalogue {folder}" in done.output


def test_asks_again_until_it_will_do(folder: Path) -> None:
    done = ran(folder, typed=("", "低保", "dibao", "Di Bao", "dibao-er", "9", "1", "", "", "", "", "", ""))
    assert done.exit_code == 0, done.output
    assert "已经有编号是“dibao”的事项" in done.output
    assert "“Di Bao”不能作编号" in done.output
    assert "请写 1 到 2 的数字" in done.output
    assert item(folder, "dibao-er").theme == "养老服务"


def test_stopping_half_way_writes_nothing(folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    assert ran(folder, typed=("志愿者登记",)).exit_code == 1
    assert sorted(folder.rglob("*")) == before


def test_like_another_item(folder: Path) -> None:
    done = ran(folder, "--from", "gaoling-jintie", "--name", "百岁津贴", "--saying", "百岁老人钱", "--yes")
    assert done.exit_code == 0, done.output
    made, other = item(folder, "baisui-jintie"), item(folder, "gaoling-jintie")
    assert (made.guide, made.materials, made.theme) == (other.guide, other.materials, other.theme)
    assert (made.name, made.sayings, made.summary) == ("百岁津贴", ("百岁老人钱",), "")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--name", "低保", "--theme", "社会救助", "--id", "dibao"), "已经有编号是“dibao”"),
        (("--name", "低保", "--theme", "社会救住", "--id", "x"), "没有主题“社会救住”"),
        (("--name", "低保"), "--theme"),
        (("--name", "低保", "--from", "nothing"), "没有编号是“nothing”"),
        (("--name", "低" * 501, "--theme", "社会救助", "--id", "x"), "没有写"),
    ],
)
def test_refusals(folder: Path, options: tuple[str, ...], told: str) -> None:
    before = sorted(folder.rglob("*"))
    with pytest.raises(CannotDoError, match=told):
        ran(folder, *options, "--yes")
    assert sorted(folder.rglob("*")) == before


def test_other_broken_files_do_not_stop_a_clerk(folder: Path) -> None:
    (folder / folders.AID_FILE).write_text("编号：dibao\n", encoding="utf-8")
    assert ran(folder, "--name", "志愿者登记", "--theme", "社会救助", "--yes").exit_code == 0
    assert (folder / "items" / "jiuzhu" / "zhiyuanzhe-dengji.yaml").is_file()


def test_a_folder_that_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(CannotDoError, match=r"catalogue\.yaml"):
        ran(tmp_path, "--name", "低保", "--theme", "社会救助", "--yes")


FULL = Wishes(
    *("ceshi", "测试", "社会救助", ("街道",), True, DAY, "简介。", ("说法",)),
    questions=(Asked("几岁？", "年龄", ("八十", "九十")),),
    materials=("身份证",),
)
BARE = Wishes("ceshi", "测试", "社会救助", ("街道",), False, DAY)


@pytest.mark.parametrize("wishes", [FULL, BARE], ids=["full", "bare"])
def test_every_commented_key_can_be_made_to_count(folder: Path, wishes: Wishes) -> None:
    text = skeleton(wishes)
    lines = [line[2:] if is_commented_key(line) else line for line in text.splitlines(keepends=True)]
    path = folder / "items" / "jiuzhu" / "ceshi.yaml"
    for written in (text, "".join(lines)):
        path.write_text(written, encoding="utf-8")
        assert [one for one in read(folder).problems if one.file.endswith("ceshi.yaml")] == []
        assert mended("items/jiuzhu/ceshi.yaml", written.encode()).decode() == written
    made = item(folder, "ceshi")
    assert made.conclusions
    assert made.fee
    assert made.steps


def is_commented_key(line: str) -> bool:
    return line.startswith("#   ") or (line.startswith("# ") and line[2:].partition(":")[0] in fields_by_key(Item))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("老年人优待证办理", "laonianren-youdaizheng"),
        ("最低生活保障（低保）申请", "zuidi-shenghuo-baozhang"),
        ("绿卡", "lvka"),
        ("！？", "shixiang"),
    ],
)
def test_proposed_ids(name: str, wanted: str) -> None:
    assert proposed_id(name, ()) == wanted
    assert proposed_id(name, {wanted, f"{wanted}-2"}) == f"{wanted}-3"


@given(st.text(max_size=60))
def test_a_proposed_id_will_always_do(name: str) -> None:
    proposed = proposed_id(name, {"shixiang"})
    assert why_not_id(proposed, {"shixiang"}) is None
    assert len(proposed) <= LONGEST_ID
