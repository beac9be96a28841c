"""`kiosk show`: one item for who edits it."""

from collections.abc import Iterable
from typing import Any

from rich.console import Console

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import Item

_INDENT = "  "


def as_json(item: Item) -> dict[str, Any]:
    """The item as it stands in YAML, without what is not written."""
    return item.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def print_item(item: Item) -> None:
    """The item to read."""
    console = Console(highlight=False)
    console.print(f"[bold]{item.name}[/]（{item.id}）")
    console.print(item.summary)
    _section(console, "在哪里办", _where(item))
    _section(console, "俗称", ["、".join(item.sayings)] if item.sayings else [])
    _section(
        console, "问题", (f"{one.text}（{one.name}：{'／'.join(o.name for o in one.options)}）" for one in item.guide)
    )
    _section(
        console, "结论", (f"{_when(one.when)} → {one.cannot or one.elsewhere or one.go_to}" for one in item.conclusions)
    )
    _section(console, "材料", (one.name + (f"　当 {_when(one.when)}" if one.when else "") for one in item.materials))
    _section(console, "依据", (f"{one.name}{one.number}　{one.confidence}" for one in item.legal_bases))
    checked = item.verification
    console.print(f"核对于 {checked.day}　{checked.confidence}　{checked.source}")


def _section(console: Console, title: str, lines: Iterable[str]) -> None:
    texts = list(lines)
    if texts:
        console.print(f"[bold green]{title}[/]")
        for text in texts:
            console.print(_INDENT + text, markup=False)


def _where(item: Item) -> list[str]:
    marks = [str(counter) for counter in item.accepted_at] + (["全区通办"] if item.district_wide else [])
    return ["、".join(marks)] + ([f"社区：{item.community_role}"] if item.community_role else [])


def _when(when: When) -> str:
    """户口＝昆明其他区县／昆明以外，或者 ….."""
    cases = []
    for case in when.cases:
        tests = [f"{question}＝{'／'.join(options)}" for question, options in case.tests]
        cases.append("，".join(tests + ([f"不是（{_when(case.unless)}）"] if case.unless else [])))
    return "；或者 ".join(cases)
