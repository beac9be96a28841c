"""The file of a new item: what is known, and every other usual key as a comment that can be made to count.

Take away `# ` in front of a commented key, and the file still reads.
"""

import textwrap
from collections.abc import Container, Mapping
from typing import Any

from kiosk.catalogue.editor_schema import pointer
from kiosk.catalogue.item import Item
from kiosk.catalogue.reading.known_keys import fields_by_key
from kiosk.catalogue.record import NO, YES
from kiosk.catalogue.shape import Model
from kiosk.staff.making.wishes import Wishes
from kiosk.staff.sheets.house import GROUPS, dumped, laid_out

HOW = """\
# 冒号后面的字可以改，冒号前面的不要动。每一行 # 后面是说明，机器不看。
# 以“# ”开头的键都可以不写；要写，就删掉前面的“# ”（它下面缩进的行也要），再把例子换成您的内容。
# 没有核实的金额、电话、时限，宁可不写。全部的键见编辑指南（README.md）。
"""

SOURCE = "示范目录，尚未核对"
"""Of the check (核对) of an item that nobody has checked."""

_EXAMPLES: dict[str, Any] = {
    "英文名称": "Name in English",
    "俗称": ["老百姓的说法", "另一种说法"],
    "简介": "一句话说明，六十岁的人一看就懂。",
    "社区职责": "受理、初审",
    "设定依据": [{"名称": "法律或文件的名称", "可信度": "待核"}],
    "受理条件": ["年满 80 周岁", "户口在五华区"],
    "办件类型": "承诺件",
    "法定办结时限": "30 个工作日",
    "承诺办结时限": "20 个工作日",
    "到现场次数": "1",
    "收费": "不收费",
    "办理结果": "证件或补助的名称",
    "申请材料": [{"名称": "居民身份证", "原件": "1", "来源": "申请人自备"}],
    "办理流程": [{"环节": "递交", "说明": "带齐材料到窗口。"}, {"环节": "受理", "时限": "当场"}],
    "提示": ["要提醒的话。"],
    "常见问题": [{"问": "大家常问的？", "答": "怎么回答。"}],
    "状态": "正常",
}
"""For the usual keys; what is not here is told by the editor and the guide."""

_SET_APART = {*GROUPS, "编号", "状态"}

_QUESTION: dict[str, Any] = {"问": "老人的户口在哪里？", "存为": "户口", "选项": ["五华区", "昆明其他区县", "昆明以外"]}


def skeleton(wishes: Wishes) -> str:
    """The file. It reads without errors where the id is free and the theme exists."""
    path = f"items/x/{wishes.id}.yaml"
    return file_of(Item, path, _known(wishes), _examples(wishes), _SET_APART)


def file_of(
    model: Model, path: str, known: Mapping[str, Any], examples: Mapping[str, Any], set_apart: Container[str]
) -> str:
    """The file at a path: what is known, and as comments the examples of other keys, in the order of the model.

    A blank line stands ahead of the keys in `set_apart`.
    """
    parts = [pointer(path) or "", HOW]
    for key, field in fields_by_key(model).items():
        gap = "\n" if key in set_apart else ""
        if key in known:
            parts.append(gap + explained(key, known[key], field.description or ""))
        elif key in examples:
            parts.append(gap + textwrap.indent(explained(key, examples[key], field.description or ""), "# "))
    return "".join(parts)


def _known(wishes: Wishes) -> dict[str, Any]:
    said: dict[str, Any] = {
        "编号": wishes.id,
        "事项名称": wishes.name,
        "俗称": list(wishes.sayings),
        "主题": wishes.theme,
        "简介": wishes.summary,
        "受理": list(wishes.accepted_at),
        "全区通办": YES if wishes.district_wide else NO,
        "办理引导": [{"问": one.text, "存为": one.name, "选项": list(one.options)} for one in wishes.questions],
        "申请材料": [{"名称": name} for name in wishes.materials],
        "核对": {"日期": wishes.day.isoformat(), "来源": SOURCE, "可信度": "待核"},
    }
    return {key: value for key, value in said.items() if value}


def _examples(wishes: Wishes) -> dict[str, Any]:
    """Conclusions fit the questions, those that are asked or those of the example."""
    asked = [(one.name, one.options) for one in wishes.questions] or [(_QUESTION["存为"], _QUESTION["选项"])]
    name, options = asked[0]
    conclusion = {"当": {name: options[-1]}, "去别处": "请到那里的窗口办。"}
    return _EXAMPLES | {"办理引导": [_QUESTION], "结论": [conclusion]}


def explained(key: str, value: Any, meaning: str) -> str:
    """The lines of a key; what it means stands behind the first."""
    first, *rest = dumped({key: laid_out(key, value)}).splitlines(keepends=True)
    return f"{first.rstrip()}  # {meaning}\n" + "".join(rest)
