"""Conditions (当) in one line, as a clerk reads and edits them.

    户口=五华区／外地 且 办理人=代办       both; of 户口 one of the two
    户口=外地 或 年龄=80—89周岁            one of them
    非(办理人=本人)                        not

且 binds closer than 或; after 非 stand brackets. A name that holds one of these signs stands in “ ”.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.catalogue.conditions import NOT, Case, When

AND, OR = "且", "或"
_EXAMPLE = "请写成“户口=五华区／外地 且 办理人=代办”这样"


class ConditionError(Exception):
    """The text is no condition. The message is one Chinese sentence with the way out."""


def written(when: When) -> str:
    """The condition in one line."""
    return f" {OR} ".join(_case(case) for case in when.cases)


def read(text: str) -> Any:
    """The condition in a line as it stands in YAML. Raises ConditionError."""
    tokens = _Tokens(list(_tokens(text)))
    found = _any(tokens)
    if tokens.next:
        raise ConditionError(f"“{tokens.next.text}”这里看不懂。{_EXAMPLE}。")
    return found


def _case(case: Case) -> str:
    tests = [f"{_name(question)}={'／'.join(map(_name, options))}" for question, options in case.tests]
    return f" {AND} ".join([*tests, *([f"{NOT}({written(case.unless)})"] if case.unless else [])])


def _name(name: str) -> str:
    if _BARE.fullmatch(name) and name not in (AND, OR, NOT):
        return name
    return f'"{name}"' if "”" in name else f"“{name}”"


_MARKS = r"=＝／/()（）“”\""
_BARE = re.compile(
    rf"(?!{NOT}[(（]|(?:{AND}|{OR})(?:[\s(（]|$))[^\s{_MARKS}]+(?: +(?!(?:{AND}|{OR})(?:\s|$))[^\s{_MARKS}]+)*"
)
"""A name without quotes: no signs in it, and no 且 or 或 that stands alone."""

_TOKEN = re.compile(
    rf"\s*(?:(?P<word>(?:{AND}|{OR})(?=[\s(（])|{NOT}(?=\s*[(（]))|(?P<sign>[=＝／/()（）])"
    rf"|“(?P<quoted>[^”]*)”|\"(?P<straight>[^\"]*)\"|(?P<bare>{_BARE.pattern}))"
)
_SIGNS = str.maketrans("＝/（）", "=／()")


@dataclass(frozen=True)
class _Token:
    text: str
    sign: bool
    """= ／ ( ) 且 或 非; otherwise a name."""


def _tokens(text: str) -> Iterator[_Token]:
    position, end = 0, len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if found is None:
            raise ConditionError(f"从“{text[position:].strip()[:10]}”起看不懂。{_EXAMPLE}。")
        position = found.end()
        if found["word"] or found["sign"]:
            yield _Token((found["word"] or found["sign"]).translate(_SIGNS), sign=True)
        else:
            yield _Token(next(name for name in found.group("quoted", "straight", "bare") if name is not None), False)


class _Tokens:
    """Tokens being read."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens

    @property
    def next(self) -> _Token | None:
        return self._tokens[0] if self._tokens else None

    def take(self, sign: str) -> bool:
        """Whether this sign stands next; then it is read."""
        if self.next != _Token(sign, sign=True):
            return False
        del self._tokens[0]
        return True

    def name(self, kind: str) -> str:
        """The name that must stand here."""
        if self.next is None or self.next.sign:
            found = f"“{self.next.text}”" if self.next else "结尾"
            raise ConditionError(f"{found}前面少了{kind}。{_EXAMPLE}。")
        return self._tokens.pop(0).text


def _any(tokens: _Tokens) -> Any:
    cases = [_all(tokens)]
    while tokens.take(OR):
        cases.append(_all(tokens))
    return cases[0] if len(cases) == 1 else cases


def _all(tokens: _Tokens) -> dict[str, Any]:
    case: dict[str, Any] = {}
    denied: list[Any] = []
    while True:
        if tokens.take(NOT):
            denied += _denied(tokens)
        else:
            _test(tokens, case)
        if not tokens.take(AND):
            break
    if denied:
        case[NOT] = denied[0] if len(denied) == 1 else denied
    return case


def _denied(tokens: _Tokens) -> list[Any]:
    """What stands in the brackets behind 非, as a list of cases."""
    tokens.take("(")
    inner = _any(tokens)
    if not tokens.take(")"):
        raise ConditionError("“非(”后面少了右括号“)”。请补上。")
    return inner if isinstance(inner, list) else [inner]


def _test(tokens: _Tokens, case: dict[str, Any]) -> None:
    if tokens.take("("):
        raise ConditionError("括号前面要有“非”。别的地方不用括号：先算“且”，再算“或”。")
    question = tokens.name("问题的名字")
    if not tokens.take("="):
        raise ConditionError(f"“{question}”后面少了“=”。{_EXAMPLE}；“且”“或”的前后要空一格。")
    options = [tokens.name("选项")]
    while tokens.take("／"):
        options.append(tokens.name("选项"))
    if tokens.next == _Token("=", sign=True):
        raise ConditionError(f"“{options[-1]}”后面多了“=”。“且”“或”的前后要空一格。")
    if question in case:
        raise ConditionError(f"“{question}”在一组“且”里写了两次。几个选项都可以的，请写成“{question}=甲／乙”。")
    case[question] = options[0] if len(options) == 1 else options
