"""The shipped catalogue with 高龄津贴's 委托书 offering a blank form, whatever the catalogue says of it."""

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.catalogue.items import Items
from kiosk.visit.kiosk import Kiosk

ITEM = "gaoling-jintie"
MATERIAL = "委托书"
FORM = "shouquan-weituoshu"


def kiosk_with_forms(bundle: Bundle, form: str = FORM) -> Kiosk:
    """A kiosk at which this one material names `form`."""
    items = Items.of(_offering(item, form) for item in bundle.catalogue.items)
    catalogue = bundle.catalogue.model_copy(update={"items": items})
    site = catalogue.site("cuihu")
    assert site is not None
    return Kiosk(catalogue, site, lambda: bundle.keys)


def _offering(item: Item, form: str) -> Item:
    named = {one.name: form if (item.id, one.name) == (ITEM, MATERIAL) else "" for one in item.materials}
    materials = tuple(one.model_copy(update={"blank_form": named[one.name]}) for one in item.materials)
    return item.model_copy(update={"materials": materials})
