"""Places, hours, dates, copies: what screen, speech and paper say about where and when and how many."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.words import Language


@dataclass(frozen=True, eq=False, repr=False)  # twice as quick to load; nobody compares or prints it
class PlaceWords:
    """Every sentence of this topic in one language. Braces name what is filled in."""

    weekdays: tuple[str, ...]
    """Monday first."""
    months: tuple[str, ...]
    """January first."""
    short_date: str
    long_date: str
    today: str
    tomorrow: str

    open_until: str
    open_until_break: str
    closed_until: str
    hours_unknown: str
    holidays_by_notice: str
    """Added where the state's calendar of holidays does not reach."""
    hours_unconfirmed: str
    on_workdays: str
    on_weekends: str
    span: str
    span_comma: str
    days_comma: str

    phone: str
    reach_unknown: str
    address_unknown: str
    phone_unknown: str
    reach_comma: str

    any_street: str
    why_own_community: str
    why_own_street: str
    why_this_street: str
    your_station: str
    your_centre: str
    your_station_or_centre: str
    counters: Mapping[str, str]
    """受理 -> the kind of counter."""

    original_one: str
    original_many: str
    copy_one: str
    copy_many: str
    one_of_both: str
    same_of_both: str
    some_of_both: str
    count_open_both: str
    rate: str
    lies_there: str
    """Of a form that is filled in at the counter."""
    at_least: str
    count_open_original: str
    count_open_copy: str
    nothing_to_bring: str
    sources: Mapping[str, str]
    """来源 -> its label; one that is not here is shown as written."""


ZH = PlaceWords(
    weekdays=("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    months=tuple(f"{month}月" for month in range(1, 13)),
    short_date="{month}{day}日 {weekday}",
    long_date="{year}年{month}{day}日 {weekday}",
    today="今天",
    tomorrow="明天",
    open_until="现在开着，{time} 下班",
    open_until_break="现在开着，{time} 午休，{again} 再开门",
    closed_until="现在关着，{day} {time} 开门",
    hours_unknown="办公时间以街道公布为准",
    holidays_by_notice="节假日安排以公告为准",
    hours_unconfirmed="办公时间待核实，以街道公布为准",
    on_workdays="工作日 {spans}",
    on_weekends="周末 {spans}",
    span="{opening}—{closing}",
    span_comma="，",
    days_comma="；",
    phone="电话 {phone}",
    reach_unknown="地址、电话以街道公布为准，可拨 12345",
    address_unknown="地址以街道公布为准，可拨 12345",
    phone_unknown="电话以街道公布为准，可拨 12345",
    reach_comma=" · ",
    any_street="全区任一街道都可以办",
    why_own_community="您所在的社区",
    why_own_street="您所在的街道",
    why_this_street="本机就在这个街道",
    your_station="到您所在社区的为民服务站",
    your_centre="到您所在街道的为民服务中心",
    your_station_or_centre="到您所在社区的为民服务站，或您所在街道的为民服务中心",
    counters={"街道": "街道为民服务中心", "社区": "社区为民服务站"},
    original_one="原件 1 份",
    original_many="原件 {n} 份",
    copy_one="复印件 1 份",
    copy_many="复印件 {n} 份",
    one_of_both="原件、复印件各 1 份",
    same_of_both="原件、复印件各 {n} 份",
    some_of_both="{originals}，{copies}",
    count_open_both="原件和复印件，份数以窗口为准",
    lies_there="窗口有",
    at_least="{copies}，有的窗口另有要求",
    rate="{amount}（自 {day} 起；{source}）",
    count_open_original="原件，份数以窗口为准",
    count_open_copy="复印件，份数以窗口为准",
    nothing_to_bring="不用带",
    sources={
        "申请人自备": "自备",
        "现场填写": "现场填写",
        "部门核发": "部门核发",
        "可核验免交": "能核验就免交",
    },
)

EN = PlaceWords(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    short_date="{weekday}, {day} {month}",
    long_date="{weekday}, {day} {month} {year}",
    today="today",
    tomorrow="tomorrow",
    open_until="Open now, closes at {time}",
    open_until_break="Open now, lunch break at {time}, open again at {again}",
    closed_until="Closed now, opens {day} at {time}",
    hours_unknown="For office hours see the street's notice",
    holidays_by_notice="for public holidays see the official notice",
    hours_unconfirmed="Office hours not yet confirmed; see the street's notice",
    on_workdays="Workdays {spans}",
    on_weekends="Weekends {spans}",
    span="{opening}–{closing}",
    span_comma=", ",
    days_comma="; ",
    phone="Phone {phone}",
    reach_unknown="For address and phone see the street's notice, or call 12345",
    address_unknown="for the address see the street's notice, or call 12345",
    phone_unknown="for the phone number see the street's notice, or call 12345",
    reach_comma=" · ",
    any_street="Any street centre in the district can do this",
    why_own_community="Your community",
    why_own_street="Your street",
    why_this_street="This kiosk stands in this street",
    your_station="Go to the service station of your community",
    your_centre="Go to the service centre of your street",
    your_station_or_centre="Go to the service station of your community, or to the service centre of your street",
    counters={"街道": "Street service centre", "社区": "Community service station"},
    original_one="1 original",
    original_many="{n} originals",
    copy_one="1 copy",
    copy_many="{n} copies",
    one_of_both="Original and 1 copy",
    same_of_both="{n} originals and {n} copies",
    some_of_both="{originals}, {copies}",
    count_open_both="Original and copies; the counter says how many",
    lies_there="At the counter",
    at_least="{copies}; some counters may want more",
    rate="{amount} (from {day}; {source})",
    count_open_original="Original; the counter says how many",
    count_open_copy="Copies; the counter says how many",
    nothing_to_bring="Nothing to bring",
    sources={
        "申请人自备": "Bring it",
        "现场填写": "Fill in at the counter",
        "部门核发": "Issued by an authority",
        "可核验免交": "Not needed if it can be checked online",
    },
)

PLACE_WORDS: Mapping[Language, PlaceWords] = {Language.CHINESE: ZH, Language.ENGLISH: EN}


def date_line(day: date, words: PlaceWords) -> str:
    """11月23日 星期一."""
    return _dated(words.short_date, day, words)


def long_date_line(day: date, words: PlaceWords) -> str:
    """2026年11月23日 星期一."""
    return _dated(words.long_date, day, words)


def _dated(pattern: str, day: date, words: PlaceWords) -> str:
    weekday, month = words.weekdays[day.weekday()], words.months[day.month - 1]
    return pattern.format(year=day.year, month=month, day=day.day, weekday=weekday)
