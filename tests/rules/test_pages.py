"""Every rule's page is true: its first sample passes, its second is found where it says."""

import pkgutil
import re

import pytest

from kiosk import rules
from kiosk.catalogue.problems import Level
from kiosk.rules.page import HERE, page_of
from kiosk.rules.registry import CATALOGUE_RULES, EVENT_RULES, ITEM_RULES, RULES, rule_by_id
from kiosk.rules.rule import Rule, rule_id
from tests.rules.samples import found_in, marked_lines

every_rule = pytest.mark.parametrize("rule", RULES, ids=rule_id)


@every_rule
def test_the_first_sample_passes(rule: Rule) -> None:
    page = page_of(rule)
    assert HERE not in page.passing
    assert found_in(page.passing, rule) == ()


@every_rule
def test_the_second_sample_is_found_on_the_marked_lines(rule: Rule) -> None:
    page = page_of(rule)
    found = found_in(page.failing, rule)
    assert {(one.file, one.line) for one in found} == marked_lines(page.failing) != set()
    assert {one.rule for one in found} == {rule_id(rule)}
    assert {one.level for one in found} == {rule.LEVEL}


@every_rule
def test_findings_tell_where_what_and_how(rule: Rule) -> None:
    for one in found_in(page_of(rule).failing, rule):
        assert one.line is not None
        assert one.column is not None
        assert one.end is not None
        assert one.end[0] == one.line
        assert one.end[1] > one.column
        assert one.what.endswith("。")
        assert one.how_to_fix.endswith("。")
        assert re.search("请", one.how_to_fix)


@every_rule
def test_a_page_says_what_why_and_how(rule: Rule) -> None:
    text = page_of(rule).text
    first, blank, *rest = text.splitlines()
    assert first.endswith("。")
    assert blank == ""
    assert [line[:3] for line in rest if line.startswith(("检查：", "为什么：", "怎么改："))] == [
        "检查：",
        "为什么",
        "怎么改",
    ]
    assert 2 <= len(rule.TITLE) <= 14
    assert rule.LEVEL in Level


def test_every_rule_of_the_room_is_in_the_list_once() -> None:
    modules = {module.name for module in pkgutil.iter_modules(rules.__path__)}
    not_rules = {name for name in modules if not hasattr(__import__(f"kiosk.rules.{name}", fromlist=["x"]), "TITLE")}
    listed = [rule.__name__.rpartition(".")[2] for rule in RULES]
    assert len(set(listed)) == len(listed)
    assert set(listed) == modules - not_rules
    assert set(RULES) == {*ITEM_RULES, *EVENT_RULES, *CATALOGUE_RULES}
    assert len({rule.TITLE for rule in RULES}) == len(RULES)


def test_a_rule_is_found_by_its_id() -> None:
    found = rule_by_id("vague-material")
    assert found is not None
    assert found.TITLE == "材料说得含糊"
    assert rule_by_id("vague_material") is None
