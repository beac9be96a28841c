"""Who asks about something else, or strikes keys at random, is not led to what has nothing to do with it."""

import pytest

from kiosk.catalogue.search.field import Field, InTexts
from kiosk.catalogue.search.keys import ENTRY
from kiosk.catalogue.search.question import read_question
from kiosk.visit.kiosk import Kiosk

GRIEF = {
    *("jisheng-tefu", "qinren-qushi", "canjizheng-cancel", "siwang-huohua"),
    *("zhuxiao-hukou", "binzang-jianmian", "jingshen-jianhu"),
}
MASHED = [
    *("asdfgh", "wifi", "qwerty", "xyzzy", "zxcvbn", "hello", "wechat"),
    *("vpn", "gps", "asdf", "qwer", "poiuy", "hjkl"),
]


@pytest.mark.parametrize("words", MASHED)
def test_keys_struck_at_random_find_nothing(kiosk: Kiosk, words: str) -> None:
    assert kiosk.index.search(words) == ()


@pytest.mark.parametrize("words", ["火星", "杀人", "炸弹", "阿斯顿", "卖淫", "强奸", "火车票", "？？", "🙂"])
def test_neither_one_character_nor_a_likeness_of_sound_finds_anything(kiosk: Kiosk, words: str) -> None:
    assert kiosk.index.search(words) == ()


def test_one_character_of_several_is_no_hit() -> None:
    postings = {"人": (0 * ENTRY + 100, 1 * ENTRY + 100), "老人": (1 * ENTRY + 100,), "过世": (2 * ENTRY + 100,)}
    texts = Field(InTexts(postings, 3))
    assert texts.resting({0, 1, 2}, read_question("老人证")) == {1}
    assert texts.resting({0, 1, 2}, read_question("死了人")) == {2}


def test_the_lone_character_of_a_question_is_one(kiosk: Kiosk) -> None:
    assert kiosk.index.search("人")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("自杀", "xinli-yuanzhu"),
        ("举报", "tousu-jubao"),
        ("老人证", "laonian-youdaizheng"),
        ("狗", "yangquan-zhengming"),
    ],
)
def test_what_is_meant_stands_first(kiosk: Kiosk, words: str, wanted: str) -> None:
    assert kiosk.index.search(words)[0].id == wanted


@pytest.mark.parametrize("words", ["失业今", "抵保", "goaling", "gaolingjintei", "ybtb"])
def test_slips_are_still_understood(kiosk: Kiosk, words: str) -> None:
    assert kiosk.index.search(words)


@pytest.mark.parametrize("words", [*MASHED, "residen cep", "old age pension", "deepression"])
def test_grief_is_never_the_nearest_to_letters(kiosk: Kiosk, words: str) -> None:
    assert GRIEF.isdisjoint(hit.id for hit in kiosk.index.search(words))
