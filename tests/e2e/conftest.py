"""A real window on a screen of its own, and a finger in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.display import Display, virtual_display
from kiosk.staff.robot import Robot, robot_at_kiosk


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    with virtual_display() as opened:
        yield opened


@pytest.fixture
def robot(display: Display, tmp_path: Path) -> Iterator[Robot]:
    """At a kiosk that was just started with its defaults; its papers come out in `tmp_path / "build/printed"`."""
    with robot_at_kiosk(display, tmp_path) as standing:
        standing.wait_for("AttractView", "Started()")
        yield standing
