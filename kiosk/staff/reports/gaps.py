"""What lacks in the items: in Chinese, and in English. What is said to be 待核 is known to lack, and no gap."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from kiosk.catalogue.item import Element, English, Item, Material, Question
from kiosk.staff.reports.sentences import sentences
from kiosk.staff.reports.state import Gap, Named, Unconfirmed

SAYINGS = 4
"""俗称 an item should have at least, so that search finds it by what people say."""

FEWEST_FAQS, MOST_FAQS = 2, 5
"""常见问题 of an item: fewer help nobody, more are not read at a kiosk."""

_MATERIALS = "申请材料"

_UNCOUNTED = ("现场填写", "可核验免交")
"""来源 of materials that nobody brings."""


@dataclass(frozen=True)
class _Share:
    """How many of something one item should have, and how many of them lack."""

    of: int
    lacking: int


_Count = Callable[[Item], _Share]


def _one(has: Callable[[Item], object]) -> _Count:
    return lambda item: _Share(1, 0 if has(item) else 1)


def _of_materials(has: Callable[[Material], object], counts: Callable[[Material], bool] = lambda _: True) -> _Count:
    def share(item: Item) -> _Share:
        counted = [material for material in item.materials if counts(material)]
        return _Share(len(counted), sum(not has(material) for material in counted))

    return share


def _is_brought(material: Material) -> bool:
    return not any(word in material.source for word in _UNCOUNTED)


def _has_number(material: Material) -> bool:
    return material.originals is not None or material.copies is not None


_ELEMENTS: dict[str, Callable[[Item], object]] = {
    "受理条件": lambda item: item.eligibility,
    _MATERIALS: lambda item: item.materials,
    "办理流程": lambda item: item.steps,
    "办件类型": lambda item: item.handling,
    "法定办结时限": lambda item: item.statutory_limit,
    "承诺办结时限": lambda item: item.promised_limit,
    "收费": lambda item: item.fee,
    "到现场次数": lambda item: item.visits_in_person is not None,
    "办理结果": lambda item: item.result,
    "设定依据": lambda item: item.legal_bases,
    "办理引导": lambda item: item.guide,
}
"""What an item may call 待核 -> whether it has it."""

_PARTS: tuple[tuple[str, str, _Count], ...] = (
    ("简介", "", _one(lambda item: item.summary)),
    (f"俗称（至少 {SAYINGS} 个）", "", _one(lambda item: len(item.sayings) >= SAYINGS)),
    ("服务对象", "", _one(lambda item: item.audience)),
    ("实施主体", "", _one(lambda item: item.authority)),
    ("受理条件", "受理条件", _one(_ELEMENTS["受理条件"])),
    (_MATERIALS, _MATERIALS, _one(_ELEMENTS[_MATERIALS])),
    ("材料的份数", _MATERIALS, _of_materials(_has_number, _is_brought)),
    ("材料的类别", _MATERIALS, _of_materials(lambda material: material.kind)),
    ("材料的来源", _MATERIALS, _of_materials(lambda material: material.source)),
    *(
        (name, name, _one(_ELEMENTS[name]))
        for name in (
            "办理流程",
            "办件类型",
            "法定办结时限",
            "承诺办结时限",
            "收费",
            "到现场次数",
            "办理结果",
            "设定依据",
        )
    ),
    (
        f"常见问题（{FEWEST_FAQS}—{MOST_FAQS} 个）",
        "",
        _one(lambda item: FEWEST_FAQS <= len(item.faqs) <= MOST_FAQS),
    ),
    ("相关事项", "", _one(lambda item: item.related)),
)
"""(what should be there, the element that may be 待核 instead, how much of it lacks)."""


def named(item: Item) -> Named:
    """What a report calls an item."""
    return Named(item.id, item.name)


def gaps(items: Sequence[Item]) -> tuple[Gap, ...]:
    """What items do not have."""
    return tuple(_gap(name, items, share, element) for name, element, share in _PARTS)


def unconfirmed(items: Sequence[Item]) -> tuple[Unconfirmed, ...]:
    """What items say is 待核, element by element; what nobody names is left out."""
    found = (_unconfirmed(element, items) for element in get_args(Element))
    return tuple(one for one in found if one.absent or one.present)


def _unconfirmed(element: str, items: Sequence[Item]) -> Unconfirmed:
    saying = [item for item in items if element in item.unconfirmed]
    has = _ELEMENTS[element]
    return Unconfirmed(
        name=element,
        absent=tuple(named(item) for item in saying if not has(item)),
        present=tuple(named(item) for item in saying if has(item)),
    )


def english_gaps(items: Sequence[Item]) -> tuple[Gap, ...]:
    """What is not there in English; sentences count in items that have some English."""
    return (
        _gap("名称", items, _one(lambda item: item.english_name)),
        _gap("简介", items, lambda item: _Share(bool(item.summary), bool(item.summary and not item.english.summary))),
        _gap("问题和选项", items, _questions),
        _gap("材料", items, _material_names),
        _gap("其他句子", [item for item in items if item.english != English()], _sentences),
    )


def _gap(name: str, items: Sequence[Item], share: _Count, element: str = "") -> Gap:
    shares = [(item, share(item), element in item.unconfirmed) for item in items]
    return Gap(
        name=name,
        of=sum(one.of for _, one, _ in shares),
        lacking=sum(one.lacking for _, one, known in shares if not known),
        unconfirmed=sum(one.lacking for _, one, known in shares if known),
        items=tuple(named(item) for item, one, known in shares if one.lacking and not known),
    )


def _questions(item: Item) -> _Share:
    return _Share(len(item.guide), sum(not all(_english(item, question)) for question in item.guide))


def _english(item: Item, question: Question) -> Iterator[bool]:
    """Whether the question is there in English, and each of its options."""
    english = item.english.questions.get(question.name)
    yield english is not None
    if english:
        yield from (option.name in english.options for option in question.options)


def _material_names(item: Item) -> _Share:
    names = {material.name for material in item.materials}
    return _Share(len(names), len(names - set(item.english.materials)))


def _sentences(item: Item) -> _Share:
    told = sentences(item)
    return _Share(len(told), len(told - set(item.english.sentences)))
