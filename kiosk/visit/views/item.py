"""One item: at a glance, and all that is written about it."""

from collections.abc import Iterable, Iterator

from kiosk.catalogue.item import Element, Item
from kiosk.guide import in_language
from kiosk.guide.checklist import everything
from kiosk.guide.engine import Asking, follow
from kiosk.guide.wording import case_text, copies_line, legal_line, rate_line, time_element, with_mark
from kiosk.visit.events import AskedEverything, OpenedDetails, StartedGuide
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Details, ItemPage, State
from kiosk.visit.views.machines import item_on_machines, machine_chip
from kiosk.visit.views.place import place_card
from kiosk.visit.views.records import Button, Chip, DetailsView, Fact, ItemView, Section, Tone, Weight
from kiosk.visit.views.rows import also_called, availability, paging
from kiosk.words import Language
from kiosk.words.places import PLACE_WORDS
from kiosk.words.screens import SCREEN_WORDS, ScreenWords

LINES_A_CARD = 4

MOST_VALUES = 2  # of a fact; more are told once the questions are answered


def item_view(state: State, page: ItemPage, kiosk: Kiosk) -> ItemView:
    """One item at a glance."""
    language = state.modes.language
    words, item = SCREEN_WORDS[language], kiosk.catalogue.item(page.item)
    led = (Chip(words.led_here, Tone.SUN, "info"),) if page.led_here else ()
    return ItemView(
        chips=led + availability(item, words) + machine_chip(item.id, kiosk, language),
        name=in_language.name(item, language),
        summary=_summary(item, kiosk, language),
        facts=_facts(item, language),
        place=place_card(state, item, kiosk),
        actions=_actions(item, page, words),
        basis=_basis(item, kiosk, language),
        more=Button(words.more_details, OpenedDetails(), "chevron_right", Weight.QUIET),
    )


def details_view(state: State, page: Details, kiosk: Kiosk) -> DetailsView:
    """All that is written about one item."""
    language = state.modes.language
    words, item = SCREEN_WORDS[language], kiosk.catalogue.item(page.item)
    sections = tuple(part for section in _sections(item, kiosk, language) for part in _in_parts(section, words))
    return DetailsView(in_language.name(item, language), sections, paging(page, words))


def _in_parts(section: Section, words: ScreenWords) -> Iterator[Section]:
    """A long section goes on in another card, so that each fits on a screen."""
    for start in range(0, len(section.lines), LINES_A_CARD):
        title = section.title if not start else words.continued.format(title=section.title)
        yield Section(title, section.lines[start : start + LINES_A_CARD])


def checked_line(item: Item, kiosk: Kiosk, language: Language) -> str:
    """信息核对于 2026-11-02 · 待核 · 示范目录，以窗口公布为准."""
    words = SCREEN_WORDS[language]
    checked = words.checked_on.format(day=item.verification.day.isoformat())
    return " · ".join(
        (
            checked,
            words.confidences[item.verification.confidence],
            in_language.disclaimer(kiosk.catalogue.district, language),
        )
    )


def _summary(item: Item, kiosk: Kiosk, language: Language) -> str:
    words = SCREEN_WORDS[language]
    paused = words.paused_because.format(reason=item.status_reason or words.ask_counter) if item.paused else ""
    machines = item_on_machines(item.id, kiosk, language)
    parts = (paused, *machines, in_language.summary(item, language), also_called(item, words))
    return ("" if language is Language.CHINESE else " ").join(part for part in parts if part)


def _facts(item: Item, language: Language) -> tuple[Fact, ...]:
    words, checklist = SCREEN_WORDS[language], everything(item)

    def told(values: Iterable[str]) -> str:
        different = dict.fromkeys(in_language.sentence(item, value, language) for value in values if value)
        return words.depends if len(different) > MOST_VALUES else " / ".join(different)

    times = words.times.format(n=item.visits_in_person) if item.visits_in_person is not None else ""
    facts: tuple[tuple[str, str, str, Element], ...] = (
        ("schedule", words.how_long, told(checklist.time), time_element(item)),
        ("payments", words.fee, told(checklist.fee), "收费"),
        ("directions_walk", words.how_often, times, "到现场次数"),
        ("redeem", words.result, told([item.result]), "办理结果"),
    )
    return tuple(
        Fact(icon, label, with_mark(value, element, item, words.unconfirmed_mark) or words.ask_counter)
        for icon, label, value, element in facts
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

    def told(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(in_language.sentence(item, text, language) for text in texts if text)

    def title(text: str, element: Element) -> str:
        return with_mark(text, element, item, words.unconfirmed_mark)

    yield Section(words.summary, tuple(filter(None, (in_language.summary(item, language), _role(item, language)))))
    yield Section(
        words.at_a_glance, tuple(words.fact.format(label=one.label, value=one.value) for one in _facts(item, language))
    )
    yield Section(words.rates, tuple(_rate_lines(item, language)))
    yield Section(title(words.eligibility, "受理条件"), told(item.eligibility))
    yield Section(title(words.materials, "申请材料"), tuple(_material_line(item, language)))
    yield Section(title(words.procedure, "办理流程"), tuple(_step_lines(item, language)))
    yield Section(words.hints, told(hint.text for hint in item.hints))
    faqs = ("\n".join(told((faq.question, faq.answer))) for faq in item.faqs)
    yield Section(words.faqs, tuple(faqs))
    yield Section(title(words.legal_basis, "设定依据"), tuple(legal_line(one) for one in item.legal_bases))
    related = (kiosk.catalogue.item(one) for one in item.related)
    yield Section(words.related, tuple(in_language.name(one, language) for one in related))
    yield Section(words.checked_on.format(day=item.verification.day.isoformat()), (item.verification.source,))


def _role(item: Item, language: Language) -> str:
    """What the community does in it."""
    role = in_language.sentence(item, item.community_role, language)
    return SCREEN_WORDS[language].community_does.format(role=role) if role else ""


def _rate_lines(item: Item, language: Language) -> Iterator[str]:
    for rate in item.rates:
        amount = in_language.sentence(item, rate.amount, language)
        yield rate_line(rate.model_copy(update={"amount": amount}), PLACE_WORDS[language])


def _material_line(item: Item, language: Language) -> Iterator[str]:
    words = SCREEN_WORDS[language]
    for one in everything(item).materials:
        cases = words.comma.join(case_text(item, case, language) for case in one.cases)
        parts = (
            in_language.material_name(item, one.material, language),
            copies_line(one.material, PLACE_WORDS[language]),
            words.needed_if.format(case=cases) if cases else "",
        )
        yield "　".join(part for part in parts if part)


def _step_lines(item: Item, language: Language) -> Iterator[str]:
    for number, step in enumerate(item.steps, 1):
        name, text, by, limit = (
            in_language.sentence(item, one, language) for one in (step.name, step.text, step.by, step.limit)
        )
        yield "　".join(part for part in (f"{number}. {name}", text, by, limit) if part)
