"""A comparison in Chinese: for a terminal, for a program, and as the lines of a paper."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.text import Text

from kiosk.staff.diffs.records import Cases, Change, Comparison, Fate, Group, Subject
from kiosk.staff.diffs.versions import Version

SAME = "对办事群众来说，两个版本没有不同。"
_STYLES = {
    Fate.NEW: "bold green",
    Fate.GONE: "bold red",
    Fate.PAUSED: "bold red",
    Fate.RESUMED: "bold green",
    Fate.CHANGED: "bold cyan",
}


def heading(group: Group) -> str:
    """新增事项：护照（huzhao）; 事项有变化：…."""
    named = f"{group.name}（{group.id}）" if group.id else group.name
    subject = group.subject.value
    return f"{subject}{group.fate}：{named}" if group.fate is Fate.CHANGED else f"{group.fate}{subject}：{named}"


def summary(comparison: Comparison) -> str:
    """新增 1 个事项，3 个事项有变化，1 个街道有变化。"""
    if not comparison.groups:
        return SAME
    counts = Counter((group.subject, group.fate) for group in comparison.groups)
    told = []
    for (subject, fate), count in counts.items():
        of = f" {count} 个{subject}" if subject is not Subject.DISTRICT else "全区的设置"
        told.append(f"{of.strip()}{fate}" if fate is Fate.CHANGED else f"{fate}{of}")
    return "，".join(told) + "。"


def by_cases(changes: tuple[Change, ...]) -> Iterator[tuple[str, list[str]]]:
    """Sentences under the answers they hold for; under nothing: for everyone."""
    in_order = sorted(changes, key=lambda one: bool(one.cases.listed))
    for cases, grouped in groupby(in_order, key=lambda one: one.cases):
        yield _cases(cases), [one.sentence for one in grouped]


def print_comparison(comparison: Comparison, console: Console) -> None:
    """The changes by item, and a summary."""
    for group in comparison.groups:
        _print(console, Text(heading(group), style=_STYLES[group.fate]))
        for cases, sentences in by_cases(group.changes):
            if cases:
                _print(console, Text(f"  {cases}", style="yellow"))
            for sentence in sentences:
                _print(console, Text(("    " if cases else "  ") + sentence))
        if group.remark:
            _print(console, Text(f"  {group.remark}", style="bold"))
    _print(console, Text(summary(comparison), style="bold"))


def as_json(comparison: Comparison, old: Version, new: Version) -> dict[str, Any]:
    """The comparison for a program: {old, new, same, groups: [{subject, fate, id, name, changes: …}]}."""
    return {
        "old": _version(old),
        "new": _version(new),
        "same": not comparison.groups,
        "groups": [
            {
                "subject": group.subject.value,
                "fate": group.fate.value,
                "id": group.id,
                "name": group.name,
                "remark": group.remark,
                "changes": [_change(change) for change in group.changes],
            }
            for group in comparison.groups
        ],
    }


def called(version: Version) -> str:
    """2026.11.2（HEAD~1，2026-11-20）."""
    about = "，".join(filter(None, (version.called, version.day)))
    return f"{version.catalogue.district.version}（{about}）"


def _cases(cases: Cases) -> str:
    if not cases.listed:
        return ""
    more = f"；还有更多：另外 {cases.more} 种回答" if cases.more else ""
    return f"回答 {'；或 '.join(cases.listed)}{more}："


def _change(change: Change) -> dict[str, Any]:
    return {
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "answers": list(change.cases.listed),
        "more_answers": change.cases.more,
    }


def _version(version: Version) -> dict[str, str]:
    return {"called": version.called, "version": version.catalogue.district.version, "day": version.day}


def _print(console: Console, text: Text) -> None:
    visible = "".join(one if one.isprintable() else " " for one in text.plain)
    console.print(Text(visible, style=text.style), soft_wrap=True, highlight=False)
