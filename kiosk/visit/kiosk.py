"""What does not change during a visit: the catalogue, the site, the search index."""

from collections.abc import Callable
from functools import cached_property

from kiosk.catalogue.district import Site
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.search import Index
from kiosk.catalogue.search_keys import Keys


class Kiosk:
    """The surroundings of every visit; never changed."""

    def __init__(self, catalogue: Catalogue, site: Site, keys: Callable[[], Keys]) -> None:
        """`keys` is called when search is first needed: the first frame does not wait for it."""
        self.catalogue = catalogue
        self.site = site
        self._keys = keys

    @cached_property
    def index(self) -> Index:
        """The search index."""
        return Index(self.catalogue, self._keys())
