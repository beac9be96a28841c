"""The items of a catalogue in their order, each made from its line of JSON when it is first asked for.

Ten thousand items are there at once this way; a kiosk and most commands look at a few of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Self, overload

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from kiosk.catalogue.item import Item


class Items(Sequence[Item]):
    """A tuple of items that is filled as it is read. May be shared between threads."""

    def __init__(self, lines: Sequence[bytes], ids: Sequence[str]) -> None:
        """`lines`: each item as JSON without defaults, which `line_of` makes; `ids`: theirs, in the same order."""
        self.lines = lines
        self.ids = ids
        self._made: list[Item | None] = [None] * len(lines)

    @classmethod
    def of(cls, items: Iterable[Item]) -> Self:
        """Items that are there already."""
        made = list(items)
        new = cls(tuple(map(line_of, made)), tuple(item.id for item in made))
        new._made[:] = made
        return new

    def by_id(self, item_id: str) -> Item:
        """The item with this id. KeyError if there is none."""
        return self[self._places[item_id]]

    def has(self, item_id: str) -> bool:
        """Whether an item with this id is here."""
        return item_id in self._places

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, place: int | slice) -> Item | tuple[Item, ...]:
        """The item at a place. Raises pydantic's ValidationError where its line is no item."""
        if isinstance(place, slice):
            return tuple(map(self._at, range(*place.indices(len(self)))))
        return self._at(place)

    def __len__(self) -> int:
        return len(self.lines)

    def __iter__(self) -> Iterator[Item]:
        return map(self._at, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Items):
            return tuple(self.lines) == tuple(other.lines)
        return tuple(self) == other

    def __hash__(self) -> int:
        return hash(tuple(self.ids))

    def __repr__(self) -> str:
        return f"Items({', '.join(self.ids)})"

    def _at(self, place: int) -> Item:
        item = self._made[place]
        if item is None:
            item = self._made[place] = Item.model_validate_json(self.lines[place])
        return item

    @cached_property
    def _places(self) -> dict[str, int]:
        return {item_id: place for place, item_id in enumerate(self.ids)}

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """As a field of a record: itself, or any iterable of items."""
        items = core_schema.no_info_after_validator_function(cls.of, handler.generate_schema(tuple[Item, ...]))
        dumped = core_schema.plain_serializer_function_ser_schema(tuple, return_schema=items)
        return core_schema.union_schema(
            [core_schema.is_instance_schema(cls), items],
            mode="left_to_right",  # "smart" would try both, and so make every item
            serialization=dumped,
        )


def line_of(item: Item) -> bytes:
    """The item as one line of JSON without defaults."""
    return item.model_dump_json(by_alias=True, exclude_defaults=True).encode()
