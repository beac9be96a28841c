"""`kiosk paths`: what citizens can come to with an item, each outcome with a shortest way of answering."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.text import Text

from kiosk.catalogue.item import UNSURE, Item
from kiosk.catalogue.model import Catalogue
from kiosk.guide.checklist import Checklist, Needed, Verdict
from kiosk.guide.engine import Answers
from kiosk.guide.paths.outcomes import Outcome, Outcomes, outcomes
from kiosk.guide.paths.proof import Proof
from kiosk.guide.paths.prove import prove
from kiosk.trouble import CannotDoError

MOST_LISTED = 200
"""Outcomes that are listed unless more are asked for."""

_VERDICTS = {
    Verdict.CAN: ("可以办", "bold green"),
    Verdict.CANNOT: ("不能办", "bold red"),
    Verdict.ELSEWHERE: ("去别处", "bold blue"),
}
INDENT = "     "
"""Of what stands below a headline."""


def as_json(item: Item, limit: int = MOST_LISTED) -> dict[str, Any]:
    """The outcomes for a program. `more` is null where there are too many to count, `paths` likewise.

    Raises CannotDoError for an item without questions.
    """
    _need_guide(item)
    proof, found = prove(item), outcomes(item, limit)
    return {
        "id": item.id,
        "name": item.name,
        "questions": len(item.guide),
        "paths": proof.paths if proof.whole else None,
        "longest": proof.longest if proof.whole else None,
        "outcomes": [_outcome_as_json(item, one) for one in found.listed],
        "more": found.more,
    }


def print_paths(catalogue: Catalogue, item: Item, console: Console, limit: int = MOST_LISTED) -> None:
    """The outcomes to read. Raises CannotDoError for an item without questions."""
    _need_guide(item)
    proof, found = prove(item), outcomes(item, limit)
    print_line(console, Text.assemble((item.name, "bold"), f"（{item.id}）"))
    print_line(console, Text(_summary(item, proof, found)))
    for number, outcome in enumerate(found.listed, 1):
        console.print()
        for line in _lines(catalogue, item, outcome, number):
            print_line(console, line)
    console.print()
    print_line(console, Text(_rest(found), style="bold"))


def _need_guide(item: Item) -> None:
    if not item.guide:
        raise CannotDoError(f"{item.name}没有办理引导，只有一张清单。要看它，请用 kiosk show {item.id}。")


def _summary(item: Item, proof: Proof, found: Outcomes) -> str:
    questions = f"{len(item.guide)} 个问题"
    if not proof.whole:
        return f"{questions}，条件互相牵连太多，走不完全部的路。"
    return f"{questions}，最多问 {proof.longest} 个；{proof.paths:,} 种回答，{_count(found)}结果。"


def _count(found: Outcomes) -> str:
    return f"{len(found.listed) + found.more:,} 种" if found.more is not None else f"至少 {len(found.listed):,} 种"


def _rest(found: Outcomes) -> str:
    if found.more is None:
        return "还有更多，多得数不过来。"
    return f"还有 {found.more:,} 种没有列出。" if found.more else f"以上是全部 {len(found.listed):,} 种结果。"


def _lines(catalogue: Catalogue, item: Item, outcome: Outcome, number: int) -> Iterator[Text]:
    yield _headline(catalogue, item, outcome, number)
    ways = f"（{outcome.paths:,} 种回答都是这个结果）" if outcome.paths and outcome.paths > 1 else ""
    yield Text(f"{INDENT}例如：{said(outcome.witness)}{ways}", style="dim")
    if outcome.checklist and outcome.checklist.verdict is Verdict.CAN:
        yield from (Text(f"{INDENT}· {_needed(one)}") for one in outcome.checklist.materials)
        yield from (Text(f"{INDENT}{fact}") for fact in _facts(outcome.checklist))


def _headline(catalogue: Catalogue, item: Item, outcome: Outcome, number: int) -> Text:
    if outcome.checklist is None:
        return Text.assemble(f"{number:>3}. ", ("转到", "bold yellow"), f"：{_other_item(catalogue, item, outcome)}")
    word, style = _VERDICTS[outcome.checklist.verdict]
    said = outcome.checklist.reason or f"{len(outcome.checklist.materials)} 样材料"
    return Text.assemble(f"{number:>3}. ", (word, style), f"：{said}")


def _other_item(catalogue: Catalogue, item: Item, outcome: Outcome) -> str:
    target = _go_to(item, outcome) or ""
    return f"{catalogue.item(target).name}（{target}）" if catalogue.has_item(target) else target


def _go_to(item: Item, outcome: Outcome) -> str | None:
    return None if outcome.conclusion is None else item.conclusions[outcome.conclusion].go_to


def said(answers: Answers) -> str:
    """Answers in one line: 年龄＝80—89周岁，户口＝不清楚."""
    return "，".join(f"{name}＝{'、'.join(options)}" for name, options in answers.items()) or UNSURE


def _needed(needed: Needed) -> str:
    return needed.material.name + (f"（看情况：{'／'.join(needed.cases)}）" if needed.cases else "")


def _facts(checklist: Checklist) -> Iterator[str]:
    if checklist.time:
        yield f"多久：{'，或 '.join(checklist.time)}"
    if checklist.fee:
        yield f"收费：{'，或 '.join(checklist.fee)}"


def print_line(console: Console, text: Text) -> None:
    """One line, broken by the terminal alone."""
    console.print(text, soft_wrap=True, highlight=False)


def _outcome_as_json(item: Item, outcome: Outcome) -> dict[str, Any]:
    checklist = outcome.checklist
    told: dict[str, Any] = {"verdict": checklist.verdict.value if checklist else "go_to"}
    if checklist is None:
        told["go_to"] = _go_to(item, outcome)
    elif checklist.verdict is Verdict.CAN:
        told |= {
            "materials": [{"name": one.material.name, "cases": list(one.cases)} for one in checklist.materials],
            "steps": [step.name for step in checklist.steps],
            "time": list(checklist.time),
            "fee": list(checklist.fee),
        }
    else:
        told["reason"] = checklist.reason
    answers = {name: list(options) for name, options in outcome.witness.items()}
    return told | {"conclusion": outcome.conclusion, "answers": answers, "paths": outcome.paths}
