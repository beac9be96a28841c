"""QR codes as they leave the kiosk: plain UTF-8, squares and nothing else."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pyzbar import pyzbar

from kiosk.qr import QUIET, Level, Symbol, symbol

ROOM = {"L": 17, "M": 14}
"""Bytes of one segment in the smallest code, without a character set marker (ISO/IEC 18004, table 7)."""


def picture(code: Symbol) -> Image.Image:
    side, squares = code.modules, Image.frombytes("L", (code.modules, code.modules), b"".join(code.rows))
    page = Image.new("L", (side + 2 * QUIET, side + 2 * QUIET), 255)
    page.paste(squares, (QUIET, QUIET))
    return page.resize((4 * page.width, 4 * page.height), Image.Resampling.NEAREST)


@pytest.mark.parametrize("level", ["L", "M"])
def test_the_text_is_all_there_is_in_it(level: Level) -> None:
    chinese = "办" * (ROOM[level] // 3)
    full = chinese + "a" * (ROOM[level] - len(chinese.encode()))
    assert symbol(full, level).modules == 21
    assert symbol(full + "a", level).modules == 25


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=250),
    st.sampled_from(["L", "M"]),
)
def test_any_text_reads_back(text: str, level: Level) -> None:
    text = f"办{text}"  # a reader takes a text of Latin letters alone for one of another character set
    (code,) = zxingcpp.read_barcodes(picture(symbol(text, level)))
    assert code.bytes == text.encode()
    assert code.extra["ECLevel"] == level


def test_another_reader_reads_it_too() -> None:
    text = "高龄津贴申请\n1. 居民身份证：原件、复印件 1 份\nHousehold register 㐂𠮷"
    (code,) = pyzbar.decode(picture(symbol(text, "M")))
    assert code.data.decode() == text


def test_runs_are_the_black_squares() -> None:
    code = symbol("办事清单", "M")
    drawn = [bytearray(b"\xff" * code.modules) for _ in range(code.modules)]
    for row, column, count in code.runs:
        drawn[row][column : column + count] = bytes(count)
    assert tuple(map(bytes, drawn)) == code.rows


def test_the_same_text_gives_the_same_code() -> None:
    assert symbol("办事清单", "L") == symbol("办事清单", "L")


def test_too_much_text_and_none_are_refused() -> None:
    for text in ("", "a" * 2954):
        with pytest.raises(ValueError, match=r"too long|empty"):
            symbol(text, "L")
