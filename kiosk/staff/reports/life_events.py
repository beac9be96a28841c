"""The life events of a catalogue counted, and what lacks in their English.

Of an event everything must be there in English: unlike an item it is made for the screen alone.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from kiosk.catalogue.item import Item, Question
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.paths.event_outcomes import event_outcomes
from kiosk.staff.reports.state import EventCount, Gap, Named

_Texts = Callable[[LifeEvent], Collection[bool]]
"""One entry for each text that should be there in English: whether it is."""


def life_events(events: Sequence[LifeEvent], items: Mapping[str, Item]) -> tuple[EventCount, ...]:
    """A line for each, in the order of the screen. `items`: those on offer, by id."""
    return tuple(_count(event, items) for event in events)


def event_english(events: Sequence[LifeEvent]) -> tuple[Gap, ...]:
    """What is not there in English."""
    return (
        _gap("名称", events, lambda event: [bool(event.english_name)]),
        _gap("简介", events, lambda event: [bool(event.english.summary)]),
        _gap("问题和选项", events, lambda event: [all(_question(event, one)) for one in event.guide]),
        _gap("合并的材料", events, lambda event: [name in event.english.materials for name in event.same_materials]),
        _gap("其他句子", events, lambda event: [one in event.english.sentences for one in dict.fromkeys(_told(event))]),
    )


def _count(event: LifeEvent, items: Mapping[str, Item]) -> EventCount:
    found = event_outcomes(event, items)
    return EventCount(
        event=Named(event.id, event.name),
        questions=len(event.guide),
        parts=len({part.item for part in event.parts}),
        elsewhere=len(event.elsewhere),
        outcomes=len(found.listed) if found.whole else None,
        materials=max((len(one.together.materials) for one in found.listed), default=0),
        confidence=event.verification.confidence,
    )


def _gap(name: str, events: Sequence[LifeEvent], texts: _Texts) -> Gap:
    there = [(event, texts(event)) for event in events]
    return Gap(
        name=name,
        of=sum(len(one) for _, one in there),
        lacking=sum(not has for _, one in there for has in one),
        unconfirmed=0,
        items=tuple(Named(event.id, event.name) for event, one in there if not all(one)),
    )


def _question(event: LifeEvent, question: Question) -> Iterator[bool]:
    """Whether the question is there in English, with all that stands around it."""
    english = event.english.questions.get(question.name)
    yield english is not None
    if english:
        yield bool(english.why) or not question.why
        yield bool(english.unsure) or not question.unsure
        yield from (option.name in english.options for option in question.options)


def _told(event: LifeEvent) -> Iterator[str]:
    """The sentences that 英文.句子 gives in English."""
    texts = [
        *(option.help for question in event.guide for option in question.options),
        *(part.why for part in event.parts),
        *(one.why for one in event.elsewhere),
        *(hint.text for hint in event.hints),
    ]
    yield from filter(None, texts)
