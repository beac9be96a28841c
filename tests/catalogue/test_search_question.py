"""How a question is read, before anything is searched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.search.abbreviations import AbbreviationIndex
from kiosk.catalogue.search.field import Field, InPhrases, InTexts
from kiosk.catalogue.search.found import Found
from kiosk.catalogue.search.hearing import HEARD, Hearing
from kiosk.catalogue.search.hits import Why
from kiosk.catalogue.search.keys import ENTRY, Phrase, PhraseKind
from kiosk.catalogue.search.letters import spell
from kiosk.catalogue.search.precedence import items_named_first
from kiosk.catalogue.search.question import read_question, without_empty_words

SOUNDS = {
    "失": "shi",
    "业": "ye",
    "金": "jin",
    "今": "jin",
    "地": "di",
    "力": "li",
    "补": "bu",
    "贴": "tie",
    "理": "li",
}


def spelling(characters: str) -> str:
    return "".join(SOUNDS.get(one, "") for one in characters)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("低保咋个整", "低保"),
        ("请问低保怎么申请", "低保"),
        ("克哪点办社保卡", "社保卡"),
        ("父母不在了", "父母不在了"),
        ("没工作", "没工作"),
    ],
)
def test_what_only_asks_is_left_out(words: str, left: str) -> None:
    assert without_empty_words(words) == left


def test_no_pair_reaches_over_what_only_asks() -> None:
    own = read_question("低保怎么年审").own
    assert {"低保", "年审"} <= own.keys()
    assert not {"保怎", "么年", "怎么", "保年"} & own.keys()


def test_a_small_word_within_another_still_counts_a_little() -> None:
    own = read_question("退个税").own
    assert "个" not in own
    assert 0 < own["个税"] < 1


def test_what_stands_around_small_words_is_near_to_a_pair() -> None:
    assert "盖章" in read_question("盖个章").loose
    assert "盖章" not in read_question("盖，章").loose


@pytest.mark.parametrize(("words", "age"), [("今年82了", "80"), ("九十五岁", "90"), ("老奶101岁", "100")])
def test_whoever_is_older_than_an_age_has_it(words: str, age: str) -> None:
    assert age in read_question(words).loose


def test_years_and_amounts_are_no_ages() -> None:
    assert not read_question("2025年3600元满6岁").loose.keys() & {"2020", "3600", "0", "10"}


def test_several_words_of_one_meaning_are_one_wish() -> None:
    (parents,) = [one for one in read_question("爸爸妈妈").otherwise if "妈妈" in one.said]
    assert {"爸爸", "妈妈"} <= set(parents.said)
    assert all("爸爸" not in other for other in parents.others)


@given(st.text("低保怎么办我了在不失业今地震个税到期82岁，a", max_size=30))
def test_reading_any_question_keeps_own_and_loose_apart(words: str) -> None:
    question = read_question(words)
    assert not question.own.keys() & question.loose.keys()
    assert all(0 < share <= 1 for share in (*question.own.values(), *question.loose.values()))


def test_an_unknown_pair_is_heard_as_a_known_one() -> None:
    heard = Hearing({"失业", "业金"}, spelling).heard(read_question("失业今"))
    assert heard.own["业金"] == pytest.approx(HEARD)
    assert "业今" not in heard.own
    assert heard.own["失业"] == 1


def test_where_known_words_meet_there_is_no_slip() -> None:
    heard = Hearing({"地力", "补贴", "理补"}, spelling).heard(read_question("地力补贴"))
    assert "理补" not in heard.own


@pytest.mark.parametrize(("letters", "found"), [("zhjz", True), ("zrjz", True), ("zsz", False), ("zasjz", False)])
def test_initials_of_a_shortened_name(letters: str, found: bool) -> None:
    name = spell("自然灾害生活救助", "zi,ran,zai,hai,sheng,huo,jiu,zhu")
    assert bool(list(AbbreviationIndex([(0, name)]).shortened_to(letters))) is found


def test_who_mentions_in_passing_makes_a_word_less_common_than_who_names_it() -> None:
    named = {"证": tuple(entry * ENTRY + 100 for entry in range(9))}
    mentioned = {"证": tuple(entry * ENTRY + 15 for entry in range(9))}
    assert InTexts(mentioned, 10).rarity("证") > InTexts(named, 10).rarity("证")


def test_many_sayings_of_one_entry_make_a_word_no_more_common() -> None:
    assert InPhrases({"低保": (0, 1, 2)}, [0, 0, 0], 10).rarity("低保") == InPhrases({"低保": (0,)}, [0], 10).rarity(
        "低保"
    )


def test_nothing_typed_is_kept_that_the_catalogue_does_not_have() -> None:
    field = Field(InPhrases({"低保": (0,)}, [0], 10))
    assert field.weigh(read_question("低保530102194001011234张")) == {0: pytest.approx(field.rarity("低保"))}
    assert "530102194001011234" not in repr(vars(field))


def phrase(text: str) -> Phrase:
    return Phrase(text=text, kind=PhraseKind.SAYING, entries=(0,), reading="")


EVENT, ITEM = 0, 1


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("公司倒闭了能领几个月失业金", ITEM),
        ("失业金公司倒闭了", EVENT),
        ("公司倒闭了", EVENT),
        ("公司倒闭了领失业金要办哪些手续", EVENT),
    ],
)
def test_the_item_that_is_named_last_is_wanted(words: str, first: int) -> None:
    phrases = [phrase("公司倒闭了"), phrase("失业金")]
    found = {EVENT: Found(50.0, Why.SAYING, 0), ITEM: Found(30.0, Why.SAYING, 1)}
    ordered = items_named_first(found, words, {EVENT}, phrases)
    assert max(ordered, key=lambda entry: ordered[entry].score) == first
