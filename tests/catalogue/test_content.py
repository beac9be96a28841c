"""The catalogue that ships: what the district announced, and what nobody may claim without having read it."""

import re
from collections import Counter as Tally
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from kiosk import shipped
from kiosk.catalogue.item import Confidence, Counter, Item
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.reading.read import Reading, read
from kiosk.catalogue.record import Record
from tests.catalogue.test_certificates import CERTIFICATES

READ_LAWS = {
    "社会保险经办条例",
    "居住证暂行条例",
    "民政部、财政部《关于发放孤儿基本生活费的通知》",
    "民政部、公安部、财政部《关于进一步做好事实无人抚养儿童保障有关工作的通知》",
    "民政部《刚性支出困难家庭认定办法》（2024年）",
    "社会救助暂行办法",
    "云南省社会救助实施办法",
    "国务院关于进一步健全特困人员救助供养制度的意见",
    "国务院关于全面建立临时救助制度的通知",
    "民政部、财政部《关于进一步加强和改进临时救助工作的意见》",
    "云南省老年人权益保障条例",
    "全国独生子女伤残死亡家庭扶助制度试点方案",
    "中办、国办转发《关于积极推进企业退休人员社会化管理服务工作的意见》",
    "云南省就业补助资金管理办法",
    "昆明市关于认真做好2025年度灵活就业人员社会保险补贴兑付工作的通知",
    "中华人民共和国退役军人保障法",
    "退役军人、其他优抚对象优待证管理办法（试行）",
    "关于全面开展机关党组织和在职党员进社区“双报到双报告”工作的意见（试行）",
}
"""The only bases whose text was read."""

LIMITS_OF_THE_LAW = {
    *("linghuo-yanglao", "shebaoka-shenling", "yanglao-biangeng", "yanglao-canbao", "yanglao-daiyu"),
    *("yanglao-zhuxiao", "shiyejin", "juzhuzheng", "falv-yuanzhu"),
}
"""Items whose 法定办结时限 was read: 社会保险经办条例, 居住证暂行条例, 法律援助法."""

READ_HOTLINES = {"12345", "110", "119", "120", "122", "12393"}
"""The only numbers whose purpose was read."""

THEME_SIZES = {
    "社会救助": 11,
    "养老服务": 6,
    "残疾人服务": 14,
    "生育与卫生健康": 8,
    "医疗保障": 7,
    "社会保险": 10,
    "就业创业": 12,
    "退役军人与兵役": 6,
    "住房与物业": 4,
    "居住与户籍": 1,
    "法律服务": 2,
    "农业农村": 2,
    "社会治理": 1,
    "殡葬服务": 1,
    "党群与志愿": 2,
}
"""In the order of the home screen."""

COMMUNITIES = {
    "华山街道": 10,
    "护国街道": 7,
    "大观街道": 8,
    "龙翔街道": 7,
    "丰宁街道": 8,
    "莲华街道": 13,
    "红云街道": 10,
    "黑林铺街道": 7,
    "普吉街道": 8,
    "西翥街道": 11,
}

SIGNPOSTED = {
    *("shenfenzheng", "hukou", "wufanzui-zhengming", "jiehun-lihun", "huzhao", "gangaotai-zhengjian"),
    *("jiazhao-cheliang", "budongchan", "gongjijin", "geshui-fapiao", "zhengxin", "chusheng-zhengming"),
    *(
        "ruxue-baoming",
        "dayimiao",
        "zhuxiao-hukou",
        "siwang-huohua",
        "yingye-zhizhao",
        "liulang-jiuzhu",
        "kai-zhengming",
    ),
    *("jiuming-jishi", "xinli-yuanzhu", "tousu-jubao", "waiguoren-qianzheng"),
    *CERTIFICATES.values(),
}

HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:!?()\[\]]|[,;:!?()\[\]][\u4e00-\u9fff]")
"""Western punctuation beside Chinese."""

ENGLISH = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]")
"""An English sentence may name something in Chinese."""


@cache
def shipped_reading() -> Reading:
    return read(shipped.catalogue())


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    found = shipped_reading().catalogue
    assert found is not None
    return found


def test_it_reads_without_a_problem() -> None:
    assert shipped_reading().problems == ()


def test_as_many_items_as_the_district_announced(catalogue: Catalogue) -> None:
    assert len(catalogue.items) == 87
    assert sum(item.accepts_at(Counter.STREET) for item in catalogue.items) == 83
    assert sum(item.accepts_at(Counter.COMMUNITY) for item in catalogue.items) == 57
    assert sum(item.district_wide for item in catalogue.items) == 21


def test_items_by_where_they_are_taken(catalogue: Catalogue) -> None:
    both, street, community = (Counter.STREET, Counter.COMMUNITY), (Counter.STREET,), (Counter.COMMUNITY,)
    assert Tally(item.accepted_at for item in catalogue.items) == {both: 53, street: 30, community: 4}
    district_wide = Tally(item.accepted_at for item in catalogue.items if item.district_wide)
    assert district_wide == {both: 18, street: 3}


def test_announced_counts_are_those_of_the_items(catalogue: Catalogue) -> None:
    announced = catalogue.district.announced
    assert (announced.street, announced.community, announced.district_wide) == (83, 57, 21)


def test_themes_in_the_order_of_the_home_screen(catalogue: Catalogue) -> None:
    themes = catalogue.district.themes
    assert {theme.name: len(catalogue.of_theme(theme.name)) for theme in themes} == THEME_SIZES
    assert [theme.name for theme in themes] == list(THEME_SIZES)
    assert {len(theme.short) for theme in themes} == {4}


def test_every_item_can_be_shown(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        assert item.summary, item.id
        assert item.english_name, item.id
        assert item.materials, item.id
        assert item.legal_bases, item.id
        assert len(item.sayings) >= 4, item.id
        assert item.eligibility, item.id
        assert item.guide, item.id
        assert 3 <= len(item.steps) <= 7, item.id
        assert 2 <= len(item.faqs) <= 5, item.id
        assert item.related, item.id
        assert item.result, item.id
        assert len(set(item.sayings)) == len(item.sayings), item.id
        assert bool(item.community_role) == item.accepts_at(Counter.COMMUNITY), item.id


def test_item_names_were_read_for_55_of_87(catalogue: Catalogue) -> None:
    marks = Tally(item.verification.confidence for item in catalogue.items)
    assert marks == {Confidence.CHECKED: 55, Confidence.UNCONFIRMED: 32}
    assert {item.verification.day for item in catalogue.items} == {date(2026, 11, 23)}


def test_only_bases_that_were_read_say_so(catalogue: Catalogue) -> None:
    bases = [basis for item in catalogue.items for basis in item.legal_bases]
    assert {basis.name for basis in bases if basis.confidence is Confidence.CHECKED} == READ_LAWS


def test_nothing_claims_to_come_from_the_authority(catalogue: Catalogue) -> None:
    records = (catalogue.district, *catalogue.items, *catalogue.streets, *catalogue.signposts)
    assert not any(Confidence.OFFICIAL in _texts(record) for record in records)


def test_what_nobody_confirmed_is_marked(catalogue: Catalogue) -> None:
    """Only what a national law says may stand without 待核: time limits, and that nothing is charged."""
    for item in catalogue.items:
        marks = set(item.unconfirmed)
        assert {"办理流程", "承诺办结时限"} <= marks, item.id
        assert item.visits_in_person is None or "到现场次数" in marks, item.id
        copied = any(material.copies is not None for material in item.materials)
        assert not copied or "申请材料" in marks, item.id
        charged = any(variant.value != "不收费" for variant in item.fee)
        assert not charged or "收费" in marks, item.id


def test_time_limits_of_the_law(catalogue: Catalogue) -> None:
    limits = {item.id for item in catalogue.items if item.statutory_limit and "法定办结时限" not in item.unconfirmed}
    assert limits == LIMITS_OF_THE_LAW


def test_the_only_amounts_that_are_known(catalogue: Catalogue) -> None:
    assert {item.id: [rate.amount for rate in item.rates] for item in catalogue.items if item.rates} == {
        "yuer-butie": ["3 周岁以下的孩子，每孩每年 3600 元"]
    }
    assert [item.id for item in catalogue.items if re.search("[0-9] ?元", item.summary)] == []


def test_ten_streets_with_their_communities(catalogue: Catalogue) -> None:
    assert {street.name: len(street.communities) for street in catalogue.streets} == COMMUNITIES
    assert sum(COMMUNITIES.values()) == 89
    for street in catalogue.streets:
        assert street.centre.name == f"{street.name}为民服务中心"
        assert all(community.code.startswith(street.code) for community in street.communities)


def test_no_address_or_phone_is_invented(catalogue: Catalogue) -> None:
    centres = {street.id: street.centre for street in catalogue.streets}
    assert [key for key, centre in centres.items() if centre.address] == ["puji"]
    assert [key for key, centre in centres.items() if centre.phone] == []
    assert not any(community.station for street in catalogue.streets for community in street.communities)


def test_hotlines_say_how_sure_they_are(catalogue: Catalogue) -> None:
    hotlines = catalogue.district.hotlines
    assert len(hotlines) == 23
    assert {line.number for line in hotlines if line.confidence is Confidence.CHECKED} == READ_HOTLINES
    assert {line.number for line in hotlines if "待核实" in line.purpose} == {"12349", "96128"}


def test_the_kiosk_by_the_lake(catalogue: Catalogue) -> None:
    site = catalogue.site("cuihu")
    assert site is not None
    assert (site.street, site.kiosk) == ("huashan", "CH01")
    assert [one.item for one in site.favourites] == ["gaoling-jintie", "yibao-canbao", "shiye-dengji", "juzhuzheng"]
    assert all(catalogue.has_item(one.item) for one in site.favourites)


def test_what_is_done_elsewhere_is_signposted(catalogue: Catalogue) -> None:
    assert {signpost.id for signpost in catalogue.signposts} == SIGNPOSTED
    known = {line.number for line in catalogue.district.hotlines} | {"12123"}
    for signpost in catalogue.signposts:
        assert set(re.findall(r"\d{3,}", signpost.contact)) <= known, signpost.id


def test_a_signpost_takes_no_saying_of_an_item(catalogue: Catalogue) -> None:
    sayings = {saying for item in catalogue.items for saying in item.sayings}
    assert [saying for signpost in catalogue.signposts for saying in signpost.sayings if saying in sayings] == []


def test_chinese_has_chinese_punctuation(catalogue: Catalogue) -> None:
    records = (catalogue.district, *catalogue.items, *catalogue.streets, *catalogue.sites, *catalogue.signposts)
    texts = (text for record in records for text in _texts(record))
    assert [text for text in texts if HALF_WIDTH.search(text) and not ENGLISH.search(text)] == []


def test_no_material_is_a_certificate_of_the_community(catalogue: Catalogue) -> None:
    assert [item.id for item in catalogue.items if any(_asks_the_community(one) for one in _required(item))] == []


def _required(item: Item) -> Iterator[str]:
    for material in item.materials:
        yield f"{material.name} {material.source} {material.note}"


def _asks_the_community(text: str) -> bool:
    return bool(re.search("(社区|居委会)(开具|出具|盖章|证明)", text))


def _texts(value: object) -> Iterator[str]:
    """Every text in a record, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Record):
        yield from (text for name in type(value).model_fields for text in _texts(getattr(value, name)))
    elif isinstance(value, list | tuple):
        yield from (text for one in value for text in _texts(one))
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for one in pair for text in _texts(one))
