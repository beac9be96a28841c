"""`kiosk rules`."""

import io

import pytest
from rich.console import Console

from kiosk.rules.registry import RULES
from kiosk.rules.rule import Rule, rule_id
from kiosk.staff import rule_pages
from kiosk.trouble import CannotDoError


def console() -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=80), out


@pytest.mark.parametrize("rule", RULES, ids=rule_id)
def test_a_page_is_printed_whole(rule: Rule) -> None:
    onto, out = console()
    rule_pages.print_page(rule, onto)
    told = "".join(out.getvalue().split())
    for part in rule_pages.as_json((rule,)):
        for text in (part["title"], part["id"], part["page"], part["passing"], part["failing"]):
            assert "".join(text.split()) in told


def test_the_list_names_every_rule_on_a_narrow_terminal() -> None:
    onto, out = console()
    rule_pages.print_list(onto)
    for rule in RULES:
        assert rule_id(rule) in out.getvalue()
        assert rule.TITLE in out.getvalue()


def test_an_unknown_rule_gets_the_nearest_one() -> None:
    with pytest.raises(CannotDoError, match="vague-material"):
        rule_pages.rule("vague-materials")
