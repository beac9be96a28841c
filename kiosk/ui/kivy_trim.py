"""What of Kivy a kiosk never uses, kept from being loaded: half the time to its own first import."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_INPUTS = ("tuio", "probesysfs", "mtdev", "hidinput", "linuxwacom", "leapfinger")
"""Ways to read a panel other than by the window; two at once would count each touch twice."""


def trim_kivy() -> None:
    """Import Kivy's clock and language without what they drag along. Only before they were imported."""
    for name in _INPUTS:
        sys.modules.setdefault(f"kivy.input.providers.{name}", ModuleType(name))
    with _instead_of_asyncio():
        import kivy.clock
    with _without_stock_rules():
        import kivy.lang.builder  # noqa: F401


@contextmanager
def _instead_of_asyncio() -> Iterator[None]:
    """The clock keeps a reference to asyncio for asynchronous programs only; it costs a tenth of the start."""
    if "asyncio" in sys.modules:
        yield
        return
    stand_in = ModuleType("asyncio")
    stand_in.wait_for = None  # type: ignore[attr-defined]
    sys.modules["asyncio"] = stand_in
    try:
        yield
    finally:
        del sys.modules["asyncio"]


@contextmanager
def _without_stock_rules() -> Iterator[None]:
    """Kivy parses 1,300 lines of rules for its own labels and buttons; ours draw themselves."""
    import kivy

    from kiosk import shipped

    home = kivy.kivy_data_dir
    kivy.kivy_data_dir = str(shipped.assets() / "kivy")
    try:
        yield
    finally:
        kivy.kivy_data_dir = home
