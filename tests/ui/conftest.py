"""One real window without a display, and fingers to touch it with."""

from collections.abc import Iterator

import pytest

from kiosk.ui.kivy_setup import WindowKind, prepare
from kiosk.ui.panel import Panel
from kiosk.visit.events import Touch

PANEL = Panel(width=1080, height=1920, diagonal=21.5)


def _open_window() -> None:
    """Kivy opens its one window when it is imported, so this comes before any import of a test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_VIDEODRIVER", "offscreen")
        prepare(WindowKind(PANEL.width, PANEL.height, windowed=True))
        from kivy.base import EventLoop

        EventLoop.ensure_window()
        EventLoop.start()


_open_window()

from tests.ui.fingers import Bench  # noqa: E402


@pytest.fixture
def bench() -> Iterator[Bench]:
    """A stage on the window, and what it has sent."""
    sent: list[Touch] = []
    bench = Bench(PANEL, sent)
    yield bench
    bench.close()
