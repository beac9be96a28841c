"""The code on the screen, read back as a phone would."""

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.visit.views.records import Look, View
from tests.ui import sample_taking as taking
from tests.ui.fingers import Bench
from tests.ui.samples import LOOKS, screen
from tests.ui.screenshot import window_image

LONGEST = 1200
"""Bytes of the longest message."""

FINDER = 7
"""Modules of a side of the square in each corner."""


def _view(message: str, look: Look) -> View:
    return screen(look, taking.checklist(), taking.qr(message))


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
@pytest.mark.parametrize("message", [taking.MESSAGE, "办" * (LONGEST // 3), "a" * LONGEST, "1"])
def test_the_code_holds_the_message(bench: Bench, look: Look, message: str) -> None:
    bench.show(_view(message, look))
    assert [code.text for code in zxingcpp.read_barcodes(window_image())] == [message]


@given(message=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_can_be_taken_away(bench: Bench, message: str) -> None:
    bench.show(_view(message, Look()))
    assert [code.text for code in zxingcpp.read_barcodes(window_image())] == [message]


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_modules_are_whole_pixels_and_black_on_white(bench: Bench, look: Look) -> None:
    bench.show(_view("办" * (LONGEST // 3), look))
    picture = window_image().convert("L")
    code = zxingcpp.read_barcodes(picture)[0].position
    row = code.top_left.y + 1
    line = [picture.getpixel((x, row)) for x in range(code.top_left.x - 1, code.top_right.x + 2)]
    edge = line.index(0)
    finder = next(length for length in range(len(line)) if line[edge + length] != 0)
    module, rest = divmod(finder, FINDER)
    assert rest == 0
    assert module >= 4
    quiet = [picture.getpixel((code.top_left.x - 1 + edge - 1 - x, row)) for x in range(4 * module)]
    assert set(quiet) == {255}
