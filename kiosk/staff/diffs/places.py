"""What changes in streets, communities, sites, signposts, and for the district as a whole."""

from collections.abc import Iterator, Mapping

from kiosk.catalogue.calendar import Calendar, Year
from kiosk.catalogue.district import Community, District, Machine, OfficeHours, Place, Signpost, Site, Street
from kiosk.guide.wording import hours_line
from kiosk.staff.diffs.records import Change, fact, listed
from kiosk.words import Language
from kiosk.words.places import PLACE_WORDS

Names = Mapping[str, str]
"""Id -> name, of items or streets."""


def street_changes(old: Street, new: Street) -> Iterator[Change]:
    """What changes in one street."""
    yield from fact("名称", old.name, new.name)
    yield from fact("区划代码", old.code, new.code)
    yield from _place("", old.centre, new.centre)
    before = {one.code: one for one in old.communities}
    after = {one.code: one for one in new.communities}
    yield from (Change("去掉社区", before=f"{one.name}（{code}）") for code, one in before.items() if code not in after)
    for code, community in after.items():
        if code in before:
            yield from fact("社区名称", before[code].name, community.name)
            yield from _station(before[code], community)
        else:
            yield Change("新增社区", after=f"{community.name}（{code}）")


def signpost_changes(old: Signpost, new: Signpost, items: Names, signposts: Names) -> Iterator[Change]:
    """What changes in one signpost."""
    yield from fact("名称", old.name, new.name)
    yield from listed("俗称", old.sayings, new.sayings)
    yield from fact("去哪里", old.where, new.where)
    yield from fact("电话", old.contact, new.contact)
    yield from fact("说明", old.note, new.note)
    yield from listed("可以看", _named(old.see_also, items), _named(new.see_also, items))
    yield from listed("包括", _named(old.contains, signposts), _named(new.contains, signposts))
    yield from fact("英文名称", old.english_name, new.english_name)
    yield from fact("可信度", old.confidence, new.confidence)


def site_changes(old: Site, new: Site, items: Names, streets: Names, signposts: Names) -> Iterator[Change]:
    """What changes in one site."""
    yield from fact("名称", old.name, new.name)
    yield from fact("英文名称", old.english_name, new.english_name)
    yield from fact("所在街道", streets.get(old.street, old.street), streets.get(new.street, new.street))
    yield from fact("机号", old.kiosk, new.kiosk)
    yield from fact("屏幕", _values(old.screen), _values(new.screen))
    yield from fact("计时（秒）", _values(old.timings), _values(new.timings))
    yield from listed("大家常办", _favourites(old, items), _favourites(new, items))
    yield from listed(
        "由近到远的街道", _named(old.places_by_distance, streets), _named(new.places_by_distance, streets)
    )
    names = {**items, **signposts}
    yield from listed("机器", _machines(old, names), _machines(new, names))


def _machines(site: Site, names: Names) -> tuple[str, ...]:
    return tuple(_machine(one, names) for one in site.machines)


def _machine(machine: Machine, names: Names) -> str:
    finishes = "、".join(_named((*machine.items, *machine.signposts), names)) or "没有写"
    known = filter(None, (machine.owner, machine.where, machine.hours, machine.note, machine.confidence))
    return f"{machine.name}（{'，'.join(known)}；能办：{finishes}）"


def district_changes(old: District, new: District) -> Iterator[Change]:
    """What changes for the whole district."""
    for what, before, after in (
        ("地区", old.name, new.name),
        ("抬头", old.heading, new.heading),
        ("英文抬头", old.english_heading, new.english_heading),
        ("声明", old.disclaimer, new.disclaimer),
        ("英文声明", old.english_disclaimer, new.english_disclaimer),
        ("核对期限（天）", str(old.review_days), str(new.review_days)),
        ("公布数量", _values(old.announced), _values(new.announced)),
        ("办公时间", _hours(old.office_hours), _hours(new.office_hours)),
        ("版本", old.version, new.version),
    ):
        yield from fact(what, before, after)
    yield from listed("主题", tuple(one.name for one in old.themes), tuple(one.name for one in new.themes))
    yield from _themes(old, new)
    yield from _hotlines(old, new)


def calendar_changes(old: Calendar, new: Calendar) -> Iterator[Change]:
    """What changes in public holidays."""
    before = {one.year: _year(one) for one in old.years}
    after = {one.year: _year(one) for one in new.years}
    for year in sorted({*before, *after}):
        yield from fact(f"{year} 年放假", before.get(year, ""), after.get(year, ""))


def _year(year: Year) -> str:
    off = "、".join(f"{one.name} {one.first} 至 {one.last}" for one in year.off)
    worked = "、".join(map(str, year.worked)) or "没有"
    return f"{off}；补班：{worked}（{year.source}）"


def _themes(old: District, new: District) -> Iterator[Change]:
    before = {one.name: one for one in old.themes}
    for theme in new.themes:
        if theme.name in before:
            yield from fact(f"主题“{theme.name}”的按钮", before[theme.name].short, theme.short)
            yield from fact(f"主题“{theme.name}”的英文", before[theme.name].english, theme.english)
            yield from fact(f"主题“{theme.name}”的图标", before[theme.name].icon, theme.icon)


def _station(old: Community, new: Community) -> Iterator[Change]:
    if old.station and new.station:
        yield from _place(f"{new.name}：", old.station, new.station)
    else:
        yield from fact(f"{new.name}的服务站", _written_place(old.station), _written_place(new.station))


def _place(prefix: str, old: Place, new: Place) -> Iterator[Change]:
    yield from fact(f"{prefix}窗口名称", old.name, new.name)
    yield from fact(f"{prefix}地址", old.address, new.address)
    yield from fact(f"{prefix}电话", old.phone, new.phone)
    yield from fact(f"{prefix}办公时间", _own_hours(old), _own_hours(new))
    yield from fact(f"{prefix}可信度", old.confidence, new.confidence)


def _written_place(place: Place | None) -> str:
    return "，".join(filter(None, (place.name, place.address, place.phone, _own_hours(place)))) if place else ""


def _own_hours(place: Place) -> str:
    return _hours(place.hours) if place.hours else "与全区相同"


def _hours(hours: OfficeHours) -> str:
    return f"{hours_line(hours, PLACE_WORDS[Language.CHINESE])}（{hours.confidence}）"


def _favourites(site: Site, items: Names) -> tuple[str, ...]:
    return tuple(f"{one.label}（{items.get(one.item, one.item)}）" for one in site.favourites)


def _hotlines(old: District, new: District) -> Iterator[Change]:
    before = {one.number: f"{one.purpose}（{one.confidence}）" for one in old.hotlines}
    after = {one.number: f"{one.purpose}（{one.confidence}）" for one in new.hotlines}
    for number in dict.fromkeys([*before, *after]):
        yield from fact(f"热线 {number}", before.get(number, ""), after.get(number, ""))


def _named(ids: tuple[str, ...], names: Names) -> tuple[str, ...]:
    return tuple(names.get(one, one) for one in ids)


def _values(record: object) -> str:
    return " / ".join(str(value) for value in vars(record).values())
