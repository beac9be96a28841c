"""The rules asked about a catalogue. What they found in an item or a life event is kept until something it depends
on changes.

That is its file, the district, the day, and this program. Of an edited catalogue only the files that
changed are examined again, and what lies between items; for that, an outline of each is kept too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Problem
from kiosk.catalogue.program import fingerprint
from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.catalogue.reading.handing_over import from_bytes, to_bytes
from kiosk.catalogue.reading.sources import Sources
from kiosk.catalogue.shelf import Shelf, key_of
from kiosk.rules.examining import in_event, in_item, in_whole
from kiosk.rules.outline import Outline
from kiosk.rules.places import event_file
from kiosk.rules.rule import EventSubject, Rule, Subject, Whole, rule_id

Tell = Callable[[int], object]
"""Is told the number of items and life events examined so far."""

_OUTLINE: TypeAdapter[Outline] = TypeAdapter(Outline)


@dataclass(frozen=True)
class Question:
    """A catalogue, and what is asked about it."""

    catalogue: Catalogue
    sources: Sources
    today: date
    rules: tuple[Rule, ...]


def ask(question: Question, cache: Path, tell: Tell) -> list[Problem]:
    """What the rules find, in no order."""
    catalogue, sources = question.catalogue, question.sources
    shelf, around = Shelf(cache / _name(question)), _around(question)
    results: dict[str, bytes] = {}
    found: list[Problem] = []
    outlines: list[Outline] = []
    for number, item_id in enumerate(catalogue.items.ids):
        file = sources.item_file(item_id)
        key = key_of(around, file.encode(), sources.contents(file))
        results[key] = shelf.get(key) or _examined(question, number, file)
        kept = from_bytes(results[key])
        found.extend(kept.problems)
        outlines.append(_OUTLINE.validate_json(kept.record))
        tell(number + 1)
    for number, event in enumerate(catalogue.life_events, len(catalogue.items)):
        file = event_file(event.id)
        key = key_of(around, file.encode(), sources.contents(file))
        results[key] = shelf.get(key) or _examined_event(question, event)
        found.extend(from_bytes(results[key]).problems)
        tell(number + 1)
    if shelf.keys != results.keys():
        shelf.keep(results)
    return [*found, *in_whole(Whole.of(catalogue, sources, outlines), sources, question.rules)]


def _examined(question: Question, number: int, file: str) -> bytes:
    item = question.catalogue.items[number]
    subject = Subject(item, file, question.catalogue.district, question.today)
    problems = in_item(subject, question.sources, question.rules)
    return to_bytes(FileReading(problems, record=_OUTLINE.dump_json(Outline.of(item))))


def _examined_event(question: Question, event: LifeEvent) -> bytes:
    subject = EventSubject.of(event, question.catalogue.district, question.today)
    return to_bytes(FileReading(in_event(subject, question.sources, question.rules)))


def _around(question: Question) -> bytes:
    """What all findings depend on beside the item itself."""
    district = question.catalogue.district.model_dump_json().encode()
    return key_of(fingerprint("guide", "rules", "words"), district, str(question.today).encode()).encode()


def _name(question: Question) -> str:
    """One shelf for each choice of rules, so that one choice does not push out the other."""
    return f"rules-{key_of(*(rule_id(rule).encode() for rule in question.rules))[:16]}.shelf"
