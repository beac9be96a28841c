"""`kiosk print`: the checklist of one item or life event with given answers, as a PDF file or on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.catalogue.guided import Guided
from kiosk.catalogue.item import UNSURE, Item, Question
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.places import Whereabouts, where
from kiosk.guide.checklist import Checklist, conclude, everything
from kiosk.guide.engine import Answers, Asking, Ended, follow
from kiosk.guide.letters import Letters
from kiosk.guide.parts import AnySheet
from kiosk.guide.sheet import Sheet
from kiosk.guide.together import Together, all_together, together
from kiosk.press import lay_out
from kiosk.staff.event_sheets import event_sheet
from kiosk.trouble import CannotDoError
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.terms import Paper
from kiosk.writing import write_whole


@dataclass(frozen=True)
class Way:
    """On which paper a checklist is printed; large letters are for A4."""

    paper: Paper
    letters: Letters = Letters.NORMAL


def print_one(kiosk: Kiosk, guided: Item | LifeEvent, answers: tuple[str, ...], way: Way, output: Path) -> None:
    """Write the PDF. Raises CannotDoError for answers that lead to no checklist, or a file that cannot be written."""
    write_whole(output, laid_out(kiosk, guided, answers, way))


def laid_out(kiosk: Kiosk, guided: Item | LifeEvent, answers: tuple[str, ...], way: Way) -> bytes:
    """The PDF. Raises CannotDoError for answers that lead to no checklist."""
    sheet = _sheet(kiosk, guided, _read(answers, guided), datetime.now())
    return lay_out(sheet, way.paper, way.letters)


def _sheet(kiosk: Kiosk, guided: Item | LifeEvent, answers: Answers, now: datetime) -> AnySheet:
    """No answers: all cases together."""
    if isinstance(guided, LifeEvent):
        items = kiosk.by_id(now.date())
        found = _together(guided, answers, items) if answers else all_together(guided, items)
        return event_sheet(kiosk, found, now)
    return _item_sheet(kiosk, _checklist(guided, answers) if answers else everything(guided), now)


def _together(event: LifeEvent, answers: Answers, items: Mapping[str, Item]) -> Together:
    _ended(event, answers)
    found = together(event, answers, items)
    assert found is not None  # the guide has ended
    return found


def _item_sheet(kiosk: Kiosk, checklist: Checklist, now: datetime) -> Sheet:
    return Sheet(
        checklist=checklist,
        where=where(kiosk.catalogue, kiosk.site, checklist.item, Whereabouts(), now),
        district=kiosk.catalogue.district,
        site=kiosk.site,
        see_also=tuple(kiosk.catalogue.item(one).name for one in checklist.see_also),
        now=now,
        number="",
    )


def _read(written: tuple[str, ...], guided: Guided) -> Answers:
    """年龄=80—89周岁 -> {年龄: (80—89周岁,)}."""
    answers: dict[str, tuple[str, ...]] = {}
    for one in written:
        name, equals, options = one.partition("=")
        question = next((one for one in guided.guide if one.name == name), None)
        if not equals or question is None:
            known = "、".join(one.name for one in guided.guide) or "（这个事项没有问题）"
            raise CannotDoError(f"看不懂 --answer {one}。请写成“问题=选项”，可以写的问题：{known}。")
        answers[name] = _options(question, options)
    return answers


def _options(question: Question, written: str) -> tuple[str, ...]:
    known = [option.name for option in question.options] + ([UNSURE] if question.unsure else [])
    chosen = (written,) if written in known else tuple(written.split("、"))
    for option in chosen:
        if option not in known:
            raise CannotDoError(f"问题“{question.name}”没有“{option}”这个选项。可以选：{'、'.join(known)}。")
    return chosen


def _checklist(item: Item, answers: Answers) -> Checklist:
    ended = _ended(item, answers)
    if ended.conclusion is not None and ended.conclusion.go_to is not None:
        raise CannotDoError(f"这些回答转到另一个事项：{ended.conclusion.go_to}。请改用它的编号打印。")
    return conclude(item, ended)


def _ended(guided: Guided, answers: Answers) -> Ended:
    standing = follow(guided, answers)
    if isinstance(standing, Asking):
        names = "、".join(option.name for option in standing.options)
        raise CannotDoError(
            f"还差一个回答：{standing.question.text}请加 --answer {standing.question.name}=…（{names}）。"
        )
    return standing
