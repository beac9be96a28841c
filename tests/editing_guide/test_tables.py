"""The tables of the 编辑指南 say what the model and the rules say."""

from kiosk.catalogue.reading.known_keys import all_keys
from kiosk.rules.registry import RULES
from kiosk.rules.rule import rule_id
from tests.editing_guide import page
from tests.editing_guide.tables import tables


def test_tables_are_up_to_date(renew_guide: bool) -> None:
    """`pytest tests/editing_guide --renew-guide` writes them anew."""
    written = page.text()
    wanted = page.renewed(written, tables())
    if renew_guide:
        page.FILE.write_text(wanted, encoding="utf-8", newline="\n")
        written = page.text()
    assert written == wanted, "运行 pytest tests/editing_guide --renew-guide"


def test_every_table_stands_on_the_page_once() -> None:
    assert sorted(page.marks(page.text())) == sorted(tables())


def test_a_changed_table_would_be_seen() -> None:
    marked = "前\n<!-- 表：规则 -->\n旧\n<!-- 表完 -->\n后"
    assert page.renewed(marked, {"规则": "新\n"}) == "前\n<!-- 表：规则 -->\n新\n<!-- 表完 -->\n后"


def test_no_key_and_no_rule_is_left_out() -> None:
    said = "".join(tables().values())
    assert [key for key in sorted(all_keys()) if f"| `{key}` |" not in said] == []
    assert [rule_id(rule) for rule in RULES if f"| `{rule_id(rule)}` |" not in said] == []


def test_cells_break_no_table() -> None:
    for name, table in tables().items():
        lines = [line for line in table.splitlines() if line.startswith("|")]
        assert {line.count("|") for line in lines} == {5}, name
