import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.search.text import core_length, folded, grams, tokens

TEXTS = st.one_of(st.text(max_size=40), st.text("零一二两三四五六七八九十百千岁80 aＡ，老", max_size=12))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("八十", ["80"]),
        ("八十五岁", ["85", "岁"]),
        ("十八", ["18"]),
        ("一百零五", ["105"]),
        ("百岁", ["100", "岁"]),
        ("老百姓", ["老", "百", "姓"]),
        ("三千六", ["3600"]),
        ("三千零六", ["3006"]),
        ("三千六百", ["3600"]),
        ("一百五", ["150"]),
        ("四〇五〇", ["4050"]),
        ("二胎", ["2", "胎"]),
        ("千万", ["千", "万"]),
        ("Ａ４纸，３份", ["a", "4", "纸", "3", "份"]),
    ],
)
def test_tokens(written: str, meant: list[str]) -> None:
    assert [token.text for token in tokens(written)] == meant


def test_pairs_do_not_reach_over_marks() -> None:
    assert [gram for gram, _, _ in grams(tokens("老人，证"))] == ["老", "人", "老人", "证"]


def test_what_stands_in_brackets_is_not_the_core_of_a_name() -> None:
    assert core_length("高龄津贴（高龄老人保健长寿补助）申请") == 6
    assert core_length("（全在括号里）") == 1


def test_a_number_keeps_its_place() -> None:
    assert [(token.start, token.end) for token in tokens("满八十岁")] == [(0, 1), (1, 3), (3, 4)]


@given(TEXTS)
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(TEXTS)
def test_tokens_stand_in_order_within_the_text(text: str) -> None:
    edges = [edge for token in tokens(text) for edge in (token.start, token.end)]
    assert edges == sorted(edges)
    assert all(token.start < token.end <= len(text) for token in tokens(text))


@given(st.integers(1, 9999))
def test_every_number_is_read_in_either_writing(number: int) -> None:
    assert [token.text for token in tokens(in_chinese(number))] == [str(number)]


def in_chinese(number: int) -> str:
    """1 to 9999 as written in full: 一千零一十, 三百二十一."""
    written, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            written += ("零" if gap and written else "") + "零一二三四五六七八九"[digit] + name
        gap = not digit
    return written
