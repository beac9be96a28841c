"""The sheets: which there are, and which key of which record each column holds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.catalogue.item import (
    Conclusion,
    EnglishQuestion,
    Faq,
    FeeItem,
    Hint,
    Item,
    LegalBasis,
    Material,
    Question,
    Rate,
    SpecialProcedure,
    Step,
    Variant,
    Verification,
)
from kiosk.catalogue.reading.known_keys import fields_by_key
from kiosk.catalogue.shape import Model, models_in
from kiosk.staff.sheets.columns import Column, Shape, column

ID, NAME, SORT = "编号", "事项名称", "种类"
ITEMS, GUIDES, ENGLISH, STREETS, ABOUT = "事项", "问题与选项", "英文", "街道与社区", "说明"
CHECKED = {"核对日期": "日期", "核对来源": "来源", "核对可信度": "可信度"}
"""Heading on the first sheet -> key inside 核对."""

_WIDTHS = {
    "编号": 24, "事项名称": 34, "英文名称": 28, "俗称": 36, "简介": 40, "主题": 16, "受理": 12, "全区通办": 10,
    "受理条件": 36, "社区职责": 24, "办理结果": 20, "相关事项": 24, "办件类型": 10, "到现场次数": 10, "状态": 8,
    "核对来源": 44, "核对日期": 12,
    "当": 36, "名称": 32, "须知": 36, "原件": 7, "复印件": 8, "说明": 36, "材料必要性": 11, "文号": 22,
    "不能办": 36, "去别处": 36, "转到": 24, "可以看": 24, "环节": 14, "问": 36, "答": 40, "说": 44, "内容": 44,
    "存为": 14, "文字": 36, "不清楚": 32, "多选": 7, "可信度": 9, "泛指": 7,
}  # fmt: skip
_KEPT = {(Item, "全区通办"), (LegalBasis, "可信度")}
"""What the files say even where it goes without saying."""

_RARE_FROM = "基本编码"
"""The keys of an item from here on are folded away."""


@dataclass(frozen=True)
class Sort:
    """One kind of row: a record in a list of the item."""

    label: str
    """What stands in the column 种类; empty where a sheet has rows of one kind only."""
    key: str
    """The item's list."""
    model: Model
    keys: Mapping[str, str]
    """Heading -> key of the record."""

    def columns(self) -> dict[str, Column]:
        """Heading -> column."""
        return {heading: column_of(self.model, key, heading) for heading, key in self.keys.items()}


@dataclass(frozen=True)
class Sheet:
    """One sheet."""

    name: str
    explained: str
    columns: tuple[Column, ...]
    sorts: tuple[Sort, ...] = ()
    """Empty: the sheet has rows of its own kind."""

    @property
    def headings(self) -> tuple[str, ...]:
        """All headings, from left to right."""
        return tuple(one.heading for one in self.columns)


def column_of(model: Model, key: str, heading: str) -> Column:
    """The column for a key, under a heading, with a sensible width."""
    found = column(model, key).called(heading, _WIDTHS.get(heading, 16.0))
    return replace(found, kept=(model, key) in _KEPT)


def id_column(explained: str = "哪个事项：写“事项”表里的编号") -> Column:
    """Which item a row belongs to."""
    return Column(ID, explained, needed=True, width=_WIDTHS[ID])


def name_column() -> Column:
    """The item's name, for the reader only."""
    return Column(NAME, "只供对照，改这里不起作用；要改名称，请到“事项”表", width=_WIDTHS[NAME])


def sort_column(labels: tuple[str, ...], explained: str) -> Column:
    """What kind of row it is."""
    return Column(SORT, explained, choices=labels, needed=True, width=12)


def item_columns() -> tuple[Column, ...]:
    """The first sheet: every key of an item that takes one value or a list of words."""
    fields = fields_by_key(Item)
    rare = list(fields)[list(fields).index(_RARE_FROM) :]
    columns: list[Column] = []
    for key, field in fields.items():
        if key == "核对":
            columns += [column_of(Verification, inner, heading) for heading, inner in CHECKED.items()]
        elif not any(models_in(field.annotation)):
            shape = Shape.LINES if key == "受理条件" else column_of(Item, key, key).shape
            columns.append(replace(column_of(Item, key, key), shape=shape, rare=key in rare))
    return tuple(_COUNTERS if one.heading == "受理" else one for one in columns)


_COUNTERS = replace(column_of(Item, "受理", "受理"), choices=("街道、社区", "街道", "社区"))


def _lists(name: str, explained: str, sorts: tuple[Sort, ...], sort_explained: str = "") -> Sheet:
    """A sheet of records from the lists of items."""
    headings = tuple(dict.fromkeys(heading for sort in sorts for heading in sort.keys))
    columns = tuple(_shared(heading, sorts) for heading in headings)
    kinds = (sort_column(tuple(sort.label for sort in sorts), sort_explained),) if len(sorts) > 1 else ()
    return Sheet(name, explained, (id_column(), name_column(), *kinds, *columns), sorts)


def _shared(heading: str, sorts: tuple[Sort, ...]) -> Column:
    """A column that several kinds of rows may share; then its explanation says what it is in which."""
    found = {sort.label: sort.columns()[heading] for sort in sorts if heading in sort.keys}
    first = next(iter(found.values()))
    if len(sorts) == 1:
        return first
    labels: dict[str, list[str]] = {}
    for label, one in found.items():
        labels.setdefault(one.explained, []).append(label)
    told = "；".join(f"{'、'.join(of)}：{explained}" for explained, of in labels.items())
    return replace(first, explained=told, needed=False)


def _same(*keys: str) -> dict[str, str]:
    return {key: key for key in keys}


_VARYING = {"内容": "是", "当": "当"}

SHEETS: tuple[Sheet, ...] = (
    Sheet(ITEMS, "一行一个事项。新增一行就是新增事项，删掉一行就是取消事项。", item_columns()),
    _lists(
        "材料",
        "一行一份材料，按清单上的顺序排。",
        (Sort("", "申请材料", Material, _same(*fields_by_key(Material))),),
    ),
    Sheet(
        GUIDES,
        "先一行“问”，下面是它的“选项”，各一行，按屏幕上的顺序排。",
        (
            id_column(),
            name_column(),
            sort_column(("问", "选项"), "问：一个问题；选项：这个问题的一个回答"),
            column_of(Question, "存为", "存为"),
            replace(column_of(Question, "问", "文字"), explained="问题的文字，或选项的文字"),
            replace(column_of(Question, "说明", "说明"), explained="问：为什么问、怎么看；选项：选项下面的小字"),
            replace(column_of(Question, "多选", "多选"), shown=False),
            column_of(Question, "不清楚", "不清楚"),
            replace(column_of(Question, "当", "当"), explained="满足条件才问，或满足条件才有这个选项"),
        ),
    ),
    _lists(
        "结论",
        "什么情况下不能办、去别处、转到别的事项：这三格里写一格。从上往下，先符合的算数；都不符合就是能办。",
        (Sort("", "结论", Conclusion, _same(*fields_by_key(Conclusion))),),
    ),
    _lists("流程", "一行一个环节，按先后排。", (Sort("", "办理流程", Step, _same(*fields_by_key(Step))),)),
    _lists(
        "提示与问答",
        "提示：清单上要提醒的话；常见问题：大家常问的和回答。",
        (
            Sort("常见问题", "常见问题", Faq, {"问": "问", "内容": "答"}),
            Sort("提示", "提示", Hint, {"内容": "说", "当": "当"}),
        ),
        "提示，或常见问题",
    ),
    _lists(
        "时限与收费",
        "时限和收费分情况的，一种情况一行，从上往下先符合的算数；没核实的不写。",
        (
            Sort("法定办结时限", "法定办结时限", Variant, _VARYING),
            Sort("承诺办结时限", "承诺办结时限", Variant, _VARYING),
            Sort("收费", "收费", Variant, _VARYING),
            Sort("标准", "标准", Rate, {"内容": "金额", "自": "自", "来源或依据": "来源"}),
            Sort(
                "收费项目", "收费项目", FeeItem, {"名称": "名称", "内容": "标准", "来源或依据": "依据", "减免": "减免"}
            ),
            Sort("特别程序", "特别程序", SpecialProcedure, {"名称": "名称", "内容": "时限"}),
        ),
        "这一行写的是哪一样",
    ),
    _lists(
        "依据", "一行一部法律、法规或文件。", (Sort("", "设定依据", LegalBasis, _same(*fields_by_key(LegalBasis))),)
    ),
    Sheet(
        ENGLISH,
        "英文界面用的文字；没有的就显示中文。中文要和别的表里一字不差。",
        (
            id_column(),
            name_column(),
            sort_column(("简介", "问题", "选项", "材料", "句子"), "翻译的是什么；句子：结论、提示、须知、流程等别的话"),
            replace(column_of(Question, "存为", "存为"), explained="问题和选项：这个问题的“存为”", needed=False),
            Column("中文", "选项的文字、材料的名称，或那句中文", width=28),
            Column("英文", "英文的文字", needed=True, width=44),
            column_of(EnglishQuestion, "说明", "说明的英文"),
            column_of(EnglishQuestion, "不清楚", "“不清楚”的英文"),
        ),
    ),
)
"""The sheets about items; that of the streets has a module of its own."""

OPTION_COLUMNS = {"文字": "名称", "说明": "说明", "当": "当"}
QUESTION_COLUMNS = {"存为": "存为", "文字": "问", "说明": "说明", "多选": "多选", "不清楚": "不清楚", "当": "当"}
"""Heading -> key."""

GUIDE_KEYS: Mapping[str, Mapping[str, str]] = {"问": QUESTION_COLUMNS, "选项": OPTION_COLUMNS}
"""Kind of row -> heading -> key."""


def sheet(name: str) -> Sheet:
    """The sheet of this name."""
    return next(one for one in SHEETS if one.name == name)
