"""All sheets in their order, and the page that explains them."""

from collections.abc import Iterator

from kiosk.staff.sheets.columns import Column
from kiosk.staff.sheets.layout import SHEETS, Sheet
from kiosk.staff.sheets.street_rows import STREET_SHEET

ABOUT_HEADINGS = ("表", "列", "写什么", "怎么写")
_HOW = (
    (
        "怎么用",
        "",
        "改好以后存盘，运行 kiosk sheet import 这个文件.xlsx。",
        "导入前先把变化给您看，您同意了才写进目录。",
    ),
    ("", "", "一行写错了，会说出哪张表、第几行、哪一列；全部改好才导入。", "改错了不要紧：目录没有变。"),
    ("", "", "不要合并格子，不要写公式，不要加列、加表；行可以加、可以删、可以换位置。", "深色的列一定要写。"),
    ("条件", "当", "写在“当”这一列：满足条件才要、才问、才算。空着就是总是。", "户口=五华区"),
    ("", "当", "几个选项都可以的，用“／”隔开。", "户口=昆明其他区县／昆明以外"),
    ("", "当", "几样都要满足的，中间写“且”，前后空一格。", "户口=五华区 且 办理人=家人代办"),
    ("", "当", "满足一样就行的，中间写“或”，前后空一格；先算“且”，再算“或”。", "年龄=100周岁及以上 或 户口=五华区"),
    ("", "当", "不是的，写“非”，后面加括号。", "非(办理人=老人本人)"),
    ("", "当", "等号左边是问题的“存为”，右边是选项，一字不差；名字里有“=”“／”或括号的，加上引号。", "材料=“A／B 证”"),
)


def pages() -> tuple[Sheet, ...]:
    """Every sheet that holds a part of the catalogue."""
    return (*SHEETS, STREET_SHEET)


def about_rows() -> Iterator[tuple[str, ...]]:
    """The page 说明: how to use the workbook, then every sheet and column."""
    yield ABOUT_HEADINGS
    yield from _HOW
    for page in pages():
        yield (page.name, "", page.explained, "")
        for column in page.columns:
            yield (page.name, column.heading, column.explained + "。", _rules(column))


def _rules(column: Column) -> str:
    rules = [f"可以写：{'、'.join(column.choices)}" if column.choices else column.shape.value]
    rules += [f"空着就是“{column.default}”"] if column.default else []
    return "；".join([*rules, *(["一定要写"] if column.needed else [])]) + "。"
