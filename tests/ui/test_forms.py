"""打印空白表 under the finger: beside the material, in every look and language."""

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.session import Session
from kiosk.visit.effects import Effect, Print
from kiosk.visit.events import AskedForm, Ticked
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Printing, Result, State
from kiosk.visit.terms import Failure, Paper, Stage
from kiosk.visit.views.records import Look
from kiosk.visit.views.screen import view
from kiosk.words import Language
from kiosk.words.forms import FORM_WORDS
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.layout import misfits, overlapping, too_near, too_small
from tests.ui.samples import LOOKS
from tests.ui.visits import state_at
from tests.visit.with_forms import FORM, ITEM, kiosk_with_forms

LOOKS_AND_LANGUAGES = [
    pytest.param(look, language, id=f"{name} {language}") for name, look in LOOKS.items() for language in Language
]


@pytest.fixture(scope="module")
def offering(bundle: Bundle) -> Kiosk:
    return kiosk_with_forms(bundle)


def at_form(kiosk: Kiosk, look: Look, language: Language) -> tuple[State, int]:
    """The list turned to the material with the form, and the material's index."""
    item = kiosk.catalogue.item(ITEM)
    (index,) = [number for number, one in enumerate(item.materials) if one.blank_form]
    return state_at(Result(ITEM, None, starts=(0, index)), look, language), index


@pytest.mark.parametrize(("look", "language"), LOOKS_AND_LANGUAGES)
def test_ticking_and_printing_are_two_targets(bench: Bench, offering: Kiosk, look: Look, language: Language) -> None:
    state, index = at_form(offering, look, language)
    bench.show(view(state, offering))
    assert [*misfits(bench, PANEL), *overlapping(bench)] == []
    assert [*too_small(bench, PANEL, look), *too_near(bench, PANEL, look)] == []
    bench.tap(FORM_WORDS[language].offer)
    bench.seconds += 1.0
    (row,) = [target for target in bench.stage.targets() if target.event == Ticked(index)]
    bench.finger_at(row.middle).down().up()
    assert bench.sent == [AskedForm(FORM), Ticked(index)]


@pytest.mark.parametrize(("look", "language"), LOOKS_AND_LANGUAGES)
def test_the_page_of_a_form_fits(bench: Bench, offering: Kiosk, look: Look, language: Language) -> None:
    pages = [Printing(ITEM, Paper.A4, 1, 0.0, stage, number="CH01-20261123-0042", form=FORM) for stage in Stage]
    pages += [Printing(ITEM, Paper.A4, 1, 0.0, Stage.SENT, failure, form=FORM) for failure in Failure]
    for page in pages:
        bench.show(view(state_at(page, look, language), offering))
        assert [*misfits(bench, PANEL), *overlapping(bench)] == [], page
        assert [*too_small(bench, PANEL, look), *too_near(bench, PANEL, look)] == [], page


def test_a_hundred_taps_print_one_form(bench: Bench, offering: Kiosk) -> None:
    effects: list[Effect] = []
    state, _ = at_form(offering, Look(), Language.CHINESE)
    session = Session(offering, state, bench.show, effects.append, _fail)
    session.begin()
    at = bench.target("打印空白表").middle
    for _ in range(100):
        bench.sent.clear()
        bench.finger_at(at).down().up()
        bench.seconds += 0.03
        for touch in bench.sent:
            session.handle(touch)
    assert [type(effect) for effect in effects] == [Print]
    assert isinstance(session.state.page, Printing)


def _fail(error: Exception) -> None:
    raise error
