"""What the 编辑指南 shows is accepted, what it warns of is refused, and no key is left out."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
import yaml

from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.known_keys import all_keys
from kiosk.rules.examining import examine
from tests.editing_guide import page
from tests.editing_guide.page import Example
from tests.editing_guide.reading import read

EXAMPLES = list(page.examples(page.text()))
RIGHT = [one for one in EXAMPLES if not one.wrong]
WRONG = [one for one in EXAMPLES if one.wrong]


def line(example: Example) -> str:
    return f"line {example.line}"


@pytest.mark.parametrize("example", RIGHT, ids=line)
def test_examples_are_accepted(example: Example) -> None:
    assert read(example.text).problems == ()


@pytest.mark.parametrize("example", RIGHT, ids=line)
def test_rules_find_nothing_in_the_items_and_life_events_of_examples(example: Example) -> None:
    reading = read(example.text)
    assert reading.catalogue is not None
    found = examine(reading.catalogue, reading.sources, date(2026, 11, 23))
    assert [one for one in found if one.file.endswith("shili.yaml") or one.file.startswith("life-events/")] == []


@pytest.mark.parametrize("example", WRONG, ids=line)
def test_mistakes_are_refused(example: Example) -> None:
    assert any(problem.level is Level.ERROR for problem in read(example.text).problems)
    assert read(example.text).catalogue is None


def test_mistakes_and_what_to_write_instead_stand_together() -> None:
    assert len(WRONG) > 12
    for before, after in pairwise(EXAMPLES):
        if before.wrong and not after.wrong:
            assert after.line - before.line < 15
    assert not EXAMPLES[-1].wrong


def keys_in(value: Any) -> Iterator[str]:
    """Every key of every mapping."""
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from keys_in(one)


def test_every_key_has_an_example() -> None:
    shown = {key for one in RIGHT for key in keys_in(yaml.load(one.text, yaml.BaseLoader))}
    assert all_keys() - shown == set()
