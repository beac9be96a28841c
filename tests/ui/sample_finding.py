"""Sample screens for finding an item: search, lists, signpost, item, details."""

from kiosk.visit.events import (
    AskedEverything,
    Cleared,
    Deleted,
    OpenedDetails,
    OpenedItem,
    OpenedPlaces,
    OpenedSignpost,
    PickedCandidate,
    StartedGuide,
    TurnedPageBack,
    Typed,
)
from kiosk.visit.terms import Scope
from kiosk.visit.views.records import (
    Button,
    Chip,
    DetailsView,
    Fact,
    ItemView,
    Keyboard,
    ListView,
    Marked,
    PlaceCard,
    ResultRow,
    Rows,
    SearchView,
    Section,
    SignpostView,
    Tone,
    Weight,
)
from tests.ui.sample_frame import CHIP_TONES, scopes

LETTERS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")


def rows(start: int = 0, unit: str = "项") -> Rows:
    return Rows(start, f"再看 {{n}} {unit}", Button("上一页", TurnedPageBack(), "arrow_upward") if start else None)


def chips(*names: str) -> tuple[Chip, ...]:
    return tuple(Chip(name, CHIP_TONES[name], "hub" if name == "全区通办" else "") for name in names)


def place() -> PlaceCard:
    return PlaceCard(
        name="华山街道为民服务中心",
        detail="离这里最近 · 全区任一街道都可以办",
        state=Chip("现在开着 · 17:00 下班", Tone.SUN, "schedule"),
        reach="地址和电话以街道公布为准，可拨 12345",
        change=Button("换地点", OpenedPlaces()),
    )


def keyboard(*candidates: str) -> Keyboard:
    return Keyboard(
        rows=tuple(tuple(Button(key, Typed(key.lower())) for key in row) for row in ("1234567890", *LETTERS)),
        delete=Button("删除", Deleted(), "backspace"),
        candidates=tuple(Button(word, PickedCandidate(word)) for word in candidates),
    )


def _found(name: str, spans: tuple[tuple[int, int], ...], detail: str, *where: str) -> ResultRow:
    return ResultRow(Marked(name, spans), Marked(detail), chips(*where), OpenedItem(name))


FOUND = (
    _found(
        "城乡居民基本医疗保险参保登记",
        ((6, 7), (8, 9), (11, 12)),
        "也叫：给娃娃上医保、合作医疗、新农合",
        "社区",
        "街道",
        "全区通办",
    ),
    _found("医疗保险关系转移接续", ((0, 1), (2, 3)), "也叫：医保转到昆明", "街道", "全区通办"),
    _found("医保缴费凭证打印", ((0, 2),), "也叫：打印医保缴费记录", "社区", "街道", "全区通办"),
    _found("异地就医备案", ((3, 4),), "也叫：去外地看病、异地报销", "社区", "街道", "全区通办"),
    _found("城乡居民基本医疗保险停保、职工转居民登记", ((6, 7), (8, 9)), "也叫：停医保、断保", "社区", "街道"),
    ResultRow(
        Marked("医保手工报销", ((0, 2),)),
        Marked("不在这里办 · 可问区医保中心"),
        (Chip("指路", Tone.SUN),),
        OpenedSignpost("yibao-baoxiao"),
    ),
)


def search() -> SearchView:
    return SearchView(
        query="yb",
        placeholder="输入拼音首字母，如 yb",
        clear=Button("清空", Cleared(), "close"),
        summary="按拼音首字母匹配到 6 项",
        rows=FOUND,
        paging=rows(),
        keyboard=keyboard("医保", "一般", "以便", "一半", "遗补"),
    )


def search_empty() -> SearchView:
    return SearchView(
        query="",
        placeholder="输入拼音首字母，如 yb",
        clear=Button("清空", None, "close"),
        summary="说法不限：老人钱、给娃娃上医保、jzz…",
        rows=(),
        paging=rows(),
        keyboard=keyboard(),
    )


def listing() -> ListView:
    found = (
        _found("高龄津贴申请", (), "也叫：老人钱、高龄补贴", "社区", "街道", "全区通办"),
        _found("老年人优待证办理", (), "也叫：老年证、老年卡", "社区", "街道", "全区通办"),
        _found("高龄津贴年度认证、信息变更与停发", (), "也叫：高龄补贴年审、换卡", "社区", "街道"),
        _found("经济困难的高龄、失能老年人养老服务补贴申请", (), "也叫：失能老人补贴、护理补贴", "社区", "街道"),
        _found("居家养老上门服务预约", (), "", "社区"),
        _found("老年人助餐登记", (), "也叫：老年食堂", "社区"),
        _found("养老机构入住指引", (), "也叫：养老院、敬老院", "街道"),
    )
    return ListView("养老服务 · 全部 7 项", scopes(Scope.ALL), found, rows())


def listing_second() -> ListView:
    first = listing()
    return ListView(first.title, first.scopes, first.rows, rows(4))


def signpost() -> SignpostView:
    return SignpostView(
        title="这件事不在街道和社区办",
        name="护照、港澳台证件和签注",
        where="出入境窗口或自助签注机",
        contact="国家移民管理局热线 12367",
        note="请带居民身份证，先预约再去。未满 16 周岁的，由监护人陪同办理。",
        machines=("旁边的机器可以当场办：签注自助机，进门左手边",),
        see_also=(
            Button("居住证办理", OpenedItem("juzhuzheng"), "arrow_forward"),
            Button("出具居住情况证明", OpenedItem("zhengming"), "arrow_forward"),
        ),
        caution="窗口地址和时间以公布为准，可拨 12345",
    )


def item() -> ItemView:
    return ItemView(
        chips=chips("社区", "街道", "全区通办"),
        name="高龄津贴申请",
        summary="80 周岁以上本区户籍老人，按月领取的补助。也叫：老人钱、高龄补贴。",
        facts=(
            Fact("schedule", "多久办好", "20 个工作日"),
            Fact("payments", "收费", "不收费"),
            Fact("directions_walk", "要跑几次", "1 次"),
            Fact("redeem", "办完得到", "按月津贴"),
        ),
        place=place(),
        actions=(
            Button("回答 4 个问题，得到您的清单", StartedGuide(), "quiz", Weight.PRIMARY),
            Button("直接看全部材料", AskedEverything(), "list_alt"),
        ),
        basis=Section(
            "设定依据",
            (
                "《中华人民共和国老年人权益保障法》；《云南省老年人权益保障条例》",
                "信息核对于 2026-11-02 · 示范目录，以窗口公布为准",
            ),
        ),
        more=Button("受理条件、流程、常见问题", OpenedDetails(), "chevron_right", Weight.QUIET),
    )


def item_long() -> ItemView:
    short = item()
    return ItemView(
        chips=(*chips("社区", "街道"), Chip("待核", Tone.SUN)),
        name="经济困难的高龄、失能老年人养老服务补贴申请",
        summary="家里低保或低收入、又高龄或失能的老人，可以申请养老服务补贴和护理补贴。也叫：失能老人补贴、护理补贴、养老补贴。",
        facts=(
            Fact("schedule", "多久办好", "以街道公布为准"),
            Fact("payments", "收费", "不收费"),
            Fact("directions_walk", "要跑几次", "1 次，评估时上门"),
            Fact("redeem", "办完得到", "养老服务补贴和护理补贴"),
        ),
        place=PlaceCard(
            name="莲华街道昆明冶金高等专科学校社区为民服务站",
            detail="您选的社区 · 社区可以受理",
            state=Chip("现在没开 · 明天 9:00 开门", Tone.SUN, "schedule"),
            reach="地址和电话以街道公布为准，可拨 12345",
            change=Button("换地点", OpenedPlaces()),
        ),
        actions=short.actions,
        basis=Section(
            "设定依据",
            (
                "《中华人民共和国老年人权益保障法》；财政部等《关于建立健全经济困难的高龄失能等老年人补贴制度的通知》（财社〔2014〕113号）",
                "信息待核对 · 示范目录，以窗口公布为准",
            ),
        ),
        more=short.more,
    )


def details() -> DetailsView:
    return DetailsView(
        name="高龄津贴申请",
        sections=(
            Section("受理条件", ("年满 80 周岁。", "户籍在五华区。", "没有在其他地方领取同类津贴。")),
            Section("社区做什么", ("受理、初审、公示。",)),
            Section(
                "怎么办",
                (
                    "1 递交：带齐材料到窗口。",
                    "2 受理：当场看材料是否齐全，不齐的一次说清要补什么。",
                    "3 审核公示：社区初审，街道审核，公示无异议。",
                    "4 发放：审核通过的次月起打到卡上。",
                ),
            ),
            Section("老人出不了门怎么办？", ("可以由家人或邻居代办，也可以打社区电话约工作人员上门。",)),
            Section("卡丢了、换卡怎么办？", ("带身份证和新卡到社区，办“高龄津贴信息变更”。",)),
            Section("搬到别的区怎么办？", ("在新户籍地重新申请，五华区从迁出的次月起停发。",)),
            Section("设定依据", ("《中华人民共和国老年人权益保障法》", "《云南省老年人权益保障条例》")),
            Section("核对", ("信息核对于 2026-11-02。示范目录，以窗口公布为准。",)),
        ),
        paging=rows(),
    )
