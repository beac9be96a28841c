"""What is not YAML, or not YAML that is taken here: the character, its place and its mend."""

import pytest

from kiosk.catalogue.problems import Problem
from kiosk.catalogue.reading.yaml_nodes import plain
from kiosk.catalogue.reading.yaml_text import parse


def only(text: str | bytes) -> Problem:
    parsed = parse("a.yaml", text if isinstance(text, bytes) else text.encode())
    assert parsed.root is None
    assert len(parsed.problems) == 1, parsed.problems
    return parsed.problems[0]


def test_the_tree_holds_texts_with_places() -> None:
    parsed = parse("a.yaml", "甲: [乙, '丙']\n丁:\n  戊: |\n    己\n".encode())
    assert parsed.problems == ()
    assert parsed.root is not None
    assert plain(parsed.root) == {"甲": ["乙", "丙"], "丁": {"戊": "己\n"}}
    assert [(one.text, one.start, one.quoted) for one in parsed.scalars] == [
        ("甲", (1, 1), False),
        ("乙", (1, 5), False),
        ("丙", (1, 8), True),
        ("丁", (2, 1), False),
        ("戊", (3, 3), False),
        ("己\n", (3, 6), True),
    ]


@pytest.mark.parametrize(
    ("text", "line", "column", "what", "how"),
    [
        ("编号：a\n主题: b\n", 1, 3, "“编号”后面用了全角冒号“：”", "英文冒号加一个空格"),
        ("编号: a\n主题：b\n俗称: c\n", 2, 3, "“主题”后面用了全角冒号", "英文冒号"),
        ("当: {年龄: 甲，户口: 乙}\n", 1, 10, "全角逗号“，”", "英文逗号"),
        ("当:\n  不认识：甲\n  户口: 乙\n", 2, 6, "“不认识”后面用了全角冒号", "英文冒号"),
        ("编号:a\n主题: b\n", 1, 3, "“编号”的冒号后面少了一个空格", "加一个空格"),
        ("选项:\n\t- 甲\n", 2, 1, "制表符", "空格"),
        ("选项:\n  - 甲\n\t主题: b\n", 3, 1, "制表符", "空格"),
        ("简介: \t@甲\n", 1, 6, "“@”", "引号"),
        ("问: 甲\n　　存为: 乙\n 说明: 丙", 2, 1, "全角空格", "英文空格"),
        ("申请材料:\n  －名称: 甲\n    原件: 1\n  - 名称: 乙\n", 2, 3, "“－”", "英文减号"),
        ("俗称: [甲, 乙\n主题: 丙\n", 1, 5, "括号“[”没有配对", "“]”"),
        ("当: {甲: 乙\n", 1, 4, "括号“{”没有配对", "“}”"),
        ('简介: "甲”\n主题: 乙\n', 1, 5, "引号没有配对", "中文引号"),
        ('简介: "\\d"\n', 1, 6, "反斜杠", "单引号"),
        ('简介: "甲"乙\n', 1, 8, "多了文字", "引号"),
        ("简介: 注意: 带上\n", 1, 7, "第二个“: ”", "引号"),
        ("简介: @甲\n", 1, 5, "“@”", "引号"),
        ("简介: `甲`\n", 1, 5, "“`”", "引号"),
        ("简介: *甲\n", 1, 5, "“*”", "引号"),
        ("简介: !甲\n", 1, 5, "“!”", "引号"),
        ("简介: &甲\n", 1, 5, "“&”", "引号"),
        ("简介: |甲\n", 1, 5, "“|”", "引号"),
        ("简介: ]\n", 1, 5, "“]”", "删掉"),
        ("选项:\n  - 甲\n - 乙\n", 3, 2, "缩进", "同一列"),
        ("核对:\n  日期: 甲\n 来源: 乙\n", 3, 2, "缩进", "同一列"),
        ("编号: 甲\n  主题: 乙\n", 2, 5, "上一行没写完", "同一列"),
        ("编号: 甲\n乙丙\n主题: 丁\n", 2, 1, "没有写成“键: 值”", "英文冒号"),
    ],
)
def test_syntax_errors(text: str, line: int, column: int, what: str, how: str) -> None:
    problem = only(text)
    assert (problem.line, problem.column) == (line, column), problem
    assert what in problem.what
    assert how in problem.how_to_fix


def test_every_wrong_colon_of_a_broken_file_is_told() -> None:
    parsed = parse("a.yaml", "编号：a\n主题: b\n简介：c\n俗称: d\n提示：e\n".encode())
    assert [problem.line for problem in parsed.problems] == [1, 3, 5]


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("", 1, 1, "空的"),
        ("# 只有注释\n", 1, 1, "空的"),
        ("甲: &x 乙\n丙: *x\n", 1, 4, "&"),
        ("甲: *x\n", 1, 4, "*"),
        ("甲: &x [乙]\n", 1, 4, "&"),
        ("甲: !!str 乙\n", 1, 4, "!"),
        ("甲: !!python/object:os.system [乙]\n", 1, 4, "!"),
        ("甲: 乙\n---\n丙: 丁\n", 2, 1, "两份"),
        ("甲: " + "[" * 100_000, 1, 15, "12 层"),
        ("甲: 乙\x07\n", 1, 5, "U+0007"),
        ("甲: 乙\u202e丙\n", 1, 5, "U+202E"),
        ("甲: 乙\n丙\u200b: 丁\n", 2, 2, "U+200B"),
    ],
)
def test_what_is_not_taken(text: str, line: int, column: int, what: str) -> None:
    problem = only(text)
    assert (problem.line, problem.column) == (line, column), problem
    assert what in problem.what


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("甲: 乙\n丙: 丁\n甲: 戊\n", 3, 1, "“甲”写了两次，第一次在第 1 行"),
        ("<<: {甲: 乙}\n", 1, 1, "<<"),
        ("? [甲]\n: 乙\n", 1, 3, "键只能是文字"),
        ('甲: "\\u202e乙"\n', 1, 4, "U+202E"),
    ],
)
def test_what_is_reported_beside_the_tree(text: str, line: int, column: int, what: str) -> None:
    parsed = parse("a.yaml", text.encode())
    assert parsed.root is not None
    (problem,) = parsed.problems
    assert (problem.line, problem.column) == (line, column)
    assert what in problem.what


def test_twelve_levels_are_taken() -> None:
    assert parse("a.yaml", b"[" * 12 + b"]" * 12).problems == ()


@pytest.mark.parametrize("encoding", ["gbk", "utf-16"])
def test_what_is_not_utf8(encoding: str) -> None:
    problem = only("编号: a\n主题: 养老\n".encode(encoding))
    assert "UTF-8" in problem.what
    assert "UTF-8" in problem.how_to_fix


def test_the_place_where_utf8_ends() -> None:
    problem = only("编号: a\r\n主题: ".encode() + "养".encode("gbk"))
    assert (problem.line, problem.column) == (2, 5)


def test_a_byte_order_mark_before_what_is_not_utf8() -> None:
    problem = only(b"\xef\xbb\xbf-\xa0")
    assert (problem.line, problem.column) == (1, 2)
