"""A visit carried over to another version of the catalogue, as in a preview while the catalogue is edited."""

from dataclasses import replace

from kiosk.catalogue.places import Whereabouts
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import (
    Asking,
    Details,
    EventResult,
    Home,
    ItemPage,
    Listing,
    Machines,
    Page,
    Places,
    Printing,
    Result,
    SignpostPage,
    State,
)


def renewed(state: State, kiosk: Kiosk) -> State:
    """The same page where it still exists; a guide under way and what came of it start again at the item."""
    pages = [found for page in (*state.past, state.page) if (found := _renewed_page(page, kiosk)) is not None]
    kept = [page for number, page in enumerate(pages) if number == 0 or page != pages[number - 1]] or [Home()]
    return replace(
        state, page=kept[-1], past=tuple(kept[:-1]), whereabouts=_renewed_whereabouts(state.whereabouts, kiosk)
    )


def _renewed_page(page: Page, kiosk: Kiosk) -> Page | None:
    catalogue = kiosk.catalogue
    match page:
        case Asking(guided=found) | Printing(of=found) | EventResult(event=found) if catalogue.has_life_event(found):
            return Asking(found)
        case EventResult() | Places(item=None):
            return None
        case Asking(guided=item) | Result(item=item) | Printing(of=item) | Places(item=str(item)):
            return ItemPage(item) if catalogue.has_item(item) else None
        case ItemPage(item=item):
            return ItemPage(item) if catalogue.has_item(item) else None
        case Details(item=item):
            return Details(item) if catalogue.has_item(item) else None
        case Listing(theme=theme, scope=scope):
            known = {None, *(one.name for one in catalogue.district.themes)}
            return Listing(theme, scope) if theme in known else None
        case Machines():
            return Machines() if kiosk.site.machines else None
        case SignpostPage(signpost=signpost):
            return SignpostPage(signpost) if any(one.id == signpost for one in catalogue.signposts) else None
        case Home(scope=scope):
            return Home(scope)
        case _:
            return page


def _renewed_whereabouts(known: Whereabouts, kiosk: Kiosk) -> Whereabouts:
    """Forgotten where the street or community is no more."""
    street = next((one for one in kiosk.catalogue.streets if one.id == known.street), None)
    if street is None:
        return Whereabouts()
    communities = {None, *(one.code for one in street.communities)}
    return known if known.community in communities else Whereabouts(street.id)
