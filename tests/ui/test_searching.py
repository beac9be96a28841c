"""The space bar of the English keyboard on the panel."""

import pytest

from kiosk.visit.events import Deleted, Typed
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Searching
from kiosk.visit.views.records import Look, SearchView
from kiosk.visit.views.screen import view
from kiosk.words import Language
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.layout import misfits, overlapping, too_near, too_small
from tests.ui.visits import state_at


@pytest.mark.parametrize("look", [Look(), Look(elder=True)], ids=["plain", "elder"])
@pytest.mark.parametrize("query", ["", "residence permit"])
def test_the_space_bar_fits_and_is_wider_than_a_letter(bench: Bench, kiosk: Kiosk, look: Look, query: str) -> None:
    shown = view(state_at(Searching(query), look, Language.ENGLISH), kiosk)
    bench.show(shown)
    assert misfits(bench, PANEL) == overlapping(bench) == []
    assert too_small(bench, PANEL, look) == too_near(bench, PANEL, look) == []
    widths = {target.event: target.w for target in bench.stage.targets()}
    assert widths[Typed(" ")] > 3 * widths[Typed("m")]


def test_a_touch_on_the_space_bar_types_a_blank(bench: Bench, kiosk: Kiosk) -> None:
    bench.show(view(state_at(Searching("residence"), Look(), Language.ENGLISH), kiosk))
    (space,) = [target for target in bench.stage.targets() if target.event == Typed(" ")]
    bench.finger_at(space.middle).down().up()
    assert bench.sent == [Typed(" ")]


@pytest.mark.parametrize("look", [Look(), Look(elder=True)], ids=["plain", "elder"])
def test_results_still_have_room_above_it(bench: Bench, kiosk: Kiosk, look: Look) -> None:
    shown = view(state_at(Searching("residence permit"), look, Language.ENGLISH), kiosk)
    assert isinstance(shown.content, SearchView)
    bench.show(shown)
    names = [row.title.text for row in shown.content.rows]
    seen = {text.words for text in bench.texts()}
    assert names[0] in seen
    assert Deleted() in {target.event for target in bench.stage.targets()}
