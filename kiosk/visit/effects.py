"""Work the visit asks for; the composition root hands it to workers."""

from dataclasses import dataclass

from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.guide.parts import AnySheet
from kiosk.visit.terms import Paper


@dataclass(frozen=True)
class Print:
    """Lay out the sheet under the next running number and print it once."""

    job: int
    sheet: AnySheet | FormSheet
    paper: Paper
    letters: Letters = Letters.NORMAL


@dataclass(frozen=True)
class Wipe:
    """The visit is over: nothing of it may remain outside the state either."""


Effect = Print | Wipe
