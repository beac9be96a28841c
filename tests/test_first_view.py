"""The first frame waits for nothing it does not need, and never trusts what lies in the cache."""

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk import first_view
from kiosk.first_view import FirstView
from kiosk.folders import Folders
from kiosk.opening import Opening
from kiosk.ui.panel import Panel
from kiosk.visit.kiosk import Kiosk
from kiosk.visit.state import fresh
from kiosk.visit.views.moment import first_view_at
from kiosk.visit.views.screen import view
from tests.visit.walking import NOON

HEAVY = ("pydantic", "yaml", "reportlab", "requests", "zxingcpp", "rapidfuzz", "pypinyin", "chinese_calendar", "rich")

OPEN_TWICE = """
import sys
from pathlib import Path
from kiosk import app, shipped
from kiosk.folders import Folders
from kiosk.opening import Opening

base = Path(sys.argv[1])
opening = Opening(Folders(shipped.catalogue(), base / "printed", base / "cache", base / "state"), "cuihu", at_home=True)
begin, serve = app.App.__init__, app.App._serve

def watched(self, *arguments, **more):
    begin(self, *arguments, **more)
    self._stage.on_drawn = lambda _: print("first frame with:", *sorted(set(sys.argv[2:]) & set(sys.modules)))

def serve_and_stop(self):
    self._stage.on_drawn = lambda _: None
    serve(self)
    self._window.stop()

app.App.__init__, app.App._serve = watched, serve_and_stop
app.open_and_run(opening)
"""


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    folders = Folders(tmp_path / "catalogue", tmp_path / "printed", tmp_path / "cache", tmp_path / "state")
    folders.catalogue.mkdir()
    (folders.catalogue / "catalogue.yaml").write_text("地区: 五华区")
    return Opening(folders, "cuihu")


@pytest.fixture
def first(kiosk: Kiosk) -> FirstView:
    return FirstView(Panel(1080, 1920, 21.5), view(fresh(NOON), kiosk))


def test_it_is_recalled_as_it_was(opening: Opening, first: FirstView) -> None:
    assert first_view.recall(opening) is None
    first_view.remember(opening, first)
    assert first_view.recall(opening) == first


def test_a_changed_catalogue_or_another_way_to_open_recalls_nothing(opening: Opening, first: FirstView) -> None:
    first_view.remember(opening, first)
    assert first_view.recall(replace(opening, site="demo")) is None
    assert first_view.recall(replace(opening, windowed=True)) is None
    (opening.folders.catalogue / "signposts.yaml").write_text("[]")
    assert first_view.recall(opening) is None


def test_a_broken_or_foreign_file_recalls_nothing(opening: Opening, first: FirstView) -> None:
    first_view.remember(opening, first)
    file = opening.folders.cache / "first-view"
    whole = file.read_bytes()
    for broken in (b"", whole[:-3], whole[:-30] + b"?" + whole[-29:], b"\n", b"x" * 200):
        file.write_bytes(broken)
        assert first_view.recall(opening) is None


def test_nothing_but_view_records_is_ever_made(opening: Opening, tmp_path: Path) -> None:
    """A file with a right mark that would run a command."""

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return os.system, (f"touch {tmp_path / 'ran'}",)

    stored = pickle.dumps(Evil())
    opening.folders.cache.mkdir()
    mark = first_view._mark(opening, stored)
    (opening.folders.cache / "first-view").write_bytes(mark + b"\n" + stored)
    assert first_view.recall(opening) is None
    assert not (tmp_path / "ran").exists()


def test_the_clock_is_of_now(first: FirstView, kiosk: Kiosk) -> None:
    later = datetime(2027, 1, 1, 9, 5)
    assert first_view_at(first.view, later) == view(fresh(later), kiosk)


def test_a_second_start_draws_before_it_loads(tmp_path: Path) -> None:
    environment = os.environ | {"SDL_VIDEODRIVER": "offscreen"}
    command = [sys.executable, "-c", OPEN_TWICE, str(tmp_path), *HEAVY]
    told = []
    for _ in range(2):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("first frame with:"), done.stdout
        told.append(done.stdout.removeprefix("first frame with:").split())
    assert "pydantic" in told[0]
    assert told[1] == []
