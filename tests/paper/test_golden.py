"""Papers as they were approved: the text to the letter, the picture to a hair."""

import re
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.guide.letters import Letters
from kiosk.paper import checklist_a4, form_a4, receipt
from kiosk.paper.rolls import ROLLS
from tests.paper.forms import FORMS, form_sheet
from tests.paper.reading import page_texts, pictures
from tests.paper.sheets import SHEETS

GOLDEN = Path(__file__).parent / "golden"
LAYOUTS = {
    "a4": lambda sheet: checklist_a4.render(sheet, Letters.NORMAL),
    "large": lambda sheet: checklist_a4.render(sheet, Letters.LARGE),
    "receipt": lambda sheet: receipt.render(sheet, ROLLS["80"]),
    "receipt58": lambda sheet: receipt.render(sheet, ROLLS["58"]),
}
CHECKLISTS = [f"{layout}-{name}" for layout in LAYOUTS for name in SHEETS]
BLANK_FORMS = [f"form-{name}-{letters.value}" for name in FORMS for letters in Letters]
PAPERS = CHECKLISTS + BLANK_FORMS

DOTS_AN_INCH = 80
VISIBLE = 64  # of 255 levels of grey: edges smoothed a little differently stay below
TOLERATED = 40  # visible dots a page; a single lost character is more


def render(paper: str) -> bytes:
    layout, _, name = paper.partition("-")
    if layout == "form":
        name, _, letters = name.rpartition("-")
        return form_a4.render(form_sheet(FORMS[name], Letters(letters)))
    return LAYOUTS[layout](SHEETS[name])


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many dots differ visibly."""
    return sum(ImageChops.difference(one, other).histogram()[VISIBLE:])


@pytest.mark.parametrize("paper", PAPERS)
def test_text(paper: str, renew_golden: bool) -> None:
    golden = GOLDEN / f"{paper}.txt"
    text = "\n\f\n".join(page_texts(render(paper))) + "\n"
    if renew_golden:
        golden.write_text(text, encoding="utf-8", newline="")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", PAPERS)
def test_picture(paper: str, renew_golden: bool) -> None:
    pages = pictures(render(paper), DOTS_AN_INCH)
    if renew_golden:
        for old in GOLDEN.glob(f"{paper}-*.png"):
            old.unlink()
        for number, page in enumerate(pages, 1):
            page.save(GOLDEN / f"{paper}-{number}.png", optimize=True)
    assert len(list(GOLDEN.glob(f"{paper}-*.png"))) == len(pages)
    for number, page in enumerate(pages, 1):
        with Image.open(GOLDEN / f"{paper}-{number}.png") as golden:
            assert golden.size == page.size
            assert differing(golden, page) <= TOLERATED, f"page {number}"


def test_one_of_them_flows_over_two_pages() -> None:
    assert len(page_texts(render("a4-long"))) == 2


def test_no_golden_file_is_left_over() -> None:
    kept = {re.sub(r"-\d$", "", path.stem) for path in GOLDEN.iterdir()}
    assert kept == set(PAPERS)
