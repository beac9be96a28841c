"""Telephone numbers in Chinese sentences."""

import re
from collections.abc import Iterator

_HOTLINE = r"12[13]\d{2}|100\d{2}|9[56]\d{3,4}"
_EMERGENCY = r"(?<=拨打)\s*1[012]\d|(?<=[拨电话])\s*1[012]\d"
_LOCAL = r"0\d{2,3}[-—－\s]?\d{7,8}|[48]00-?\d{3}-?\d{4}|1[3-9]\d{9}"
_NO_NUMBER_AFTER = r"(?![\d.％%〕]|\s*[元年月日号人户岁平㎡万])"
_NUMBER = re.compile(rf"(?<![\w〔第.])(?:{_LOCAL}|{_HOTLINE}|{_EMERGENCY}){_NO_NUMBER_AFTER}", re.ASCII)


def found(text: str) -> Iterator[str]:
    """The numbers in a text, digits only: short ones of the state (12345, 96128), local and mobile ones."""
    for match in _NUMBER.finditer(text):
        if not _names_an_app(text, match.end()):
            yield re.sub(r"\D", "", match.group())


def numbers(text: str) -> frozenset[str]:
    """The numbers in a text that holds nothing but numbers and remarks."""
    return frozenset(re.sub(r"\D", "", one) for one in re.findall(r"\d[\d\s—－-]*\d{2}", text))


def _names_an_app(text: str, end: int) -> bool:
    """交管12123 is a program to install, not a number to call."""
    return bool(re.match(r"[”\"’]?\s*(App|APP|小程序|公众号|网)", text[end:]))
