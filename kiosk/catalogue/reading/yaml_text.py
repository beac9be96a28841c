"""Bytes of a YAML file -> its tree of texts, or what is wrong with it.

The scanner's events are read with limits before anything is built on them: the C loader's own
composer crashes on deep nesting and grows without bound on aliases, so it is never called.
"""

import codecs
import re
from dataclasses import dataclass

import yaml

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.characters import hidden_in_lines, not_shown
from kiosk.catalogue.reading.yaml_mending import explain_syntax
from kiosk.catalogue.reading.yaml_nodes import Node, Scalar
from kiosk.catalogue.reading.yaml_tree import Tree

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Parsed:
    """One YAML file. `root` is None where the file is not YAML, or not YAML that is taken here."""

    root: Node | None
    lines: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    scalars: tuple[Scalar, ...] = ()
    """Every text of the file, keys too."""


def parse(file: str, contents: bytes) -> Parsed:
    """The tree of one file, with what is wrong with it. Never raises."""
    written = contents.removeprefix(codecs.BOM_UTF8)
    try:
        text = written.decode()
    except UnicodeDecodeError as trouble:
        return Parsed(None, (), (_not_utf8(file, written[: trouble.start]),))
    lines = tuple(_LINE_BREAK.split(text))
    hidden = tuple(hidden_in_lines(file, lines))
    if hidden:
        return Parsed(None, lines, hidden)
    return _parse_text(file, text, lines)


def _parse_text(file: str, text: str, lines: tuple[str, ...]) -> Parsed:
    tree = Tree(file, lines)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            tree.add(event)
            if tree.refused:
                break
    except (yaml.YAMLError, ValueError) as trouble:  # ValueError: escapes that are no characters
        return Parsed(None, lines, (*tree.problems, *explain_syntax(file, lines, trouble)))
    if tree.refused:
        return Parsed(None, lines, tuple(tree.problems))
    if tree.root is None:
        empty = error(file, (1, 1), "这个文件是空的。", "请照着别的文件写上内容；用不着就删掉它。")
        return Parsed(None, lines, (empty,))
    scalars = tuple(tree.scalars)
    return Parsed(tree.root, lines, (*tree.problems, *not_shown(file, lines, scalars)), scalars)


def _not_utf8(file: str, readable: bytes) -> Problem:
    """`readable`: the file up to the first byte that is none."""
    lines = _LINE_BREAK.split(readable.decode())
    return error(
        file,
        (len(lines), len(lines[-1]) + 1),
        "从这里起不是 UTF-8 编码的文字。",
        "请在记事本里“另存为”，“编码”选 UTF-8，再保存。",
    )
