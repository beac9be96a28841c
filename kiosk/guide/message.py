"""The checklist as plain text for a QR code: any phone reads it, without a network."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kiosk.guide.part_records import Bring, Parts
from kiosk.guide.parts import AnySheet, parts
from kiosk.words.paper import PAPER_WORDS, PaperWords

MOST_BYTES = 1200  # UTF-8; a QR code of 117 × 117 modules, still sharp at 0.4 mm a module on A4

_LONGEST = 90  # characters of any single line once even the shortened list is too long


@dataclass(frozen=True)
class _Depth:
    """How much is said."""

    notes: bool
    steps: bool
    copies: bool
    materials: int


@dataclass(frozen=True)
class _Line:
    """A line; a vital one is never left out."""

    text: str
    vital: bool = False


_LEAST = _Depth(notes=False, steps=False, copies=False, materials=0)


def as_text(sheet: AnySheet) -> str:
    """The sheet as text of at most `MOST_BYTES` in UTF-8.

    A long one leaves out the notes, then the steps, then how many of each, and at last shortens the
    list and says how long it is. Name, how many materials, place and number always stand in it.
    """
    said, words = parts(sheet), PAPER_WORDS[sheet.language]
    lengths = ([*_lines(sheet, said, words, depth)] for depth in _depths(len(said.materials)))
    return next((text for text in map(_joined, lengths) if _fits(text)), "") or _clipped(sheet, said, words)


def _joined(lines: Iterable[_Line]) -> str:
    return "\n".join(line.text for line in lines if line.text)


def _fits(text: str) -> bool:
    return len(text.encode()) <= MOST_BYTES


def _depths(count: int) -> Iterator[_Depth]:
    yield _Depth(notes=True, steps=True, copies=True, materials=count)
    yield _Depth(notes=False, steps=True, copies=True, materials=count)
    yield _Depth(notes=False, steps=False, copies=True, materials=count)
    for materials in range(count, -1, -1):
        yield _Depth(notes=False, steps=False, copies=False, materials=materials)


def _lines(sheet: AnySheet, said: Parts, words: PaperWords, depth: _Depth) -> Iterator[_Line]:
    yield _Line(said.name, vital=True)
    if said.situation:
        yield _Line(words.situation.format(answers=words.comma.join(said.situation)))
    yield from _verdict(said)
    yield from _matters(said, words)
    yield from _materials(said, words, depth)
    yield from _place(said, words)
    if depth.steps and said.steps:
        yield _Line(words.text_steps.format(steps=" → ".join(step.name for step in said.steps)))
    known = (fact for fact in said.facts if fact.value != words.ask_counter)
    yield _Line(words.semicolon.join(f"{fact.label} {fact.value}" for fact in known))
    if sheet.number:
        yield _Line(words.text_number.format(number=sheet.number), vital=True)
    yield _Line(said.disclaimer)


def _verdict(said: Parts) -> Iterator[_Line]:
    yield _Line(said.verdict, vital=True)
    yield from (_Line(said.reason), _Line(said.advice))


def _matters(said: Parts, words: PaperWords) -> Iterator[_Line]:
    if said.matters:
        yield _Line(words.text_bring.format(bring=said.matters_title), vital=True)
    for n, matter in enumerate(said.matters, 1):
        yield _Line(words.text_item.format(n=n, name=matter.name + words.remark.format(remark=matter.place)))


def _materials(said: Parts, words: PaperWords, depth: _Depth) -> Iterator[_Line]:
    if not said.bring:
        return
    listed = said.materials[: depth.materials]
    yield _Line(words.text_bring.format(bring=said.bring) if said.materials else said.materials_note, vital=True)
    for n, material in enumerate(listed, 1):
        yield _Line(words.text_item.format(n=n, name=_material(material, words, depth)))
    if len(listed) < len(said.materials):
        yield _Line(words.text_more.format(n=len(said.materials)))


def _material(material: Bring, words: PaperWords, depth: _Depth) -> str:
    count = words.text_count.format(copies=material.copies) if depth.copies and material.copies else ""
    asides = (material.case, material.note if depth.notes else "")
    return material.name + count + "".join(words.remark.format(remark=aside) for aside in asides if aside)


def _place(said: Parts, words: PaperWords) -> Iterator[_Line]:
    if said.place is None:
        return
    pattern = words.text_ask if said.verdict else words.text_where
    remark = words.remark.format(remark=said.place.remark) if said.place.remark else ""
    yield _Line(pattern.format(place=said.place.name + remark), vital=True)
    yield from (_Line(said.place.hours), _Line(said.place.reach))


def _clipped(sheet: AnySheet, said: Parts, words: PaperWords) -> str:
    """The last resort against texts of unheard-of length: every line shortened, as many more than the vital as fit."""
    lines = [_shortened(line) for line in _lines(sheet, said, words, _LEAST) if line.text]
    kept = {place for place, line in enumerate(lines) if line.vital}
    for place in range(len(lines)):
        if not _fits(_joined(lines[one] for one in sorted(kept | {place}))):
            break
        kept.add(place)
    return _joined(lines[one] for one in sorted(kept))


def _shortened(line: _Line) -> _Line:
    return line if len(line.text) <= _LONGEST else replace(line, text=line.text[: _LONGEST - 1] + "…")
