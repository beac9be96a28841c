"""Printing the blank form that a material offers."""

from dataclasses import replace

import pytest

from kiosk.catalogue.bundle import Bundle
from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.guide.message import as_text
from kiosk.guide.parts import parts
from kiosk.visit import events as e
from kiosk.visit.effects import Effect, Print
from kiosk.visit.events import Event, Touch
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.reduce import reduce
from kiosk.visit.state import Printing, State, fresh
from kiosk.visit.terms import LIMITS, Failure, Paper, Stage
from kiosk.visit.views.records import Button, ChecklistView, MaterialRow, PrintingView, StepState
from kiosk.visit.views.screen import view
from kiosk.words import Language
from tests.paper.sheets import item, sheet_of
from tests.visit.walking import NOON, play
from tests.visit.with_forms import FORM, ITEM, MATERIAL, kiosk_with_forms

ASK = e.AskedForm(FORM)
TO_LIST = (e.Started(), e.OpenedItem(ITEM), e.AskedEverything())


@pytest.fixture
def offering(bundle: Bundle) -> Kiosk:
    return kiosk_with_forms(bundle)


def at_list(kiosk: Kiosk, *happening: Event) -> State:
    return play(fresh(NOON), kiosk, *TO_LIST, *happening)


def asked(kiosk: Kiosk, *before: Event) -> tuple[State, tuple[Effect, ...]]:
    return reduce(at_list(kiosk, *before), ASK, kiosk)


def rows(kiosk: Kiosk, *happening: Touch) -> tuple[MaterialRow, ...]:
    content = view(at_list(kiosk, *happening), kiosk).content
    assert isinstance(content, ChecklistView)
    return content.materials


def printing_view(kiosk: Kiosk, *after: Event, before: tuple[Event, ...] = ()) -> PrintingView:
    content = view(play(at_list(kiosk, *before), kiosk, ASK, *after), kiosk).content
    assert isinstance(content, PrintingView)
    return content


def test_the_material_has_a_button_and_no_other_has(offering: Kiosk) -> None:
    offered = {row.name: row.form for row in rows(offering) if row.form}
    assert offered == {MATERIAL: Button("打印空白表", ASK, "print")}
    assert {row.tag for row in rows(offering) if row.form} == {None}
    english = [row.form.text for row in rows(offering, e.SwitchedLanguage()) if row.form]
    assert english == ["Print blank form"]


@pytest.mark.parametrize("named", ["", "weituo.pdf"])
def test_without_a_form_there_is_none(bundle: Bundle, named: str) -> None:
    kiosk = kiosk_with_forms(bundle, named)
    assert [row for row in rows(kiosk) if row.form] == []
    assert asked(kiosk) == (at_list(kiosk), ())


def test_one_touch_prints_one_form(offering: Kiosk) -> None:
    state, (effect,) = asked(offering)
    assert isinstance(effect, Print)
    sheet = effect.sheet
    assert isinstance(sheet, FormSheet)
    assert (sheet.form.name, sheet.letters, sheet.number) == ("授权委托书", Letters.NORMAL, "")
    assert (effect.job, effect.paper, state.jobs) == (1, Paper.A4, 1)
    assert isinstance(state.page, Printing)
    assert state.page.form == FORM
    for _ in range(300):
        state, effects = reduce(state, ASK, offering)
        assert effects == ()
    assert state.jobs == 1


def test_large_letters_in_the_elders_look_and_the_citizens_language_around_it(offering: Kiosk) -> None:
    _, (effect,) = asked(offering, e.SwitchedElder(), e.SwitchedLanguage())
    assert isinstance(effect, Print)
    assert isinstance(effect.sheet, FormSheet)
    assert (effect.sheet.letters, effect.sheet.language) == (Letters.LARGE, Language.ENGLISH)


def test_a_form_that_the_list_does_not_offer_is_not_printed(offering: Kiosk) -> None:
    for form in ("chengnuoshu", "meiyou", ""):
        state = at_list(offering)
        assert reduce(state, e.AskedForm(form), offering) == (state, ())
    home = play(fresh(NOON), offering, e.Started())
    assert reduce(home, ASK, offering) == (home, ())


def test_the_page_tells_truly_how_it_goes(offering: Kiosk) -> None:
    under_way = printing_view(offering)
    assert under_way.title == "正在打印空白表：授权委托书"
    assert under_way.paper_title == "空白表"
    assert under_way.steps[0].state is StepState.UNDER_WAY
    assert under_way.actions == ()
    done = printing_view(offering, e.PrintAdvanced(1, Stage.SENT, "CH01-20261123-0042"), e.PrintFinished(1, None))
    assert (done.title, done.detail) == ("打印好了，请取走授权委托书", "编号 CH01-20261123-0042")
    assert e.WentBack() in [button.event for button in done.actions]
    assert "Letter of authorisation" in printing_view(offering, before=(e.SwitchedLanguage(),)).title


@pytest.mark.parametrize("failure", [one for one in Failure if one not in LIMITS])
def test_after_a_failure_the_same_form_is_offered_again_and_no_receipt(offering: Kiosk, failure: Failure) -> None:
    failed = printing_view(offering, e.PrintFinished(1, failure))
    assert failed.failed
    assert [button.event for button in failed.actions] == [ASK, e.WentBack()]
    state = at_list(offering, ASK, e.PrintFinished(1, failure))
    again, (effect,) = reduce(state, ASK, offering)
    assert isinstance(effect, Print)
    assert (effect.job, again.jobs, len(again.past)) == (2, 2, len(state.past))


def test_after_the_form_the_list_is_as_it_was_left(offering: Kiosk) -> None:
    ticked = at_list(offering, e.Ticked(0))
    back = play(ticked, offering, ASK, e.PrintFinished(1, None), e.WentBack())
    assert back.page == ticked.page


@pytest.mark.parametrize(("named", "told"), [("chengnuoshu", True), ("chengnuo.pdf", False), ("", False)])
def test_paper_and_phone_say_that_a_blank_can_be_printed(named: str, told: bool) -> None:
    promise = {"名称": "承诺书", "须知": "本人签名。", "空白表": named}
    sheet = sheet_of(item("测试事项", 申请材料=[promise]), {})
    note = "本人签名；可在自助机打印空白表" if told else "本人签名"
    assert [one.note for one in parts(sheet).materials] == [note]
    assert f"承诺书（{note}）" in as_text(sheet)
    assert f"（{parts(replace(sheet, language=Language.ENGLISH)).materials[0].note}）".count("kiosk") == told
