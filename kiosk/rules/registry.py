"""Every rule, in the order of the staff's list of rules. A rule that is not here is not asked."""

from kiosk.rules import (
    calendar_dates,
    condition_always_holds,
    condition_never_holds,
    conflicting_conclusions,
    counts_differ,
    date_passed,
    event_answer_not_carried,
    event_answers_unknown,
    event_materials_unknown,
    event_picks_nothing,
    fee_without_basis,
    forbidden_certificate,
    go_to_circle,
    guide_too_long,
    instant_with_limit,
    makeup_on_workday,
    never_reached,
    no_answer_possible,
    no_visit_no_channel,
    nothing_to_tell,
    office_hours,
    officialese,
    promise_longer_than_law,
    proof_not_listed,
    review_overdue,
    same_phone_twice,
    sentence_too_long,
    shared_saying,
    too_long_for_button,
    too_long_for_paper,
    unknown_phone,
    vague_material,
)
from kiosk.rules.rule import CatalogueRule, ItemRule, Rule, rule_id

GUIDE_RULES: tuple[ItemRule, ...] = (
    never_reached,
    condition_never_holds,
    condition_always_holds,
    conflicting_conclusions,
    no_answer_possible,
    nothing_to_tell,
    guide_too_long,
    too_long_for_button,
)
"""About 办理引导 and 结论."""

TEXT_RULES: tuple[ItemRule, ...] = (
    promise_longer_than_law,
    instant_with_limit,
    no_visit_no_channel,
    fee_without_basis,
    same_phone_twice,
    sentence_too_long,
    officialese,
    vague_material,
    forbidden_certificate,
    proof_not_listed,
    too_long_for_paper,
    unknown_phone,
    date_passed,
    review_overdue,
)
"""About everything else that one item says."""

ITEM_RULES: tuple[ItemRule, ...] = (*GUIDE_RULES, *TEXT_RULES)

EVENT_RULES: tuple[ItemRule, ...] = (
    never_reached,
    condition_never_holds,
    condition_always_holds,
    no_answer_possible,
    event_picks_nothing,
    guide_too_long,
    too_long_for_button,
    sentence_too_long,
    officialese,
    unknown_phone,
    review_overdue,
)
"""Those that are asked about each life event, seen as an item."""

CATALOGUE_RULES: tuple[CatalogueRule, ...] = (
    event_answers_unknown,
    event_materials_unknown,
    event_answer_not_carried,
    unknown_phone,
    shared_saying,
    go_to_circle,
    office_hours,
    calendar_dates,
    makeup_on_workday,
    counts_differ,
)

RULES: tuple[Rule, ...] = tuple(dict.fromkeys((*ITEM_RULES, *EVENT_RULES, *CATALOGUE_RULES)))
"""A rule may be of several kinds."""


def rule_by_id(wanted: str) -> Rule | None:
    """The rule with this id, or None."""
    return next((rule for rule in RULES if rule_id(rule) == wanted), None)
