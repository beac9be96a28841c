"""`kiosk paths` and `kiosk graph`: what a clerk reads of a guide."""

import json
from io import StringIO
from typing import Any
from xml.etree import ElementTree

import pytest
from rich.console import Console

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.catalogue.model import Catalogue
from kiosk.guide.engine import Ended, follow
from kiosk.staff import graph_of, paths_of
from kiosk.trouble import CannotDoError
from tests.guide.random_guides import item_of, large


@pytest.fixture
def catalogue(bundle: Bundle) -> Catalogue:
    return bundle.catalogue


@pytest.fixture
def allowance() -> Item:
    """Three ends and two lists."""
    return item_of(
        办理引导=[
            {"问": "多大年纪？", "存为": "年龄", "选项": ["不满80周岁", "80周岁以上"]},
            {"问": "户口在哪里？", "存为": "户口", "选项": ["五华区", "别处"], "不清楚": "看户口簿。"},
            {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"]},
        ],
        结论=[
            {"当": {"年龄": "不满80周岁"}, "不能办": "没满 80 周岁[bold]。"},
            {"当": {"户口": "别处"}, "转到": "gaoling-jintie"},
        ],
        申请材料=[
            {"名称": "身份证"},
            {"名称": "户口簿", "当": {"户口": "五华区"}},
            {"名称": "委托书", "当": {"办理人": "代办"}},
        ],
        收费="不收费",
    )


def printed(catalogue: Catalogue, item: Item, **more: Any) -> list[str]:
    told = StringIO()
    paths_of.print_paths(catalogue, item, Console(file=told, width=200), **more)
    return told.getvalue().splitlines()


def test_paths_tell_every_outcome_once(catalogue: Catalogue, allowance: Item) -> None:
    assert printed(catalogue, allowance) == [
        "示例（shili）",
        "3 个问题，最多问 3 个；6 种回答，6 种结果。",
        "",
        "  1. 不能办：没满 80 周岁[bold]。",
        "     例如：年龄＝不满80周岁",
        "",
        "  2. 转到：高龄津贴（高龄老人保健长寿补助）申请（gaoling-jintie）",
        "     例如：年龄＝80周岁以上，户口＝别处",
        "",
        "  3. 可以办：2 样材料",
        "     例如：年龄＝80周岁以上，户口＝五华区，办理人＝本人",
        "     · 身份证",
        "     · 户口簿",
        "     收费：不收费",
        "",
        "  4. 可以办：3 样材料",
        "     例如：年龄＝80周岁以上，户口＝五华区，办理人＝代办",
        "     · 身份证",
        "     · 户口簿",
        "     · 委托书",
        "     收费：不收费",
        "",
        "  5. 可以办：2 样材料",
        "     例如：年龄＝80周岁以上，户口＝不清楚，办理人＝本人",
        "     · 身份证",
        "     · 户口簿（看情况：五华区）",
        "     收费：不收费",
        "",
        "  6. 可以办：3 样材料",
        "     例如：年龄＝80周岁以上，户口＝不清楚，办理人＝代办",
        "     · 身份证",
        "     · 户口簿（看情况：五华区）",
        "     · 委托书",
        "     收费：不收费",
        "",
        "以上是全部 6 种结果。",
    ]


def test_paths_say_how_many_are_left_out(catalogue: Catalogue, allowance: Item) -> None:
    lines = printed(catalogue, allowance, limit=2)
    assert lines[1] == "3 个问题，最多问 3 个；6 种回答，6 种结果。"
    assert lines[-1] == "还有 4 种没有列出。"


def test_paths_say_where_there_are_too_many_to_count(catalogue: Catalogue) -> None:
    lines = printed(catalogue, large(5), limit=20)
    assert lines[1].endswith("种回答，至少 20 种结果。")
    assert lines[-1] == "还有更多，多得数不过来。"


def test_json_holds_the_same(allowance: Item) -> None:
    told = json.loads(json.dumps(paths_of.as_json(allowance, limit=5)))
    assert (told["paths"], told["longest"], told["more"]) == (6, 3, 1)
    assert [one["verdict"] for one in told["outcomes"]] == ["cannot", "go_to", "can", "can", "can"]
    assert told["outcomes"][1]["go_to"] == "gaoling-jintie"
    assert told["outcomes"][4]["materials"] == [
        {"name": "身份证", "cases": []},
        {"name": "户口簿", "cases": ["五华区"]},
    ]
    for one in told["outcomes"]:
        ended = follow(allowance, {name: tuple(options) for name, options in one["answers"].items()})
        assert isinstance(ended, Ended)


def test_graphs_name_the_items_they_lead_to(catalogue: Catalogue, allowance: Item) -> None:
    name = catalogue.item("gaoling-jintie").name
    assert f"转到<br/>{name}" in graph_of.mermaid(catalogue, allowance)
    texts = "".join(ElementTree.fromstring(graph_of.svg(catalogue, allowance)).itertext())
    assert name in "".join(texts.split("\n"))


@pytest.mark.parametrize("show", [graph_of.mermaid, graph_of.svg])
def test_what_cannot_be_drawn_is_said_in_one_sentence(catalogue: Catalogue, show: Any) -> None:
    with pytest.raises(CannotDoError, match="没有办理引导"):
        show(catalogue, item_of())
    with pytest.raises(CannotDoError, match="条件互相牵连太多"):
        show(catalogue, large(5))


def test_an_item_without_questions_has_no_paths_to_list(catalogue: Catalogue) -> None:
    with pytest.raises(CannotDoError, match="没有办理引导"):
        paths_of.print_paths(catalogue, item_of(), Console())
    with pytest.raises(CannotDoError, match="没有办理引导"):
        paths_of.as_json(item_of())
