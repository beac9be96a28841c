from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.district import Site
from kiosk.catalogue.item import Counter, Item
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.places import Where, Whereabouts, where

OPEN = datetime(2026, 11, 23, 14, 32)
NIGHT = datetime(2026, 11, 23, 22, 0)
BOTH, STREET, COMMUNITY = ("街道", "社区"), ("街道",), ("社区",)
NOWHERE = Whereabouts()


def street(number: int, communities: int, **centre: object) -> dict[str, object]:
    code = f"5301020{number:02}"
    return {
        "编号": f"street-{number}",
        "区划代码": code,
        "名称": f"{number}号街道",
        "为民服务中心": {"名称": f"{number}号街道为民服务中心"} | centre,
        "社区": [{"区划代码": f"{code}{one:03}", "名称": f"{number}号街道{one}社区"} for one in range(communities)],
    }


LATE = {"办公时间": {"工作日": ["09:00-23:00"]}}
STREETS = (street(1, 3), street(2, 1, 地址="示例路 1 号", 电话="010-0000"), street(3, 0), street(4, 2, **LATE))
DISTRICT = {
    "地区": "示例区",
    "抬头": "示例",
    "英文抬头": "Example",
    "版本": "1",
    "声明": "只做指引",
    "英文声明": "Guidance only",
    "公布数量": {"街道": 1, "社区": 1, "全区通办": 1},
    "办公时间": {"工作日": ["09:00-12:00", "13:30-17:00"]},
    "主题": [{"名称": "主题", "简称": "主题", "英文": "Theme", "文件夹": "theme", "图标": "star"}],
}
CATALOGUE = Catalogue.model_validate(
    {"district": DISTRICT, "items": (), "streets": STREETS, "sites": (), "signposts": ()}
)


def site(*by_distance: str, here: str = "street-1") -> Site:
    screen = {"宽": 1080, "高": 1920, "对角线": 32}
    written = {"编号": "here", "名称": "这里", "所在街道": here, "机号": "CH01", "屏幕": screen}
    return Site.model_validate(written | {"由近到远": by_distance})


def item(accepted_at: tuple[str, ...], district_wide: bool = False) -> Item:
    checked = {"日期": "2026-11-02", "来源": "示范", "可信度": "待核"}
    written = {"编号": "an-item", "事项名称": "事项", "主题": "主题", "受理": accepted_at, "核对": checked}
    return Item.model_validate(written | {"全区通办": district_wide})


def names(found: Where) -> list[str]:
    best = [found.best] if found.best else []
    return [one.name for one in (*best, *found.others)]


def test_the_own_community_comes_before_the_own_street() -> None:
    found = where(CATALOGUE, site(), item(BOTH), Whereabouts("street-1", "530102001001"), OPEN)
    assert names(found) == ["1号街道1社区为民服务站", "1号街道为民服务中心"]
    assert found.best is not None
    assert found.best.own
    assert found.best.counter is Counter.COMMUNITY
    assert found.best.hours == CATALOGUE.district.office_hours


def test_a_community_tells_its_street() -> None:
    found = where(CATALOGUE, site(), item(STREET), Whereabouts(None, "530102004000"), OPEN)
    assert names(found) == ["4号街道为民服务中心"]


def test_district_wide_items_go_on_to_the_other_streets() -> None:
    found = where(CATALOGUE, site(), item(BOTH, True), Whereabouts("street-3"), OPEN)
    assert names(found) == ["3号街道为民服务中心", "1号街道为民服务中心", "2号街道为民服务中心", "4号街道为民服务中心"]
    assert [one.own for one in found.others] == [False, False, False]
    assert found.any_street


def test_where_nothing_is_known_a_district_wide_item_goes_to_the_sites_own_street() -> None:
    found = where(CATALOGUE, site(here="street-3"), item(STREET, True), NOWHERE, OPEN)
    assert found.best is not None
    assert (found.best.street, found.best.own, found.best.at_this_site) == ("street-3", False, True)


def test_the_sites_order_of_distance_rules() -> None:
    found = where(CATALOGUE, site("street-2", "street-3"), item(STREET, True), NOWHERE, OPEN)
    assert names(found)[:2] == ["2号街道为民服务中心", "3号街道为民服务中心"]


def test_open_ones_come_before_closed_ones() -> None:
    found = where(CATALOGUE, site(), item(STREET, True), NOWHERE, NIGHT)
    assert [one.street for one in (found.best, *found.others) if one] == [
        "street-4",
        "street-1",
        "street-2",
        "street-3",
    ]


@pytest.mark.parametrize("accepted_at", [BOTH, STREET, COMMUNITY])
def test_otherwise_the_street_has_to_be_asked(accepted_at: tuple[str, ...]) -> None:
    assert names(where(CATALOGUE, site(), item(accepted_at), NOWHERE, OPEN)) == []


def test_an_item_of_the_communities_waits_for_the_community() -> None:
    assert where(CATALOGUE, site(), item(COMMUNITY), Whereabouts("street-1"), OPEN).best is None
    only = where(CATALOGUE, site(), item(COMMUNITY), Whereabouts("street-2"), OPEN)
    assert names(only) == ["2号街道0社区为民服务站"]


def test_what_the_catalogue_does_not_know_counts_as_not_said() -> None:
    assert where(CATALOGUE, site(), item(BOTH), Whereabouts("gone", "999999999999"), OPEN).best is None


def test_addresses_are_as_written_or_empty() -> None:
    found = where(CATALOGUE, site(), item(STREET, True), NOWHERE, OPEN)
    written = {one.street: (one.address, one.phone) for one in (found.best, *found.others) if one}
    assert written["street-2"] == ("示例路 1 号", "010-0000")
    assert written["street-1"] == ("", "")


ITEMS = st.builds(item, st.sampled_from([BOTH, STREET, COMMUNITY]), st.booleans())
COMMUNITIES = [one.code for street in CATALOGUE.streets for one in street.communities]
HOMES = st.builds(
    Whereabouts,
    st.none() | st.sampled_from([street.id for street in CATALOGUE.streets] + ["gone"]),
    st.none() | st.sampled_from([*COMMUNITIES, "gone"]),
)
SITES = st.lists(st.sampled_from([street.id for street in CATALOGUE.streets]), unique=True).map(lambda ids: site(*ids))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))


@given(SITES, ITEMS, HOMES, MOMENTS)
def test_every_destination_takes_the_item_from_this_citizen(
    here: Site, what: Item, home: Whereabouts, now: datetime
) -> None:
    found = where(CATALOGUE, here, what, home, now)
    ranking = [one for one in (found.best, *found.others) if one]
    assert all(what.accepts_at(one.counter) for one in ranking)
    assert all(one.own or (found.any_street and one.counter is Counter.STREET) for one in ranking)
    assert len({(one.counter, one.street) for one in ranking}) == len(ranking)
    if found.best is None:
        assert found.others == ()


@given(SITES, ITEMS, HOMES, MOMENTS)
def test_own_places_come_first_and_then_no_closed_one_before_an_open_one(
    here: Site, what: Item, home: Whereabouts, now: datetime
) -> None:
    found = where(CATALOGUE, here, what, home, now)
    ranking = [one for one in (found.best, *found.others) if one]
    rank = [(not one.own, not one.own and not one.state.open) for one in ranking]
    assert rank == sorted(rank)


@given(SITES, ITEMS, HOMES, MOMENTS)
def test_a_district_wide_street_item_always_has_somewhere_to_go(
    here: Site, what: Item, home: Whereabouts, now: datetime
) -> None:
    found = where(CATALOGUE, here, what, home, now)
    if found.any_street:
        assert {one.street for one in (found.best, *found.others) if one} == {one.id for one in CATALOGUE.streets}


def test_a_centre_keeps_the_holidays_that_staff_wrote() -> None:
    day = {"节日": "举例", "从": "2026-11-23", "到": "2026-11-23"}
    written = {"年份": [{"年": 2026, "来源": "举例", "放假": [day]}]}
    catalogue = CATALOGUE.model_copy(update={"calendar": Calendar.model_validate(written)})
    open_now, holiday = (
        where(one, site(), item(STREET), Whereabouts("street-1"), OPEN) for one in (CATALOGUE, catalogue)
    )
    assert open_now.best is not None
    assert holiday.best is not None
    assert open_now.best.state.open
    assert not holiday.best.state.open
    assert holiday.best.state.changes_at == datetime(2026, 11, 24, 9, 0)
