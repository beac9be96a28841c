"""Pictures of the sample screens: python -m tests.ui.shoot OUTDIR [NAME ...] [--look LOOK].

Draws in a real window; without a display, start it under xvfb-run -s "-screen 0 1080x1920x24".
"""

import argparse
from pathlib import Path

from kiosk.ui.kivy_setup import WindowKind, prepare
from kiosk.ui.panel import Panel
from kiosk.visit.views.records import View
from tests.ui.samples import LOOKS, samples

PANEL = Panel(width=1080, height=1920, diagonal=21.5)
Shot = tuple[Path, View]


def main() -> None:
    """Draw each wanted view and save what the window shows."""
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    _shoot([shot for look in options.look or LOOKS for shot in _shots(options.folder, look, options.names)])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.shoot", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--look", action="append", choices=list(LOOKS))
    return parser.parse_args()


def _shots(folder: Path, look: str, names: list[str]) -> list[Shot]:
    views = samples(LOOKS[look])
    return [(folder / f"{name}-{look}.png", views[name]) for name in names or views]


def _shoot(shots: list[Shot]) -> None:
    prepare(WindowKind(PANEL.width, PANEL.height, windowed=True))
    from kiosk.ui.window import Stage, run, stop
    from tests.ui.screenshot import save_window

    stage = Stage(PANEL, print)
    waiting = list(shots)

    def next_view() -> None:
        if waiting:
            stage.show(waiting[0][1])
        else:
            stop()

    def save(_view: View) -> None:
        save_window(waiting.pop(0)[0])
        next_view()

    stage.on_drawn = save
    next_view()
    run(stage)


if __name__ == "__main__":
    main()
