"""The file of a new life event: what is known, and every other key as a comment that can be made to count."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.catalogue.life_event import LifeEvent
from kiosk.staff.making.skeleton import SOURCE, file_of
from kiosk.staff.making.wishes import Asked

ICON = "event"
"""Of an event whose icon nobody has chosen."""

_QUESTION = Asked("谁来办？", "办理人", ("本人", "家人代办"))

_SET_APART = {"编号", "办理引导", "要办的事", "提示", "同一样材料", "核对"}


@dataclass(frozen=True)
class EventWishes:
    """What is known of a new life event."""

    id: str
    name: str
    order: int
    items: tuple[str, ...]
    """Ids; an event has two or more."""
    day: date
    """Of the check (核对)."""
    summary: str = ""
    sayings: tuple[str, ...] = ()
    questions: tuple[Asked, ...] = ()
    """Empty: one as an example, since an event cannot be without."""


def event_skeleton(wishes: EventWishes, signposts: Sequence[str]) -> str:
    """The file. It reads without errors where the id is free and the items exist. `signposts`: ids, for an example."""
    path = f"life-events/{wishes.id}.yaml"
    return file_of(LifeEvent, path, _known(wishes), _examples(wishes, signposts), _SET_APART)


def _known(wishes: EventWishes) -> dict[str, Any]:
    said: dict[str, Any] = {
        "编号": wishes.id,
        "名称": wishes.name,
        "顺序": str(wishes.order),
        "图标": ICON,
        "俗称": list(wishes.sayings),
        "简介": wishes.summary or f"{wishes.name}，要办的事一次问清。",
        "办理引导": [{"问": one.text, "存为": one.name, "选项": list(one.options)} for one in _questions(wishes)],
        "要办的事": [{"事项": one} for one in wishes.items],
        "核对": {"日期": wishes.day.isoformat(), "来源": SOURCE, "可信度": "待核"},
    }
    return {key: value for key, value in said.items() if value}


def _questions(wishes: EventWishes) -> tuple[Asked, ...]:
    return wishes.questions or (_QUESTION,)


def _examples(wishes: EventWishes, signposts: Sequence[str]) -> dict[str, Any]:
    """Conditions fit the first question."""
    first = _questions(wishes)[0]
    when = {first.name: first.options[-1]}
    elsewhere = [{"指路": one, "当": when, "说明": "先去办这个。"} for one in signposts[:1]]
    return {
        "英文名称": "Name in English",
        "俗称": ["老百姓的说法", "另一种说法"],
        "提示": [{"当": when, "说": "要提醒的话。"}],
        "同一样材料": {"身份证": ["本人身份证", "老人身份证"]},
        "英文": {"简介": "In one sentence."},
        **({"别处要办的事": elsewhere} if elsewhere else {}),
    }
