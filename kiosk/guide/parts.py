"""The parts of a sheet in words: the one source of what A4 paper, receipt and QR code say."""

from collections.abc import Iterator

from kiosk.catalogue.item import UNSURE, Confidence, Element, Material, Step
from kiosk.guide import in_language
from kiosk.guide.checklist import Needed, Verdict
from kiosk.guide.event_parts import event_parts
from kiosk.guide.event_sheet import EventSheet
from kiosk.guide.part_records import Bring, Fact, Parts, StepPart
from kiosk.guide.sheet import Sheet
from kiosk.guide.whereto import place_part
from kiosk.guide.wording import (
    FILLED_IN_THERE,
    case_text,
    copies_line,
    form_note,
    legal_line,
    rate_line,
    source_label,
    time_element,
    with_mark,
)
from kiosk.words import Language
from kiosk.words.paper import PAPER_WORDS, PaperWords
from kiosk.words.places import PLACE_WORDS, PlaceWords

AnySheet = Sheet | EventSheet
"""A checklist of one item, or the combined one of a life event."""


def parts(sheet: AnySheet) -> Parts:
    """What a sheet says."""
    return event_parts(sheet) if isinstance(sheet, EventSheet) else _item_parts(sheet)


def _item_parts(sheet: Sheet) -> Parts:
    checklist, item = sheet.checklist, sheet.checklist.item
    words, places = PAPER_WORDS[sheet.language], PLACE_WORDS[sheet.language]
    english = sheet.language is Language.ENGLISH
    possible = checklist.verdict in (Verdict.CAN, Verdict.ALL)

    def said(chinese: str) -> str:
        return in_language.sentence(item, chinese, sheet.language)

    return Parts(
        heading=in_language.heading(sheet.district, sheet.language),
        name=in_language.name(item, sheet.language),
        chinese=item.name if english and item.english_name else "",
        situation=_situation(sheet),
        verdict={Verdict.CANNOT: words.cannot, Verdict.ELSEWHERE: words.elsewhere}.get(checklist.verdict, ""),
        reason=said(checklist.reason),
        advice=said(checklist.advice),
        see_also=sheet.see_also,
        facts=_facts(sheet, words) if possible else (),
        bring=_bring(sheet, words) if possible else "",
        materials=tuple(_material(sheet, needed, words, places) for needed in checklist.materials),
        materials_note=_materials_note(sheet, words, places) if possible else "",
        place=None if checklist.verdict is Verdict.ELSEWHERE else place_part(sheet.where, words, places),
        steps=tuple(_step(sheet, step, words) for step in checklist.steps),
        hints=tuple(_rates(sheet, places))
        + tuple(map(said, checklist.hints))
        + ((words.all_cases,) if checklist.verdict is Verdict.ALL and item.guide else ()),
        bases=words.semicolon.join(legal_line(basis) for basis in checklist.legal_bases),
        disclaimer=words.guidance + in_language.disclaimer(sheet.district, sheet.language),
    )


def _rates(sheet: Sheet, places: PlaceWords) -> Iterator[str]:
    """Amounts, where the item can be done."""
    item, possible = sheet.checklist.item, sheet.checklist.verdict in (Verdict.CAN, Verdict.ALL)
    for rate in item.rates if possible else ():
        amount = in_language.sentence(item, rate.amount, sheet.language)
        yield rate_line(rate.model_copy(update={"amount": amount}), places)


def _situation(sheet: Sheet) -> tuple[str, ...]:
    item = sheet.checklist.item
    return tuple(
        in_language.option_text(item, one.question, option, sheet.language)
        for one in sheet.checklist.given
        for option in one.options
        if option != UNSURE
    )


def _facts(sheet: Sheet, words: PaperWords) -> tuple[Fact, ...]:
    checklist = sheet.checklist

    def said(chinese: str) -> str:
        return in_language.sentence(checklist.item, chinese, sheet.language)

    visits = checklist.visits_in_person
    times = "" if visits is None else words.times.format(n=visits) if visits else words.no_visit
    item = checklist.item
    values: tuple[tuple[str, str, Element], ...] = (
        (words.time, words.either.join(map(said, checklist.time)), time_element(item)),
        (words.fee, words.either.join(map(said, checklist.fee)), "收费"),
        (words.visits, times, "到现场次数"),
        (words.result, said(checklist.result), "办理结果"),
    )
    return tuple(
        Fact(label, with_mark(value, element, item, words.unconfirmed) or words.ask_counter)
        for label, value, element in values
    )


def _bring(sheet: Sheet, words: PaperWords) -> str:
    materials = sheet.checklist.materials
    perhaps = sum(bool(needed.cases) for needed in materials)
    always = len(materials) - perhaps
    if not materials:
        return words.material
    if sheet.checklist.verdict is Verdict.ALL:
        return words.bring_all.format(n=len(materials))
    pattern = words.bring if not perhaps else words.bring_and_perhaps if always else words.bring_perhaps
    return pattern.format(n=always, more=perhaps)


def _material(sheet: Sheet, needed: Needed, words: PaperWords, places: PlaceWords) -> Bring:
    material = needed.material
    english = sheet.checklist.item.english.materials.get(material.name, "")
    translated = bool(english) and sheet.language is Language.ENGLISH
    cases = words.either.join(case_text(sheet.checklist.item, case, sheet.language) for case in needed.cases)
    return Bring(
        name=english if translated else material.name,
        chinese=material.name if translated else "",
        case=words.case.format(cases=cases) if cases else "",
        copies=_copies(material, places),
        source=source_label(material.source, places),
        note=_note(sheet, material, words),
    )


def _note(sheet: Sheet, material: Material, words: PaperWords) -> str:
    note = in_language.sentence(sheet.checklist.item, material.note, sheet.language).rstrip("。.")
    size = words.size.format(size=material.size) if material.size else ""
    need = {"非必要": words.optional, "容缺后补": words.later}.get(material.need, "")
    return words.semicolon.join(filter(None, (note, size, need, form_note(material, sheet.language))))


def _copies(material: Material, places: PlaceWords) -> str:
    if not _counted(material):
        return places.lies_there if material.source == FILLED_IN_THERE else ""
    return copies_line(material, places)


def _counted(material: Material) -> bool:
    return material.originals is not None or material.copies is not None


def _materials_note(sheet: Sheet, words: PaperWords, places: PlaceWords) -> str:
    """What holds for all materials alike."""
    if not sheet.checklist.materials:
        return words.no_materials
    counted = any(_counted(needed.material) for needed in sheet.checklist.materials)
    if counted and "申请材料" in sheet.checklist.item.unconfirmed:
        return words.materials_unconfirmed
    return "" if counted else places.count_open_both


def _step(sheet: Sheet, step: Step, words: PaperWords) -> StepPart:
    name, text, by, limit = (
        in_language.sentence(sheet.checklist.item, one, sheet.language)
        for one in (step.name, step.text, step.by, step.limit)
    )
    asides = words.comma.join(filter(None, (by, limit)))
    return StepPart(name, text.rstrip("。") + (words.step_limit.format(limit=asides) if asides else ""))


def moment(sheet: AnySheet) -> str:
    """2026-11-23 14:32."""
    return f"{sheet.now:%Y-%m-%d %H:%M}"


def unconfirmed(sheet: AnySheet) -> bool:
    """Whether nobody has confirmed the item yet."""
    return sheet.confidence is Confidence.UNCONFIRMED
