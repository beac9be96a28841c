"""Every item and life event of the shipped catalogue, with all its cases, on every paper in both languages."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

import pytest

from kiosk.catalogue.guided import Guided
from kiosk.guide.letters import Letters
from kiosk.guide.part_records import Parts
from kiosk.guide.parts import AnySheet, parts
from kiosk.paper import a4_page, checklist_a4, fonts, receipt
from kiosk.paper.pen import Label, Pen, Style
from kiosk.paper.rolls import ROLLS, Roll
from kiosk.visit.kiosk import Kiosk
from kiosk.words import Language
from tests.paper.shipped_sheets import shipped_sheets

MARGIN = 4 * 72 / 25.4  # of a receipt, above and below
HAIR = 0.1  # points


@dataclass(frozen=True)
class Drawn:
    """A line of text on a page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def over(self, other: "Drawn") -> bool:
        """Whether they overlap."""
        beside = self.right <= other.left + HAIR or other.right <= self.left + HAIR
        apart = self.bottom <= other.top + HAIR or other.bottom <= self.top + HAIR
        return not beside and not apart


@dataclass
class Page:
    """Its size, and all text on it."""

    width: float
    height: float
    lines: list[Drawn] = field(default_factory=list)


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """What pens draw, page by page."""
    fonts.register()
    drawn: list[Page] = []

    def begin(pen: Pen, width: float, height: float, _: Label) -> None:
        pen.size = width, height
        drawn.append(Page(width, height))

    def text(_: Pen, x: float, top: float, text: str, style: Style) -> None:
        drawn[-1].lines.append(Drawn(text, x, top, x + style.width(text), top + style.leading))

    monkeypatch.setattr(Pen, "__init__", begin)
    monkeypatch.setattr(Pen, "text", text)
    monkeypatch.setattr(Pen, "next_page", lambda pen: drawn.append(Page(*pen.size)))
    monkeypatch.setattr(Pen, "finished", lambda _: b"")
    for mark in ("line", "hairline", "box", "squares"):
        monkeypatch.setattr(Pen, mark, lambda *_, **__: None)
    return drawn


@dataclass(frozen=True)
class Kind:
    """A paper, and what may be printed on."""

    render: Callable[[AnySheet], bytes]
    left: float
    right: float
    top: float
    below: float
    """From the last line to the end of the page."""


def a4(letters: Letters) -> Kind:
    right = a4_page.LEFT + a4_page.WIDTH
    render = lambda sheet: checklist_a4.render(sheet, letters)  # noqa: E731
    return Kind(render, a4_page.LEFT, right, a4_page.TOP, a4_page.BOTTOM)


def on_roll(roll: Roll) -> Kind:
    return Kind(lambda sheet: receipt.render(sheet, roll), roll.left, roll.left + roll.width, MARGIN, MARGIN)


KINDS = {"a4": a4(Letters.NORMAL), "large": a4(Letters.LARGE)} | {name: on_roll(roll) for name, roll in ROLLS.items()}


def told(said: Parts) -> Iterator[str]:
    """What stands on every paper."""
    yield from (said.name, said.chinese, said.bring, said.materials_note, said.matters_title, said.disclaimer)
    for material in said.materials:
        yield from (material.name, material.chinese, material.case, material.copies, material.note)
    for matter in said.matters:
        yield from (matter.name, matter.place, *matter.lines)
    for fact in said.facts:
        yield from (fact.label, fact.value)
    yield from said.hints
    if said.place:
        yield from (said.place.name, said.place.remark, *said.place.lines)


def a4_alone(said: Parts) -> Iterator[str]:
    """What has no room on a receipt."""
    yield from (material.source for material in said.materials)
    for step in said.steps:
        yield from (step.name, step.text)
    yield said.bases


def run_together(texts: Iterator[str]) -> str:
    return "".join("".join(texts).split())


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", KINDS)
def test_everything_stands_on_the_paper_and_nothing_leaves_it(
    kiosk: Kiosk, pages: list[Page], name: str, language: Language
) -> None:
    kind = KINDS[name]
    for key, sheet in shipped_sheets(kiosk, language):
        pages.clear()
        kind.render(sheet)
        said = parts(sheet)
        drawn = run_together(line.text for page in pages for line in page.lines)
        texts = [*told(said), *(a4_alone(said) if name in ("a4", "large") else ())]
        assert [text for text in texts if "".join(text.split()) not in drawn] == [], key
        for page in pages:
            for line in page.lines:
                assert kind.left - HAIR <= line.left <= line.right <= kind.right + HAIR, (key, line)
                assert kind.top - HAIR <= line.top <= line.bottom <= page.height - kind.below + HAIR, (key, line)
            assert [pair for pair in combinations(page.lines, 2) if pair[0].over(pair[1])] == [], key


@pytest.mark.parametrize("name", KINDS)
def test_no_english_word_is_broken(kiosk: Kiosk, pages: list[Page], name: str) -> None:
    for key, sheet in shipped_sheets(kiosk, Language.ENGLISH):
        pages.clear()
        KINDS[name].render(sheet)
        whole = {word for page in pages for line in page.lines for word in words(line.text)}
        assert {word for text in told(parts(sheet)) for word in words(text)} - whole == set(), key


def words(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]{2,}", text))


def test_nothing_stays_chinese_of_which_there_is_english(kiosk: Kiosk) -> None:
    guided: dict[str, Guided] = {one.id: one for one in (*kiosk.catalogue.items, *kiosk.catalogue.life_events)}
    looked_at = 0
    for key, sheet in shipped_sheets(kiosk, Language.ENGLISH):
        said = parts(sheet)
        names_for_the_clerk = {said.chinese, *(material.chinese for material in said.materials)}
        texts = [text for text in (*told(said), *a4_alone(said)) if text not in names_for_the_clerk]
        english = guided[key].english
        for chinese in (*english.sentences, *english.materials):
            assert chinese.rstrip("。") not in {text.rstrip("。") for text in texts}, key
            looked_at += 1
    assert looked_at > 1000
