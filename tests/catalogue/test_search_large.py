"""What keeps search quick in large catalogues leaves what people read as it is."""

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.search import field, grams, letters
from kiosk.catalogue.search.hits import Hit
from kiosk.catalogue.search.index import Index
from tests.bench.searches import queries


def found(bundle: Bundle) -> list[tuple[Hit, ...]]:
    index = Index(bundle.catalogue, bundle.keys)
    return [index.search(query) for query in queries()]


def test_common_characters_only_rank_what_rarer_ones_found(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = found(bundle)
    monkeypatch.setattr(field, "COMMON", 10)
    monkeypatch.setattr(field, "MOST", 10)
    monkeypatch.setattr(grams, "MOST", 10)
    cut = found(bundle)
    assert [hits[0].id for hits in cut] == [hits[0].id for hits in whole]
    assert sum(hits[:5] == others[:5] for hits, others in zip(cut, whole, strict=True)) > 0.6 * len(whole)
    assert sum(map(len, cut)) < sum(map(len, whole))


def test_of_many_places_those_at_the_beginning_are_told(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "MOST", 20)
    index = letters.LetterIndex([letters.spell(one.text, one.reading) for one in bundle.keys.phrases])
    told = list(index.matches("s"))
    assert len(told) == 20
    assert {match.first for match in told} == {0}
