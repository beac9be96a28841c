"""The sentences of an item that 英文.句子 gives in English: all that citizens read beside name, summary,
questions, options and names of materials."""

from collections.abc import Iterator

from kiosk.catalogue.item import Item


def sentences(item: Item) -> frozenset[str]:
    """Each sentence once. Names of laws, offices and codes are none."""
    return frozenset(text for text in _texts(item) if text)


def _texts(item: Item) -> Iterator[str]:
    yield from item.eligibility
    yield from (item.result, item.status_reason)
    yield from (one.value for facts in (item.statutory_limit, item.promised_limit, item.fee) for one in facts)
    yield from (option.help for question in item.guide for option in question.options)
    for conclusion in item.conclusions:
        yield from (conclusion.cannot, conclusion.elsewhere, conclusion.advice)
    for material in item.materials:
        yield from (material.note, material.size)
    for step in item.steps:
        yield from (step.name, step.text, step.limit, step.by)
    yield from (hint.text for hint in item.hints)
    for faq in item.faqs:
        yield from (faq.question, faq.answer)
