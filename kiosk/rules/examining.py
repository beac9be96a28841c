"""All rules over a catalogue: what they find, with the place in the YAML."""

from collections.abc import Iterable
from datetime import date

from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Problem, in_order
from kiosk.rules.outline import Outline
from kiosk.rules.places import Trees, span
from kiosk.rules.registry import CATALOGUE_RULES, EVENT_RULES, ITEM_RULES, RULES
from kiosk.rules.rule import EventSubject, Finding, ItemRule, Rule, Subject, Whole, rule_id


def examine(catalogue: Catalogue, trees: Trees, today: date, rules: Iterable[Rule] = RULES) -> tuple[Problem, ...]:
    """What the rules find, by file, line and column."""
    asked = tuple(rules)
    found = list(in_whole(Whole.of(catalogue, trees, map(Outline.of, catalogue.items)), trees, asked))
    for item in catalogue.items:
        found.extend(in_item(Subject(item, trees.item_file(item.id), catalogue.district, today), trees, asked))
    for event in catalogue.life_events:
        found.extend(in_event(EventSubject.of(event, catalogue.district, today), trees, asked))
    return in_order(found)


def in_item(subject: Subject, trees: Trees, rules: Iterable[Rule] = RULES) -> tuple[Problem, ...]:
    """What those of the rules that are about items find in one. It depends on the subject and its file alone."""
    return _found(ITEM_RULES, subject, trees, rules)


def in_event(subject: EventSubject, trees: Trees, rules: Iterable[Rule] = RULES) -> tuple[Problem, ...]:
    """What those of the rules that are about life events find in one. It depends on the subject and its file alone."""
    return _found(EVENT_RULES, subject, trees, rules)


def _found(of: Iterable[ItemRule], subject: Subject, trees: Trees, rules: Iterable[Rule]) -> tuple[Problem, ...]:
    asked = {rule_id(rule) for rule in rules}
    return tuple(
        _problem(rule, finding, trees) for rule in of if rule_id(rule) in asked for finding in rule.check(subject)
    )


def in_whole(whole: Whole, trees: Trees, rules: Iterable[Rule] = RULES) -> tuple[Problem, ...]:
    """What those of the rules that are about the whole catalogue find."""
    asked = {rule_id(rule) for rule in rules}
    return tuple(
        _problem(rule, finding, trees)
        for rule in CATALOGUE_RULES
        if rule_id(rule) in asked
        for finding in rule.check_whole(whole)
    )


def _problem(rule: Rule, finding: Finding, trees: Trees) -> Problem:
    place = span(trees.root(finding.file), finding.path)
    line, column = place.start if place else (None, None)
    end = place.end if place else None
    return Problem(
        rule.LEVEL, finding.file, line, column, finding.what, finding.how_to_fix, end=end, rule=rule_id(rule)
    )
