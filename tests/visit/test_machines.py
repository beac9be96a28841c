"""Machines beside the kiosk, and signposts that list others: from home, from an item, from a signpost."""

from dataclasses import replace

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.loading import open_kiosk
from kiosk.visit import events as e
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.renewing import renewed
from kiosk.visit.state import Home, ItemPage, Machines, Page, SignpostPage, State, fresh
from kiosk.visit.views.records import DetailsView, HomeView, ItemView, ListView, SignpostView
from kiosk.visit.views.screen import view
from kiosk.words import Language
from tests.visit.walking import NOON, play

OVERVIEW = "kai-zhengming"
TO_OVERVIEW = (e.Started(), e.OpenedSearch(), e.OpenedSignpost(OVERVIEW))


@pytest.fixture(scope="module")
def demo(bundle: Bundle) -> Kiosk:
    return open_kiosk(bundle, "demo")


def content(page: Page, kiosk: Kiosk, language: Language = Language.CHINESE) -> object:
    state = fresh(NOON)
    return view(replace(state, page=page, modes=replace(state.modes, language=language)), kiosk).content


def item_view(item: str, kiosk: Kiosk, language: Language = Language.CHINESE) -> ItemView:
    shown = content(ItemPage(item), kiosk, language)
    assert isinstance(shown, ItemView)
    return shown


def links(kiosk: Kiosk) -> list[object]:
    shown = content(Home(), kiosk)
    assert isinstance(shown, HomeView)
    return [link.event for link in shown.links]


def test_home_offers_the_machines_only_where_there_are_some(kiosk: Kiosk, demo: Kiosk) -> None:
    assert kiosk.site.machines == ()
    assert e.OpenedMachines() not in links(kiosk)
    assert e.OpenedMachines() in links(demo)
    assert play(fresh(NOON), kiosk, e.Started(), e.OpenedMachines()).page == Home()
    assert play(fresh(NOON), demo, e.Started(), e.OpenedMachines()).page == Machines()
    assert play(fresh(NOON), demo, e.Started(), e.OpenedMachines(), e.WentBack()).page == Home()
    assert play(fresh(NOON), demo, e.Started(), e.OpenedSearch(), e.OpenedMachines()).page != Machines()


def test_the_list_says_of_each_machine_what_it_finishes(demo: Kiosk) -> None:
    shown = content(Machines(), demo)
    assert isinstance(shown, DetailsView)
    assert len(shown.sections) == len(demo.site.machines) == 4
    second = shown.sections[1]
    assert second.title == "示例：医保社保查询打印机（信息待核）"
    name = demo.catalogue.item("yibao-chaxun").name
    assert second.lines[:2] == (f"当场能办：{name}", "在哪里：进门右手边第一台，24 小时")


def test_an_item_says_which_machine_finishes_it(kiosk: Kiosk, demo: Kiosk) -> None:
    shown, english = (item_view("yibao-chaxun", demo, language) for language in Language)
    assert shown.summary.startswith("旁边的机器可以当场办：示例：医保社保查询打印机，进门右手边第一台（信息待核）。")
    assert "旁边的机器可以当场办" in [chip.text for chip in shown.chips]
    assert "Sample: insurance records printer, first on the right as you enter (not confirmed). " in english.summary
    for other in (item_view("yibao-chaxun", kiosk), item_view("gaoling-jintie", demo)):
        assert "旁边的机器" not in other.summary
        assert not any("旁边的机器" in chip.text for chip in other.chips)


def test_a_signpost_says_which_machine_finishes_it_and_what_to_mind(kiosk: Kiosk, demo: Kiosk) -> None:
    shown, at_the_lake = content(SignpostPage("zhengxin"), demo), content(SignpostPage("zhengxin"), kiosk)
    assert isinstance(shown, SignpostView)
    assert isinstance(at_the_lake, SignpostView)
    assert shown.machines == (
        "旁边的机器可以当场办：示例：征信报告自助机，进门右手边第二台（信息待核）。只能查本人的，要带身份证。",
    )
    assert at_the_lake.machines == ()


def test_an_overview_lists_its_signposts_with_where_to_go(kiosk: Kiosk) -> None:
    shown = content(SignpostPage(OVERVIEW), kiosk)
    assert isinstance(shown, ListView)
    signposts = [kiosk.catalogue.signpost(one) for one in kiosk.catalogue.signpost(OVERVIEW).contains]
    assert len(signposts) == 20
    assert [(row.title.text, row.detail.text, row.event) for row in shown.rows] == [
        (one.name, one.where, e.OpenedSignpost(one.id)) for one in signposts
    ]
    assert "民发〔2020〕20号" in shown.note
    english = content(SignpostPage(OVERVIEW), kiosk, Language.ENGLISH)
    assert isinstance(english, ListView)
    assert english.rows[0].detail.text == signposts[0].english_where


def test_each_of_them_opens_and_leads_back_to_the_same_screenful(kiosk: Kiosk) -> None:
    turned = play(fresh(NOON), kiosk, *TO_OVERVIEW, e.TurnedPage(9))
    assert turned.page == SignpostPage(OVERVIEW, (0, 9))
    opened = play(turned, kiosk, e.OpenedSignpost("yishi-zhengming"))
    assert opened.page == SignpostPage("yishi-zhengming")
    assert play(opened, kiosk, e.WentBack()).page == turned.page


def test_an_edited_catalogue_keeps_the_page_only_where_machines_are(kiosk: Kiosk, demo: Kiosk) -> None:
    state: State = play(fresh(NOON), demo, e.Started(), e.OpenedMachines())
    assert renewed(state, demo).page == Machines()
    assert renewed(state, kiosk).page == Home()
