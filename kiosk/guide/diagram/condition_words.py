"""A condition in Chinese words, for people who read a guide rather than its YAML."""

from kiosk.catalogue.conditions import Case, When


def in_words(when: When) -> str:
    """户口：昆明其他区县／昆明以外；或者 …."""
    return "；或者".join(_case(case) for case in when.cases)


def _case(case: Case) -> str:
    tests = [f"{question}：{'／'.join(options)}" for question, options in case.tests]
    return "，".join(tests + ([f"不是（{in_words(case.unless)}）"] if case.unless else []))
