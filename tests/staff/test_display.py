"""A display that nobody sees, and its certain end."""

from pathlib import Path

import pytest

from kiosk.staff.display import DisplayError, ToolMissingError, needed, virtual_display
from kiosk.staff.processes import variables_without_screen


def socket_of(name: str) -> Path:
    return Path("/tmp/.X11-unix") / f"X{name.removeprefix(':')}"


def test_it_has_the_pixels_asked_for_and_is_black() -> None:
    with virtual_display(320, 200) as display:
        picture = display.picture()
    assert picture.size == (320, 200)
    assert picture.getextrema() == ((0, 0), (0, 0), (0, 0))


def test_two_can_be_open_and_both_are_gone_afterwards() -> None:
    with virtual_display(64, 64) as one, virtual_display(64, 64) as other:
        assert one.name != other.name
        assert socket_of(one.name).exists()
        assert socket_of(other.name).exists()
    assert not socket_of(one.name).exists()
    assert not socket_of(other.name).exists()


def test_it_is_gone_after_an_error_too() -> None:
    with pytest.raises(ZeroDivisionError), virtual_display(64, 64) as display:
        raise ZeroDivisionError
    assert not socket_of(display.name).exists()


def test_a_missing_program_is_named_with_the_way_out() -> None:
    with pytest.raises(ToolMissingError, match=r"no-such-program.*make setup"):
        needed("no-such-program")


def test_a_server_that_does_not_open_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "Xvfb"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(DisplayError, match="Xvfb"), virtual_display(64, 64):
        pass


def test_programs_open_their_window_only_where_they_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("SDL_VIDEODRIVER", "offscreen")
    inherited = variables_without_screen()
    assert "DISPLAY" not in inherited
    assert "SDL_VIDEODRIVER" not in inherited
