"""What a reviewer would have to watch for in every change: import rules, and habits that Kivy programs fall into."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter import cli as importlinter

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "kiosk"
LONGEST_FILE = 400  # lines that say something; our measure by eye is 250

SOURCES = sorted(PACKAGE.rglob("*.py"))
PURE = [path for room in ("guide", "rules", "visit", "words") for path in (PACKAGE / room).rglob("*.py")]
CLOCKS = {"now", "today", "utcnow", "monotonic", "perf_counter", "localtime", "gmtime"}


def called(path: Path) -> Iterator[str]:
    """The last name of everything that is called: `now` for datetime.now()."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def calling(names: set[str], paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths if not names.isdisjoint(called(path))]


def length(path: Path) -> int:
    return sum(1 for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def test_rooms_import_only_what_they_may(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    broken = importlinter.lint_imports(config_filename="setup.cfg", no_cache=True)
    assert not broken, capsys.readouterr().out


def test_nobody_asks_for_the_running_app() -> None:
    assert calling({"get_running_app"}, SOURCES) == []


def test_screens_are_described_in_kv_files() -> None:
    assert calling({"load_string"}, SOURCES) == []


def test_time_comes_in_from_outside() -> None:
    assert calling(CLOCKS, PURE) == []


def test_files_stay_short() -> None:
    tables = PACKAGE / "words"  # as long as there are sentences
    paths = [path for path in (*SOURCES, *(ROOT / "tests").rglob("*.py")) if tables not in path.parents]
    assert [(str(path), length(path)) for path in paths if length(path) > LONGEST_FILE] == []


def test_the_checks_find_what_they_look_for(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("App.get_running_app()\nBuilder.load_string('')\ndatetime.now()\n")
    assert set(called(tmp_path / "bad.py")) == {"get_running_app", "load_string", "now"}
