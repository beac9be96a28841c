"""Every page the shipped catalogue leads to, in both languages, 普通 and 长辈版: texts fit, targets can be hit."""

from collections.abc import Iterator

import pytest

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.engine import Answers, Asking, follow
from kiosk.visit import state as pages
from kiosk.visit.events import OpenedPlaces
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Page
from kiosk.visit.terms import Failure, Paper, Scope, Stage, Tab
from kiosk.visit.views.records import Look
from kiosk.visit.views.screen import view
from kiosk.words import Language
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.layout import misfits, overlapping, too_near, too_small
from tests.ui.visits import state_at

QUERIES = ("", "yb", "glj", "护照", "zzzz", "laorenqian")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("look", [Look(), Look(elder=True)], ids=["plain", "elder"])
def test_every_page_of_the_catalogue_keeps_to_the_screen(
    bench: Bench, kiosk: Kiosk, look: Look, language: Language
) -> None:
    wrong = {}
    for page in _pages(kiosk):
        bench.stage.show(view(state_at(page, look, language), kiosk))
        if found := _wrong(bench, look):
            wrong[repr(page)] = found
    assert wrong == {}


@pytest.mark.parametrize("look", [Look(), Look(elder=True)], ids=["plain", "elder"])
def test_every_checklist_says_where_to_go(bench: Bench, kiosk: Kiosk, look: Look) -> None:
    silent = []
    for item in kiosk.catalogue.items:
        bench.stage.show(view(state_at(pages.Result(item.id, None), look, Language.CHINESE), kiosk))
        if OpenedPlaces() not in [target.event for target in bench.stage.targets()]:
            silent.append(item.id)
    assert silent == []


def _wrong(bench: Bench, look: Look) -> list[object]:
    texts: list[object] = [*misfits(bench, PANEL), *overlapping(bench)]
    return [*texts, *too_small(bench, PANEL, look), *too_near(bench, PANEL, look)]


def _pages(kiosk: Kiosk) -> Iterator[Page]:
    for item in kiosk.catalogue.items:
        yield pages.ItemPage(item.id)
        yield pages.Details(item.id)
        yield pages.Result(item.id, None)
        yield from _guide_pages(item)
    yield pages.LifeEvents()
    for event in kiosk.catalogue.life_events:
        yield from _event_pages(event)
    yield from (pages.SignpostPage(signpost.id) for signpost in kiosk.catalogue.signposts)
    yield from (pages.Searching(query) for query in QUERIES)
    yield from (pages.Listing(theme.name, Scope.ALL) for theme in kiosk.catalogue.district.themes)
    item = kiosk.catalogue.items[0].id
    yield from (pages.Places(item, street) for street in (None, *(one.id for one in kiosk.catalogue.streets)))
    yield from _printing_pages(item)


def _guide_pages(item: Item) -> Iterator[Page]:
    """The questions met by first answers that lead on, and where each other answer to them ends."""
    answers: Answers = {}
    standing = follow(item, answers)
    while isinstance(standing, Asking):
        yield pages.Asking(item.id, answers)
        after = [{**answers, standing.question.name: (option.name,)} for option in standing.options]
        yield from (pages.Result(item.id, one) for one in after if not isinstance(follow(item, one), Asking))
        answers = next((one for one in after if isinstance(follow(item, one), Asking)), after[0])
        standing = follow(item, answers)


def _event_pages(event: LifeEvent) -> Iterator[Page]:
    """The questions by first answers, and what each last answer comes to."""
    answers: Answers = {}
    standing = follow(event, answers)
    while isinstance(standing, Asking):
        yield pages.Asking(event.id, answers)
        after = [{**answers, standing.question.name: (option.name,)} for option in standing.options]
        done = (one for one in after if not isinstance(follow(event, one), Asking))
        yield from (pages.EventResult(event.id, one, tab) for one in done for tab in Tab)
        answers = after[0]
        standing = follow(event, answers)


def _printing_pages(item: str) -> Iterator[Page]:
    number = "CH01-20261123-0042"
    for paper in Paper:
        yield from (pages.Printing(item, paper, 1, 0.0, stage, number=number) for stage in Stage)
        yield from (pages.Printing(item, paper, 1, 0.0, Stage.SENT, failure, number) for failure in Failure)
