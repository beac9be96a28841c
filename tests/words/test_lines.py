"""Lines: nothing lost, nothing too wide, no mark where it must not stand."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.words.lines import CLOSING, OPENING, break_lines, phrases


def ems(text: str) -> float:
    """A stand-in for a font: a full-width character is 1, any other 0.5."""
    return sum(1.0 if ord(character) > 0xFF else 0.5 for character in text)


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


PLAIN = ["居民身份证", "本人银行卡或社会保障卡", "请到窗口办理", "老人", "（正面）", "《条例》", "“准”", " ", "\u3000"]
WHOLE = ["20 个工作日", "2026-11-23", "CH01-20261123-0042", "9:00—12:00", "80—89周岁", "original", "ID card", "99%"]
WORDS = st.sampled_from(PLAIN + WHOLE)
MARKED = st.builds("{}{}".format, WORDS, st.sampled_from(["", "", "，", "。", "；", "、", "……", " ·", "："]))
TEXTS = st.lists(MARKED, max_size=12).map("".join)
ANY = st.one_of(TEXTS, st.text(st.characters(exclude_categories=("Cs",)), max_size=60))


@given(ANY, st.floats(0.5, 40))
def test_nothing_is_lost(text: str, width: float) -> None:
    assert squeezed("".join(break_lines(text, width, ems))) == squeezed(text)


@given(ANY, st.floats(0.5, 40))
def test_each_line_stands_in_the_text(text: str, width: float) -> None:
    rest = text
    for line in break_lines(text, width, ems):
        assert line in rest
        rest = rest[rest.index(line) + len(line) :]


@given(ANY, st.floats(0.5, 40))
def test_no_line_is_too_wide(text: str, width: float) -> None:
    for line in break_lines(text, width, ems):
        assert ems(line) <= width or len(line.strip()) == 1


@given(TEXTS, st.floats(40, 60))
def test_no_line_begins_or_ends_with_the_wrong_mark(text: str, width: float) -> None:
    first, *rest = break_lines(text.lstrip(CLOSING + " \u3000"), width, ems)
    assert not [line for line in rest if line[:1] in CLOSING and line]
    assert not [line for line in (first, *rest)[: len(rest)] if line[-1:] in OPENING and line]


@given(st.lists(WORDS, max_size=12).map("，".join), st.floats(24, 40))
def test_runs_stay_whole(text: str, width: float) -> None:
    lines = break_lines(text, width, ems)
    runs = r"20 个工作日|2026-11-23|CH01-20261123-0042|9:00—12:00|80—89周岁|original|12345"
    assert sum(len(re.findall(runs, line)) for line in lines) >= len(re.findall(runs, text))


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_a_newline_begins_a_line(paragraphs: list[str]) -> None:
    apart = [line for paragraph in paragraphs for line in break_lines(paragraph, 16, ems)]
    assert break_lines("\n".join(paragraphs), 16, ems) == apart


@given(ANY)
def test_phrases_join_to_the_text(text: str) -> None:
    assert "".join(phrases(text)) == text


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("办好 20 个工作日", 7, ["办好", "20 个工作日"]),
        ("请带居民身份证（正面）。", 11, ["请带居民身份证", "（正面）。"]),
        ("银行卡，看得清卡号", 4, ["银行卡，", "看得", "清卡号"]),
        ("编号 CH01-20261123-0042", 10, ["编号", "CH01-20261123-0042"]),
        ("第 1 页，共 2 页", 5, ["第 1 页，", "共 2 页"]),
        ("one copy of your ID card", 5, ["one copy", "of your ID", "card"]),
        ("一\n\n二", 4, ["一", "", "二"]),
        ("好。", 1, ["好", "。"]),
        ("在 。后", 2, ["在", "。后"]),
    ],
)
def test_samples(text: str, width: float, lines: list[str]) -> None:
    assert break_lines(text, width, ems) == lines
