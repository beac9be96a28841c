"""What does not change during a visit: the catalogue, the site, the search index."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property, lru_cache

from kiosk.catalogue.district import Site
from kiosk.catalogue.item import Item
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.search.index import Index
from kiosk.catalogue.search.keys import Keys


class Kiosk:
    """The surroundings of every visit; never changed."""

    def __init__(self, catalogue: Catalogue, site: Site, keys: Callable[[], Keys]) -> None:
        """`keys` is called when search is first needed: the first frame does not wait for it."""
        self.catalogue = catalogue
        self.site = site
        self._keys = keys
        self.by_id = lru_cache(maxsize=2)(self._by_id)
        self.on_offer = lru_cache(maxsize=2)(self._on_offer)  # asked for with every home screen; changes at midnight

    @cached_property
    def index(self) -> Index:
        """The search index."""
        return Index(self.catalogue, self._keys())

    def offers(self, item_id: str, day: date) -> bool:
        """Whether an item exists and is in force on this day."""
        return self.catalogue.has_item(item_id) and self.catalogue.item(item_id).in_force(day)

    def _on_offer(self, day: date) -> tuple[Item, ...]:
        """The items in force on a day; others are not shown at all."""
        return tuple(item for item in self.catalogue.items if item.in_force(day))

    def _by_id(self, day: date) -> Mapping[str, Item]:
        """The items in force on a day, by id."""
        return {item.id: item for item in self.on_offer(day)}
