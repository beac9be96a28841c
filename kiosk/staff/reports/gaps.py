"""What lacks in the items: in Chinese, and in English."""

from collections.abc import Callable, Iterator, Sequence

from kiosk.catalogue.item import Item, Question
from kiosk.staff.reports.state import Gap, Named

_PARTS: tuple[tuple[str, Callable[[Item], object]], ...] = (
    ("简介", lambda item: item.summary),
    ("俗称", lambda item: item.sayings),
    ("办理引导", lambda item: item.guide),
    ("申请材料", lambda item: item.materials),
    ("办理流程", lambda item: item.steps),
    ("常见问题", lambda item: item.faqs),
    ("办结时限", lambda item: item.promised_limit or item.statutory_limit),
    ("收费", lambda item: item.fee),
    ("到现场次数", lambda item: item.visits_in_person is not None),
    ("办理结果", lambda item: item.result),
    ("设定依据", lambda item: item.legal_bases),
)

_Share = Callable[[Item], tuple[int, int]]
"""Item -> (how many there should be, how many lack)."""


def named(item: Item) -> Named:
    """What a report calls an item."""
    return Named(item.id, item.name)


def gaps(items: Sequence[Item]) -> tuple[Gap, ...]:
    """What items do not have."""
    return tuple(_gap(name, items, _one(has)) for name, has in _PARTS)


def english_gaps(items: Sequence[Item]) -> tuple[Gap, ...]:
    """What is not there in English."""
    return (
        _gap("名称", items, _one(lambda item: item.english_name)),
        _gap("简介", items, lambda item: (bool(item.summary), bool(item.summary and not item.english.summary))),
        _gap("问题和选项", items, _questions),
        _gap("材料", items, _materials),
    )


def _gap(name: str, items: Sequence[Item], share: _Share) -> Gap:
    shares = [(item, *share(item)) for item in items]
    return Gap(
        name=name,
        of=sum(whole for _, whole, _ in shares),
        lacking=sum(lacking for _, _, lacking in shares),
        items=tuple(named(item) for item, _, lacking in shares if lacking),
    )


def _one(has: Callable[[Item], object]) -> _Share:
    return lambda item: (1, 0 if has(item) else 1)


def _questions(item: Item) -> tuple[int, int]:
    return len(item.guide), sum(not all(_english(item, question)) for question in item.guide)


def _english(item: Item, question: Question) -> Iterator[bool]:
    """Whether the question is there in English, and each of its options."""
    english = item.english.questions.get(question.name)
    yield english is not None
    if english:
        yield from (option.name in english.options for option in question.options)


def _materials(item: Item) -> tuple[int, int]:
    names = {material.name for material in item.materials}
    return len(names), len(names - set(item.english.materials))
