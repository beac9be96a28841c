"""The commands that the 编辑指南 names exist, with the options it names."""

import re

import click
import pytest

from kiosk.cli import commands
from kiosk.staff.sheets.layout import SHEETS, Sheet
from tests.editing_guide import page

NAMED = sorted(set(page.commands(page.text())))


def command_of(words: list[str]) -> click.Command:
    """`sheet import 目录.xlsx` -> the command sheet import. KeyError where there is none."""
    command = commands.commands[words[0]]
    return command.commands[words[1]] if isinstance(command, click.Group) else command


@pytest.mark.parametrize("named", NAMED)
def test_it_exists(named: str) -> None:
    command = command_of(named.split()[1:])
    known = {name for option in command.params for name in option.opts}
    assert set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", named)) <= known


def names(group: click.Group) -> list[str]:
    """Every command one may type."""
    found = []
    for name, command in group.commands.items():
        inner = names(command) if isinstance(command, click.Group) else [""]
        found += [f"{name} {one}".strip() for one in inner]
    return found


def test_none_is_left_out() -> None:
    said = {" ".join(named.split()[1:]) for named in NAMED}
    assert [name for name in names(commands) if not any(one.startswith(name) for one in said)] == []


def test_the_command_that_is_tried_with_bad_names_fails() -> None:
    with pytest.raises(KeyError):
        command_of(["dingo"])


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_sheet_is_named(sheet: Sheet) -> None:
    assert f"“{sheet.name}”" in page.text()
