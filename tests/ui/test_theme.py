"""Colours with enough contrast; sizes never below what the standards ask, on any panel."""

from itertools import product

import pytest

from kiosk.ui.palette import CONTRAST, LIGHT, Colour, Palette
from kiosk.ui.panel import Panel
from kiosk.ui.theme import CAPITAL, Theme, theme_of
from kiosk.visit.views.records import Look, Tone

PANELS = [
    Panel(width=width, height=height, diagonal=diagonal)
    for (width, height), diagonal in product([(1080, 1920), (1920, 1080), (768, 1366)], [15.6, 21.5, 32, 43])
]
LOOKS = [Look(elder, contrast) for elder, contrast in product([False, True], repeat=2)]


def luminance(colour: Colour) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_formula_knows_black_and_white() -> None:
    assert contrast((0, 0, 0, 1), (1, 1, 1, 1)) == pytest.approx(21)


@pytest.mark.parametrize("palette", [LIGHT, CONTRAST])
def test_body_text_has_ten_to_one(palette: Palette) -> None:
    grounds = [palette.background, palette.card]
    assert all(contrast(palette.ink, ground) >= 10 for ground in grounds)


@pytest.mark.parametrize(("palette", "least"), [(LIGHT, 4.5), (CONTRAST, 7)])
def test_no_text_is_under_the_least_contrast(palette: Palette, least: float) -> None:
    pairs = [(palette.text(tone), palette.field(tone)) for tone in Tone]
    pairs += [(palette.text(tone), ground) for tone in Tone for ground in (palette.background, palette.card)]
    pairs += [(palette.on_jade, palette.jade), (palette.on_jade, palette.jade_pressed)]
    pairs += [(palette.ink, palette.pressed), (palette.jade, palette.pressed), (palette.ink, palette.key2)]
    pairs += [(palette.on_hero, palette.hero), (palette.on_hero, palette.hero2)]
    assert [pair for pair in pairs if contrast(*pair) < least] == []


def test_high_contrast_text_has_twenty_to_one() -> None:
    assert contrast(CONTRAST.ink, CONTRAST.background) >= 20


def test_what_cannot_be_used_is_still_seen() -> None:
    assert all(contrast(palette.dim, palette.card) >= 2 for palette in (LIGHT, CONTRAST))


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height} {panel.diagonal}in")
@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_sizes_keep_the_standards_on_every_panel(panel: Panel, look: Look) -> None:
    theme = theme_of(panel, look)
    smallest = 7.0 if look.elder else 4.8
    assert capital(theme, theme.type.small) >= smallest
    assert capital(theme, theme.type.title) >= 1.32 * smallest
    assert theme.touch / theme.real >= (18 if look.elder else 14)
    assert theme.gap / theme.real >= (4 if look.elder else 2.6)
    assert theme.spacing >= theme.gap
    assert theme.line(100) == (150 if look.elder else 135)


def capital(theme: Theme, size: int) -> float:
    """Millimetres of a capital letter."""
    return CAPITAL * size / theme.real


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width}x{panel.height} {panel.diagonal}in")
def test_a_larger_role_is_never_smaller(panel: Panel) -> None:
    for look in LOOKS:
        scale = theme_of(panel, look).type
        sizes = [scale.small, scale.body, scale.strong, scale.large, scale.title, scale.display]
        assert sizes == sorted(sizes)


def test_the_reference_panel_has_four_pixels_a_millimetre() -> None:
    theme = theme_of(Panel(width=1080, height=1920, diagonal=21.5), Look())
    assert theme.real == pytest.approx(4.034, abs=0.001)
    assert theme.mm(10) == 40
    assert theme.type.small == 28


def test_a_look_has_one_theme() -> None:
    panel = Panel(width=1080, height=1920, diagonal=21.5)
    assert theme_of(panel, Look(elder=True)) is theme_of(panel, Look(elder=True))
    assert theme_of(panel, Look(elder=True)) is not theme_of(panel, Look())
