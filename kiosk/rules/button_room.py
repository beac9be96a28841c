"""How much text a question and its buttons hold in 长辈版, in characters.

The numbers are the theme's for the reference panel (21.5 inches, upright), divided by the type size. Rules
import no screens, so they stand here once more; a test of the screens holds both together.
"""

from kiosk.words.lines import break_lines

QUESTION_EMS = 12.5
"""Width of a line of the question."""
OPTION_EMS = 14.7
"""Width of a line on a button."""
TICK_EMS = 14.1
"""Width of a line beside a tick box (多选)."""
HELP_EMS = 21.1
"""Width of a line of the small print on a button."""

QUESTION_LINES = 3
OPTION_LINES = 2
HELP_LINES = 2

_ASCII = (
    *(227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387),
    *(590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514),
    *(1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770),
    *(667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567),
    *(626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626),
    *(644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590),
)
"""Widths from blank to tilde in Noto Sans SC Bold, in thousandths of an em."""


def width_of(text: str) -> float:
    """Width in em. Han and their punctuation are 1 wide; the few narrower others count as 1 too."""
    return sum(_ASCII[ord(one) - 32] if " " <= one <= "~" else 1000 for one in text) / 1000


def lines(text: str, ems: float) -> int:
    """How many lines a text takes."""
    return len(break_lines(text, ems, width_of))
