"""Frame, attract and home of the sample screens, in the words of the mockups."""

from kiosk.visit.events import (
    ChoseScope,
    EndedVisit,
    OpenedItem,
    OpenedLifeEvents,
    OpenedSearch,
    OpenedTheme,
    SaidStillHere,
    ShowedMoreThemes,
    Started,
    SwitchedContrast,
    SwitchedElder,
    SwitchedLanguage,
    WentBack,
    WentHome,
)
from kiosk.visit.terms import Scope
from kiosk.visit.views.records import (
    AttractView,
    Bars,
    Button,
    HomeView,
    Look,
    ProblemRow,
    ProblemsView,
    StillThereView,
    ThemeCard,
    Tile,
    Tone,
    Weight,
)

SITE = "翠湖 24 小时政务服务自助专区"
SCOPES = (
    (Scope.COMMUNITY, "57", "社区能办"),
    (Scope.STREET, "83", "街道能办"),
    (Scope.DISTRICT_WIDE, "21", "全区通办"),
    (Scope.ALL, "87", "全部事项"),
)
THEMES = (
    ("volunteer_activism", "社会救助", 11),
    ("elderly", "养老服务", 6),
    ("accessible_forward", "残疾服务", 14),
    ("child_care", "生育健康", 8),
    ("health_and_safety", "医疗保障", 7),
    ("savings", "社会保险", 10),
    ("work", "就业创业", 12),
    ("military_tech", "退役军人", 6),
    ("apartment", "住房物业", 4),
    ("badge", "居住户籍", 1),
    ("gavel", "法律服务", 2),
    ("agriculture", "农业农村", 2),
    ("groups", "社会治理", 1),
    ("local_florist", "殡葬服务", 1),
    ("favorite", "党群志愿", 2),
)
ELDER_THEMES = 8
FAVOURITES = (
    ("高龄津贴", "gaoling-jintie"),
    ("医保参保", "chengxiang-yibao"),
    ("失业登记", "shiye-dengji"),
    ("居住证", "juzhuzheng"),
)


def bars(look: Look, back: bool = True) -> Bars:
    return Bars(
        site=SITE,
        heading="五华区政务服务指引",
        clock="14:32",
        date="11月23日 星期一",
        language=Button("EN", SwitchedLanguage()),
        tools=(
            Button("返回", WentBack() if back else None, "arrow_back"),
            Button("首页", WentHome(), "home"),
            Button("普通版" if look.elder else "长辈版", SwitchedElder(), "text_increase", active=look.elder),
            Button("高对比", SwitchedContrast(), "contrast", active=look.contrast),
            Button("朗读", None, "volume_up"),
            Button("低位", None, "accessible"),
            Button("结束", EndedVisit(), "logout"),
        ),
    )


def attract() -> AttractView:
    return AttractView(
        site=SITE,
        slogan=("办事问一问，", "清单带回家"),
        counts="社区能办 57 项 · 街道能办 83 项 · 全区通办 21 项",
        start=Button("触摸开始　Touch to start", Started(), "touch_app", Weight.PRIMARY),
        footer="14:32 · 全天开放 · 咨询 12345",
    )


def scopes(active: Scope) -> tuple[Tile, ...]:
    return tuple(Tile(count, text, ChoseScope(scope), scope is active) for scope, count, text in SCOPES)


def home(look: Look) -> HomeView:
    shown = THEMES[:ELDER_THEMES] if look.elder else THEMES
    return HomeView(
        title="您想办什么事？",
        search=Button(
            "老人钱、医保、老年证…" if look.elder else "说法不限：老人钱、给娃娃上医保、jzz…",
            OpenedSearch(),
            "search",
        ),
        favourites_title="大家常办",
        favourites=() if look.elder else tuple(Button(text, OpenedItem(item)) for text, item in FAVOURITES),
        scopes=scopes(Scope.DISTRICT_WIDE),
        links=(Button("遇上大事，一次问清：生孩子、失业了……", OpenedLifeEvents(), "event"),),
        themes=tuple(
            ThemeCard(icon, text, "" if look.elder else f"{count} 项", OpenedTheme(text)) for icon, text, count in shown
        ),
        more=Button("更多主题", ShowedMoreThemes(ELDER_THEMES), "expand_more", Weight.QUIET) if look.elder else None,
    )


def still_there() -> StillThereView:
    return StillThereView(
        seconds="32",
        title="您还在吗？",
        text="无人操作时，本机会清除您刚才的回答，不留下任何个人信息。",
        stay=Button("我还在，继续办", SaidStillHere(), weight=Weight.PRIMARY),
        leave=Button("办完了，结束", EndedVisit()),
    )


def problems(count: int = 30) -> ProblemsView:
    """More than have room."""
    row = ProblemRow(
        "items/yanglao-fuwu/gaoling-jintie.yaml 第 6 行",
        "“主题”后面用了全角冒号“：”。",
        "请改成英文冒号加一个空格“: ”。如果它是文字，请给整段文字加上引号。",
    )
    return ProblemsView(
        title=f"有 {count} 处要改",
        text="改好、保存，这里就会更新。后面显示的是上一次好的版本。",
        rows=(row,) * count,
        more="还有 {n} 处，改好上面的再看；全部的用 kiosk check 看。",
    )


CHIP_TONES = {"社区": Tone.JADE, "街道": Tone.JADE, "全区通办": Tone.LAKE}
