"""Plain data written as YAML in the layout of this house: short lists in one line, conditions too."""

import io
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

WIDEST = 100
"""Characters of a line beyond which a list is written one entry a line."""

_IN_ONE_LINE = {"当", "设定依据", "办理流程", "常见问题", "标准", "收费项目", "特别程序", "选项", "社区", "办公时间"}
"""Keys whose mappings stand in one line where there is room."""

GROUPS = (
    "受理",
    "事项类型",
    "设定依据",
    "办理引导",
    "结论",
    "申请材料",
    "办理流程",
    "提示",
    "常见问题",
    "相关事项",
    "核对",
)
"""A new item has an empty line before each of these."""


class _TextOnly(VersionedResolver):
    """No scalar means anything but its text: 010, 否 and dates stay what they are, and need no quotes."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        """The tag of a node."""
        return self.DEFAULT_SCALAR_TAG if kind is ScalarNode else super().resolve(kind, value, implicit)


def yaml() -> YAML:
    """ruamel's round trip as these files need it."""
    made = YAML(typ="rt")
    made.Resolver = _TextOnly
    made.preserve_quotes = True
    made.width = 1_000_000
    made.indent(mapping=2, sequence=4, offset=2)
    return made


def dumped(value: Any) -> str:
    """YAML of what `yaml().load` or `laid_out` gave."""
    out = io.StringIO()
    yaml().dump(value, out)
    return out.getvalue()


def laid_out(key: str, value: Any) -> Any:
    """Plain data as the value of a key, with its layout."""
    if isinstance(value, dict):
        return _mapping(key, value)
    if isinstance(value, list):
        return _list(key, value)
    return value


def new_file(plain: dict[str, Any]) -> str:
    """A whole file."""
    blocks: list[str] = []
    for key, value in plain.items():
        text = dumped(CommentedMap({key: laid_out(key, value)}))
        blocks.append(f"\n{text}" if key in GROUPS and blocks else text)
    return "".join(blocks)


def _mapping(key: str, value: dict[str, Any]) -> CommentedMap:
    mapping = CommentedMap({inner: laid_out(inner, one) for inner, one in value.items()})
    flat = all(isinstance(one, str) or key == "当" or inner in ("当", "工作日") for inner, one in value.items())
    if key in _IN_ONE_LINE and flat and _width(value) <= WIDEST:
        mapping.fa.set_flow_style()
    return mapping


def _list(key: str, value: list[Any]) -> CommentedSeq:
    sequence = CommentedSeq([laid_out(key, one) for one in value])
    texts = all(isinstance(one, str) for one in value)
    if (texts and key != "受理条件" and _width(value) <= WIDEST) or key == "当":
        sequence.fa.set_flow_style()
    return sequence


def _width(value: Any) -> int:
    if isinstance(value, dict):
        return sum(len(key) + 4 + _width(one) for key, one in value.items())
    if isinstance(value, list):
        return sum(2 + _width(one) for one in value)
    return len(value)
