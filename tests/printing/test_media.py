"""The paper a queue is asked for."""

import pytest

from kiosk.printing.media import options

SUPPORTED = ("na_letter_8.5x11in", "iso_a4_210x297mm")
ROLL = (*SUPPORTED, "custom_min_25.4x25.4mm", "custom_max_80.1x3276mm")
FIT = {"print-scaling": "auto-fit"}


def page(width: str, height: str) -> bytes:
    return b"%PDF-1.3 << /Type /Page /MediaBox [ 0 0 " + f"{width} {height}".encode() + b" ] >>"


@pytest.mark.parametrize(
    ("pdf", "supported", "media"),
    [
        (page("595.2756", "841.8898"), SUPPORTED, "iso_a4_210x297mm"),
        (page("612", "792"), SUPPORTED, "na_letter_8.5x11in"),
        (page("226.7717", "700.5"), ROLL, "Custom.80x247mm"),
        (page("164.4095", "90"), ROLL, "Custom.58x32mm"),
    ],
)
def test_a_paper_that_the_queue_knows(pdf: bytes, supported: tuple[str, ...], media: str) -> None:
    assert options(pdf, supported) == FIT | {"media": media}


@pytest.mark.parametrize(
    ("pdf", "supported"),
    [
        (page("226.7717", "700.5"), SUPPORTED),
        (page("226.7717", "9999"), ROLL),
        (page("595.2756", "841.8898"), ()),
        (b"no page", ROLL),
    ],
)
def test_otherwise_its_own(pdf: bytes, supported: tuple[str, ...]) -> None:
    assert options(pdf, supported) == FIT
