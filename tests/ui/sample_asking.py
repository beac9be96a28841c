"""Sample screens of the questions and of the choice of a place."""

from kiosk.visit.events import (
    Answered,
    AskedHelp,
    ChoseCommunity,
    ChoseStreet,
    Confirmed,
    Marked,
    ReopenedQuestion,
    WentBack,
)
from kiosk.visit.views.records import (
    Button,
    OptionRow,
    PlacesView,
    QuestionView,
    Weight,
)
from tests.ui.sample_finding import rows

STREETS = ["华山", "护国", "大观", "龙翔", "丰宁", "莲华", "红云", "黑林铺", "普吉", "西翥"]
COMMUNITIES = [
    "教场中路",
    "教场北路",
    "昆明理工大学",
    "苏家塘",
    "马村",
    "虹山",
    "云南财经大学",
    "江岸",
    "江北",
    "昆明冶金高等专科学校",
    "教场东路",
    "学府",
    "云南省第二监狱",
]


def _options(question: str, *texts: str) -> tuple[OptionRow, ...]:
    return tuple(OptionRow(text, "", Answered(question, text), None, False) for text in texts)


def question() -> QuestionView:
    return QuestionView(
        step=2,
        steps=4,
        earlier=(Button("80—89 周岁", ReopenedQuestion("年龄"), "edit"),),
        earlier_hint="点一下可以改前面的回答",
        context="高龄津贴申请 · 第 2 问",
        question="老人的户口在哪里？",
        why="户口所在地决定由哪个街道受理和发放。",
        options=(
            *_options("户口", "五华区", "昆明其他区县", "昆明以外"),
            OptionRow("不清楚", "看户口簿首页的住址", AskedHelp(), None, True),
        ),
        paging=rows(unit="个"),
        confirm=None,
    )


def question_multiple() -> QuestionView:
    options = ("有固定职业或收入", "有子女同住", "失能或半失能", "低保或低收入家庭", "以上都没有")
    return QuestionView(
        step=3,
        steps=5,
        earlier=(
            Button("80—89 周岁", ReopenedQuestion("年龄"), "edit"),
            Button("五华区", ReopenedQuestion("户口"), "edit"),
        ),
        earlier_hint="点一下可以改前面的回答",
        context="养老服务补贴申请 · 第 3 问 · 可以选几项",
        question="老人有下面哪些情况？",
        why="有的情况要多带一样材料。",
        options=tuple(OptionRow(text, "", Marked(text), index in (2, 3), False) for index, text in enumerate(options)),
        paging=rows(unit="个"),
        confirm=Button("选好了", Confirmed(), "check", Weight.PRIMARY),
    )


def question_long() -> QuestionView:
    return QuestionView(
        step=4,
        steps=6,
        earlier=(
            Button("16—59 周岁", ReopenedQuestion("年龄"), "edit"),
            Button("昆明其他区县户口", ReopenedQuestion("户口"), "edit"),
            Button("第一次申请", ReopenedQuestion("种类"), "edit"),
        ),
        earlier_hint="点一下可以改前面的回答",
        context="灵活就业社会保险补贴申请 · 第 4 问",
        question="您属于哪一类就业困难人员？请选最接近的一种",
        why="不同的人要带的证明不一样；符合几种的，选材料最容易拿到的那一种。",
        options=(
            *_options(
                "人员",
                "女满 40 周岁、男满 50 周岁以上的登记失业人员",
                "持有《中华人民共和国残疾人证》的登记失业人员",
                "享受最低生活保障家庭中的登记失业人员",
                "连续失业 12 个月以上，其间一直在找工作的人员",
                "因失去土地而没有了收入来源的被征地农民",
                "需要抚养未成年子女的单亲家庭成员",
                "烈士家属、退役军人和他们的配偶",
            ),
            OptionRow("不清楚", "可以看失业登记证上的“人员类别”一栏", AskedHelp(), None, True),
        ),
        paging=rows(unit="个"),
        confirm=None,
    )


def places_streets() -> PlacesView:
    return PlacesView(
        title="您住在哪个街道？",
        why="选了以后，告诉您去哪个窗口最近。只在这一次使用，结束就清除。",
        options=tuple(Button(f"{name}街道", ChoseStreet(name)) for name in STREETS),
        paging=rows(unit="个"),
        skip=Button("不清楚，先不选", WentBack(), weight=Weight.QUIET),
    )


def places_communities() -> PlacesView:
    return PlacesView(
        title="莲华街道 · 您住在哪个社区？",
        why="社区也能办的事，可以不用跑到街道。",
        options=tuple(Button(f"{name}社区", ChoseCommunity(name)) for name in COMMUNITIES),
        paging=rows(unit="个"),
        skip=Button("不清楚，先不选", ChoseCommunity(None), weight=Weight.QUIET),
    )
