"""YAML events -> a tree of texts with positions, refusing what staff never need."""

from dataclasses import dataclass, field
from typing import Any

import yaml

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.yaml_nodes import Mapping, Mark, Node, Scalar, Sequence, within

DEEPEST = 12
"""Levels of nesting. A condition inside an option of a guide takes 10."""


@dataclass
class _Open:
    start: Mark
    is_mapping: bool
    flow: bool
    children: list[Node] = field(default_factory=list)


class Tree:
    """Takes the events of one document and builds its root."""

    def __init__(self, file: str, lines: tuple[str, ...]) -> None:
        self.root: Node | None = None
        self.scalars: list[Scalar] = []
        self.problems: list[Problem] = []
        self.refused = False
        """Nothing after this point can be trusted; `problems` says why."""
        self._file = file
        self._lines = lines
        self._documents = 0
        self._open: list[_Open] = []

    def add(self, event: yaml.Event) -> None:
        """Takes the next event; call it no more once `refused`."""
        match event:
            case yaml.DocumentStartEvent():
                self._start_document(_start(event))
            case yaml.AliasEvent():
                self._refuse(_start(event), "以 * 开头的值会被当成引用，目录里不能用引用。", "请把整个值用引号括起来。")
            case yaml.ScalarEvent():
                self._check_marks(event, "值")
                scalar = Scalar(event.value, self._start_of(event), _end(event), quoted=bool(event.style))
                self.scalars.append(scalar)
                self._place(scalar)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._check_marks(event, "内容")
                self._descend(_Open(_start(event), isinstance(event, yaml.MappingStartEvent), bool(event.flow_style)))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._ascend(_end(event))

    def _start_of(self, event: yaml.ScalarEvent) -> Mark:
        """A value that is not there may be told to begin behind the last line."""
        start = _start(event)
        return start if start[0] <= len(self._lines) else within(self._lines, start)

    def _start_document(self, at: Mark) -> None:
        self._documents += 1
        if self._documents > 1:
            self._refuse(at, "这一行 --- 把文件分成了两份。", "一个文件只写一份内容：删掉这一行 ---，或拆成两个文件。")

    def _check_marks(self, event: yaml.NodeEvent, kind: str) -> None:
        at = _start(event)
        if event.anchor is not None:
            self._refuse(at, f"以 & 开头的{kind}会被当成记号，目录里不能用记号。", "请把整个值用引号括起来。")
        elif getattr(event, "tag", None) is not None:
            self._refuse(at, f"以 ! 开头的{kind}会被当成类型标记，目录里不能用。", "请把整个值用引号括起来。")

    def _descend(self, opened: _Open) -> None:
        self._open.append(opened)
        if len(self._open) > DEEPEST:
            self._refuse(opened.start, f"一层套一层超过了 {DEEPEST} 层。", "请检查括号和缩进，多半是多打了括号。")

    def _ascend(self, end: Mark) -> None:
        done = self._open.pop()
        if done.is_mapping:
            self._place(Mapping(self._entries(done.children), done.start, end))
        else:
            self._place(Sequence(tuple(done.children), done.start, end, done.flow))

    def _place(self, node: Node) -> None:
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node

    def _entries(self, children: list[Node]) -> tuple[tuple[Scalar, Node], ...]:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._report(key.start, "“键: 值”里的键只能是文字。", "请把这里改成“键: 值”，键不要写成列表或括号。")
            elif key.text == "<<":
                self._report(key.start, "目录里不能用 << 合并别处的内容。", "请把要用的内容在这里写全。")
            elif key.text in entries:
                first = entries[key.text][0].start[0]
                self._report(
                    key.start, f"“{key.text}”写了两次，第一次在第 {first} 行。", "请只留一处，把另一处删掉或合并进去。"
                )
            else:
                entries[key.text] = (key, value)
        return tuple(entries.values())

    def _report(self, at: Mark, what: str, how_to_fix: str) -> None:
        self.problems.append(error(self._file, at, what, how_to_fix))

    def _refuse(self, at: Mark, what: str, how_to_fix: str) -> None:
        self.refused = True
        self._report(at, what, how_to_fix)


def _start(event: yaml.Event) -> Mark:
    return _mark(event.start_mark)


def _end(event: yaml.Event) -> Mark:
    return _mark(event.end_mark)


def _mark(mark: Any) -> Mark:
    """1-based; the parsers always give a mark, only their stubs do not say so."""
    return mark.line + 1, mark.column + 1
