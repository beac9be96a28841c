"""The whole screen a state stands for."""

from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import (
    Asking,
    Attract,
    Details,
    EventResult,
    Home,
    ItemPage,
    LifeEvents,
    Listing,
    Machines,
    Places,
    Printing,
    Result,
    Searching,
    SignpostPage,
    State,
)
from kiosk.visit.views.checklist import checklist_view
from kiosk.visit.views.frame import bars, look
from kiosk.visit.views.home import attract_view, home_view
from kiosk.visit.views.item import details_view, item_view
from kiosk.visit.views.listing import list_view, signpost_view, signposts_view
from kiosk.visit.views.machines import machines_view
from kiosk.visit.views.overlay import overlay
from kiosk.visit.views.place import places_view
from kiosk.visit.views.printing import printing_view
from kiosk.visit.views.question import question_view
from kiosk.visit.views.records import Content, View
from kiosk.visit.views.search import search_view
from kiosk.visit.views.together import life_events_view, together_view


def view(state: State, kiosk: Kiosk) -> View:
    """What to draw."""
    frame = None if isinstance(state.page, Attract) else bars(state, kiosk)
    return View(look(state), frame, _content(state, kiosk), overlay(state, kiosk))


def _content(state: State, kiosk: Kiosk) -> Content:
    match state.page:
        case Attract():
            return attract_view(state, kiosk)
        case Home() as page:
            return home_view(state, page, kiosk)
        case Listing() as page:
            return list_view(state, page, kiosk)
        case Searching() as page:
            return search_view(state, page, kiosk)
        case SignpostPage() as page if kiosk.catalogue.signpost(page.signpost).contains:
            return signposts_view(state, page, kiosk)
        case Machines() as page:
            return machines_view(state, page, kiosk)
        case SignpostPage() as page:
            return signpost_view(state, page, kiosk)
        case ItemPage() as page:
            return item_view(state, page, kiosk)
        case Details() as page:
            return details_view(state, page, kiosk)
        case Asking() as page:
            return question_view(state, page, kiosk)
        case LifeEvents() as page:
            return life_events_view(state, page, kiosk)
        case EventResult() as page:
            return together_view(state, page, kiosk)
        case Result() as page:
            return checklist_view(state, page, kiosk)
        case Places() as page:
            return places_view(state, page, kiosk)
        case Printing() as page:
            return printing_view(state, page, kiosk)
