"""Going from page to page, so that 返回 shows the page before just as it was left."""

from dataclasses import replace

from kiosk.visit.state import Page, State

LONGEST_PAST = 100  # pages; nobody goes back that far, and memory stays bounded


def go(state: State, page: Page, *, keep_past: bool = True) -> State:
    """A new page, with the present one behind it."""
    past = (*state.past, state.page)[-LONGEST_PAST:] if keep_past else ()
    return replace(state, page=page, past=past)


def stay(state: State, page: Page) -> State:
    """The same page, changed in place."""
    return replace(state, page=page)
