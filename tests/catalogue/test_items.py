"""Items that are made when they are asked for are the items that were given."""

import pytest
from pydantic import ValidationError

from kiosk.catalogue.item import Item
from kiosk.catalogue.items import Items
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from tests.catalogue import folders


@pytest.fixture
def catalogue() -> Catalogue:
    found = read_snapshot(Snapshot(folders.as_bytes(folders.SOUND))).catalogue
    assert found is not None
    return found


def test_in_order_by_place_and_by_id(catalogue: Catalogue) -> None:
    items = catalogue.items
    assert [item.id for item in items] == ["gaoling-jintie", "dibao"] == [*items.ids]
    assert items[1] is items.by_id("dibao") is items[-1]
    assert items[:1] == (items[0],)
    assert items.has("dibao")
    assert not items.has("tekun")
    with pytest.raises(KeyError):
        items.by_id("tekun")


def test_an_item_is_made_once_and_only_when_asked_for(monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue) -> None:
    made: list[bytes] = []
    of_json = Item.model_validate_json

    def noted(line: bytes) -> Item:
        made.append(line)
        return of_json(line)

    monkeypatch.setattr(Item, "model_validate_json", noted)
    items = Items(catalogue.items.lines, catalogue.items.ids)
    assert len(items) == 2
    assert made == []
    assert items[1].id == items.by_id("dibao").id
    assert made == [items.lines[1]]


def test_items_that_are_there_give_the_same_lines(catalogue: Catalogue) -> None:
    again = Items.of(tuple(catalogue.items))
    assert again == catalogue.items == tuple(catalogue.items)
    assert list(again.lines) == list(catalogue.items.lines)
    assert again != Items.of(catalogue.items[:1])


def test_a_catalogue_takes_items_as_a_tuple(catalogue: Catalogue) -> None:
    parts = {name: getattr(catalogue, name) for name in Catalogue.model_fields}
    assert Catalogue(**{**parts, "items": tuple(catalogue.items)}) == catalogue
    assert Catalogue.model_validate_json(catalogue.model_dump_json(by_alias=True)) == catalogue


def test_a_line_that_is_no_item_is_refused_when_asked_for() -> None:
    with pytest.raises(ValidationError):
        Items([b"{}"], ["x"])[0]
