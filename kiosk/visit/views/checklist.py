"""The checklist on the screen."""

from collections.abc import Iterator

from kiosk.catalogue.item import UNSURE, Item, Material
from kiosk.guide import in_language
from kiosk.guide.checklist import Checklist, Needed, Verdict
from kiosk.guide.wording import case_text, copies_line, source_label
from kiosk.visit.events import AskedForm, OpenedItem, Ticked
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Result, State
from kiosk.visit.taking import checklist_of
from kiosk.visit.views.place import place_card, place_line
from kiosk.visit.views.records import Banner, Button, ChecklistView, Chip, MaterialRow, Tone
from kiosk.visit.views.rows import paging
from kiosk.visit.views.troubles import printers_line, take_away
from kiosk.words import Language
from kiosk.words.forms import FORM_WORDS
from kiosk.words.places import PLACE_WORDS
from kiosk.words.screens import SCREEN_WORDS, ScreenWords


def checklist_view(state: State, page: Result, kiosk: Kiosk) -> ChecklistView:
    """The verdict, what to bring, where to go, and how to take it away."""
    language = state.modes.language
    words, checklist = SCREEN_WORDS[language], checklist_of(page, kiosk)
    possible = checklist.verdict in (Verdict.CAN, Verdict.ALL)
    return ChecklistView(
        banner=_banner(checklist, words, language),
        advice=_advice(state, checklist, words),
        materials=_materials(checklist, page, kiosk, language),
        paging=paging(page, words),
        progress=progress(len(checklist.materials), len(page.ticked), words),
        see_also=tuple(
            _link(one, kiosk, language) for one in checklist.see_also if kiosk.offers(one, state.clock.date())
        ),
        place=place_card(state, checklist.item, kiosk) if possible else None,
        actions=take_away(state, words),
        footer=_footer(checklist, kiosk, language),
        place_line=place_line(state, checklist.item, kiosk) if possible else None,
    )


def _advice(state: State, checklist: Checklist, words: ScreenWords) -> tuple[str, ...]:
    """What the printers cannot do comes first: it decides what to touch."""
    texts = (
        in_language.sentence(checklist.item, part, state.modes.language)
        for part in (checklist.advice, *checklist.hints)
    )
    return tuple(text for text in (printers_line(state, words), *texts) if text)


def _banner(checklist: Checklist, words: ScreenWords, language: Language) -> Banner:
    count = len(checklist.materials)
    situation = (
        " · ".join(_situation(checklist, language)) if checklist.given else in_language.name(checklist.item, language)
    )
    reason = in_language.sentence(checklist.item, checklist.reason, language)
    match checklist.verdict:
        case Verdict.CAN:
            title = words.can_do.format(n=count) if count else words.no_materials
            return Banner("check_circle", title, situation, Tone.JADE)
        case Verdict.ALL:
            sentence = words.all_cases if checklist.item.guide else words.bring_all
            return Banner("list_alt", sentence.format(n=count), situation, Tone.JADE)
        case Verdict.CANNOT:
            return Banner("info", words.cannot_do, reason, Tone.SUN)
        case Verdict.ELSEWHERE:
            return Banner("signpost", words.do_elsewhere, reason, Tone.LAKE)


def _situation(checklist: Checklist, language: Language) -> Iterator[str]:
    for one in checklist.given:
        known = (option for option in one.options if option != UNSURE)
        yield from (in_language.option_text(checklist.item, one.question, option, language) for option in known)


def _materials(checklist: Checklist, page: Result, kiosk: Kiosk, language: Language) -> tuple[MaterialRow, ...]:
    return tuple(
        MaterialRow(
            name=in_language.material_name(checklist.item, needed.material, language),
            detail=_material_detail(checklist.item, needed, language),
            tag=_tag(needed, language),
            ticked=index in page.ticked,
            event=Ticked(index),
            form=form_button(needed.material, kiosk, language),
        )
        for index, needed in enumerate(checklist.materials)
    )


def _material_detail(item: Item, needed: Needed, language: Language) -> str:
    words, material = SCREEN_WORDS[language], needed.material
    cases = words.comma.join(case_text(item, case, language) for case in needed.cases)
    case = words.needed_if.format(case=cases) if cases else ""
    note = in_language.sentence(item, material.note, language)
    parts = (case, copies_line(material, PLACE_WORDS[language]), material.size, note)
    return words.clause_comma.join(part.rstrip("。.") for part in parts if part)


def _tag(needed: Needed, language: Language) -> Chip | None:
    if needed.material.need == "非必要":
        return Chip(SCREEN_WORDS[language].optional, Tone.SUN)
    source = "" if needed.material.printable_form else needed.material.source  # the button says where from
    return Chip(source_label(source, PLACE_WORDS[language]), Tone.LAKE) if source else None


def form_button(material: Material, kiosk: Kiosk, language: Language) -> Button | None:
    """打印空白表, where the catalogue has the form."""
    form = kiosk.catalogue.form(material.printable_form)
    return Button(FORM_WORDS[language].offer, AskedForm(form.id), "print") if form else None


def progress(total: int, have: int, words: ScreenWords) -> str:
    """已有 2 样，还差 4 样."""
    if not total:
        return ""
    if have == total:
        return words.tick_done.format(n=total)
    sentence = words.tick_progress if have else words.tick_start
    return sentence.format(have=have, left=total - have, n=total)


def _link(item_id: str, kiosk: Kiosk, language: Language) -> Button:
    name = in_language.name(kiosk.catalogue.item(item_id), language)
    return Button(name, OpenedItem(item_id), "chevron_right")


def _footer(checklist: Checklist, kiosk: Kiosk, language: Language) -> str:
    day, version = checklist.checked_on.isoformat(), kiosk.catalogue.district.version
    words = SCREEN_WORDS[language]
    open_count = words.materials_unconfirmed if "申请材料" in checklist.item.unconfirmed and checklist.materials else ""
    return open_count + words.footer.format(day=day, version=version)
