"""The label of a PDF file: what it is, in which language, of which moment. Nothing of the citizen."""

from kiosk.guide.part_records import Parts
from kiosk.guide.parts import AnySheet
from kiosk.paper.pen import Label
from kiosk.words import Language

_TAGS = {Language.CHINESE: "zh-CN", Language.ENGLISH: "en"}


def label(sheet: AnySheet, said: Parts) -> Label:
    """The label of a sheet's PDF."""
    return Label(said.name, said.heading, _TAGS[sheet.language], sheet.now)
