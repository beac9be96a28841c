"""A rule's docstring as a page: its text, a sample that passes, a sample that does not."""

import re
from dataclasses import dataclass
from inspect import cleandoc

from kiosk.rules.rule import Rule

PASS, FAIL = "通过：", "不通过："
"""The lines that stand before the samples. A sample is indented by four blanks."""

HERE = "# ← 这里"
"""At the end of each line of the second sample that the rule must find."""

FILE = "# 文件 "
"""A line that begins another file in a sample; without it, a sample is part of one item."""


@dataclass(frozen=True)
class Page:
    """What staff read about a rule."""

    text: str
    passing: str
    """YAML in which the rule finds nothing."""
    failing: str
    """YAML in which it finds something on every line that ends in `HERE`."""


def page_of(rule: Rule) -> Page:
    """The page of a rule. Raises ValueError where its docstring lacks one of the samples."""
    text, _, samples = cleandoc(rule.__doc__ or "").partition(f"\n\n{PASS}\n")
    passing, _, failing = samples.partition(f"\n\n{FAIL}\n")
    if not (text and passing.strip() and failing.strip()):
        raise ValueError(f"{rule.__name__}: its docstring is no page with two samples")
    return Page(text, _dedented(passing), _dedented(failing))


def _dedented(sample: str) -> str:
    return re.sub(r"^ {4}", "", sample.strip("\n"), flags=re.MULTILINE) + "\n"
