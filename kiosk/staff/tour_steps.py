"""The way of the tour: a whole visit, screen by screen."""

from collections.abc import Iterator
from dataclasses import dataclass

ALLOWANCE = "OpenedItem(item='gaoling-jintie')"
PRINT_A4 = "AskedPrint(paper=<Paper.A4: 'a4'>)"
PRINT_RECEIPT = "AskedPrint(paper=<Paper.RECEIPT: 'receipt'>)"
PRINTED = "再办一件事"
"""Only on the printing screen, and only once the paper is out."""


@dataclass(frozen=True)
class Step:
    """Touch these one after the other; then `screen` must be there, under `overlay`, offering `offers`."""

    name: str
    """Of the picture's file."""
    told: str
    touches: tuple[str, ...]
    screen: str
    offers: str = ""
    overlay: str | None = None
    paper: bool = False
    """A new PDF is in the folder afterwards."""


def whole_visit() -> Iterator[Step]:
    """From the lake and back to it."""
    yield from _arriving()
    yield from _finding()
    yield from _answering()
    yield from _taking_away()
    yield from _being_told_no()
    yield from _having_a_child()
    yield Step("wiped", "结束：什么都没有留下", ("EndedVisit()",), "AttractView", "Started()")


def _arriving() -> Iterator[Step]:
    yield Step("attract", "没有人的时候", (), "AttractView", "Started()")
    yield Step("home", "触摸开始，来到首页", ("Started()",), "HomeView", "OpenedSearch()")
    yield Step("home-elder", "换成长辈版", ("SwitchedElder()",), "HomeView", "普通版")
    yield Step("home-contrast", "换回普通版，打开高对比", ("SwitchedElder()", "SwitchedContrast()"), "HomeView")
    yield Step("home-english", "关掉高对比，换成英文", ("SwitchedContrast()", "SwitchedLanguage()"), "HomeView", "中")
    yield Step("theme", "换回中文，看“养老服务”", ("SwitchedLanguage()", "养老服务"), "ListView")


def _finding() -> Iterator[Step]:
    letters = tuple(f"Typed(text={letter!r})" for letter in "glj")
    yield Step("search", "回首页，点搜索框", ("WentHome()", "OpenedSearch()"), "SearchView", letters[0])
    yield Step("search-glj", "输入 glj", letters, "SearchView", ALLOWANCE)
    yield Step("item", "选“高龄津贴申请”", (ALLOWANCE,), "ItemView", "StartedGuide()")
    yield Step("details", "看条件、流程、常见问题", ("OpenedDetails()",), "DetailsView")
    yield Step("street", "回来，换地点", ("WentBack()", "OpenedPlaces()"), "PlacesView", "黑林铺街道")
    yield Step("community", "选黑林铺街道", ("黑林铺街道",), "PlacesView", "海源社区")
    yield Step("item-placed", "选海源社区", ("海源社区",), "ItemView", "StartedGuide()")


def _answering() -> Iterator[Step]:
    yield Step("question-age", "开始回答", ("StartedGuide()",), "QuestionView", "80—89周岁")
    yield Step("question-household", "答：80—89周岁", ("80—89周岁",), "QuestionView", "五华区")
    yield Step("question-kind", "答：五华区", ("五华区",), "QuestionView", "第一次申请")
    yield Step("question-who", "答：第一次申请", ("第一次申请",), "QuestionView", "家人或邻居代办")
    yield Step("checklist", "答：家人或邻居代办", ("家人或邻居代办",), "ChecklistView", PRINT_A4)


def _taking_away() -> Iterator[Step]:
    yield Step("ticked", "已有两样，打勾", ("Ticked(index=0)", "Ticked(index=1)"), "ChecklistView", PRINT_A4)
    yield Step("qr", "手机带走", ("OpenedQr()",), "ChecklistView", "ClosedQr()", overlay="QrView")
    yield Step("printed-a4", "收起二维码，打印清单", ("ClosedQr()", PRINT_A4), "PrintingView", PRINTED, paper=True)
    yield Step(
        "printed-receipt", "回到清单，打印小票", ("回到清单", PRINT_RECEIPT), "PrintingView", PRINTED, paper=True
    )


def _having_a_child() -> Iterator[Step]:
    event, bring = "OpenedLifeEvent(event='sheng-haizi')", "ChoseTab(tab=<Tab.BRING: 'bring'>)"
    yield Step("life-events", "回首页，看一件事", ("WentHome()", "OpenedLifeEvents()"), "ListView", event)
    yield Step("event-question", "选“生孩子”", (event,), "QuestionView", "怀孕中")
    told = ("怀孕中", "至少一方户口在五华区", "已领结婚证")
    yield Step("event-to-do", "答完：要办的事", told, "TogetherView", bring)
    yield Step("event-to-bring", "看合起来的材料", (bring,), "TogetherView", PRINT_A4)
    large = ("SwitchedElder()", PRINT_A4)
    yield Step("printed-large", "换成长辈版，打印大字清单", large, "PrintingView", PRINTED, paper=True)


def _being_told_no() -> Iterator[Step]:
    to_item = ("WentHome()", "OpenedSearch()", "Typed(text='g')", "Typed(text='l')", "Typed(text='j')", ALLOWANCE)
    yield Step("cannot", "再来一次，答：不满80周岁", (*to_item, "StartedGuide()", "不满80周岁"), "ChecklistView")
