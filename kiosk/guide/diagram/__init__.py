"""A guide drawn, for people who would rather look than read. The same item gives the same text, byte by byte."""

from kiosk.guide.diagram.boxes import OF_EVENT, OF_ITEM, EndWords, Names
from kiosk.guide.diagram.mermaid import mermaid
from kiosk.guide.diagram.svg import svg
from kiosk.guide.paths.decisions import TooEntangledError

__all__ = ["OF_EVENT", "OF_ITEM", "EndWords", "Names", "TooEntangledError", "mermaid", "svg"]
