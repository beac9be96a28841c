"""What holds for every paper, whatever it says."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from kiosk.guide.letters import Letters
from kiosk.guide.parts import parts
from kiosk.guide.sheet import Sheet
from kiosk.paper import a4_page, checklist_a4, fonts, receipt
from kiosk.paper.a4_styles import A4_STYLES
from kiosk.paper.pen import MM
from kiosk.paper.rolls import ROLLS
from kiosk.words.paper import PAPER_WORDS
from tests.paper.reading import characters, metadata, page_sizes, page_texts
from tests.paper.sheets import ANSWERS, SHEETS, item, sheet_of

Render = Callable[[Sheet], bytes]


def a4(sheet: Sheet) -> bytes:
    return checklist_a4.render(sheet, Letters.NORMAL)


def large(sheet: Sheet) -> bytes:
    return checklist_a4.render(sheet, Letters.LARGE)


def receipt58(sheet: Sheet) -> bytes:
    return receipt.render(sheet, ROLLS["58"])


def receipt80(sheet: Sheet) -> bytes:
    return receipt.render(sheet, ROLLS["80"])


LAYOUTS: list[Render] = [a4, large, receipt58, receipt80]
SMALLEST_TEXT = {a4: 10, large: 14, receipt58: 10, receipt80: 10}
"""Points: interface.md, paper, smallest text."""

MONSTER = item(
    "特别长的事项名称" * 25,
    到现场次数=20,
    收费="收费标准很长" * 10,
    办理结果="结果" * 40,
    设定依据=[{"名称": "法" * 400, "条款": "第三条"}] * 4,
    申请材料=[
        {"名称": f"{n}{'材料名称' * 60}", "须知": "须知很长，一页写不下；" * 150, "来源": "来源也长" * 30, "原件": 1}
        for n in range(3)
    ],
    办理流程=[{"环节": "环节" * 30, "说明": "说明很长，" * 300}] * 6,
    提示=["提示" * 200] * 3,
)


@pytest.fixture(params=[*SHEETS, "monster"])
def sheet(request: pytest.FixtureRequest) -> Sheet:
    return sheet_of(MONSTER, {}) if request.param == "monster" else SHEETS[request.param]


@pytest.mark.parametrize("render", LAYOUTS)
def test_no_text_is_too_small(render: Render, sheet: Sheet) -> None:
    assert min(character.size for character in characters(render(sheet))) >= SMALLEST_TEXT[render]


@pytest.mark.parametrize("render", [a4, large])
def test_nothing_leaves_the_a4_page(render: Render, sheet: Sheet) -> None:
    right = a4_page.LEFT + a4_page.WIDTH
    for character in characters(render(sheet)):
        assert a4_page.LEFT - 1 <= character.left <= character.right <= right + 1, character
        assert a4_page.BOTTOM - 5 <= character.bottom <= character.top <= a4_page.PAGE_HEIGHT - a4_page.TOP


def test_large_print_has_boxes_for_a_shaky_hand() -> None:
    boxes = {letters: A4_STYLES[letters].box for letters in Letters}
    assert boxes[Letters.LARGE] >= 8 * MM
    assert boxes[Letters.LARGE] / boxes[Letters.NORMAL] >= 1.4


def test_every_page_of_large_print_says_what_goes_on() -> None:
    first, *more = page_texts(large(SHEETS["long"]))
    assert "（续）" not in first
    assert len(more) == 2
    assert all("照料护理等级调整）（续）" in "".join(text.split()) for text in more)


@pytest.mark.parametrize(("millimetres", "margin", "dots"), [("58", 5, 384), ("80", 4, 576)])
def test_nothing_leaves_the_roll(sheet: Sheet, millimetres: str, margin: int, dots: int) -> None:
    roll = ROLLS[millimetres]
    assert roll.dots == dots
    pdf = receipt.render(sheet, roll)
    ((width, height),) = page_sizes(pdf)
    assert width == pytest.approx(int(millimetres) * MM)
    assert height * 8 / MM == pytest.approx(round(height * 8 / MM))  # whole dots
    for character in characters(pdf):
        assert margin * MM - 1 <= character.left <= character.right <= width - margin * MM + 1, character
        assert 2 * MM <= character.bottom <= character.top <= height - 2 * MM


@pytest.mark.parametrize("render", LAYOUTS)
@pytest.mark.parametrize("name", SHEETS)
def test_every_material_is_there(render: Render, name: str) -> None:
    said = "".join("".join(page_texts(render(SHEETS[name]))).split())
    names = ["".join(material.name.split()) for material in parts(SHEETS[name]).materials]
    assert [one for one in names if one not in said] == []


@pytest.mark.parametrize("render", LAYOUTS)
def test_of_a_monstrous_item_nothing_is_cut(render: Render) -> None:
    said = "".join(page_texts(render(sheet_of(MONSTER, {}))))
    assert said.count("须") == 3 * 150
    assert said.count("材") >= 3 * 60


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS.keys())
def test_every_character_has_a_glyph(sheet: Sheet) -> None:
    fonts.register()
    texts = chain.from_iterable(page_texts(render(sheet)) for render in LAYOUTS)
    assert fonts.lacking(text.replace("\n", "") for text in texts) == set()


def test_every_sentence_of_paper_has_glyphs() -> None:
    sentences = [text for words in PAPER_WORDS.values() for text in vars(words).values()]
    assert len(sentences) > 100
    assert fonts.lacking(sentences) == set()


def test_a_character_without_a_glyph_is_found() -> None:
    assert fonts.lacking(["办事", "🖨"]) == {"🖨"}


PRINT_TWICE = """
import hashlib
from tests.paper.sheets import SHEETS
from tests.paper.test_papers import LAYOUTS
for sheet in reversed(SHEETS.values()):
    for render in reversed(LAYOUTS):
        print(hashlib.sha256(render(sheet)).hexdigest())
"""


def test_the_same_sheet_gives_the_same_bytes_in_another_process() -> None:
    here = {hashlib.sha256(render(sheet)).hexdigest() for sheet in SHEETS.values() for render in LAYOUTS}
    root = str(Path(__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": root, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    there = subprocess.run([sys.executable, "-c", PRINT_TWICE], env=environment, capture_output=True, check=True)
    assert set(there.stdout.decode().split()) == here


@pytest.mark.parametrize("render", LAYOUTS)
def test_the_file_says_what_it_is_and_nothing_of_the_citizen(render: Render) -> None:
    pdf = render(SHEETS["can"])
    told = metadata(pdf)
    assert told["Title"] == "高龄津贴申请"
    assert told["CreationDate"] == "D:20261123203200"
    assert b"/Lang (zh-CN)" in pdf
    assert not [answer for (answer,) in ANSWERS.values() if answer in "".join(told.values())]


@pytest.mark.parametrize("render", LAYOUTS)
def test_a_sheet_without_a_number_still_prints(render: Render) -> None:
    text = "".join(page_texts(render(replace(SHEETS["can"], number=""))))
    assert "编号" not in text
    assert "2026-11-23 20:32" in text


def test_unknown_facts_are_left_to_the_counter() -> None:
    (text,) = page_texts(a4(sheet_of(item("没有核实的事项"), {})))
    assert text.count("以窗口为准") == 4


@pytest.mark.parametrize("missing", ["regular_font", "bold_font"])
@pytest.mark.parametrize("state", ["missing", "broken"])
def test_a_font_that_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, state: str) -> None:
    path = tmp_path / "NotoSansSC.ttf"
    if state == "broken":
        path.write_bytes(b"\0\1\0\0 no font")
    monkeypatch.setattr(fonts.shipped, missing, lambda: path)
    monkeypatch.setattr(fonts, "_font", fonts._font.__wrapped__)
    with pytest.raises(fonts.FontUnusableError, match=r"字体文件.*NotoSansSC\.ttf.*请重新安装"):
        a4(SHEETS["can"])
    monkeypatch.undo()
    assert a4(SHEETS["can"]).startswith(b"%PDF")
