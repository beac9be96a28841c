"""Where a kiosk keeps what it may lose (cache) and what it must not lose (state)."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Folders:
    """The folders of one kiosk program."""

    catalogue: Path
    printed: Path
    """The folder printer's PDFs."""
    cache: Path
    """Compiled catalogues; made again when lost."""
    state: Path
    """Running numbers; must survive."""


def cache_home() -> Path:
    """By the XDG base directory specification."""
    return _home("XDG_CACHE_HOME", ".cache")


def state_home() -> Path:
    """By the XDG base directory specification."""
    return _home("XDG_STATE_HOME", ".local/state")


def _home(variable: str, otherwise: str) -> Path:
    base = os.environ.get(variable)
    return (Path(base) if base else Path.home() / otherwise) / "wuhua-kiosk"
