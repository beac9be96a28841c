"""Blank forms: what stands on them, and room to write."""

import hashlib
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.catalogue.form import Form
from kiosk.guide.letters import Letters
from kiosk.paper import a4_page, fonts
from kiosk.paper.form_a4 import render
from kiosk.words import Language
from tests.paper.forms import FORMS, form, form_sheet
from tests.paper.reading import characters, metadata, page_sizes, page_texts, pictures

LEAST = {Letters.NORMAL: 10, Letters.LARGE: 14}
LEFT, RIGHT = a4_page.LEFT - 1, a4_page.LEFT + a4_page.WIDTH + 1
DOTS_AN_INCH = 150
PAPERS = [
    pytest.param(one, letters, id=f"{name} {letters.value}") for name, one in FORMS.items() for letters in Letters
]


def told(pdf: bytes) -> str:
    return "".join("".join(page_texts(pdf)).split())


def rules(pdf: bytes) -> list[list[float]]:
    """On each page: how far down, in millimetres, lines of 10 mm and more are drawn."""
    found = []
    for page in pictures(pdf, DOTS_AN_INCH):
        rows = [y for y, length in enumerate(longest_runs(page)) if length > 10]
        found.append([25.4 * y / DOTS_AN_INCH for before, y in pairwise([-9, *rows]) if y > before + 1])
    return found


def longest_runs(page: Image.Image) -> list[float]:
    """The longest black line in each row of dots, in millimetres."""
    dark = page.point(lambda level: 255 if level < 128 else 0)
    rows = (dark.crop((0, y, page.width, y + 1)).tobytes() for y in range(page.height))
    return [25.4 / DOTS_AN_INCH * max(map(len, row.split(b"\0"))) for row in rows]


@pytest.mark.parametrize(("one", "letters"), PAPERS)
def test_everything_written_stands_on_it(one: Form, letters: Letters) -> None:
    said = told(render(form_sheet(one, letters)))
    texts = [part.strip() for passage in one.body for part in passage.text.split("_")]
    texts += [passage.heading for passage in one.body]
    texts += [field for passage in one.body for field in passage.fields]
    wanted = [one.name, *texts, *one.hints, *(f"{who}（签名）：" for who in one.signatures)]
    assert [text for text in wanted if "".join(text.split()) not in said] == []


@pytest.mark.parametrize(("one", "letters"), PAPERS)
def test_every_page_says_that_it_is_a_sample_and_which_one(one: Form, letters: Letters) -> None:
    for text in page_texts(render(form_sheet(one, letters))):
        assert text.count("示范文本，以窗口要求为准") == 2  # head and foot
        assert "编号 CH01-20261123-0042" in text
        assert "目录版本 2026.11.2" in text
        assert "2026-11-23（待核）" in text


@pytest.mark.parametrize(("one", "letters"), PAPERS)
def test_letters_are_large_enough(one: Form, letters: Letters) -> None:
    assert min(character.size for character in characters(render(form_sheet(one, letters)))) >= LEAST[letters]


@pytest.mark.parametrize(("one", "letters"), PAPERS)
def test_nothing_leaves_the_page(one: Form, letters: Letters) -> None:
    pdf = render(form_sheet(one, letters))
    assert {(round(width), round(height)) for width, height in page_sizes(pdf)} == {(595, 842)}
    for character in characters(pdf):
        assert LEFT <= character.left <= character.right <= RIGHT
        assert a4_page.BOTTOM - 5 <= character.bottom <= character.top <= a4_page.PAGE_HEIGHT - a4_page.TOP


@pytest.mark.parametrize(("letters", "least"), [(Letters.NORMAL, 9.9), (Letters.LARGE, 10.8)])
def test_lines_leave_room_for_a_hand(letters: Letters, least: float) -> None:
    (downs,) = rules(render(form_sheet(form({"填": ["姓名"]}, {"填": ["住址"]}, {"空行": 5}), letters)))
    *lines, foot = downs
    assert len(lines) == 8  # two fields, five lines, one signature
    assert min(below - above for above, below in pairwise(lines)) >= least
    assert foot > 260


def test_a_place_to_write_is_as_long_as_its_underscores() -> None:
    widths = []
    for length in (5, 10):
        (page,) = pictures(render(form_sheet(form("甲" + "_" * length + "乙"))), DOTS_AN_INCH)
        above_the_signature = page.crop((0, 0, page.width, round(50 * DOTS_AN_INCH / 25.4)))
        widths.append(max(longest_runs(above_the_signature)))
    assert widths == pytest.approx([15, 30], abs=0.5)


@pytest.mark.parametrize("letters", Letters)
def test_signatures_are_never_alone_on_a_page(letters: Letters) -> None:
    for lines in range(30):
        body = [f"第{number}段。" for number in range(lines)]
        (last,) = [text for text in page_texts(render(form_sheet(form(*body, "末段。"), letters))) if "签名" in text]
        assert "末段" in last


def test_a_form_that_nearly_fits_takes_fewer_ruled_lines() -> None:
    def pages(ruled: int) -> list[list[float]]:
        return rules(render(form_sheet(form({"空行": ruled}), Letters.LARGE)))

    assert [len(pages(ruled)) for ruled in (15, 24)] == [1, 1]
    assert len(pages(24)[0]) < len(pages(15)[0]) + 9
    many = pages(40)
    assert sum(map(len, many)) == 40 + 1 + len(many)  # none is taken away in vain


def test_a_form_goes_on_under_its_name() -> None:
    first, *more = page_texts(render(form_sheet(FORMS["long"], Letters.LARGE)))
    assert "（续）" not in first
    assert more
    assert all("授权委托书（续）" in text for text in more)


def test_in_english_the_form_stays_chinese() -> None:
    (text,) = page_texts(render(form_sheet(FORMS["promise"], language=Language.ENGLISH)))
    for words in (
        "承诺书",
        "Letter of commitment",
        "what you state is true",
        "姓名：",
        "承诺人（签名）：",
        "Page 1 of 1",
    ):
        assert words in text
    assert "Letter" not in "".join(page_texts(render(form_sheet(FORMS["promise"]))))


def test_the_file_says_what_it_is() -> None:
    pdf = render(form_sheet(FORMS["promise"]))
    assert metadata(pdf)["Title"] == "承诺书"
    assert metadata(pdf)["CreationDate"] == "D:20261123203200"


PRINT = """
import hashlib
from kiosk.guide.letters import Letters
from kiosk.paper.form_a4 import render
from tests.paper.forms import FORMS, form_sheet
for one in reversed(FORMS.values()):
    for letters in Letters:
        print(hashlib.sha256(render(form_sheet(one, letters))).hexdigest())
"""


def test_the_same_sheet_gives_the_same_bytes_in_another_process() -> None:
    here = {
        hashlib.sha256(render(form_sheet(one, letters))).hexdigest() for one in FORMS.values() for letters in Letters
    }
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    there = subprocess.run([sys.executable, "-c", PRINT], env=environment, capture_output=True, check=True)
    assert set(there.stdout.decode().split()) == here


TEXT = st.text(st.sampled_from("办事清单，。（ _□12ab"), min_size=1, max_size=300).filter(str.strip)
LABEL = st.text(st.sampled_from("姓名电话号码1a "), min_size=1, max_size=30).filter(str.strip)
PASSAGE = st.one_of(
    st.builds(lambda text: {"段": text}, TEXT),
    st.builds(lambda text: {"小标题": text[:100]}, TEXT.filter(lambda text: text[:100].strip())),
    st.builds(lambda labels: {"填": labels}, st.lists(LABEL, min_size=1, max_size=4)),
    st.builds(lambda count: {"空行": count}, st.integers(1, 40)),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PASSAGE, min_size=1, max_size=12), st.lists(LABEL, min_size=1, max_size=4), st.sampled_from(Letters))
def test_any_form_is_printed_whole(body: list[dict[str, object]], signatures: list[str], letters: Letters) -> None:
    fonts.register()
    pdf = render(form_sheet(form(*body, 签名=signatures), letters))
    said = told(pdf)
    assert said.count("（签名）") == len(signatures)
    for one in characters(pdf):
        assert LEFT <= one.left <= one.right <= RIGHT
        assert one.bottom >= a4_page.BOTTOM - 5
    for passage in body:
        for text in (*str(passage.get("段", "")).split("_"), str(passage.get("小标题", ""))):
            assert "".join(text.split()) in said
