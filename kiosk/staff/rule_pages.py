"""`kiosk rules`: the list of rules, and the page of one."""

from typing import Any

from rapidfuzz.process import extractOne
from rich.console import Console
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from kiosk.catalogue.problems import Level
from kiosk.rules.page import FAIL, PASS, page_of
from kiosk.rules.registry import RULES, rule_by_id
from kiosk.rules.rule import Rule, rule_id
from kiosk.trouble import CannotDoError

_LEVELS = {Level.ERROR: "错误", Level.WARNING: "提醒"}


def rule(wanted: str) -> Rule:
    """The rule with this id. Raises CannotDoError with the nearest id."""
    found = rule_by_id(wanted)
    if found is not None:
        return found
    nearest = extractOne(wanted, [rule_id(one) for one in RULES])
    hint = f"是不是 {nearest[0]}？" if nearest else ""
    raise CannotDoError(f"没有编号是“{wanted}”的规则。{hint}运行 kiosk rules 看全部规则。")


def as_json(rules: tuple[Rule, ...]) -> list[dict[str, Any]]:
    """The rules for a program."""
    return [
        {
            "id": rule_id(one),
            "title": one.TITLE,
            "level": one.LEVEL.value,
            "page": page.text,
            "passing": page.passing,
            "failing": page.failing,
        }
        for one in rules
        for page in (page_of(one),)
    ]


def print_list(console: Console) -> None:
    """All rules as a table."""
    table = Table()
    for heading in ("规则编号", "级别", "名称"):
        table.add_column(heading, no_wrap=True)
    for one in RULES:
        table.add_row(rule_id(one), _LEVELS[one.LEVEL], one.TITLE)
    console.print(table)
    console.print("运行 kiosk rules 规则编号，看一条规则的说明和例子。", highlight=False)


def print_page(one: Rule, console: Console) -> None:
    """The page of one rule."""
    page = page_of(one)
    console.print(Text.assemble((one.TITLE, "bold"), f"　{rule_id(one)}　{_LEVELS[one.LEVEL]}"))
    console.print()
    console.print(page.text, highlight=False, markup=False)
    for head, sample in ((PASS, page.passing), (FAIL, page.failing)):
        console.print(Text(f"\n{head}", style="bold"))
        code = Syntax(sample.rstrip(), "yaml", theme="ansi_dark", background_color="default", word_wrap=True)
        console.print(Padding(code, (0, 0, 0, 4)))
