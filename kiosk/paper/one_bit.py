"""Papers one bit deep, for thermal printers whose own greys would blur text and code."""

from collections.abc import Iterator
from io import BytesIO

import pypdfium2
from PIL import Image

DOTS_AN_INCH = 203.2
"""Of a thermal head: 8 dots a millimetre."""

_A_HAIR = 2e-6
"""So that a page of whole dots is not rounded up to one dot more, here or by the filters of a printing system."""

_DARK = 180
"""Of 255 levels of grey: what is darker becomes black, so that thin strokes stay whole. No dither: edges stay sharp."""


def one_bit(pdf: bytes) -> bytes:
    """The same pages as pictures of black and white dots, 8 a millimetre. The same bytes for the same PDF."""
    first, *more = pictures(pdf)
    made = BytesIO()
    dense = DOTS_AN_INCH * (1 + _A_HAIR)
    first.save(made, "PDF", save_all=True, append_images=more, resolution=dense, creationDate=None, modDate=None)
    return made.getvalue()


def pictures(pdf: bytes) -> Iterator[Image.Image]:
    """Every page in black and white, 8 dots a millimetre."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            grey = page.render(scale=DOTS_AN_INCH / 72 * (1 - _A_HAIR), grayscale=True).to_pil().convert("L")
            yield grey.point(lambda level: 255 * (level > _DARK), "1")
