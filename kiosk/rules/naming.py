"""How sentences name the parts of an item and the answers of a citizen."""

from collections.abc import Callable

from kiosk.catalogue.item import Conclusion, Item
from kiosk.guide.engine import Answers
from kiosk.guide.paths.shown import (
    CONCLUSIONS,
    FEE,
    HINTS,
    MATERIALS,
    OPTIONS,
    PROMISED,
    QUESTIONS,
    STATUTORY,
    STEPS,
    Place,
)
from kiosk.rules.places import Path

_LONGEST = 16
"""Characters of a text that is quoted only so that the reader knows it again."""


def quoted(text: str) -> str:
    """“text”, shortened where it is long."""
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[: _LONGEST - 1]}…”"


def label(item: Item, place: Place) -> str:
    """选项“五华区” for ("办理引导", 1, "选项", 0)."""
    match place:
        case (str(part), int(n), str(below), int(m)) if (part, below) == (QUESTIONS, OPTIONS):
            return f"选项{quoted(item.guide[n].options[m].name)}"
        case (str(part), int(n)):
            return f"{_KINDS.get(part, part)}{quoted(_TEXTS[part](item, n))}"
    raise ValueError(place)


def outcome(conclusion: Conclusion) -> str:
    """What a conclusion tells the citizen."""
    return conclusion.cannot or conclusion.elsewhere or f"转到 {conclusion.go_to}"


def condition(place: Place) -> Path:
    """Where the 当 of a part is written."""
    return (*place, "当")


def answers(given: Answers) -> str:
    """年龄=80—89周岁、户口=五华区; what is chosen together is joined by ＋."""
    return "、".join(f"{question}={'＋'.join(options)}" for question, options in given.items())


def when_answered(given: Answers) -> str:
    """The opening of a sentence about one way of answering."""
    return f"例如回答 {answers(given)} 时" if given else "不用回答任何问题时"


_KINDS = {QUESTIONS: "问题", CONCLUSIONS: "结论", MATERIALS: "材料", STEPS: "环节", HINTS: "提示"}

_TEXTS: dict[str, Callable[[Item, int], str]] = {
    QUESTIONS: lambda item, n: item.guide[n].text,
    CONCLUSIONS: lambda item, n: outcome(item.conclusions[n]),
    MATERIALS: lambda item, n: item.materials[n].name,
    STEPS: lambda item, n: item.steps[n].name,
    HINTS: lambda item, n: item.hints[n].text,
    STATUTORY: lambda item, n: item.statutory_limit[n].value,
    PROMISED: lambda item, n: item.promised_limit[n].value,
    FEE: lambda item, n: item.fee[n].value,
}
