"""The sample site, where machines stand beside the kiosk: what they finish is said wherever it is asked for."""

from collections.abc import Iterator

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.loading import open_kiosk
from kiosk.visit import state as pages
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Page
from kiosk.visit.views.records import Look
from kiosk.visit.views.screen import view
from kiosk.words import Language
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.layout import misfits, overlapping, too_near, too_small
from tests.ui.visits import state_at

LOOKS = {"plain": Look(), "elder": Look(elder=True), "contrast": Look(contrast=True)}


@pytest.fixture(scope="module")
def demo(bundle: Bundle) -> Kiosk:
    return open_kiosk(bundle, "demo")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_every_page_about_machines_keeps_to_the_screen(
    bench: Bench, demo: Kiosk, look: Look, language: Language
) -> None:
    wrong = {}
    for page in _pages(demo):
        bench.stage.show(view(state_at(page, look, language), demo))
        found = [
            *misfits(bench, PANEL),
            *overlapping(bench),
            *too_small(bench, PANEL, look),
            *too_near(bench, PANEL, look),
        ]
        if found:
            wrong[repr(page)] = found
    assert wrong == {}


def _pages(demo: Kiosk) -> Iterator[Page]:
    yield pages.Home()
    yield from (pages.Machines((0,) if start == 0 else (0, start)) for start in range(len(demo.site.machines)))
    for machine in demo.site.machines:
        yield from (pages.ItemPage(item) for item in machine.items)
        yield from (pages.SignpostPage(signpost) for signpost in machine.signposts)
    for signpost in demo.catalogue.signposts:
        yield pages.SignpostPage(signpost.id)
        yield from (pages.SignpostPage(signpost.id, (0, start)) for start in range(1, len(signpost.contains)))
