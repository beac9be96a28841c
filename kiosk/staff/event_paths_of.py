"""`kiosk paths` of a life event: what each way of answering picks, and how much there is to bring."""

from collections.abc import Iterator, Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.guide.checklist import Verdict
from kiosk.guide.paths.event_outcomes import EventOutcome, EventOutcomes, event_outcomes
from kiosk.guide.together import Due, Shared, Together
from kiosk.staff.paths_of import INDENT, MOST_LISTED, print_line, said

_VERDICTS = {Verdict.CANNOT: "不能办：", Verdict.ELSEWHERE: "去别处："}


def as_json(event: LifeEvent, items: Mapping[str, Item], limit: int = MOST_LISTED) -> dict[str, Any]:
    """The outcomes for a program. `items`: those on offer, by id. `ways` and `more` are null where not all were
    walked."""
    found = event_outcomes(event, items)
    return {
        "id": event.id,
        "name": event.name,
        "questions": len(event.guide),
        "ways": found.ways if found.whole else None,
        "outcomes": [_outcome_as_json(one) for one in found.listed[:limit]],
        "more": max(0, len(found.listed) - limit) if found.whole else None,
    }


def print_paths(
    catalogue: Catalogue, event: LifeEvent, items: Mapping[str, Item], console: Console, limit: int = MOST_LISTED
) -> None:
    """The outcomes to read. `items`: those on offer, by id."""
    found = event_outcomes(event, items)
    print_line(console, Text.assemble((event.name, "bold"), f"（{event.id}，一件事）"))
    print_line(console, Text(_summary(event, found)))
    for number, outcome in enumerate(found.listed[:limit], 1):
        console.print()
        for line in _lines(catalogue, outcome, number):
            print_line(console, line)
    console.print()
    print_line(console, Text(_rest(found, limit), style="bold"))


def _summary(event: LifeEvent, found: EventOutcomes) -> str:
    least = "" if found.whole else "至少 "
    return f"{len(event.guide)} 个问题；{least}{found.ways:,} 种回答，{least}{len(found.listed):,} 种结果。"


def _rest(found: EventOutcomes, limit: int) -> str:
    if not found.whole:
        return "还有更多，多得走不完。"
    more = len(found.listed) - limit
    return f"还有 {more:,} 种没有列出。" if more > 0 else f"以上是全部 {len(found.listed):,} 种结果。"


def _lines(catalogue: Catalogue, outcome: EventOutcome, number: int) -> Iterator[Text]:
    found = outcome.together
    yield Text.assemble(f"{number:>3}. ", (_headline(found), "bold green"))
    ways = f"（{outcome.paths:,} 种回答都是这个结果）" if outcome.paths > 1 else ""
    yield Text(f"{INDENT}例如：{said(outcome.witness)}{ways}", style="dim")
    yield from (Text(f"{INDENT}· {_due(due)}") for due in found.due)
    for one in found.elsewhere:
        yield Text(f"{INDENT}· {catalogue.signpost(one.signpost).name}（不在这里办）")
    if found.materials:
        yield Text(f"{INDENT}材料：{'、'.join(map(_needed, found.materials))}")
    yield from (Text(f"{INDENT}提示：{hint}") for hint in found.hints)


def _headline(found: Together) -> str:
    to_do = f"要办 {len(found.due)} 件" if found.due else "没有要办的"
    elsewhere = f"，别处 {len(found.elsewhere)} 件" if found.elsewhere else ""
    return f"{to_do}{elsewhere}；合起来 {len(found.materials)} 样材料"


def _due(due: Due) -> str:
    item = due.checklist.item
    remarks = [f"{_VERDICTS[due.checklist.verdict]}{due.checklist.reason}"] if due.checklist.reason else []
    remarks += ["可能要办"] if due.perhaps else []
    told = f"（{'；'.join(remarks)}）" if remarks else ""
    return f"{item.name}（{item.id}）{told}"


def _needed(shared: Shared) -> str:
    return shared.name + (f"（看情况：{'／'.join(case for _, case in shared.cases)}）" if shared.cases else "")


def _outcome_as_json(outcome: EventOutcome) -> dict[str, Any]:
    found = outcome.together
    return {
        "answers": {name: list(options) for name, options in outcome.witness.items()},
        "paths": outcome.paths,
        "due": [_due_as_json(due) for due in found.due],
        "elsewhere": [one.signpost for one in found.elsewhere],
        "materials": [_shared_as_json(shared) for shared in found.materials],
        "hints": list(found.hints),
    }


def _due_as_json(due: Due) -> dict[str, Any]:
    item, verdict = due.checklist.item, due.checklist.verdict
    return {"id": item.id, "name": item.name, "verdict": verdict.value, "perhaps": due.perhaps}


def _shared_as_json(shared: Shared) -> dict[str, Any]:
    return {
        "name": shared.name,
        "cases": [case for _, case in shared.cases],
        "originals": shared.originals,
        "copies": shared.copies,
        "items": [owner.item.id for owner in shared.owners],
    }
