"""The parts of a life event's combined checklist in words."""

from collections.abc import Iterator

from kiosk.catalogue.item import UNSURE
from kiosk.guide import in_language
from kiosk.guide.checklist import Verdict
from kiosk.guide.event_sheet import EventSheet
from kiosk.guide.part_records import Bring, MatterPart, Parts
from kiosk.guide.together import Due, Shared
from kiosk.guide.whereto import PlacePart, place_part
from kiosk.guide.wording import case_text, copies_line, form_note, source_label
from kiosk.words import Language
from kiosk.words.paper import PAPER_WORDS, PaperWords
from kiosk.words.places import PLACE_WORDS, PlaceWords


def event_parts(sheet: EventSheet) -> Parts:
    """What the combined checklist says: what to do and where, then all there is to bring."""
    event, materials = sheet.together.event, sheet.together.materials
    words, places = PAPER_WORDS[sheet.language], PLACE_WORDS[sheet.language]
    english = sheet.language is Language.ENGLISH
    return Parts(
        heading=in_language.heading(sheet.district, sheet.language),
        name=in_language.name(event, sheet.language),
        chinese=event.name if english and event.english_name else "",
        situation=tuple(_situation(sheet)),
        matters=tuple(_matters(sheet, words, places)),
        matters_title=words.matters.format(n=len(sheet.together.doable) + len(sheet.together.elsewhere)),
        places=tuple(_places(sheet, words, places)),
        materials_note=words.materials_unconfirmed if _unconfirmed(sheet) else "",
        bring=words.bring_together.format(n=len(materials)) if materials else "",
        materials=tuple(_bring(sheet, shared, words, places) for shared in materials),
        hints=tuple(in_language.sentence(event, hint, sheet.language) for hint in sheet.together.hints),
        disclaimer=words.guidance + in_language.disclaimer(sheet.district, sheet.language),
    )


def _places(sheet: EventSheet, words: PaperWords, places: PlaceWords) -> Iterator[PlacePart]:
    """Every counter once, with what is known of it."""
    known = {place_part(where, words, places): None for where in sheet.wheres.values() if where.best}
    yield from known


def _unconfirmed(sheet: EventSheet) -> bool:
    """Whether not all of the materials' list is confirmed."""
    owners = (owner.item for shared in sheet.together.materials for owner in shared.owners)
    return any("申请材料" in item.unconfirmed for item in owners)


def shared_name(sheet_language: Language, shared: Shared, event_names: "dict[str, str]") -> str:
    """A merged material's name: as the event calls it in English, else as its first item does."""
    if sheet_language is Language.CHINESE:
        return shared.name
    first = shared.owners[0]
    translated = first.item.english.materials.get(first.needed.material.name, "")
    return event_names.get(shared.name) or translated or shared.name


def shared_sentence(shared: Shared, chinese: str, language: Language) -> str:
    """What its items agree on, in English where one of them has it."""
    said = (in_language.sentence(one.item, chinese, language) for one in shared.owners)
    return next((text for text in said if text != chinese), chinese)


def shared_copies(shared: Shared, places: PlaceWords) -> str:
    """How many of it for all items together; at least so many where one of them does not say."""
    material = shared.material
    if material.originals is None and material.copies is None:
        return ""
    line = copies_line(material, places)
    return line if shared.counted_by_all else places.at_least.format(copies=line)


def _situation(sheet: EventSheet) -> Iterator[str]:
    for one in sheet.together.given:
        for option in one.options:
            if option != UNSURE:
                yield in_language.option_text(sheet.together.event, one.question, option, sheet.language)


def _matters(sheet: EventSheet, words: PaperWords, places: PlaceWords) -> Iterator[MatterPart]:
    event = sheet.together.event
    for due in sheet.together.due:
        yield _matter(sheet, due, words, places)
    for part, signpost in zip(sheet.together.elsewhere, sheet.signposts, strict=True):
        where = in_language.signpost_where(signpost, sheet.language)
        why = in_language.sentence(event, part.why, sheet.language)
        yield MatterPart(in_language.signpost_name(signpost, sheet.language), where, _said(why))


def _matter(sheet: EventSheet, due: Due, words: PaperWords, places: PlaceWords) -> MatterPart:
    checklist, event = due.checklist, sheet.together.event
    name = in_language.name(checklist.item, sheet.language)
    why = in_language.sentence(event, due.part.why, sheet.language)
    perhaps = words.perhaps if due.perhaps else ""
    if checklist.verdict in (Verdict.CANNOT, Verdict.ELSEWHERE):
        headline = {Verdict.CANNOT: words.cannot, Verdict.ELSEWHERE: words.elsewhere}[checklist.verdict]
        reason = in_language.sentence(checklist.item, checklist.reason, sheet.language)
        return MatterPart(name, headline, _said(reason))
    where = place_part(sheet.wheres[checklist.item.id], words, places)
    return MatterPart(name, where.name, _said(where.remark, perhaps, why))


def _said(*texts: str) -> tuple[str, ...]:
    return tuple(text.rstrip("。.") for text in texts if text)


def _bring(sheet: EventSheet, shared: Shared, words: PaperWords, places: PlaceWords) -> Bring:
    event, material = sheet.together.event, shared.material
    name = shared_name(sheet.language, shared, event.english.materials)
    names = words.enumeration.join(in_language.name(one.item, sheet.language) for one in shared.owners)
    several = len(shared.owners) > 1
    use = words.used_by_all.format(n=len(shared.owners)) if several else words.used_by.format(names=names)
    note = shared_sentence(shared, material.note, sheet.language).rstrip("。.")
    cases = words.either.join(case_text(item, case, sheet.language) for item, case in shared.cases)
    return Bring(
        name=name,
        chinese=shared.name if name != shared.name else "",
        case=words.case.format(cases=cases) if cases else "",
        copies=shared_copies(shared, places),
        source=source_label(material.source, places),
        note=words.semicolon.join(filter(None, (use, note, form_note(material, sheet.language)))),
    )
