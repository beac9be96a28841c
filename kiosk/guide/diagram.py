"""A guide drawn, for people who would rather look than read. The same item gives the same text, byte by byte."""

from kiosk.guide.decisions import TooEntangledError
from kiosk.guide.diagram_boxes import Names
from kiosk.guide.diagram_mermaid import mermaid
from kiosk.guide.diagram_svg import svg

__all__ = ["Names", "TooEntangledError", "mermaid", "svg"]
