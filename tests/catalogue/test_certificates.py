"""民发〔2020〕20号: the 20 certificates that communities may not issue, each with where to go instead."""

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.district import Signpost
from kiosk.catalogue.item import Confidence
from kiosk.catalogue.search.hits import HitKind
from kiosk.catalogue.search.index import Index
from kiosk.visit.kiosk import Kiosk

OVERVIEW = "kai-zhengming"

CERTIFICATES = {
    "亲属关系证明": "qinshu-zhengming",
    "居民身份信息证明": "shenfen-zhengming",
    "户口登记项目内容变更申请证明": "hukou-biangeng-zhengming",
    "居民养犬证明": "yangquan-zhengming",
    "无犯罪记录证明": "wufanzui-zhengming",
    "社区戒毒社区康复人员情况证明": "jiedu-kangfu-zhengming",
    "人员失踪证明": "shizong-zhengming",
    "婚姻状况证明": "hunyin-zhengming",
    "出生证明": "chusheng-zhengming",
    "健在证明": "jianzai-zhengming",
    "死亡证明": "siwang-huohua",
    "疾病状况证明": "jibing-zhengming",
    "残疾状况证明": "canji-zhengming",
    "婚育状况证明": "hunyu-zhengming",
    "居民就业状况证明": "jiuye-zhengming",
    "居民个人档案证明": "dangan-zhengming",
    "居民财产证明": "caichan-zhengming",
    "遗产继承权证明": "jicheng-zhengming",
    "市场主体住所证明": "zhusuo-zhengming",
    "证件遗失证明": "yishi-zhengming",
}
"""As the notice calls them, in its order -> the signpost."""


@pytest.fixture(scope="module")
def signposts(bundle: Bundle) -> dict[str, Signpost]:
    return {one.id: one for one in bundle.catalogue.signposts}


@pytest.fixture(scope="module")
def index(kiosk: Kiosk) -> Index:
    return kiosk.index


def test_the_overview_lists_the_twenty_in_the_order_of_the_notice(signposts: dict[str, Signpost]) -> None:
    assert signposts[OVERVIEW].contains == tuple(CERTIFICATES.values())
    assert len(set(signposts[OVERVIEW].contains)) == 20


@pytest.mark.parametrize("certificate", CERTIFICATES.values())
def test_each_says_where_to_go_in_both_languages(signposts: dict[str, Signpost], certificate: str) -> None:
    one = signposts[certificate]
    assert len(one.sayings) >= 3
    assert one.where != signposts[OVERVIEW].where
    assert "社区" not in one.where.replace("社区卫生服务中心", "")
    assert one.confidence is Confidence.UNCONFIRMED
    assert one.english_name.isascii()
    assert one.english_where.isascii()
    assert len(one.english_name) > 8 < len(one.english_where)
    assert bool(one.note) == bool(one.english_note)


@pytest.mark.parametrize(
    "words", ["开证明", "盖章", "证明", "社区盖章", "怎么开证明", "去社区盖个章", "要社区开个证明", "zhengming", "kzm"]
)
def test_wishes_for_certificates_and_stamps_lead_to_the_overview(index: Index, words: str) -> None:
    first = index.search(words)[0]
    assert (first.kind, first.id) == (HitKind.SIGNPOST, OVERVIEW)


@pytest.mark.parametrize(("words", "certificate"), CERTIFICATES.items())
def test_each_is_first_under_the_name_of_the_notice(index: Index, words: str, certificate: str) -> None:
    assert index.search(words)[0].id == certificate


def test_what_people_call_them_finds_them(index: Index, signposts: dict[str, Signpost]) -> None:
    asked = [(saying, one) for one in (OVERVIEW, *CERTIFICATES.values()) for saying in signposts[one].sayings]
    assert [saying for saying, one in asked if one not in [hit.id for hit in index.search(saying)[:2]]] == []
