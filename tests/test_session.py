"""One state, drawn before its effects; an unexpected error costs the visit, never the kiosk."""

import pytest

from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from kiosk.catalogue.search.keys import build_keys
from kiosk.session import Session
from kiosk.visit import events as e
from kiosk.visit.effects import Effect, Print, Wipe
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import Attract, fresh
from kiosk.visit.terms import Paper
from kiosk.visit.views.records import AttractView, HomeView, ItemView, PrintingView, QuestionView, View
from tests.catalogue import folders
from tests.visit.test_moves import TO_CHECKLIST
from tests.visit.walking import NOON


class Stage:
    """Remembers what it was asked to show and to do, in order."""

    def __init__(self) -> None:
        self.seen: list[View | Effect] = []
        self.broken = False

    def show(self, view: View) -> None:
        if self.broken and not isinstance(view.content, AttractView):
            raise RuntimeError("cannot draw")
        self.seen.append(view)

    def carry_out(self, effect: Effect) -> None:
        self.seen.append(effect)


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def crashes() -> list[Exception]:
    return []


@pytest.fixture
def session(kiosk: Kiosk, stage: Stage, crashes: list[Exception]) -> Session:
    return Session(kiosk, fresh(NOON), stage.show, stage.carry_out, crashes.append)


def test_a_view_is_drawn_only_when_something_changed(session: Session, stage: Stage) -> None:
    session.begin()
    session.handle(e.WentBack())
    session.handle(e.Started())
    assert [type(view.content) for view in stage.seen if isinstance(view, View)] == [AttractView, HomeView]


def test_the_screen_changes_before_the_work_starts(session: Session, stage: Stage) -> None:
    for event in TO_CHECKLIST:
        session.handle(event)
    session.handle(e.AskedPrint(Paper.A4))
    view, effect = stage.seen[-2:]
    assert isinstance(view, View)
    assert isinstance(view.content, PrintingView)
    assert isinstance(effect, Print)


def test_an_end_wipes(session: Session, stage: Stage) -> None:
    for event in (*TO_CHECKLIST, e.EndedVisit()):
        session.handle(event)
    assert stage.seen[-1] == Wipe()
    assert session.state == fresh(NOON)


def test_an_error_while_drawing_costs_the_visit_only(session: Session, stage: Stage, crashes: list[Exception]) -> None:
    session.handle(e.Started())
    stage.broken = True
    session.handle(e.OpenedItem("gaoling-jintie"))
    assert [str(error) for error in crashes] == ["cannot draw"]
    assert isinstance(session.state.page, Attract)
    assert Wipe() in stage.seen
    stage.broken = False
    session.handle(e.Started())
    last = stage.seen[-1]
    assert isinstance(last, View)
    assert isinstance(last.content, HomeView)


def test_another_version_of_the_catalogue_is_drawn_at_once(session: Session, stage: Stage) -> None:
    catalogue = read_snapshot(Snapshot(folders.as_bytes(folders.SOUND))).catalogue
    assert catalogue is not None
    for event in TO_CHECKLIST:
        session.handle(event)
    session.renew(Kiosk(catalogue, catalogue.sites[0], lambda: build_keys(catalogue)))
    last = stage.seen[-1]
    assert isinstance(last, View)
    assert isinstance(last.content, ItemView)
    assert last.content.name == "高龄津贴申请"
    session.handle(e.StartedGuide())
    session.handle(e.Answered("年龄", "90周岁及以上"))
    last = stage.seen[-1]
    assert isinstance(last, View)
    assert isinstance(last.content, QuestionView)
    assert last.content.question == "谁来办？"
