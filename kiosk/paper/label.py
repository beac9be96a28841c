"""The label of a PDF file: what it is, in which language, of which moment. Nothing of the citizen."""

from kiosk.guide.parts import Parts
from kiosk.guide.sheet import Sheet
from kiosk.paper.pen import Label
from kiosk.words import Language

_TAGS = {Language.CHINESE: "zh-CN", Language.ENGLISH: "en"}


def label(sheet: Sheet, said: Parts) -> Label:
    """The label of a sheet's PDF."""
    return Label(said.name, said.heading, _TAGS[sheet.language], sheet.now)
