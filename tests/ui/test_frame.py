"""Bars, attract, home and 您还在吗 in every look and language: all texts fit, all targets can be hit."""

import pytest

from kiosk.visit.kiosk import Kiosk
from kiosk.visit.views.records import AttractView, HomeView, Look, StillThereView, View
from kiosk.words import Language
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.layout import misfits, too_near, too_small
from tests.ui.samples import LOOKS
from tests.ui.visits import frame_views

pytestmark = [
    pytest.mark.parametrize("language", Language),
    pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys()),
    pytest.mark.parametrize("name", ["attract", "home", "home-on", "still-there"]),
]


def test_every_text_fits(bench: Bench, kiosk: Kiosk, language: Language, look: Look, name: str) -> None:
    bench.show(frame_views(kiosk, look, language)[name])
    assert list(bench.texts())
    assert misfits(bench, PANEL) == []


def test_every_target_can_be_hit(bench: Bench, kiosk: Kiosk, language: Language, look: Look, name: str) -> None:
    bench.show(frame_views(kiosk, look, language)[name])
    assert bench.stage.targets()
    assert too_small(bench, PANEL, look) == []
    assert too_near(bench, PANEL, look) == []


def test_nothing_is_left_unsaid(bench: Bench, kiosk: Kiosk, language: Language, look: Look, name: str) -> None:
    view = frame_views(kiosk, look, language)[name]
    bench.show(view)
    shown = {text.words for text in bench.texts()}
    assert [words for words in _words_of(view) if words not in shown] == []


def _words_of(view: View) -> list[str]:
    """What must be readable. Date, heading and the last favourites may be left out for want of room."""
    words = [tool.text for tool in view.bars.tools] + [view.bars.clock, view.bars.site] if view.bars else []
    match view.content:
        case AttractView() as attract:
            words += [attract.site, *attract.slogan, attract.counts, attract.start.text, attract.footer]
        case HomeView() as home:
            words += [home.title, home.search.text, *(text for tile in home.scopes for text in (tile.count, tile.text))]
            words += [card.text for card in home.themes] + ([home.more.text] if home.more else [])
    if isinstance(view.overlay, StillThereView):
        words += [view.overlay.seconds, view.overlay.title, view.overlay.text]
    return words
