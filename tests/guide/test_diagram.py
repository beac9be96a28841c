"""Drawn guides are well-formed, say everything, and take any text."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.guide.diagram import TooEntangledError, mermaid, svg
from kiosk.guide.paths.decisions import decisions
from tests.guide.random_guides import item_of, items, large

NODE = re.compile(r'    (n\d+)(\(\[|\()"([^"<>]*<br/>[^"<>]*)"(\]\)|\)):::(\w+)')
ARROW = re.compile(r'    (n\d+) -->(\|"[^"<>]*"\|)? (n\d+)')
CLASS = re.compile(r"    classDef (\w+) [\w#:,]+")
HOSTILE = '"]):::x --> <script>&amp;`end`#35;'


def guide(**more: Any) -> Item:
    questions = [
        {"问": "户口在哪里？", "存为": "户口", "选项": ["五华区", "外地"]},
        {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"]},
    ]
    ends = [{"当": {"户口": "外地"}, "转到": "bie-de"}]
    materials = [{"名称": "身份证"}, {"名称": "委托书", "当": {"办理人": "代办"}}]
    return item_of(**{"办理引导": questions, "结论": ends, "申请材料": materials} | more)


@given(items())
def test_mermaid_declares_what_it_uses(item: Item) -> None:
    first, *lines = mermaid(item).splitlines()
    nodes = [match for line in lines if (match := NODE.fullmatch(line))]
    arrows = [match for line in lines if (match := ARROW.fullmatch(line))]
    classes = [match[1] for line in lines if (match := CLASS.fullmatch(line))]
    assert first == "flowchart TD"
    assert len(nodes) + len(arrows) + len(classes) == len(lines)
    assert {arrow[n] for arrow in arrows for n in (1, 3)} <= {node[1] for node in nodes}
    assert {node[5] for node in nodes} == set(classes)
    assert (len(nodes), len(arrows)) == (len(decisions(item).boxes), len(decisions(item).arrows))


def test_mermaid_of_a_guide() -> None:
    assert mermaid(guide(), {"bie-de": "别的事项"}).splitlines()[:7] == [
        "flowchart TD",
        '    n0("第 1 问<br/>户口在哪里？"):::question',
        '    n1("第 2 问<br/>谁来办？"):::question',
        '    n2(["转到<br/>别的事项"]):::other',
        '    n3(["可以办<br/>要带 1 到 2 样材料"]):::can',
        '    n0 -->|"五华区"| n1',
        '    n0 -->|"外地"| n2',
    ]


@given(items())
def test_svg_is_well_formed_and_holds_every_question(item: Item) -> None:
    texts = "".join(ElementTree.fromstring(svg(item)).itertext())
    assert all(item.guide[box.position].text in texts for box in decisions(item).boxes if hasattr(box, "position"))


def test_hostile_text_stays_text() -> None:
    item = guide(事项名称=HOSTILE, 结论=[{"当": {"户口": "外地"}, "不能办": HOSTILE}])
    assert [
        line
        for line in mermaid(item).splitlines()[1:]
        if not (NODE.fullmatch(line) or ARROW.fullmatch(line) or CLASS.fullmatch(line))
    ] == []
    root = ElementTree.fromstring(svg(item))
    assert HOSTILE in "".join(root.itertext())
    assert not root.findall(".//{*}script")


def test_materials_are_listed_with_their_cases() -> None:
    texts = [element.text for element in ElementTree.fromstring(svg(guide())).iter("{http://www.w3.org/2000/svg}text")]
    assert texts[-3:] == ["申请材料", "1. 身份证", "2. 委托书（办理人：代办）"]


def test_drawing_is_the_same_every_time(bundle: Bundle) -> None:
    drawn = [item for item in bundle.catalogue.items if item.guide]
    assert drawn
    for item in drawn:
        assert (mermaid(item), svg(item)) == (mermaid(item), svg(item))


def test_a_guide_that_nobody_could_follow_is_not_drawn() -> None:
    with pytest.raises(TooEntangledError):
        svg(large(5))
