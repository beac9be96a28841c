"""Guides of every shape, small ones drawn by hypothesis and large ones from a seed; and all paths of the small."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from random import Random
from typing import Any

from hypothesis import strategies as st

from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Item
from kiosk.guide.engine import Answers, Asking, Ended, follow

Written = dict[str, Any]
Asked = dict[str, list[str]]
Pick = Callable[[int], int]
"""A number below the given one."""


@dataclass(frozen=True)
class Shape:
    """How large a guide is at most, and how much its conditions look at."""

    questions: int
    options: int
    conclusions: int
    parts: int
    keys: int
    """Questions in one mapping of a condition."""
    exact: bool = False
    """As large as this says, instead of at most."""


SMALL = Shape(questions=4, options=3, conclusions=3, parts=3, keys=2)
LARGE = Shape(questions=12, options=6, conclusions=20, parts=30, keys=3, exact=True)


@st.composite
def items(draw: st.DrawFn, shape: Shape = SMALL) -> Item:
    """An item whose guide and parts hang together by conditions of every form."""
    return _Maker(shape, lambda below: draw(st.integers(0, below - 1))).item()


def large(seed: int, shape: Shape = LARGE) -> Item:
    """The large guide of this number."""
    return _Maker(shape, Random(seed).randrange).item()


def item_of(**more: Any) -> Item:
    """An item with the keys that every item must have."""
    common = {"编号": "shili", "事项名称": "示例", "主题": "养老服务", "受理": ["街道"]}
    checked = {"核对": {"日期": date(2026, 11, 2), "来源": "示范目录", "可信度": "待核"}}
    return Item.model_validate(common | checked | more)


@dataclass
class _Maker:
    shape: Shape
    pick: Pick

    def item(self) -> Item:
        asked: Asked = {}
        guide = [self.question(number, asked) for number in range(self.some(self.shape.questions, least=1))]
        parts = self.shape.parts
        return item_of(
            办理引导=guide,
            结论=[self.conclusion(asked) for _ in range(self.some(self.shape.conclusions))],
            申请材料=self.named("名称", parts, asked),
            办理流程=self.named("环节", max(2, parts // 3), asked),
            提示=self.named("说", max(2, parts // 3), asked),
            承诺办结时限=self.named("是", 3, asked),
            收费=self.named("是", 3, asked),
        )

    def question(self, number: int, asked: Asked) -> Written:
        """The next question; `asked` gains it."""
        names = [f"{number}{letter}" for letter in "ABCDEFGH"[: self.some(self.shape.options, least=2)]]
        names[-1] = (names[-1], names[-1], names[-1], NONE_OF_THESE, UNSURE)[self.pick(5)]
        question: Written = {"问": f"第 {number} 问？", "存为": f"问{number}"}
        question["选项"] = [{"名称": name} | self.perhaps(asked, one_in=6) for name in names]
        question |= {"多选": "是"} if self.pick(4) == 0 else {}
        question |= {"不清楚": "看一看。"} if self.pick(4) == 0 else {}
        question |= self.perhaps(asked, one_in=4)
        asked[f"问{number}"] = names
        return question

    def conclusion(self, asked: Asked) -> Written:
        outcome = ({"不能办": "不行。"}, {"去别处": "去那里。"}, {"转到": "bie-de"})[self.pick(3)]
        return {"当": self.condition(asked), **outcome}

    def named(self, key: str, most: int, asked: Asked) -> list[Written]:
        """Each with a name of its own, so that what is shown tells which it is."""
        return [{key: f"{key}{number}"} | self.perhaps(asked, not_in=5) for number in range(self.some(most))]

    def perhaps(self, asked: Asked, one_in: int = 1, not_in: int = 0) -> Written:
        """A condition, or none."""
        has = self.pick(one_in) == 0 and (not not_in or self.pick(not_in) > 0)
        return {"当": self.condition(asked)} if asked and has else {}

    def condition(self, asked: Asked, deep: int = 2) -> Any:
        """One mapping, or a list of them."""
        if self.pick(4) > 0:
            return self.mapping(asked, deep)
        return [self.mapping(asked, deep) for _ in range(2)]

    def mapping(self, asked: Asked, deep: int) -> Written:
        unless = {"非": self.condition(asked, deep - 1)} if deep and self.pick(4) == 0 else {}
        tests = {} if unless and self.pick(2) else self.tests(asked)
        return tests | unless

    def tests(self, asked: Asked) -> Written:
        names = self.sample(list(asked), self.some(min(self.shape.keys, len(asked)), least=1))
        return {name: self.sample(asked[name], 1 + self.pick(2)) for name in names}

    def sample(self, kept: list[str], size: int) -> list[str]:
        left = list(kept)
        return [left.pop(self.pick(len(left))) for _ in range(min(size, len(left)))]

    def some(self, most: int, least: int = 0) -> int:
        return most if self.shape.exact else least + self.pick(most - least + 1)


def every_path(item: Item, answers: Answers | None = None) -> Iterator[tuple[Answers, Asking | Ended]]:
    """Every way of answering with where it stands: at each question on the way, and at the end."""
    answers = answers or {}
    standing = follow(item, answers)
    yield answers, standing
    if isinstance(standing, Asking):
        for answer in valid_answers(standing):
            yield from every_path(item, {**answers, standing.question.name: answer})


def valid_answers(asking: Asking) -> list[tuple[str, ...]]:
    """Every answer that the engine takes here."""
    names = [option.name for option in asking.options]
    sizes = range(1, len(names) + 1) if asking.question.multiple else [1]
    found = [chosen for size in sizes for chosen in combinations(names, size)]
    found = [chosen for chosen in found if len(chosen) == 1 or NONE_OF_THESE not in chosen]
    return found + ([(UNSURE,)] if asking.question.unsure and (UNSURE,) not in found else [])
