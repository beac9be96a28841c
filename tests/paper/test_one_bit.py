"""Papers one bit deep: black or white and nothing between, the same size, still to be read."""

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image
from pypdfium2 import raw

from kiosk.guide.letters import Letters
from kiosk.guide.message import as_text
from kiosk.paper import checklist_a4, receipt
from kiosk.paper.one_bit import DOTS_AN_INCH, one_bit, pictures
from kiosk.paper.rolls import ROLLS
from tests.paper.reading import metadata, page_sizes
from tests.paper.sheets import SHEETS

PAPERS = {f"{name} on {one}": receipt.render(SHEETS[name], roll) for name in SHEETS for one, roll in ROLLS.items()}
LONG = checklist_a4.render(SHEETS["long"], Letters.NORMAL)


def drawn(pdf: bytes) -> Image.Image:
    """The first page drawn again, dot for dot."""
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].render(scale=DOTS_AN_INCH / 72, grayscale=True, no_smoothimage=True)
        return page.to_pil().convert("L")


def inside(pdf: bytes) -> list[Image.Image]:
    """The pictures in a file that holds nothing else."""
    with pdfium.PdfDocument(pdf) as document:
        objects = [one for page in document for one in page.get_objects()]
        assert {one.type for one in objects} == {raw.FPDF_PAGEOBJ_IMAGE}
        assert {one.get_metadata().bits_per_pixel for one in objects} == {1}
        return [one.get_bitmap().to_pil().convert("L") for one in objects]


@pytest.mark.parametrize("pdf", PAPERS.values(), ids=PAPERS.keys())
def test_there_are_two_levels_only(pdf: bytes) -> None:
    page = drawn(one_bit(pdf))
    assert {level for level, count in enumerate(page.histogram()) if count} == {0, 255}


@pytest.mark.parametrize("pdf", [PAPERS["long on 58"], PAPERS["english on 80"], LONG], ids=["58", "80", "A4"])
def test_every_page_is_a_picture_of_one_bit_a_dot(pdf: bytes) -> None:
    sizes = [(round(width * DOTS_AN_INCH / 72), round(height * DOTS_AN_INCH / 72)) for width, height in page_sizes(pdf)]
    found = inside(one_bit(pdf))
    assert [one.size for one in found] == sizes
    assert [one.tobytes() for one in found] == [one.convert("L").tobytes() for one in pictures(pdf)]


@pytest.mark.parametrize("pdf", PAPERS.values(), ids=PAPERS.keys())
def test_it_is_as_large_as_before(pdf: bytes) -> None:
    (size,), (before,) = page_sizes(one_bit(pdf)), page_sizes(pdf)
    assert size == pytest.approx(before, abs=0.01)


def test_thin_strokes_stay_and_nothing_is_added() -> None:
    """The share of black, beside what the paper covers in all its greys."""
    for pdf in PAPERS.values():
        with pdfium.PdfDocument(pdf) as document:
            grey = document[0].render(scale=8, grayscale=True).to_pil().convert("L")
        covered = sum(n * (255 - level) for level, n in enumerate(grey.histogram())) / 255 / grey.width / grey.height
        page = next(pictures(pdf)).convert("L")
        black = page.histogram()[0] / page.width / page.height
        assert 1 < black / covered < 1.2


def test_the_code_is_still_read() -> None:
    page = drawn(one_bit(PAPERS["long on 58"]))
    assert [one.text for one in zxingcpp.read_barcodes(page)] == [as_text(SHEETS["long"])]


def test_the_same_paper_gives_the_same_bytes_and_no_clock() -> None:
    pdf = PAPERS["can on 80"]
    assert one_bit(pdf) == one_bit(pdf)
    told = metadata(one_bit(pdf))
    assert (told["CreationDate"], told["ModDate"]) == ("", "")
