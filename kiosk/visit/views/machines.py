"""The machines beside the kiosk: which there are, and what can be finished on them."""

from collections.abc import Iterator
from datetime import date

from kiosk.catalogue.district import Machine
from kiosk.catalogue.item import Confidence
from kiosk.guide import in_language
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Machines, State
from kiosk.visit.views.records import Chip, DetailsView, Section, Tone
from kiosk.visit.views.rows import paging
from kiosk.words import Language
from kiosk.words.machines import MACHINE_WORDS
from kiosk.words.screens import SCREEN_WORDS


def machines_view(state: State, page: Machines, kiosk: Kiosk) -> DetailsView:
    """Every machine of the site."""
    language, today = state.modes.language, state.clock.date()
    sections = tuple(_section(one, kiosk, today, language) for one in kiosk.site.machines)
    return DetailsView(MACHINE_WORDS[language].machines, sections, paging(page, SCREEN_WORDS[language]))


def item_on_machines(item_id: str, kiosk: Kiosk, language: Language) -> tuple[str, ...]:
    """旁边的机器可以当场办：…, one sentence for each machine that finishes this item."""
    stop = MACHINE_WORDS[language].stop.rstrip()
    return tuple(_here(one, language) + stop for one in kiosk.site.machines if item_id in one.items)


def signpost_on_machines(signpost_id: str, kiosk: Kiosk, language: Language) -> tuple[str, ...]:
    """旁边的机器可以当场办：…, for each machine that finishes what this signpost is about."""
    return tuple(_with_note(one, language) for one in kiosk.site.machines if signpost_id in one.signposts)


def machine_chip(item_id: str, kiosk: Kiosk, language: Language) -> tuple[Chip, ...]:
    """旁边的机器可以当场办, where one finishes this item."""
    here = any(item_id in one.items for one in kiosk.site.machines)
    return (Chip(MACHINE_WORDS[language].chip, Tone.LAKE, "touch_app"),) if here else ()


def _here(machine: Machine, language: Language) -> str:
    words = MACHINE_WORDS[language]
    parts = (in_language.machine_name(machine, language), in_language.machine_where(machine, language))
    return words.here.format(machine=words.comma.join(filter(None, parts)) + _mark(machine, language))


def _mark(machine: Machine, language: Language) -> str:
    return MACHINE_WORDS[language].unconfirmed if machine.confidence is Confidence.UNCONFIRMED else ""


def _with_note(machine: Machine, language: Language) -> str:
    note = in_language.machine_note(machine, language)
    return MACHINE_WORDS[language].stop.join(filter(None, (_here(machine, language), note)))


def _section(machine: Machine, kiosk: Kiosk, today: date, language: Language) -> Section:
    words = MACHINE_WORDS[language]
    place = words.comma.join(
        filter(None, (in_language.machine_where(machine, language), in_language.machine_hours(machine, language)))
    )
    names = words.comma.join(_finished(machine, kiosk, today, language))
    lines = (
        words.finishes.format(names=names) if names else "",
        words.place.format(where=place) if place else "",
        in_language.machine_note(machine, language),
    )
    return Section(in_language.machine_name(machine, language) + _mark(machine, language), tuple(filter(None, lines)))


def _finished(machine: Machine, kiosk: Kiosk, today: date, language: Language) -> Iterator[str]:
    for item in machine.items:
        if kiosk.offers(item, today):
            yield in_language.name(kiosk.catalogue.item(item), language)
    for signpost in machine.signposts:
        yield in_language.signpost_name(kiosk.catalogue.signpost(signpost), language)
