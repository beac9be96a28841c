"""All rules over a catalogue: what they find, with the place in the YAML."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Problem, in_order
from kiosk.rules.places import Trees, span
from kiosk.rules.registry import CATALOGUE_RULES, ITEM_RULES
from kiosk.rules.rule import CatalogueRule, Finding, ItemRule, Rule, Subject, Whole, rule_id

Found = tuple[Rule, Finding]


def examine(
    catalogue: Catalogue,
    trees: Trees,
    today: date,
    rules: Iterable[Rule] = (*ITEM_RULES, *CATALOGUE_RULES),
    done: Callable[[int], object] = int,
) -> tuple[Problem, ...]:
    """What the rules find, by file, line and column. `done` is told the number of items examined so far."""
    asked = {rule_id(rule) for rule in rules}
    item_rules = [rule for rule in ITEM_RULES if rule_id(rule) in asked]
    found: list[Found] = []
    for number, item in enumerate(catalogue.items, 1):
        subject = Subject(item, trees.item_file(item.id), catalogue.district, today)
        found.extend(examine_item(subject, item_rules))
        done(number)
    whole = Whole(catalogue, trees, today)
    found.extend(examine_whole(whole, [rule for rule in CATALOGUE_RULES if rule_id(rule) in asked]))
    return in_order(_problem(rule, finding, trees) for rule, finding in found)


def examine_item(subject: Subject, rules: Iterable[ItemRule] = ITEM_RULES) -> Iterator[Found]:
    """What the rules find in one item. It depends on the subject alone, so it may be remembered with it."""
    for rule in rules:
        for finding in rule.check(subject):
            yield rule, finding


def examine_whole(whole: Whole, rules: Iterable[CatalogueRule] = CATALOGUE_RULES) -> Iterator[Found]:
    """What the rules find between records."""
    for rule in rules:
        for finding in rule.check(whole):
            yield rule, finding


def _problem(rule: Rule, finding: Finding, trees: Trees) -> Problem:
    place = span(trees.root(finding.file), finding.path)
    line, column = place.start if place else (None, None)
    end = place.end if place else None
    return Problem(
        rule.LEVEL, finding.file, line, column, finding.what, finding.how_to_fix, end=end, rule=rule_id(rule)
    )
