"""Kivy made ready for a kiosk. Call `prepare` before anything of Kivy is imported.

Kivy reads its environment and Config once, at import; what is set here closes every door out of
the window and keeps the log, the home folder and the command line out of it.
"""

import os
from dataclasses import dataclass

from kiosk import shipped
from kiosk.ui.kivy_trim import trim_kivy

_ENVIRONMENT = {
    "KIVY_NO_ARGS": "1",
    "KIVY_NO_CONFIG": "1",  # a read-only home must not stop us
    "KIVY_NO_FILELOG": "1",
    "KIVY_NO_ENV_CONFIG": "1",  # else KCFG_MODULES_INSPECTOR opens an inspector
    "KIVY_NO_CONSOLELOG": "1",
    "KIVY_LOG_MODE": "PYTHON",
    "KIVY_WINDOW": "sdl2",
    "KIVY_TEXT": "sdl2",
    "KIVY_IMAGE": "sdl2",
    "KIVY_CLIPBOARD": "dummy",
    "KIVY_SPELLING": "",
    "KIVY_METRICS_DENSITY": "1",
    "KIVY_METRICS_FONTSCALE": "1",
    "KIVY_DPI": "96",
    "SDL_MOUSE_FOCUS_CLICKTHROUGH": "1",  # else SDL eats a touch that gives the window its focus
}
_ICON = str(shipped.assets() / "pictures" / "emblem.png")


@dataclass(frozen=True)
class WindowKind:
    """How the window stands on the screen. Width and height in pixels."""

    width: int
    height: int
    windowed: bool = False
    """For trying it out: a frame, a pointer, not full screen."""


def prepare(kind: WindowKind) -> None:
    """Set environment and Config. Too late, and without effect, once kivy.core.window is imported."""
    os.environ.update(_ENVIRONMENT)
    from kivy.config import Config

    for section, values in _settings(kind).items():
        for name, value in values.items():
            Config.set(section, name, value)
    _only_one_touch_provider(Config)
    trim_kivy()


def _settings(kind: WindowKind) -> dict[str, dict[str, str]]:
    return {
        "kivy": {
            "exit_on_escape": "0",
            "pause_on_minimize": "0",
            "log_level": "error",
            "log_enable": "0",
            "desktop": "1",
            "window_icon": _ICON,
        },
        "graphics": {
            "width": str(kind.width),
            "height": str(kind.height),
            "multisamples": "0",  # without a GPU 31 ms a frame instead of 9
            "fullscreen": "0" if kind.windowed else "auto",
            "borderless": "0" if kind.windowed else "1",
            "resizable": "0",
            "show_cursor": "1" if kind.windowed else "0",
            "allow_screensaver": "0",
            "maxfps": "125",  # how often touches are looked at: at 60 a screen change waits up to 16 ms more
            "vsync": "0",
        },
    }


def _only_one_touch_provider(config: object) -> None:
    """The window's own events are enough: probesysfs would read the same panel a second time."""
    for name in config.options("input"):  # type: ignore[attr-defined]
        config.remove_option("input", name)  # type: ignore[attr-defined]
    config.set("input", "mouse", "mouse,disable_multitouch")  # type: ignore[attr-defined]
