"""What the rules believe about questions and buttons in 长辈版 is what the screens really give."""

import pytest
from fontTools.ttLib import TTFont

from kiosk import shipped
from kiosk.rules import button_room as room
from kiosk.ui.boxes import Box
from kiosk.ui.panel import Panel
from kiosk.ui.theme import Theme, theme_of
from kiosk.ui.widgets.option_row import OptionRow
from kiosk.visit.events import Answered
from kiosk.visit.views import records
from kiosk.visit.views.records import Look

ELDER = theme_of(Panel(width=1080, height=1920, diagonal=21.5), Look(elder=True))


def column(theme: Theme) -> Box:
    """The strip of a question's screen between its margins."""
    return Box(0, 0, theme.width, theme.height).inset(theme.margin)


def height(text: str, detail: str = "", marked: bool | None = None) -> int:
    """Pixels of a button."""
    row = records.OptionRow(text, detail, Answered("户口", text), marked, dashed=False)
    return OptionRow().height_at(row, ELDER, column(ELDER).w)


def test_a_line_of_the_question() -> None:
    assert column(ELDER).w / ELDER.type.title == pytest.approx(room.QUESTION_EMS, abs=0.1)


@pytest.mark.parametrize(("ems", "marked"), [(room.OPTION_EMS, None), (room.TICK_EMS, False)])
def test_a_line_on_a_button(ems: float, marked: bool | None) -> None:
    assert height("汉" * int(ems), marked=marked) == height("汉", marked=marked)
    assert height("汉" * (int(ems) + 1), marked=marked) > height("汉", marked=marked)


def test_a_line_of_small_print() -> None:
    whole = int(room.HELP_EMS)
    assert height("汉", "字" * whole) == height("汉", "字" * (whole - 1))
    assert height("汉", "字" * (whole + 1)) > height("汉", "字" * whole)


def test_letters_are_as_wide_as_in_the_font() -> None:
    font = TTFont(shipped.bold_font())
    glyphs, advances, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    for character in map(chr, range(32, 127)):
        assert room.width_of(character) == pytest.approx(advances[glyphs[ord(character)]][0] / em, abs=0.001)
    for character in "汉字，。（）“”：？、·…《》㎡":
        assert room.width_of(character) == advances[glyphs[ord(character)]][0] / em == 1
