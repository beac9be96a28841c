"""The commands that take the id of a life event as well as an item's."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import commands
from kiosk.trouble import CannotDoError
from tests.paper.reading import page_texts
from tests.staff import life_events


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return life_events.write(tmp_path / "catalogue")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def run(folder: Path, command: str, *words: str | Path) -> Result:
    return CliRunner().invoke(commands, [command, *map(str, words), "--catalogue", str(folder)])


def refused(folder: Path, command: str, *words: str | Path) -> str:
    error = run(folder, command, *words).exception
    assert isinstance(error, CannotDoError), error
    return str(error)


def told(folder: Path, command: str, *words: str) -> Any:
    return json.loads(run(folder, command, "lao-le", *words, "--json").stdout)


def test_paths_tell_what_each_way_of_answering_picks(folder: Path) -> None:
    lines = run(folder, "paths", "lao-le").stdout.splitlines()
    assert lines[:2] == ["老人满80岁（lao-le，一件事）", "2 个问题；6 种回答，6 种结果。"]
    assert lines[3:9] == [
        "  1. 要办 2 件，别处 1 件；合起来 1 样材料",
        "     例如：办理人＝老人本人，困难＝困难",
        "     · 高龄津贴申请（gaoling-jintie）",
        "     · 最低生活保障申请（dibao）",
        "     · 护照（不在这里办）",
        "     材料：身份证",
    ]
    assert "     · 最低生活保障申请（dibao）（可能要办）" in lines
    assert "     提示：先问社区。" in lines
    assert lines[-1] == "以上是全部 6 种结果。"


def test_paths_for_a_program(folder: Path) -> None:
    found = told(folder, "paths", "--limit", "4")
    assert (found["ways"], found["questions"], len(found["outcomes"]), found["more"]) == (6, 2, 4, 2)
    last = found["outcomes"][3]
    assert last["answers"] == {"办理人": ["家人代办"], "困难": ["困难"]}
    assert [due["id"] for due in last["due"]] == ["gaoling-jintie", "dibao"]
    assert [shared["name"] for shared in last["materials"]] == ["身份证", "委托书"]
    assert last["materials"][0]["items"] == ["gaoling-jintie"]
    assert (last["elsewhere"], last["hints"]) == ([], ["先问社区。"])


def test_the_lists_of_an_event_are_tried_on_paper(folder: Path) -> None:
    result = run(folder, "paths", "lao-le", "--paper")
    assert result.exit_code == 0
    assert "A4、A4 大字和小票都放得下" in result.stdout


def test_a_graph_of_an_event_lists_who_has_what_to_do(folder: Path, tmp_path: Path) -> None:
    assert "要办的事<br/>要办 1 到 3 件事" in run(folder, "graph", "lao-le").stdout
    run(folder, "graph", "lao-le", "-o", tmp_path / "event.svg")
    text = "".join(ElementTree.parse(tmp_path / "event.svg").getroot().itertext())
    assert "要办的事，谁要办" in text
    assert "2. 最低生活保障申请（困难：困难）" in text
    assert "3. 护照（办理人：老人本人）" in text
    assert "材料" not in text


def test_show_tells_an_event(folder: Path) -> None:
    lines = [line.strip() for line in run(folder, "show", "lao-le").stdout.splitlines()]
    assert "高龄津贴申请（gaoling-jintie）　替他答 年龄＝80—89周岁" in lines
    assert "最低生活保障申请（dibao）　当 困难＝困难" in lines
    assert "护照（huzhao）　当 办理人＝老人本人" in lines
    assert "身份证：居民身份证（老人）" in lines
    assert told(folder, "show")["要办的事"][1] == {"事项": "dibao", "当": {"困难": "困难"}}


@pytest.mark.parametrize("paper", [[], ["--receipt"]])
def test_the_combined_checklist_is_printed(folder: Path, tmp_path: Path, paper: list[str]) -> None:
    output = tmp_path / "list.pdf"
    answers = ["--answer", "办理人=家人代办", "--answer", "困难=不困难"]
    assert run(folder, "print", "lao-le", *answers, *paper, "-o", output).exit_code == 0
    text = "".join(page_texts(output.read_bytes()))
    assert "老人满80岁" in text
    assert "委托书" in text
    assert "最低生活保障申请" not in text


def test_without_answers_everything_is_printed(folder: Path, tmp_path: Path) -> None:
    assert run(folder, "print", "lao-le", "-o", tmp_path / "list.pdf").exit_code == 0
    text = "".join(page_texts((tmp_path / "list.pdf").read_bytes()))
    assert "最低生活保障申请" in text
    assert "护照" in text


def test_answers_that_are_not_enough_are_asked_for(folder: Path, tmp_path: Path) -> None:
    words = ["print", "lao-le", "-o", tmp_path / "list.pdf", "--answer"]
    assert "--answer 困难=…（困难、不困难）" in refused(folder, *words, "办理人=家人代办")
    assert "可以选：老人本人、家人代办" in refused(folder, *words, "办理人=邻居")
    assert "可以写的问题：办理人、困难" in refused(folder, *words, "年龄=80")


@pytest.mark.parametrize("command", ["paths", "graph", "show"])
def test_an_unknown_id_gets_the_nearest_event_too(folder: Path, command: str) -> None:
    assert "是不是 lao-le（老人满80岁）？" in refused(folder, command, "lao-l")


def test_search_says_that_a_hit_is_an_event(folder: Path) -> None:
    assert "老人满80岁（一件事）" in run(folder, "search", "八十了").stdout
