"""What `kiosk fmt` does to a file, and above all what it does not do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import shipped
from kiosk.catalogue.reading.file_reading import read_file
from kiosk.catalogue.reading.layout import kind
from kiosk.catalogue.reading.yaml_nodes import plain
from kiosk.catalogue.reading.yaml_text import parse
from kiosk.staff.mending.mend import mended
from kiosk.staff.mending.slips import sayings
from tests.catalogue import folders
from tests.catalogue.test_bad import BAD, EXPECTED
from tests.catalogue.test_slips_everywhere import SLIPS, made_everywhere

SHIPPED = {
    path.relative_to(shipped.catalogue()).as_posix(): path.read_bytes()
    for path in sorted(shipped.catalogue().rglob("*.yaml"))
}
ALLOWANCE = "items/yanglao/gaoling-jintie.yaml"
STREET = "places/huashan.yaml"

MENDED_FULLY = {
    "colon-without-space",
    "colon-without-space-in-braces",
    "colon-without-space-in-condition",
    "dash-with-full-width-space",
    "dash-without-space",
    "en-dash-in-list",
    "enumeration-comma-in-sayings",
    "full-width-brace-closes-mapping",
    "full-width-braces",
    "full-width-bracket-closes-list",
    "full-width-colon-after-blank",
    "full-width-colon-before-inner-bracket",
    "full-width-colon-every-line",
    "full-width-colon-first-line",
    "full-width-colon-in-braces",
    "full-width-colon-in-condition",
    "full-width-colon-in-hours",
    "full-width-colon-in-option",
    "full-width-colon-last-line",
    "full-width-colon-nested",
    "full-width-comma-in-braces",
    "full-width-comma-in-condition-list",
    "full-width-comma-in-enumeration",
    "full-width-comma-in-list",
    "full-width-comma-in-options",
    "full-width-dash-in-list",
    "full-width-hash",
    "full-width-space-after-colon",
    "full-width-space-at-beginning",
    "full-width-space-at-end",
    "full-width-space-before-colon",
    "full-width-space-indent",
    "full-width-space-moves-a-key-up",
    "full-width-square-brackets",
    "full-width-square-brackets-wide",
    "slip-in-a-theme-blames-no-item",
    "tab-in-text",
    "tab-indent",
}
"""Bad files in which nothing is wrong but slips."""


@pytest.mark.parametrize("path", SHIPPED)
def test_shipped_files_stay_as_they_are(path: str) -> None:
    assert mended(path, SHIPPED[path]) == SHIPPED[path]


@pytest.mark.parametrize("name", EXPECTED)
def test_bad_files_are_mended_where_it_is_safe(name: str) -> None:
    path, contents = EXPECTED[name]["as"], (BAD / f"{name}.yaml").read_bytes()
    once = mended(path, contents)
    assert mended(path, once) == once
    before, after = read_file(path, contents), read_file(path, once)
    assert (not after.problems) == (not before.problems or name in MENDED_FULLY), after.problems
    assert not before.record or after.record == before.record


INDENTS = ["tab", "full-width indent"]


@pytest.mark.parametrize("name", [name for name in SLIPS if name not in INDENTS])
def test_a_slip_is_mended_wherever_it_is_made(name: str) -> None:
    for path, _, _, text in made_everywhere(SLIPS[name]):
        assert mended(path, text.encode()).decode() == folders.SOUND[path], text


@pytest.mark.parametrize("name", INDENTS)
def test_an_indent_is_mended_where_it_can_mean_one_thing_only(name: str) -> None:
    places = list(made_everywhere(SLIPS[name]))
    results = [(path, text, mended(path, text.encode()).decode()) for path, _, _, text in places]
    unsure = [(path, text) for path, text, after in results if after == text]
    assert len(unsure) < len(places) / 2
    for path, _, after in (one for one in results if (one[0], one[1]) not in unsure):
        assert said(path, after) == said(path, folders.SOUND[path]), after


def said(path: str, text: str) -> object:
    root = parse(path, text.encode()).root
    return root and plain(root)


def test_every_slip_that_is_mended_is_told_in_those_words() -> None:
    told = "".join(
        problem.what
        for name in EXPECTED
        for problem in read_file(EXPECTED[name]["as"], (BAD / f"{name}.yaml").read_bytes()).problems
    )
    assert [words for words in sayings() if words not in told] == []


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ("\ufeff" + folders.ALLOWANCE, "mark in front"),
        (folders.ALLOWANCE.replace("\n", "\r\n"), "line ends of Windows"),
        (folders.ALLOWANCE.replace("\n", " \t\n"), "trailing blanks"),
        (folders.ALLOWANCE.removesuffix("\n"), "no final newline"),
        (folders.ALLOWANCE + "\n\n", "empty lines at the end"),
        (folders.ALLOWANCE.replace("事项名称: ", "事项名称:\t"), "tab behind a colon"),
    ],
)
def test_layout(changed: str, why: str) -> None:
    assert mended(ALLOWANCE, changed.encode()).decode() == folders.ALLOWANCE, why


def test_a_text_of_several_lines_keeps_its_blanks() -> None:
    text = folders.ALLOWANCE + "权利与义务: |\n  第一行  \n    第二行 \n"
    assert mended(ALLOWANCE, text.encode()).decode() == text


def test_punctuation_in_texts_stays() -> None:
    text = folders.ALLOWANCE.replace("示范目录", "“示范”：甲，乙　丙【丁】－戊＃己")
    assert mended(ALLOWANCE, text.encode()).decode() == text


def test_keys_come_into_order_with_their_lines_and_comments() -> None:
    text = """\
# 写给同事

名称: 华山街道

# 街道的中心
为民服务中心:
  名称: 华山街道为民服务中心
# 电话待核实

区划代码: 530102001
编号: huashan
# 末尾
"""
    assert mended(STREET, text.encode()).decode() == (
        """\
# 写给同事

编号: huashan

区划代码: 530102001
名称: 华山街道

# 街道的中心
为民服务中心:
  名称: 华山街道为民服务中心
# 电话待核实
# 末尾
"""
    )


@pytest.mark.parametrize(
    ("written", "ordered"),
    [
        ("  - 原件: 1\n    名称: 身份证\n", "  - 名称: 身份证\n    原件: 1\n"),
        ("  - {原件: 1, 名称: 身份证}\n", "  - {名称: 身份证, 原件: 1}\n"),
        (
            "  - 须知: |\n      第一行\n      第二行\n    名称: 身份证\n",
            "  - 名称: 身份证\n    须知: |\n      第一行\n      第二行\n",
        ),
        ("  - 原件: 1  # 一份\n    名称: 身份证\n", "  - 原件: 1  # 一份\n    名称: 身份证\n"),
    ],
    ids=["lines", "braces", "a text of several lines", "with a comment"],
)
def test_keys_further_in(written: str, ordered: str) -> None:
    assert "  - 名称: 居民身份证（老人）\n    原件: 1\n" in folders.ALLOWANCE
    before, after = (
        folders.ALLOWANCE.replace("  - 名称: 居民身份证（老人）\n    原件: 1\n", one) for one in (written, ordered)
    )
    assert mended(ALLOWANCE, before.encode()).decode() == after


def test_what_is_not_confirmed_stands_before_the_check_and_english_sentences_last() -> None:
    front, check = folders.AID.partition("核对:")[::2]
    english = "英文:\n  句子: {甲: a}\n  简介: b\n"
    ordered = f"{front}待核: [收费]\n核对:{check}英文:\n  简介: b\n  句子: {{甲: a}}\n"
    assert mended(folders.AID_FILE, f"{english}{front}核对:{check}待核: [收费]\n".encode()).decode() == ordered


def test_a_file_with_an_unknown_key_keeps_its_order() -> None:
    text = "名称: 华山街道\n编好: huashan\n"
    assert mended(STREET, text.encode()).decode() == text


PIECES = [
    "：",
    "，",
    "【",
    "】",
    "－",
    "　",
    "\t",
    " ",
    "\r\n",
    "\n",
    ":",
    "- ",
    "{",
    "}",
    "'",
    '"',
    "|",
    "#",
    "＃",
    "\ufeff",
    "、",
]


@settings(max_examples=150, deadline=None)
@given(
    path=st.sampled_from(sorted(path for path in folders.SOUND if kind(path))),
    edits=st.lists(st.tuples(st.integers(0, 900), st.sampled_from(PIECES), st.integers(0, 3)), max_size=4),
)
def test_whatever_is_typed(path: str, edits: list[tuple[int, str, int]]) -> None:
    """Mending twice is mending once, and what could be read says the same."""
    text = folders.SOUND[path]
    for place, piece, gone in edits:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + gone :]
    once = mended(path, text.encode())
    assert mended(path, once) == once
    record = read_file(path, text.encode()).record
    assert not record or read_file(path, once).record == record


def test_what_is_not_utf8_stays() -> None:
    contents = folders.ALLOWANCE.encode("gbk", "replace")
    assert mended(ALLOWANCE, contents) == contents
