"""One item: at a glance, and all that is written about it."""

from collections.abc import Iterator

from kiosk.catalogue.item import Item
from kiosk.guide import in_language
from kiosk.guide.checklist import everything
from kiosk.guide.engine import Asking, follow
from kiosk.guide.wording import copies_line, legal_line
from kiosk.visit.events import AskedEverything, OpenedDetails, StartedGuide
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Details, ItemPage, State
from kiosk.visit.views.place import place_card
from kiosk.visit.views.records import Button, Chip, DetailsView, Fact, ItemView, Section, Tone, Weight
from kiosk.visit.views.rows import also_called, availability, paging
from kiosk.words import Language
from kiosk.words.places import PLACE_WORDS
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def item_view(state: State, page: ItemPage, kiosk: Kiosk) -> ItemView:
    """One item at a glance."""
    language = state.modes.language
    words, item = SCREEN_WORDS[language], kiosk.catalogue.item(page.item)
    led = (Chip(words.led_here, Tone.SUN, "info"),) if page.led_here else ()
    return ItemView(
        chips=led + availability(item, words),
        name=in_language.name(item, language),
        summary=_summary(item, language),
        facts=_facts(item, words),
        place=place_card(state, item, kiosk),
        actions=_actions(item, page, words),
        basis=_basis(item, kiosk, language),
        more=Button(words.more_details, OpenedDetails(), "chevron_right", Weight.QUIET),
    )


def details_view(state: State, page: Details, kiosk: Kiosk) -> DetailsView:
    """All that is written about one item."""
    language = state.modes.language
    words, item = SCREEN_WORDS[language], kiosk.catalogue.item(page.item)
    sections = tuple(section for section in _sections(item, kiosk, language) if section.lines)
    return DetailsView(in_language.name(item, language), sections, paging(page, words))


def checked_line(item: Item, kiosk: Kiosk, language: Language) -> str:
    """信息核对于 2026-11-02 · 待核 · 示范目录，以窗口公布为准."""
    words = SCREEN_WORDS[language]
    checked = words.checked_on.format(day=item.verification.day.isoformat())
    return " · ".join(
        (checked, item.verification.confidence, in_language.disclaimer(kiosk.catalogue.district, language))
    )


def _summary(item: Item, language: Language) -> str:
    words = SCREEN_WORDS[language]
    paused = words.paused_because.format(reason=item.status_reason or words.ask_counter) if item.paused else ""
    parts = (paused, in_language.summary(item, language), also_called(item, words))
    return ("" if language is Language.CHINESE else " ").join(part for part in parts if part)


def _facts(item: Item, words: ScreenWords) -> tuple[Fact, ...]:
    checklist = everything(item)
    times = words.times.format(n=item.visits_in_person) if item.visits_in_person is not None else ""
    return (
        Fact("schedule", words.how_long, " / ".join(checklist.time) or words.ask_counter),
        Fact("payments", words.fee, " / ".join(checklist.fee) or words.ask_counter),
        Fact("directions_walk", words.how_often, times or words.ask_counter),
        Fact("redeem", words.result, item.result or words.ask_counter),
    )


def _actions(item: Item, page: ItemPage, words: ScreenWords) -> tuple[Button, ...]:
    if not item.guide:
        return (Button(words.see_materials, AskedEverything(), "list_alt", Weight.PRIMARY),)
    standing = follow(item, page.carried)
    left = standing.still_open if isinstance(standing, Asking) else 0
    certain = not any(question.when for question in item.guide) and not item.conclusions
    sentence = words.answer_questions if certain else words.answer_questions_at_most
    return (
        Button(sentence.format(n=left) if left else words.see_materials, StartedGuide(), "quiz", Weight.PRIMARY),
        Button(words.see_everything, AskedEverything(), "list_alt"),
    )


def _basis(item: Item, kiosk: Kiosk, language: Language) -> Section:
    laws = "；".join(legal_line(one) for one in item.legal_bases)
    lines = (laws, checked_line(item, kiosk, language))
    return Section(SCREEN_WORDS[language].legal_basis, tuple(line for line in lines if line))


def _sections(item: Item, kiosk: Kiosk, language: Language) -> Iterator[Section]:
    words = SCREEN_WORDS[language]
    yield Section(words.summary, tuple(filter(None, (in_language.summary(item, language), item.community_role))))
    yield Section(words.eligibility, item.eligibility)
    yield Section(words.materials, tuple(_material_line(item, language)))
    yield Section(words.procedure, tuple(_step_line(number, item) for number in range(len(item.steps))))
    yield Section(words.hints, tuple(hint.text for hint in item.hints))
    yield Section(words.faqs, tuple(f"{faq.question}\n{faq.answer}" for faq in item.faqs))
    yield Section(words.legal_basis, tuple(legal_line(one) for one in item.legal_bases))
    related = (kiosk.catalogue.item(one) for one in item.related)
    yield Section(words.related, tuple(in_language.name(one, language) for one in related))
    yield Section(words.checked_on.format(day=item.verification.day.isoformat()), (item.verification.source,))


def _material_line(item: Item, language: Language) -> Iterator[str]:
    for one in everything(item).materials:
        parts = (
            in_language.material_name(item, one.material, language),
            copies_line(one.material, PLACE_WORDS[language]),
        )
        yield "　".join(part for part in parts if part)


def _step_line(number: int, item: Item) -> str:
    step = item.steps[number]
    return "　".join(part for part in (f"{number + 1}. {step.name}", step.text, step.limit) if part)
