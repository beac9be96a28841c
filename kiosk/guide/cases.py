"""Which answers call for something, as citizens read them on the buttons."""

from collections.abc import Iterator

from kiosk.catalogue.conditions import Case, Chosen, When
from kiosk.catalogue.item import Item


def calling_for(item: Item, when: When | None) -> tuple[str, ...]:
    """The options that let a condition hold: those it names, and for 非 the others of the question."""
    return () if when is None else tuple(dict.fromkeys(option for _, option in _calling(item, when)))


def still_calling_for(item: Item, when: When | None, chosen: Chosen) -> tuple[str, ...]:
    """Of those, the options of questions that are not answered yet; all where every question is answered."""
    if when is None:
        return ()
    open_ones = (option for question, option in _calling(item, when) if chosen.get(question) is None)
    return tuple(dict.fromkeys(open_ones)) or calling_for(item, when)


def _calling(item: Item, when: When) -> Iterator[tuple[str, str]]:
    for case in when.cases:
        yield from ((question, option) for question, options in case.tests for option in options)
        yield from _not_named(item, case)


def _not_named(item: Item, case: Case) -> Iterator[tuple[str, str]]:
    """A comparison looks at conditions of one version beside the guide of another, which may lack the question."""
    for name, options in case.unless.tests() if case.unless else ():
        asked = (question for question in item.guide if question.name == name)
        others = (option.name for question in asked for option in question.options if option.name not in options)
        yield from ((name, option) for option in others)
