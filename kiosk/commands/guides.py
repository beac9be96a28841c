"""The commands that show what a guide comes to."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.shapes import AS_JSON, CATALOGUE, SITE, Command, catalogue_at, print_json

if TYPE_CHECKING:
    from kiosk.catalogue.item import Item
    from kiosk.catalogue.life_event import LifeEvent
    from kiosk.visit.kiosk import Kiosk


@click.command(cls=Command)
@click.argument("wanted", metavar="编号")
@click.option(
    "--limit", type=click.IntRange(1), default=200, show_default=True, metavar="个数", help="最多列出几种结果"
)
@click.option("--paper", is_flag=True, help="再把最长的几张清单真的排一次版，看纸上放不放得下")
@SITE
@CATALOGUE
@AS_JSON
def paths(wanted: str, limit: int, paper: bool, site: str, folder: Path | None, as_json: bool) -> None:
    """列出一个事项、一件事的办理引导会走到的每一种结果：怎么答，要办什么，带什么。

    结束时返回：0 列好了；1 有清单在纸上放不下（--paper）；2 没有这个编号，或它没有办理引导。
    """
    from kiosk.catalogue.life_event import LifeEvent
    from kiosk.loading import open_kiosk
    from kiosk.staff import finding, papers_fit

    bundle = catalogue_at(folder)
    found, kiosk = finding.guided(bundle, wanted), open_kiosk(bundle, site)
    if isinstance(found, LifeEvent):
        _tell_event(kiosk, found, limit, as_json)
    else:
        _tell_item(kiosk, found, limit, as_json)
    misfits = list(papers_fit.misfits(kiosk, found, datetime.now())) if paper else []
    if paper:
        click.echo(papers_fit.told(misfits), err=as_json)
    sys.exit(1 if misfits else 0)


def _tell_item(kiosk: "Kiosk", item: "Item", limit: int, as_json: bool) -> None:
    from rich.console import Console

    from kiosk.staff import paths_of

    if as_json:
        print_json(paths_of.as_json(item, limit))
    else:
        paths_of.print_paths(kiosk.catalogue, item, Console(), limit)


def _tell_event(kiosk: "Kiosk", event: "LifeEvent", limit: int, as_json: bool) -> None:
    from rich.console import Console

    from kiosk.staff import event_paths_of

    items = kiosk.by_id(date.today())
    if as_json:
        print_json(event_paths_of.as_json(event, items, limit))
    else:
        event_paths_of.print_paths(kiosk.catalogue, event, items, Console(), limit)


@click.command(cls=Command)
@click.argument("wanted", metavar="编号")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="文件", help="另存为 SVG 图片")
@CATALOGUE
def graph(wanted: str, output: Path | None, folder: Path | None) -> None:
    """把一个事项、一件事的办理引导画成图：不写 -o 就输出 Mermaid 文字，写了就存成 SVG。"""
    from kiosk.staff import finding, graph_of
    from kiosk.writing import write_whole

    bundle = catalogue_at(folder)
    found = finding.guided(bundle, wanted)
    if output is None:
        click.echo(graph_of.mermaid(bundle.catalogue, found))
    else:
        write_whole(output, graph_of.svg(bundle.catalogue, found).encode())
