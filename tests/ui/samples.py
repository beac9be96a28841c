"""Sample views of every screen, by name, for pictures and for the tests of all screens in all looks."""

from collections.abc import Callable

from kiosk.visit.views.records import Content, Look, ProblemsView, QrView, StillThereView, View
from tests.ui import sample_asking as asking
from tests.ui import sample_finding as finding
from tests.ui import sample_frame as frame
from tests.ui import sample_taking as taking

LOOKS = {
    "plain": Look(),
    "elder": Look(elder=True),
    "contrast": Look(contrast=True),
    "elder-contrast": Look(elder=True, contrast=True),
}

CONTENTS: dict[str, Callable[[], Content]] = {
    "search": finding.search,
    "search-empty": finding.search_empty,
    "list": finding.listing,
    "list-second-page": finding.listing_second,
    "signpost": finding.signpost,
    "item": finding.item,
    "item-long": finding.item_long,
    "details": finding.details,
    "question": asking.question,
    "question-multiple": asking.question_multiple,
    "question-long": asking.question_long,
    "checklist": taking.checklist,
    "checklist-long": taking.checklist_long,
    "checklist-forms": taking.checklist_forms,
    "cannot": taking.cannot,
    "elsewhere": taking.elsewhere,
    "places-streets": asking.places_streets,
    "places-communities": asking.places_communities,
    "printing": taking.printing,
    "printing-done": taking.printing_done,
    "printing-failed": taking.printing_failed,
}


def screen(look: Look, content: Content, overlay: StillThereView | QrView | ProblemsView | None = None) -> View:
    """A whole screen with the usual bars."""
    return View(look, frame.bars(look), content, overlay)


def samples(look: Look) -> dict[str, View]:
    """Every sample screen in this look, by name."""
    views = {
        "attract": View(look, None, frame.attract(), None),
        "home": View(look, frame.bars(look, back=False), frame.home(look), None),
    }
    views |= {name: screen(look, content()) for name, content in CONTENTS.items()}
    views["still-there"] = screen(look, asking.question(), frame.still_there())
    views["problems"] = screen(look, finding.item(), frame.problems())
    views["one-problem"] = screen(look, finding.item(), frame.problems(1))
    views["qr"] = screen(look, taking.checklist(), taking.qr())
    return views
