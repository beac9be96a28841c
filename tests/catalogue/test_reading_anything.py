"""Whatever staff save, reading answers with problems that have a place: it never raises."""

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.folder import Snapshot
from kiosk.catalogue.problems import Problem
from kiosk.catalogue.reading import read_snapshot
from kiosk.catalogue.yaml_text import parse
from tests.catalogue import folders
from tests.catalogue.folders import ITEM_FILE

CHINESE = re.compile("[\u4e00-\u9fff]")
LINE_BREAK = re.compile(r"\r\n|\r|\n")
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
SOUND = folders.as_bytes(folders.SOUND)

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


def check(problem: Problem, files: dict[str, bytes]) -> None:
    assert CHINESE.search(problem.what)
    assert CHINESE.search(problem.how_to_fix)
    if problem.line is None:
        return
    lines = LINE_BREAK.split(files[problem.file].decode("utf-8-sig", "replace"))
    assert 1 <= problem.line <= len(lines)
    assert problem.column is not None
    assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1


def read_and_check(item: bytes) -> None:
    files = {**SOUND, ITEM_FILE: item}
    reading = read_snapshot(Snapshot(files))
    for problem in reading.problems:
        check(problem, files)
    assert (reading.catalogue is None) == any(problem.level.value == "error" for problem in reading.problems)


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
