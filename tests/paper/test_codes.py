"""The QR codes on paper read back by two readers that know nothing of each other, as phones and scanners see them."""

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image, ImageFilter, ImageOps
from pyzbar import pyzbar

from kiosk.guide.message import MOST_BYTES, as_text
from kiosk.guide.parts import AnySheet
from kiosk.paper import one_bit
from kiosk.paper.qr import symbol_on_paper
from kiosk.paper.rolls import ROLLS, Roll
from kiosk.paper.stamp import LEAST_DOTS
from kiosk.qr import QUIET, Symbol
from kiosk.visit.kiosk import Kiosk
from kiosk.words import Language
from tests.paper.reading import pictures
from tests.paper.sheets import SHEETS, sheet_of
from tests.paper.shipped_sheets import shipped_sheets
from tests.paper.test_papers import LAYOUTS, MONSTER, Render

A_HEAD = 203  # dots an inch of a thermal head
WIDEST_ROLL = 1200  # dots, scanned; A4 has more

Look = Callable[[bytes], Image.Image]
"""A paper seen: its first page in grey."""


def printed(pdf: bytes) -> Image.Image:
    return pictures(pdf, A_HEAD)[0]


def black_and_white(pdf: bytes) -> Image.Image:
    return next(one_bit.pictures(pdf)).convert("L")


def scanned(turned: float) -> Look:
    """By a scanner with half as many dots again, a little out of focus, the paper askew."""

    def look(pdf: bytes) -> Image.Image:
        page = black_and_white(pdf)
        larger = page.resize((round(page.width * 1.5), round(page.height * 1.5)), Image.Resampling.BICUBIC)
        askew = larger.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        return askew.filter(ImageFilter.GaussianBlur(1))

    return look


LOOKS = {
    "printed": printed,
    "black and white": black_and_white,
    "scanned": scanned(0),
    "askew left": scanned(1),
    "askew right": scanned(-1),
}


def with_the_code(page: Image.Image) -> Image.Image:
    """The head of an A4 page, or the end of a roll."""
    if page.width > WIDEST_ROLL:
        return page.crop((0, 0, page.width, page.height // 3))
    return page.crop((0, max(0, page.height - 2 * page.width), *page.size))


def read(page: Image.Image) -> tuple[list[str], list[str]]:
    """What ZXing and ZBar make of it."""
    code = with_the_code(page)
    zbar = pyzbar.decode(code, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [one.text for one in zxingcpp.read_barcodes(code)], [one.data.decode() for one in zbar]


@pytest.mark.parametrize("render", LAYOUTS)
@pytest.mark.parametrize("name", [*SHEETS, "monster"])
def test_a_printed_code_reads_back(render: Render, name: str) -> None:
    sheet = sheet_of(MONSTER, {}) if name == "monster" else SHEETS[name]
    assert read(printed(render(sheet))) == ([as_text(sheet)], [as_text(sheet)])


@pytest.fixture(scope="module")
def longest(kiosk: Kiosk) -> AnySheet:
    """Of all that the shipped catalogue says."""
    sheets = [sheet for language in Language for _, sheet in shipped_sheets(kiosk, language)]
    return max(sheets, key=lambda sheet: len(as_text(sheet).encode()))


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
@pytest.mark.parametrize("render", LAYOUTS)
def test_the_longest_of_the_catalogue_reads_back(render: Render, look: Look, longest: AnySheet) -> None:
    text = as_text(longest)
    assert MOST_BYTES - 20 < len(text.encode()) <= MOST_BYTES
    assert read(look(render(longest))) == ([text], [text])


@pytest.mark.parametrize("roll", ROLLS.values(), ids=ROLLS.keys())
def test_the_longest_text_has_room_on_every_roll(roll: Roll) -> None:
    code = symbol_on_paper("办" * (MOST_BYTES // 3))
    assert (code.modules + 2 * QUIET) * LEAST_DOTS <= roll.dots


@pytest.mark.parametrize("millimetres", ROLLS)
@pytest.mark.parametrize("name", SHEETS)
def test_modules_are_whole_dots_with_white_around(millimetres: str, name: str) -> None:
    render = next(one for one in LAYOUTS if one.__name__ == f"receipt{millimetres}")
    page = with_the_code(black_and_white(render(SHEETS[name])))
    code, read_code = symbol_on_paper(as_text(SHEETS[name])), zxingcpp.read_barcodes(page)[0].position
    left, top = read_code.top_left.x + 1, read_code.top_left.y + 1  # within the corner, which is black
    while not page.getpixel((left - 1, top)):
        left -= 1
    while not page.getpixel((left, top - 1)):
        top -= 1
    dots = round((read_code.top_right.x - left) / code.modules)
    assert dots >= LEAST_DOTS
    beside, side = QUIET * dots, code.modules * dots
    around = page.crop((left - beside, top - beside, left + side + beside, top + side + beside))
    assert around.tobytes() == enlarged(code, dots).tobytes()


def enlarged(code: Symbol, dots: int) -> Image.Image:
    """With its quiet zone, each module so many dots wide."""
    squares = Image.frombytes("L", (code.modules, code.modules), b"".join(code.rows))
    framed = ImageOps.expand(squares, QUIET, 255)
    return framed.resize((framed.width * dots, framed.height * dots), Image.Resampling.NEAREST)
