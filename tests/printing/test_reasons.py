"""Printer state reasons in our own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.jobs import Reason
from kiosk.printing.reasons import Trouble, paper_in, trouble_in


@pytest.mark.parametrize("severity", ["", "-report", "-warning", "-error"])
@pytest.mark.parametrize(
    ("keyword", "reason"),
    [
        ("media-jam", Reason.JAM),
        ("cover-open", Reason.COVER_OPEN),
        ("media-needed", Reason.NO_PAPER),
        ("toner-empty", Reason.OUT_OF_TONER),
        ("offline", Reason.OFFLINE),
        ("paused", Reason.REFUSED),
        ("output-area-full", Reason.UNKNOWN),
    ],
)
def test_each_reason_whatever_its_severity(keyword: str, severity: str, reason: Reason) -> None:
    assert trouble_in([keyword + severity]) == Trouble(reason)


@pytest.mark.parametrize("keyword", ["none", "media-low-warning", "toner-low-report", "marker-supply-empty-warning"])
def test_what_does_not_keep_paper_in(keyword: str) -> None:
    assert trouble_in([keyword]) is None


def test_one_colour_at_its_end_is_a_trouble_only_as_an_error() -> None:
    assert trouble_in(["marker-supply-empty-error"]) == Trouble(Reason.OUT_OF_TONER)


def test_the_most_telling_comes_first() -> None:
    assert trouble_in(["paused", "media-empty-warning", "media-jam-warning"]) == Trouble(Reason.JAM)
    assert trouble_in(["media-empty-warning", "media-needed-warning"]) == Trouble(Reason.NO_PAPER)


def test_one_empty_tray_of_several() -> None:
    assert trouble_in(["media-empty-warning"]) == Trouble(Reason.NO_PAPER, may_pass=True)
    assert trouble_in(["media-empty-warning"], paper_elsewhere=True) is None
    assert trouble_in(["media-empty-warning", "media-needed"], paper_elsewhere=True) == Trouble(Reason.NO_PAPER)


@pytest.mark.parametrize(("level", "paper"), [(250, True), (1, True), (0, False), (-2, False), (-3, True)])
def test_paper_in_a_tray(level: int, paper: bool) -> None:
    trays = ["type=sheetFeedManual;level=0;name=by-pass;", f"type=sheetFeedAuto;maxcapacity=250;level={level};"]
    assert paper_in(trays) is paper


@given(st.lists(st.text()))
def test_any_words_at_all(words: list[str]) -> None:
    assert trouble_in(words) is None or isinstance(trouble_in(words), Trouble)
