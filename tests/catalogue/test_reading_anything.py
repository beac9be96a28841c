"""Whatever staff save, reading answers with problems that have a place: it never raises."""

import json
from enum import StrEnum

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.reading.yaml_text import parse
from tests.catalogue import folders
from tests.catalogue.folders import ITEM_FILE
from tests.fuzz.target import check, read_as

PIECES = (
    *"：，－【】　\t:-[]{}\"'*&!|>%@#?~，。\n ",
    "- ",
    ": ",
    "\n  ",
    "\n- ",
    "---\n",
    "<<: ",
    "“",
    "”",
    "\x07",
    "是",
    "0",
)
mutations = st.lists(
    st.tuples(
        st.integers(0, len(folders.ALLOWANCE)),
        st.integers(0, 6),
        st.sampled_from(PIECES) | st.text(max_size=4),
    ),
    min_size=1,
    max_size=4,
)


def mutated(changes: list[tuple[int, int, str]]) -> str:
    text = folders.ALLOWANCE
    for position, removed, inserted in changes:
        text = text[:position] + inserted + text[position + removed :]
    return text


def read_and_check(item: bytes) -> None:
    read_as(ITEM_FILE, item)


@settings(max_examples=400, deadline=None)
@given(mutations)
def test_a_mutated_item(changes: list[tuple[int, int, str]]) -> None:
    read_and_check(mutated(changes).encode("utf-8", "replace"))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_anything_for_an_item(item: bytes) -> None:
    read_and_check(item)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_a_heap_of_yaml_signs(text: str) -> None:
    parsed = parse(ITEM_FILE, text.encode())
    for problem in parsed.problems:
        check(problem, {ITEM_FILE: text.encode()})
    assert parsed.root is not None or parsed.problems


json_like = st.recursive(
    st.text(max_size=8) | st.sampled_from(["是", "1", "2026-11-02", "街道", "gaoling-jintie"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["名称", "当", "非", "问"]), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYS = [line.split(":")[0] for line in folders.ALLOWANCE.splitlines() if not line.startswith(" ")] + [
    "英文",
    "标准",
    "提示",
]


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), json_like))
def test_values_of_every_wrong_shape(written: dict[str, object]) -> None:
    read_and_check(json.dumps(written, ensure_ascii=False).encode("utf-8", "replace"))


class Edit(StrEnum):
    """What hands do to lines."""

    DELETE = "delete"
    REPEAT = "repeat"
    MOVE = "move"
    DEEPER = "deeper"
    HIGHER = "higher"
    EMPTY = "empty"
    FLOW = "flow"
    RETYPE = "retype"


WORDS = ("是", "否", "12", "2026-02-30", "不清楚", "都没有", "[]", "{}", "", "gaoling-jintie", "年龄", "|", "长" * 600)
edits = st.lists(
    st.tuples(
        st.sampled_from(Edit),
        st.integers(0, 40),
        st.integers(1, 6),
        st.integers(0, 40),
        st.sampled_from(WORDS),
    ),
    min_size=1,
    max_size=5,
)


def edited(lines: list[str], edit: tuple[Edit, int, int, int, str]) -> list[str]:
    """The lines after one edit of a few of them."""
    kind, start, length, target, word = edit
    start, target = start % (len(lines) or 1), target % (len(lines) or 1)
    before, chosen, after = lines[:start], lines[start : start + length], lines[start + length :]
    match kind:
        case Edit.DELETE:
            return before + after
        case Edit.REPEAT:
            return before + chosen + chosen + after
        case Edit.MOVE:
            rest = before + after
            return rest[:target] + chosen + rest[target:]
        case Edit.DEEPER:
            return before + [f"  {line}" for line in chosen] + after
        case Edit.HIGHER:
            return before + [line.removeprefix("  ") for line in chosen] + after
        case Edit.EMPTY:
            return before + [line.partition(":")[0] + ":" for line in chosen] + after
        case Edit.FLOW:
            return [*before, " ".join(line.strip() for line in chosen), *after]
        case Edit.RETYPE:
            return before + [f"{line.partition(':')[0]}: {word}" for line in chosen] + after


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(sorted(folders.SOUND)), edits)
def test_lines_of_any_file_moved_about(file: str, several: list[tuple[Edit, int, int, int, str]]) -> None:
    lines = folders.SOUND[file].split("\n")
    for edit in several:
        lines = edited(lines, edit)
    read_as(file, "\n".join(lines).encode())
