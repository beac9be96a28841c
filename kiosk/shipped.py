"""Where the assets and the embedded catalogue are: beside the package in a checkout, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_shipped"


def _home() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def assets() -> Path:
    """The folder of fonts, icons and pictures."""
    return _home() / "assets"


def catalogue() -> Path:
    """The catalogue that ships with the program."""
    return _home() / "catalogue"


def regular_font() -> Path:
    """Noto Sans SC 400."""
    return assets() / "fonts" / "NotoSansSC-Regular.ttf"


def bold_font() -> Path:
    """Noto Sans SC 700."""
    return assets() / "fonts" / "NotoSansSC-Bold.ttf"


def icon_font() -> Path:
    """Material Symbols, the icons in use."""
    return assets() / "fonts" / "MaterialSymbols.ttf"
