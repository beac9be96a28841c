"""What citizens type, over the catalogue that ships."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.search.hits import Hit, HitKind, Why
from kiosk.catalogue.search.index import NEAREST_HITS, Index
from kiosk.visit.kiosk import Kiosk

DATA = Path(__file__).parents[1] / "data"

Asked = tuple[str, frozenset[str]]
"""What is typed, and the ids of which one must be among the first three."""


def queries(name: str) -> list[Asked]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    fields = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(words, frozenset(wanted.split("|"))) for words, wanted in fields]


def missed(index: Index, asked: list[Asked]) -> list[str]:
    return [words for words, wanted in asked if wanted.isdisjoint(hit.id for hit in index.search(words)[:3])]


@pytest.fixture(scope="session")
def index(kiosk: Kiosk) -> Index:
    return kiosk.index


def first(index: Index, words: str) -> Hit:
    return index.search(words)[0]


def test_every_given_query_finds_its_item(index: Index) -> None:
    asked = queries("search-queries.tsv")
    assert len(asked) == 76
    assert missed(index, asked) == []


def test_queries_nothing_was_tuned_to_find_theirs_too(index: Index) -> None:
    asked = queries("search-queries-own.tsv")
    assert len(asked) == 68
    assert len(missed(index, asked)) <= 3


@pytest.mark.parametrize(
    "words",
    [
        "护照",
        "驾照",
        "公积金",
        "身份证",
        "结婚",
        "离婚",
        "征信",
        "港澳通行证",
        "房产证",
        "营业执照",
        "hz",
        "gjj",
        "shenfenzheng",
    ],
)
def test_signposts_stand_first(index: Index, words: str) -> None:
    assert first(index, words).kind is HitKind.SIGNPOST


def test_every_item_and_signpost_is_first_under_its_own_name(index: Index, bundle: Bundle) -> None:
    entries = (*bundle.catalogue.items, *bundle.catalogue.signposts)
    assert [entry.id for entry in entries if first(index, entry.name).id != entry.id] == []


def test_every_saying_finds_its_item(index: Index, bundle: Bundle) -> None:
    asked = [(saying, frozenset([item.id])) for item in bundle.catalogue.items for saying in item.sayings]
    assert missed(index, asked) == []


@pytest.mark.parametrize(
    ("words", "found", "why"),
    [
        ("最低生活保障申请", "dibao-apply", Why.NAME),
        ("低保", "dibao-apply", Why.SAYING),
        ("gaoling", "gaoling-jintie", Why.PINYIN),
        ("gao ling", "gaoling-jintie", Why.PINYIN),
        ("GLJT", "gaoling-jintie", Why.INITIALS),
        ("残疾zheng", "canjizheng-new", Why.PINYIN),
        ("抵保", "dibao-apply", Why.SLIP),
        ("goaling", "gaoling-jintie", Why.SLIP),
        ("dibao", "dibao-apply", Why.PINYIN),
        ("4050", "jiuye-kunnan", Why.SAYING),
        ("residence permit", "juzhuzheng", Why.NAME),
    ],
)
def test_it_says_why(index: Index, words: str, found: str, why: Why) -> None:
    hit = first(index, words)
    assert (hit.id, hit.why) == (found, why)


def test_a_theme_finds_all_its_items(index: Index, bundle: Bundle) -> None:
    for theme in bundle.catalogue.district.themes:
        found = {hit.id for hit in index.search(theme.name, limit=200)}
        assert {item.id for item in bundle.catalogue.of_theme(theme.name)} <= found


def test_both_ways_of_writing_a_number_meet(index: Index) -> None:
    assert [hit.id for hit in index.search("80岁补贴")] == [hit.id for hit in index.search("八十岁补贴")]


def test_what_fits_nothing_gets_what_is_near(index: Index) -> None:
    hits = index.search("ybtb")
    assert "yibao-tingbao" in [hit.id for hit in hits[:NEAREST_HITS]]
    assert {hit.why for hit in hits} == {Why.NEAREST}


def test_blank_words_find_nothing(index: Index) -> None:
    assert index.search("") == index.search(" \u3000\t") == ()


def coloured(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    return "".join(text[start:end] for start, end in spans)


def test_what_matched_is_coloured(index: Index) -> None:
    hit = first(index, "gljt")
    assert (coloured(hit.name, hit.name_spans), hit.matched_text) == ("高龄津贴", hit.name)
    hit = first(index, "yb")
    assert (hit.matched_text, hit.matched_spans) == ("医保", ((0, 2),))
    assert coloured(hit.name, hit.name_spans) == "医保"
    hit = first(index, "八十岁补贴")
    assert (hit.matched_text, coloured(hit.matched_text, hit.matched_spans)) == ("80岁补贴", "80岁补贴")


LETTERS = st.text("abcdefghijklmnopqrstuvwxyz '", max_size=12)
CHINESE = st.text("老人残疾证低保医社卡丢了怎么办八十岁补贴三千六", max_size=12)
TYPED = st.one_of(LETTERS, CHINESE, st.builds("{}{}".format, CHINESE, LETTERS), st.text(max_size=80))
ANY_FIXTURE = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ANY_FIXTURE
@given(TYPED, st.integers(0, 40))
def test_any_text_is_answered(index: Index, words: str, limit: int) -> None:
    hits = index.search(words, limit)
    assert hits == index.search(words, limit)
    assert len(hits) <= limit
    assert not hits or (words.strip() and limit)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)


@ANY_FIXTURE
@given(TYPED)
def test_spans_lie_in_their_texts_and_in_order(index: Index, words: str) -> None:
    for hit in index.search(words):
        for text, spans in ((hit.name, hit.name_spans), (hit.matched_text, hit.matched_spans)):
            edges = [edge for span in spans for edge in span]
            assert edges == sorted(set(edges))
            assert all(0 <= edge <= len(text) for edge in edges)


@ANY_FIXTURE
@given(TYPED)
def test_a_short_answer_is_the_beginning_of_a_long_one(index: Index, words: str) -> None:
    assert index.search(words, 3) == index.search(words, 10)[:3]
