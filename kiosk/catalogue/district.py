"""The district around the items: themes, hotlines, streets with their centres and stations, signposts."""

from datetime import time
from typing import Annotated, Literal

from pydantic import BeforeValidator, StringConstraints

from kiosk.catalogue.item import Confidence, ItemId, Text
from kiosk.catalogue.record import Record, YesNo, key

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]


class Theme(Record):
    """主题: a group of items on the home screen, in the order of catalogue.yaml."""

    name: Text = key("名称", "主题全称，事项文件里写的就是它")
    short: Text = key("简称", "首页按钮上的四个字")
    english: Text = key("英文", "英文名称")
    folder: Slug = key("文件夹", "items/ 下的文件夹名")
    icon: Text = key("图标", "Material Symbols 图标名")


class Hotline(Record):
    """热线: a nationally published number."""

    number: Text = key("号码", "电话号码")
    purpose: Text = key("用途", "管什么")
    confidence: Confidence = key("可信度", "官方、已核或待核")


def _span(value: object) -> object:
    """`09:00-12:00` -> (opening, closing)."""
    if not isinstance(value, str):
        return value
    opening, dash, closing = value.partition("-")
    if not dash:
        raise ValueError("时段要写成“09:00-12:00”")
    return opening.strip(), closing.strip()


Span = Annotated[tuple[time, time], BeforeValidator(_span)]
"""(opening, closing) on one day."""


class OfficeHours(Record):
    """办公时间: when a counter is open. Holidays and make-up days follow the state's calendar."""

    workdays: tuple[Span, ...] = key("工作日", "工作日的时段，如 [09:00-12:00, 13:30-17:00]", default=())
    weekend: tuple[Span, ...] = key("周末", "周六周日的时段；不开不写", default=())
    confidence: Confidence = key("可信度", "官方、已核或待核", default=Confidence.UNCONFIRMED)


class Counts(Record):
    """公布数量: how many items the district announced for each scope."""

    street: int = key("街道", "街道能办的数量")
    community: int = key("社区", "社区能办的数量")
    district_wide: int = key("全区通办", "全区通办的数量")


class District(Record):
    """catalogue.yaml: what holds for the whole catalogue."""

    name: Text = key("地区", "区名，如 五华区")
    heading: Text = key("抬头", "屏幕和纸上的抬头，如 五华区政务服务指引")
    english_heading: Text = key("英文抬头", "抬头的英文")
    version: Text = key("版本", "目录版本，如 2026.11.2")
    disclaimer: Text = key("声明", "每个屏幕、每张纸都带的话")
    english_disclaimer: Text = key("英文声明", "声明的英文")
    review_days: int = key("核对期限", "核对超过多少天要重新核对", default=180, ge=1)
    announced: Counts = key("公布数量", "对外公布的 83 / 57 / 21")
    office_hours: OfficeHours = key("办公时间", "没有另写时，各服务中心和服务站的办公时间")
    themes: tuple[Theme, ...] = key("主题", "首页的主题和顺序", min_length=1)
    hotlines: tuple[Hotline, ...] = key("热线", "全国统一的热线", default=())


class Place(Record):
    """A counter people go to: a street centre (街道为民服务中心) or a community station (社区为民服务站)."""

    name: Text = key("名称", "牌子上的名称")
    address: str = key("地址", "没核实就不写", default="")
    phone: str = key("电话", "没核实就不写", default="")
    hours: OfficeHours | None = key("办公时间", "与全区不同才写", default=None)
    confidence: Confidence = key("可信度", "地址电话的可信度", default=Confidence.UNCONFIRMED)


class Community(Record):
    """社区, with its station."""

    code: Annotated[str, StringConstraints(pattern=r"^\d{12}$")] = key("区划代码", "12 位统计用区划代码")
    name: Text = key("名称", "社区名称")
    station: Place | None = key("为民服务站", "有核实的地址电话才写", default=None)


class Street(Record):
    """places/<street>.yaml: one street, its centre and its communities."""

    id: Slug = key("编号", "与文件名相同的编号")
    code: Annotated[str, StringConstraints(pattern=r"^\d{9}$")] = key("区划代码", "9 位统计用区划代码")
    name: Text = key("名称", "街道名称")
    centre: Place = key("为民服务中心", "街道为民服务中心")
    communities: tuple[Community, ...] = key("社区", "街道里的社区", default=())


class Signpost(Record):
    """What people ask for that is done elsewhere: where to go."""

    id: Slug = key("编号", "编号")
    name: Text = key("名称", "大家要办的事")
    english_name: str = key("英文名称", "英文名称", default="")
    sayings: tuple[Text, ...] = key("俗称", "大家怎么说", min_length=1)
    where: Text = key("去哪里", "该去哪里")
    english_where: str = key("英文去哪里", "该去哪里，英文", default="")
    contact: str = key("电话", "电话或线上渠道", default="")
    note: str = key("说明", "补充的话", default="")
    english_note: str = key("英文说明", "补充的话，英文", default="")
    see_also: tuple[ItemId, ...] = key("可以看", "可以看的事项编号", default=())
    contains: tuple[Slug, ...] = key("包括", "总的指路：包括哪些指路，写它们的编号，按顺序列出来", default=())
    confidence: Confidence = key("可信度", "官方、已核或待核")


class Favourite(Record):
    """大家常办: an item on the home screen under a short name."""

    item: ItemId = key("事项", "事项编号")
    label: Text = key("简称", "按钮上的字")
    english: str = key("英文", "英文", default="")


class Screen(Record):
    """屏幕: what the kiosk's panel measures; sizes in mm come from it."""

    width: int = key("宽", "像素", ge=600)
    height: int = key("高", "像素", ge=600)
    diagonal: float = key("对角线", "英寸", gt=5, lt=120)


class Timings(Record):
    """计时: seconds."""

    idle: int = key("无操作", "多少秒没人碰就问还在吗", default=90, ge=10)
    idle_elder: int = key("长辈版无操作", "长辈版的秒数", default=150, ge=10)
    answer: int = key("倒计时", "问了以后等多少秒", default=30, ge=5)


class MachineEnglish(Record):
    """What is said of a machine, in English."""

    where: str = key("位置", "位置的英文", default="")
    hours: str = key("开放时间", "开放时间的英文", default="")
    note: str = key("说明", "说明的英文", default="")


class Machine(Record):
    """机器: a machine that stands beside the kiosk, and what it finishes on the spot."""

    name: Text = key("名称", "机器的名称，牌子上怎么写就怎么写")
    english_name: str = key("英文名称", "机器的英文名称", default="")
    owner: str = key("单位", "谁的机器；没核实不写", default="")
    where: str = key("位置", "在专区的哪里，如 进门左手边；没核实不写", default="")
    hours: str = key("开放时间", "如 24 小时；没核实不写", default="")
    items: tuple[ItemId, ...] = key("能办", "在这台机器上当场能办完的事项的编号", default=())
    signposts: tuple[Slug, ...] = key("指路", "在这台机器上当场能办完的、signposts.yaml 里的编号", default=())
    note: str = key("说明", "用之前要知道的，如带什么", default="")
    confidence: Confidence = key("可信度", "官方、已核或待核", default=Confidence.UNCONFIRMED)
    english: MachineEnglish = key("英文", "英文界面用的文字", default_factory=MachineEnglish)


class PrintLimits(Record):
    """打印上限: against waste. Papers that came out, not tries."""

    per_visit: int = key("每次", "一个人一次最多打几张", default=6, ge=1)
    per_hour: int = key("每小时", "一台机器一小时最多打几张", default=60, ge=1)


QueueName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$", max_length=127)]
"""A print queue of CUPS."""


class Printers(Record):
    """打印机: the print queue for each paper. None: the paper is stored as a PDF file in a folder."""

    a4: QueueName | None = key("A4", "A4 打印机在 CUPS 里的队列名；没有不写", default=None)
    receipt: QueueName | None = key("小票", "小票打印机在 CUPS 里的队列名；没有不写", default=None)


class Site(Record):
    """sites/<id>.yaml: one 24-hour area (专区)."""

    id: Slug = key("编号", "与文件名相同的编号")
    name: Text = key("名称", "专区名称")
    english_name: str = key("英文名称", "专区英文名称", default="")
    street: Slug = key("所在街道", "所在街道的编号")
    kiosk: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{2,8}$")] = key("机号", "印在纸上的机号，如 CH01")
    screen: Screen = key("屏幕", "屏幕的像素和对角线")
    timings: Timings = key("计时", "各种秒数", default_factory=Timings)
    printers: Printers = key("打印机", "打到哪里；不写，就存成 PDF 文件", default_factory=Printers)
    print_limits: PrintLimits = key("打印上限", "防止浪费纸", default_factory=PrintLimits)
    receipt_width: Literal["58", "80"] = key("小票纸宽", "小票卷纸的宽度，毫米", default="80")
    receipt_one_bit: Annotated[bool, YesNo] = key("小票黑白", "是：按 203 点每英寸的黑白图送给小票机", default=False)
    favourites: tuple[Favourite, ...] = key("大家常办", "首页上的快捷事项", default=())
    places_by_distance: tuple[Slug, ...] = key("由近到远", "街道编号，离本机由近到远；没核实不写", default=())
    machines: tuple[Machine, ...] = key("机器", "专区里的机器，和在上面当场能办完的事；没核实不写", default=())
