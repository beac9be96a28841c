"""What citizens of Kunming type, written before any of it was searched for."""

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.search.index import Index
from kiosk.visit.kiosk import Kiosk

HERE = Path(__file__).parent
GIVEN = HERE.parent / "data" / "search-queries.tsv"
FIRST_PLACE, FIRST_THREE = 0.92, 0.99


class Query(NamedTuple):
    """What is typed, the ids of which one must come up, and what kind of query it is."""

    words: str
    wanted: frozenset[str]
    kind: str


def queries() -> list[Query]:
    lines = (HERE / "own-queries.tsv").read_text(encoding="utf-8").splitlines()[1:]
    fields = [line.split("\t") for line in lines]
    return [Query(words, frozenset(wanted.split("|")), kind) for words, wanted, kind in fields]


@pytest.fixture(scope="module")
def found(kiosk: Kiosk) -> dict[Query, list[str]]:
    """Query -> the ids that come up."""
    return {query: [hit.id for hit in kiosk.index.search(query.words)] for query in queries()}


def misses(found: dict[Query, list[str]], places: int) -> list[str]:
    """Each query that is not answered within so many places, to read."""
    return [
        f"{query.kind} {query.words}：要 {'|'.join(sorted(query.wanted))}，来的是 {'、'.join(ids[:3])}"
        for query, ids in found.items()
        if query.wanted.isdisjoint(ids[:places])
    ]


@pytest.mark.parametrize(("places", "share"), [(1, FIRST_PLACE), (3, FIRST_THREE)])
def test_what_is_wanted_stands_first(found: dict[Query, list[str]], places: int, share: float) -> None:
    missed = misses(found, places)
    print(f"前 {places} 位：{len(found) - len(missed)} / {len(found)}", *missed, sep="\n")
    assert len(missed) <= (1 - share) * len(found), "\n".join(missed)


def test_nothing_typed_finds_nothing(found: dict[Query, list[str]]) -> None:
    assert [query.words for query, ids in found.items() if not ids] == []


def test_the_queries_are_many_and_no_given_ones() -> None:
    typed = [query.words for query in queries()]
    given = {line.split("\t")[0] for line in GIVEN.read_text(encoding="utf-8").splitlines()}
    assert len(typed) == len(set(typed)) >= 300
    assert given.isdisjoint(typed)


def test_every_item_and_life_event_is_asked_for(bundle: Bundle) -> None:
    catalogue = bundle.catalogue
    times = Counter(wanted for query in queries() for wanted in query.wanted)
    assert [item.id for item in catalogue.items if times[item.id] < 2] == []
    assert [event.id for event in catalogue.life_events if not times[event.id]] == []
    entries = (*catalogue.items, *catalogue.signposts, *catalogue.life_events)
    assert times.keys() <= {entry.id for entry in entries}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("医保", "yibao-canbao"),
        ("生孩子", "sheng-haizi"),
        ("失业登记", "shiye-dengji"),
        ("公司倒闭了能领几个月失业金", "shiyejin"),
        ("当兵退役回来", "tuiyi-huilai"),
        ("失业了要办哪些手续", "shiye-le"),
    ],
)
def test_a_life_event_does_not_stand_before_what_is_named(kiosk: Kiosk, words: str, wanted: str) -> None:
    index: Index = kiosk.index
    assert index.search(words)[0].id == wanted
