"""Checklists that no paper holds are found, and all real ones fit."""

from datetime import datetime
from itertools import product

import pytest

from kiosk import press
from kiosk.catalogue.item import Item
from kiosk.guide.letters import Letters
from kiosk.guide.sheet import Sheet
from kiosk.staff import papers_fit
from kiosk.staff.papers_fit import MOST_PAGES, Misfit, misfits, told
from kiosk.staff.print_one import Way
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.terms import Paper
from kiosk.words import Language
from tests.guide.random_guides import item_of

NOW = datetime(2026, 11, 23, 14, 32)


def long_item() -> Item:
    """A hundred materials, ninety of them for one answer only."""
    note = "近六个月内拍的白底照片，背面写上姓名，由窗口上网核对，不用另外开证明。"
    few = [{"名称": f"证明{n}", "须知": note} for n in range(10)]
    many = [{"名称": f"附件{n}", "须知": note, "当": {"情况": "多"}} for n in range(90)]
    return item_of(
        办理引导=[{"问": "哪种情况？", "存为": "情况", "选项": ["少", "多", "不办"]}],
        结论=[{"当": {"情况": "不办"}, "不能办": "不行。"}],
        申请材料=few + many,
    )


def test_a_list_over_too_many_pages_is_found(kiosk: Kiosk) -> None:
    found = list(misfits(kiosk, long_item(), NOW))
    both = Way(Paper.A4), Way(Paper.A4, Letters.LARGE)
    cases: list[dict[str, tuple[str, ...]] | None] = [None, {"情况": ("多",)}]
    assert [(one.answers, one.language, one.way) for one in found] == list(product(cases, Language, both))
    assert "放不下：全部情况的清单，A4 要 " in told(found)
    assert "放不下：情况＝多，A4 大字要 " in told(found)
    assert all(one.pages and one.pages > MOST_PAGES[one.way] for one in found)


def test_what_cannot_be_drawn_is_found(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(sheet: Sheet, paper: Paper, letters: Letters) -> bytes:
        if paper is Paper.RECEIPT and sheet.checklist.reason:
            raise ValueError("paper torn")
        return press.lay_out(sheet, paper, letters)

    monkeypatch.setattr(papers_fit, "lay_out", torn)
    small = item_of(
        办理引导=[{"问": "哪种情况？", "存为": "情况", "选项": ["办", "不办"]}],
        结论=[{"当": {"情况": "不办"}, "不能办": "不行。"}],
    )
    torn_on = [
        Misfit(Way(Paper.RECEIPT), one, {"情况": ("不办",)}, None, "ValueError('paper torn')") for one in Language
    ]
    assert list(misfits(kiosk, small, NOW)) == torn_on


def test_the_longest_lists_of_the_catalogue_fit(kiosk: Kiosk) -> None:
    most = sorted(kiosk.catalogue.items, key=lambda item: len(item.materials), reverse=True)[:3]
    assert len(most[0].materials) > 10
    assert [misfit for item in most for misfit in misfits(kiosk, item, NOW)] == []
