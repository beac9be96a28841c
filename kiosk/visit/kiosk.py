"""What does not change during a visit: the catalogue, the site, the search index."""

from dataclasses import dataclass

from kiosk.catalogue.district import Site
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.search import Index


@dataclass(frozen=True, repr=False)
class Kiosk:
    """The frozen surroundings of every visit. Too much to print."""

    catalogue: Catalogue
    site: Site
    index: Index
