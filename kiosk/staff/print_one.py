"""`kiosk print`: the checklist of one item with given answers, as a PDF file."""

from datetime import datetime
from pathlib import Path

from kiosk.catalogue.item import Item
from kiosk.catalogue.places import Whereabouts, where
from kiosk.guide.checklist import Checklist, conclude, everything
from kiosk.guide.engine import Answers, Asking, follow
from kiosk.guide.sheet import Sheet
from kiosk.press import lay_out
from kiosk.trouble import CannotDoError
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.terms import Paper
from kiosk.writing import write_whole


def print_one(kiosk: Kiosk, item: Item, answers: tuple[str, ...], paper: Paper, output: Path) -> None:
    """Write the PDF. Raises CannotDoError for answers that lead to no checklist, or a file that cannot be written."""
    checklist = _checklist(item, _read(answers, item)) if answers else everything(item)
    now = datetime.now()
    sheet = Sheet(
        checklist=checklist,
        where=where(kiosk.catalogue, kiosk.site, item, Whereabouts(), now),
        district=kiosk.catalogue.district,
        site=kiosk.site,
        see_also=tuple(kiosk.catalogue.item(one).name for one in checklist.see_also),
        now=now,
        number="",
    )
    write_whole(output, lay_out(sheet, paper))


def _read(written: tuple[str, ...], item: Item) -> Answers:
    """年龄=80—89周岁 -> {年龄: (80—89周岁,)}."""
    answers: dict[str, tuple[str, ...]] = {}
    for one in written:
        name, equals, options = one.partition("=")
        if not equals or name not in {question.name for question in item.guide}:
            known = "、".join(question.name for question in item.guide) or "（这个事项没有问题）"
            raise CannotDoError(f"看不懂 --answer {one}。请写成“问题=选项”，可以写的问题：{known}。")
        answers[name] = _options(item, name, options)
    return answers


def _options(item: Item, name: str, written: str) -> tuple[str, ...]:
    known = [option.name for option in item.question(name).options]
    chosen = (written,) if written in known else tuple(written.split("、"))
    for option in chosen:
        if option not in known:
            raise CannotDoError(f"问题“{name}”没有“{option}”这个选项。可以选：{'、'.join(known)}。")
    return chosen


def _checklist(item: Item, answers: Answers) -> Checklist:
    standing = follow(item, answers)
    if isinstance(standing, Asking):
        names = "、".join(option.name for option in standing.options)
        raise CannotDoError(
            f"还差一个回答：{standing.question.text}请加 --answer {standing.question.name}=…（{names}）。"
        )
    if standing.conclusion is not None and standing.conclusion.go_to is not None:
        raise CannotDoError(f"这些回答转到另一个事项：{standing.conclusion.go_to}。请改用它的编号打印。")
    return conclude(item, standing)
