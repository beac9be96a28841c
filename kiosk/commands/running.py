"""The commands that open a kiosk."""

import sys
from pathlib import Path

import click

from kiosk import shipped
from kiosk.commands.shapes import CATALOGUE, SITE, Command
from kiosk.folders import Folders, cache_home, state_home


@click.command(cls=Command)
@SITE
@CATALOGUE
@click.option(
    "--printed",
    type=click.Path(path_type=Path),
    default=Path("build/printed"),
    metavar="文件夹",
    help="打印出的 PDF 放在哪里",
)
@click.option("--state", type=click.Path(path_type=Path), metavar="文件夹", help="流水号存在哪里")
@click.option("--windowed", is_flag=True, help="开在窗口里，不占满屏幕")
@click.option("--open", "first", type=click.Choice(["attract", "home"]), default="attract", hidden=True)
@click.option("--targets", type=click.Path(path_type=Path), hidden=True)
def run(
    site: str, folder: Path | None, printed: Path, state: Path | None, windowed: bool, first: str, targets: Path | None
) -> None:
    """打开自助终端。"""
    from kiosk.app import open_and_run
    from kiosk.opening import Opening

    folders = Folders(folder or shipped.catalogue(), printed, cache_home(), state or state_home())
    open_and_run(Opening(folders, site, windowed, at_home=first == "home", targets=targets))


@click.command(cls=Command)
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("build/tour"), metavar="文件夹", help="截图和 PDF 放在哪里"
)
def tour(out: Path) -> None:
    """在虚拟屏幕上用真的触摸走一遍，留下截图和 PDF。"""
    from kiosk.staff.tour import tour as walk

    sys.exit(walk(out))
