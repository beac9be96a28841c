"""The commands that show what a guide comes to."""

from pathlib import Path

import click

from kiosk.commands.shapes import AS_JSON, CATALOGUE, Command, catalogue_at, print_json


@click.command(cls=Command)
@click.argument("item", metavar="事项编号")
@click.option(
    "--limit", type=click.IntRange(1), default=200, show_default=True, metavar="个数", help="最多列出几种结果"
)
@CATALOGUE
@AS_JSON
def paths(item: str, limit: int, folder: Path | None, as_json: bool) -> None:
    """列出一个事项的办理引导会走到的每一种结果：怎么答，带什么。"""
    from rich.console import Console

    from kiosk.staff import finding, paths_of

    bundle = catalogue_at(folder)
    found = finding.item(bundle, item)
    if as_json:
        print_json(paths_of.as_json(found, limit))
    else:
        paths_of.print_paths(bundle.catalogue, found, Console(), limit)


@click.command(cls=Command)
@click.argument("item", metavar="事项编号")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="文件", help="另存为 SVG 图片")
@CATALOGUE
def graph(item: str, output: Path | None, folder: Path | None) -> None:
    """把一个事项的办理引导画成图：不写 -o 就输出 Mermaid 文字，写了就存成 SVG。"""
    from kiosk.staff import finding, graph_of
    from kiosk.writing import write_whole

    bundle = catalogue_at(folder)
    found = finding.item(bundle, item)
    if output is None:
        click.echo(graph_of.mermaid(bundle.catalogue, found))
    else:
        write_whole(output, graph_of.svg(bundle.catalogue, found).encode())
