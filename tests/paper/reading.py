"""Papers read back: text, pictures, characters with their places."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw


@dataclass(frozen=True)
class Character:
    """A character on a page: measures in points from the bottom left corner."""

    text: str
    size: float
    left: float
    bottom: float
    right: float
    top: float


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page, one line a line of text."""
    with pdfium.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def pictures(pdf: bytes, dots_an_inch: int) -> list[Image.Image]:
    """Every page as a grey picture."""
    with pdfium.PdfDocument(pdf) as document:
        return [page.render(scale=dots_an_inch / 72, grayscale=True).to_pil().convert("L") for page in document]


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """(width, height) of every page in points."""
    with pdfium.PdfDocument(pdf) as document:
        return [page.get_size() for page in document]


def characters(pdf: bytes) -> Iterator[Character]:
    """Every visible character."""
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            for index in range(text.count_chars()):
                character = text.get_text_range(index, 1)
                if character.strip():
                    size = raw.FPDFText_GetFontSize(text, index)
                    yield Character(character, size, *text.get_charbox(index))


def metadata(pdf: bytes) -> dict[str, str]:
    """Title, author, dates of a file."""
    with pdfium.PdfDocument(pdf) as document:
        return dict(document.get_metadata_dict())
