"""Slips in a file that is YAML all the same, but says something else than was meant.

`[甲，乙]` is a list of one text, `-　甲` no list at all, and `甲 #3` loses what follows the #.
"""

import re
from collections.abc import Iterator

from kiosk.catalogue.reading.yaml_nodes import Mapping, Mark, Node, Scalar, Sequence, inside
from kiosk.catalogue.reading.yaml_slips import Slip, bad_colon

_SHORT_FORMS = {
    "选项": "名称|当|说明",
    "提示": "说|当",
    "正文": "段|填|空行|小标题",
    "法定办结时限": "是|当",
    "承诺办结时限": "是|当",
    "收费": "是|当",
}
"""Keys under which an entry may be a text or a mapping with these keys; so a text that looks like one is taken."""

_SINGLE_WORDS = ("俗称", "服务对象", "联办机构")
"""Keys whose entries are short names: `[甲、乙]` means two."""

_WIDE = {"\u3000": "全角空格", "\u00a0": "不换行空格"}


def text_slips(root: Node) -> Iterator[Slip]:
    """All of one file."""
    for node in inside(root):
        match node:
            case Mapping():
                for key, value in node.entries:
                    yield from _odd_space(key)
                    yield from _wrong_colon(key, value)
                    yield from _under_key(key.text, value)
            case Sequence(flow=True):
                yield from _wide_commas(node)
            case Scalar():
                yield from _odd_space(node)


def lost_in_comments(lines: tuple[str, ...], scalars: tuple[Scalar, ...]) -> Iterator[Slip]:
    """Texts that a # cuts short; a real comment has a blank behind its #."""
    for scalar in scalars:
        line, column = scalar.end
        rest = lines[line - 1][column - 1 :] if not scalar.quoted and line <= len(lines) else ""
        found = re.match(r"\s+#[^\s#]", rest)
        if found:
            at = (line, column + found.end() - 2)
            how = "如果它是文字，请给整段文字加上英文引号；如果是注释，请在 # 后面加一个空格。"
            yield Slip(at, "从这个 # 起，这一行后面的字都不会被读取。", how)


def _under_key(key: str, value: Node) -> Iterator[Slip]:
    entries = value.items if isinstance(value, Sequence) else ()
    if key in _SHORT_FORMS:
        for entry in (value, *entries):
            if isinstance(entry, Scalar) and not entry.quoted:
                yield from bad_colon(entry, _SHORT_FORMS[key])
    if key in _SINGLE_WORDS and len(entries) == 1 and isinstance(entries[0], Scalar) and not entries[0].quoted:
        yield from _mark(entries[0], "、", "顿号“、”")


def _wrong_colon(key: Scalar, value: Node) -> Iterator[Slip]:
    """`{年龄：不满80周岁}` and `{年龄:不满80周岁}` are one key without a value."""
    if not key.quoted and isinstance(value, Scalar) and not value.text:
        yield from bad_colon(key, "[^：:]+?")


def _wide_commas(node: Sequence) -> Iterator[Slip]:
    for item in node.items:
        if isinstance(item, Scalar) and not item.quoted:
            yield from _mark(item, "，", "全角逗号“，”")


def _mark(scalar: Scalar, mark: str, named: str) -> Iterator[Slip]:
    """A separator that separates nothing."""
    place = scalar.text.find(mark)
    if place >= 0:
        how = "请改成英文逗号加一个空格“, ”。如果它是文字，请给这段文字加上引号。"
        yield Slip(scalar.at(place), f"列表里用了{named}，前后会连成一项。", how, within=scalar.start)


def _odd_space(scalar: Scalar) -> Iterator[Slip]:
    """A wide blank at either end: YAML keeps it, and 养老服务 is another word with it."""
    if scalar.quoted or not scalar.text:
        return
    line, column = scalar.start
    if scalar.text[0] in _WIDE:
        yield _space_slip((line, column), scalar.text[0], scalar)
    if scalar.text[-1] in _WIDE and scalar.end[0] == line:
        yield _space_slip((line, scalar.end[1] - 1), scalar.text[-1], scalar)


def _space_slip(at: Mark, space: str, scalar: Scalar) -> Slip:
    what = f"这里有一个{_WIDE[space]}，会被当成文字。"
    return Slip(at, what, "请把它删掉；缩进和空格都用英文空格。", scalar.text.strip(), scalar.start)
