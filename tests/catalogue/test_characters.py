"""Characters that no screen and no paper could show are refused with their place."""

import pytest
from fontTools.ttLib import TTFont

from kiosk import shipped
from kiosk.catalogue.reading import font_coverage
from kiosk.catalogue.reading.characters import not_shown
from kiosk.catalogue.reading.yaml_text import parse


def test_the_table_is_that_of_the_shipped_fonts() -> None:
    spans = [[int(end, 16) for end in span.split("-")] for span in font_coverage.RANGES.split()]
    covered = {code for span in spans for code in range(span[0], span[-1] + 1)}
    for font in (shipped.regular_font(), shipped.bold_font()):
        assert covered == set(TTFont(font).getBestCmap())


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("简介: 祝您😀\n", 1, 7, "“😀”（U+1F600）"),
        ("简介: 𠮷先生\n", 1, 5, "“𠮷”（U+20BB7）"),
        ("名称: '刘𠮷'\n", 1, 7, "“𠮷”"),
        ("提示:\n  - |\n    第一行\n    第二𠮷行\n", 4, 7, "“𠮷”"),
        ("俗称: [甲, 𠮷]\n", 1, 9, "“𠮷”"),
        ("𠮷: 乙\n", 1, 1, "“𠮷”"),
        ('简介: "甲\\U00020BB7"\n', 1, 5, "“𠮷”"),
        ('简介: "甲\\e"\n', 1, 5, "U+001B"),
        ('简介: "甲\\t乙"\n', 1, 5, "制表符"),
        ("简介: 甲\t乙\n", 1, 6, "制表符"),
        ("简介: 甲\u2009乙\n", 1, 6, "U+2009"),
        ("简介: \ue000\n", 1, 5, "U+E000"),
    ],
)
def test_characters_that_cannot_be_shown(text: str, line: int, column: int, what: str) -> None:
    (problem,) = parse("a.yaml", text.encode()).problems
    assert (problem.line, problem.column) == (line, column)
    assert what in problem.what


def test_what_is_written_in_the_district_can_be_shown() -> None:
    parsed = parse("a.yaml", "简介: 龙泉路—岷山“㐂”，①（Ａ）é Wǔhuá ￥5℃…\n".encode())
    assert list(not_shown("a.yaml", parsed.lines, parsed.scalars)) == []


def test_comments_may_hold_what_they_like() -> None:
    assert parse("a.yaml", "简介: 甲 # 😀\n".encode()).problems == ()
