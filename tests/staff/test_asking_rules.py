"""What rules found is remembered, and forgotten when anything it depends on changes."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import in_order
from kiosk.catalogue.reading.read import read
from kiosk.catalogue.shelf import Shelf
from kiosk.rules import review_overdue, vague_material
from kiosk.rules.examining import examine
from kiosk.rules.registry import RULES
from kiosk.rules.rule import Rule
from kiosk.staff import asking_rules
from kiosk.staff.asking_rules import Question, ask
from tests.catalogue import folders
from tests.catalogue.folders import AID_FILE, ITEM_FILE
from tests.staff import life_events
from tests.staff.life_events import EVENT, EVENT_FILE

TODAY = date(2026, 11, 23)


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were really examined, as they are."""
    files: list[str] = []
    real = asking_rules._examined

    def spy(question: Question, number: int, file: str) -> bytes:
        files.append(file)
        return real(question, number, file)

    monkeypatch.setattr(asking_rules, "_examined", spy)
    return files


def question(folder: Path, today: date = TODAY, rules: tuple[Rule, ...] = RULES) -> Question:
    reading = read(folder)
    assert reading.catalogue is not None, reading.problems
    return Question(reading.catalogue, reading.sources, today, rules)


def asked(of: Question, cache: Path) -> list[str]:
    """The ids of the rules that found something."""
    told: list[int] = []
    found = ask(of, cache, told.append)
    assert told == [1, 2]
    assert in_order(found) == examine(of.catalogue, of.sources, of.today, of.rules)
    return sorted(problem.rule for problem in found)


def test_nothing_is_examined_twice(tmp_path: Path, examined: list[str]) -> None:
    of = question(folders.write(tmp_path / "catalogue"))
    first = asked(of, tmp_path)
    assert first == ["condition-always-holds", "nothing-to-tell"]
    assert set(examined) == {ITEM_FILE, AID_FILE}
    assert asked(of, tmp_path) == first
    assert len(examined) == 2


def test_only_the_changed_file_is_examined_again(tmp_path: Path, examined: list[str]) -> None:
    folder = folders.write(tmp_path / "catalogue")
    asked(question(folder), tmp_path)
    examined.clear()
    folders.write(folder, {AID_FILE: folders.AID + "申请材料: [{名称: 有关材料}]\n俗称: [老人钱]\n"})
    assert asked(question(folder), tmp_path) == ["condition-always-holds", "shared-saying", "vague-material"]
    assert examined == [AID_FILE]


def test_another_day_another_district_or_another_program_is_asked_anew(
    tmp_path: Path, examined: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, later = folders.write(tmp_path / "catalogue"), date(2027, 11, 23)
    assert "review-overdue" not in asked(question(folder), tmp_path)
    assert "review-overdue" in asked(question(folder, later), tmp_path)
    folders.write(folder, {"catalogue.yaml": folders.DISTRICT + "核对期限: 900\n"})
    assert "review-overdue" not in asked(question(folder, later), tmp_path)
    monkeypatch.setattr(asking_rules, "fingerprint", lambda *_: b"another")
    asked(question(folder, later), tmp_path)
    assert len(examined) == 8


def test_one_choice_of_rules_leaves_the_other_alone(tmp_path: Path, examined: list[str]) -> None:
    of, few = (
        question(folders.write(tmp_path / "catalogue")),
        question(tmp_path / "catalogue", rules=(vague_material, review_overdue)),
    )
    asked(of, tmp_path)
    asked(few, tmp_path)
    asked(of, tmp_path)
    assert len(examined) == 4


def test_what_is_gone_is_not_kept(tmp_path: Path) -> None:
    of = question(folders.write(tmp_path / "catalogue"))
    asked(of, tmp_path)
    shelf = next(tmp_path.glob("rules-*.shelf"))
    before = Shelf(shelf).keys
    changed = {AID_FILE: folders.AID + "简介: 新\n"}
    asked(question(folders.write(tmp_path / "catalogue", changed)), tmp_path)
    after = Shelf(shelf).keys
    assert (len(before), len(after), len(before & after)) == (2, 2, 1)


def test_a_cache_that_cannot_be_written_is_only_slower(tmp_path: Path, examined: list[str]) -> None:
    of = question(folders.write(tmp_path / "catalogue"))
    (tmp_path / "file").write_text("")
    asked(of, tmp_path / "file")
    asked(of, tmp_path / "file")
    assert len(examined) == 4


def test_what_is_found_in_a_life_event_is_kept_until_its_file_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[str] = []
    real = asking_rules._examined_event

    def spy(of: Question, event: LifeEvent) -> bytes:
        events.append(event.id)
        return real(of, event)

    monkeypatch.setattr(asking_rules, "_examined_event", spy)

    def found(text: str) -> set[str]:
        folder = life_events.write(tmp_path / "catalogue", text)
        of = question(folder)
        told: list[int] = []
        problems = ask(of, tmp_path, told.append)
        assert told == [1, 2, 3]
        assert in_order(problems) == examine(of.catalogue, of.sources, of.today, of.rules)
        return {problem.rule for problem in problems if problem.file == EVENT_FILE}

    assert found(EVENT) == set()
    assert found(EVENT) == set()
    assert events == ["lao-le"]
    assert found(EVENT.replace("一次问清", "予以办理")) == {"officialese"}
    assert events == ["lao-le", "lao-le"]
    assert found(EVENT.replace("家人代办", "家人")) == set()
    assert len(events) == 3
