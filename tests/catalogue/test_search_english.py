"""English as it is typed: words begun, and blanks left out."""

import pytest

from kiosk.catalogue.search.english import English, EnglishIndex, is_made_of
from kiosk.catalogue.search.hits import Why
from kiosk.visit.kiosk import Kiosk


def found(words: str, *texts: str) -> list[str]:
    index = EnglishIndex(English(entry, text) for entry, text in enumerate(texts))
    return [one.english.text for one in sorted(index.begun(words), key=lambda one: -one.share)]


def test_words_by_their_beginnings() -> None:
    texts = ("Old age allowance", "Allow", "", "Age")
    assert found("allow", *texts) == ["Allow", "Old age allowance"]
    assert found("age", *texts) == ["Age", "Old age allowance"]
    assert found("zz", *texts) == found("b", *texts) == []


def test_half_of_the_words_are_enough() -> None:
    assert found("old banana", "Old age allowance") == ["Old age allowance"]
    assert found("old banana split", "Old age allowance") == []


@pytest.mark.parametrize("letters", ["residencepermit", "residpermit", "permitresid", "res", "aresidence"])
def test_blanks_left_out(letters: str) -> None:
    assert is_made_of(letters, ["a", "residence", "and", "permit"])


@pytest.mark.parametrize("letters", ["re", "residencex", "esidence", "repermit"])
def test_no_beginnings_of_words(letters: str) -> None:
    assert not is_made_of(letters, ["residence", "permit"])


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("residencepermit", "juzhuzheng"),
        ("residence permit", "juzhuzheng"),
        ("healthinsurance", "yibao-canbao"),
        ("health insurance", "yibao-canbao"),
        ("studentvisa", "waiguoren-qianzheng"),
        ("Student Visa", "waiguoren-qianzheng"),
    ],
)
def test_english_finds_what_it_means(kiosk: Kiosk, words: str, wanted: str) -> None:
    assert kiosk.index.search(words)[0].id == wanted


def test_an_english_saying_is_found_as_a_saying(kiosk: Kiosk) -> None:
    assert kiosk.index.search("visa")[0].why is Why.SAYING
