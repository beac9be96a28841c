import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.search.letters import LetterIndex, by_ear, latin_parts, spell, typed

PHRASES = [
    spell("高龄补贴", "gao,ling,bu,tie"),
    spell("80岁的钱", ",,sui,de,qian"),
    spell("西安（大）", "xi,an,,da,"),
    spell("女", "nv"),
    spell("社会救助", "she,hui,jiu,zhu"),
]


def found(letters: str) -> list[str]:
    """What is matched, as character runs."""
    matches = LetterIndex(PHRASES).matches(letters)
    return ["".join(one.character for one in PHRASES[match.phrase][match.first : match.last]) for match in matches]


@pytest.mark.parametrize(
    ("letters", "matched"),
    [
        ("gaoling", ["高龄"]),
        ("gl", ["高龄"]),
        ("gaol", ["高龄"]),
        ("gling", ["高龄"]),
        ("高l", ["高龄"]),
        ("g龄", ["高龄"]),
        ("lingbutie", ["龄补贴"]),
        ("80s", ["80岁"]),
        ("xian", ["西安"]),
        ("xiand", ["西安大"]),
        ("nv", ["女"]),
        ("shjz", ["社会救助"]),
        ("aoling", []),
        ("gaolingx", []),
        ("", []),
    ],
)
def test_matches_begin_and_end_at_characters(letters: str, matched: list[str]) -> None:
    assert found(letters) == matched


def test_whole_pinyin_is_fuller_than_initials() -> None:
    index = LetterIndex(PHRASES)
    fullness = [next(index.matches(letters)).fullness for letters in ("gaoling", "gaol", "gl")]
    assert fullness == sorted(fullness, reverse=True)
    assert fullness[0] == 1


def test_ears_that_do_not_tell_sounds_apart() -> None:
    assert by_ear("zhang") == by_ear("zan")
    assert by_ear("lan") == by_ear("nan")
    assert found("gaonin") == []
    heard = LetterIndex(PHRASES, by_ear)
    assert [match.last for match in heard.matches(by_ear("gaonin"))] == [2]


def test_what_is_typed_and_its_latin_parts() -> None:
    assert typed(" Gao'ling ") == "gaoling"
    assert latin_parts("残疾zheng丢le") == ["残疾zheng丢le", "zheng", "le"]
    assert latin_parts("残疾证") == []


@st.composite
def spellings(draw: st.DrawFn) -> tuple[str, str]:
    """A run of a phrase, and one way to type it."""
    phrase = draw(st.sampled_from(PHRASES))
    start = draw(st.integers(0, len(phrase) - 1))
    end = draw(st.integers(start + 1, len(phrase)))
    ways = [draw(st.sampled_from([one.character, one.syllable, one.syllable[:1]])) for one in phrase[start:end]]
    return "".join(one.character for one in phrase[start:end]), "".join(ways)


@given(spellings())
def test_every_way_to_type_a_run_finds_it(spelling: tuple[str, str]) -> None:
    characters, letters = spelling
    assert any(run.startswith(characters) or characters.startswith(run) for run in found(letters))


@given(st.text("abdeghilnoqstuvx高龄80", max_size=8))
def test_every_match_can_be_typed(letters: str) -> None:
    for match in LetterIndex(PHRASES).matches(letters):
        run = PHRASES[match.phrase][match.first : match.last]
        assert len(run) <= len(letters) <= sum(len(one.syllable) for one in run)
        assert 0 < match.fullness <= 1
