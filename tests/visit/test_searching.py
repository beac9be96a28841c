"""The page of finding: its keyboard, and what it offers where nothing fits."""

import pytest

from kiosk.visit import events as e
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Searching
from kiosk.visit.views.records import Look, SearchView
from kiosk.visit.views.screen import view
from kiosk.words import Language
from tests.ui.visits import state_at
from tests.visit.walking import play


def searching(kiosk: Kiosk, query: str, language: Language = Language.CHINESE) -> SearchView:
    content = view(state_at(Searching(query), Look(), language), kiosk).content
    assert isinstance(content, SearchView)
    return content


def test_english_has_a_space_key_that_parts_words(kiosk: Kiosk) -> None:
    keys = [key for row in searching(kiosk, "", Language.ENGLISH).keyboard.rows for key in row]
    (space,) = [key for key in keys if key.text == " "]
    assert space.event == e.Typed(" ")
    state = play(state_at(Searching("residence"), Look(), Language.ENGLISH), kiosk, space.event, e.Typed("p"))
    assert state.page == Searching("residence p")


def test_chinese_needs_no_space_key(kiosk: Kiosk) -> None:
    assert " " not in [key.text for row in searching(kiosk, "").keyboard.rows for key in row]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("query", ["asdfgh", "火星", "？？"])
def test_where_nothing_fits_the_favourites_and_12345_are_offered(kiosk: Kiosk, query: str, language: Language) -> None:
    content = searching(kiosk, query, language)
    assert [row.event for row in content.rows] == [e.OpenedItem(one.item) for one in kiosk.site.favourites]
    assert content.rows
    assert "12345" in content.summary


def test_before_anything_is_typed_nothing_is_offered(kiosk: Kiosk) -> None:
    assert searching(kiosk, " ").rows == ()
