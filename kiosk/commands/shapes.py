"""What commands have in common: Chinese usage lines, options that several take."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk import shipped
from kiosk.folders import cache_home

if TYPE_CHECKING:
    from kiosk.catalogue.bundle import Bundle


class Command(click.Command):
    """A command whose usage line is Chinese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **({"options_metavar": "[选项]"} | kwargs))


class Group(click.Group):
    """A group of such commands."""

    command_class = Command
    group_class = type


SITE = click.option("--site", default="cuihu", show_default=True, metavar="编号", help="哪个专区")
CATALOGUE = click.option(
    "--catalogue",
    "folder",
    type=click.Path(path_type=Path),
    metavar="目录",
    help="用哪个目录：文件夹，或 kiosk build 编译出的文件；不写就用自带的",
)
FOLDER = click.option(
    "--catalogue", "folder", type=click.Path(path_type=Path), metavar="文件夹", help="哪个目录文件夹；不写就用自带的"
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="输出 JSON，给程序读")


def catalogue_at(folder: Path | None) -> "Bundle":
    """The catalogue in a folder or bundle file; None: the one that ships. Raises CannotDoError."""
    from kiosk.loading import open_bundle

    return open_bundle(folder or shipped.catalogue(), cache_home())


def print_json(value: Any) -> None:
    """For a program to read."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
