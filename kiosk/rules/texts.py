"""Everything an item or a signpost says to citizens, with the place of each text."""

from collections.abc import Iterator

from kiosk.catalogue.district import Signpost
from kiosk.catalogue.item import Item
from kiosk.guide.paths.shown import CONCLUSIONS, HINTS, MATERIALS, OPTIONS, QUESTIONS, STEPS
from kiosk.rules.places import Path

Placed = tuple[Path, str]


def item_texts(item: Item) -> Iterator[Placed]:
    """The sentences of an item; codes, names of laws and the fields for telephone numbers are none."""
    for key, text in (
        ("简介", item.summary),
        ("社区职责", item.community_role),
        ("状态原因", item.status_reason),
        ("网办地址", item.online_address),
        ("移动端", item.mobile),
        ("自助终端", item.self_service),
        ("必须现场原因", item.why_in_person),
        ("送达方式", item.delivery),
    ):
        yield (key,), text
    for number, condition in enumerate(item.eligibility):
        yield ("受理条件", number), condition
    yield from _guide_texts(item)
    yield from _checklist_texts(item)


def plain_texts(item: Item) -> Iterator[Placed]:
    """What must be understood before anybody can answer: the summary, and the questions with all around them."""
    yield ("简介",), item.summary
    for n, question in enumerate(item.guide):
        for key, text in (("问", question.text), ("说明", question.why), ("不清楚", question.unsure)):
            yield (QUESTIONS, n, key), text
        for m, option in enumerate(question.options):
            for key, text in (("名称", option.name), ("说明", option.help)):
                yield (QUESTIONS, n, OPTIONS, m, key), text


def told_texts(item: Item) -> Iterator[Placed]:
    """What is told behind the questions: the notes of materials, and the hints."""
    for n, material in enumerate(item.materials):
        yield (MATERIALS, n, "须知"), material.note
    for n, hint in enumerate(item.hints):
        yield (HINTS, n, "说"), hint.text


def signpost_texts(signpost: Signpost, number: int) -> Iterator[Placed]:
    """The sentences of a signpost."""
    for key, text in (("去哪里", signpost.where), ("电话", signpost.contact), ("说明", signpost.note)):
        yield (number, key), text


def _guide_texts(item: Item) -> Iterator[Placed]:
    for n, question in enumerate(item.guide):
        for key, text in (("问", question.text), ("说明", question.why), ("不清楚", question.unsure)):
            yield (QUESTIONS, n, key), text
        for m, option in enumerate(question.options):
            yield (QUESTIONS, n, OPTIONS, m, "说明"), option.help
    for n, conclusion in enumerate(item.conclusions):
        for key, text in (
            ("不能办", conclusion.cannot),
            ("去别处", conclusion.elsewhere),
            ("说明", conclusion.advice),
        ):
            yield (CONCLUSIONS, n, key), text


def _checklist_texts(item: Item) -> Iterator[Placed]:
    for n, material in enumerate(item.materials):
        for key, text in (("名称", material.name), ("须知", material.note)):
            yield (MATERIALS, n, key), text
    for n, step in enumerate(item.steps):
        yield (STEPS, n, "说明"), step.text
    for n, hint in enumerate(item.hints):
        yield (HINTS, n, "说"), hint.text
    for n, faq in enumerate(item.faqs):
        yield ("常见问题", n, "答"), faq.answer
