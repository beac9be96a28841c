"""The commands that make and change files of a catalogue."""

import sys
from pathlib import Path

import click

from kiosk.commands.shapes import Command


@click.command(cls=Command)
@click.option(
    "--of",
    "name",
    type=click.Choice(["item", "street", "site", "district", "signposts"]),
    default="item",
    show_default=True,
    help="哪一种文件：事项、街道、专区、catalogue.yaml、signposts.yaml",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="文件", help="写到哪里；不写就显示在屏幕上")
def schema(name: str, output: Path | None) -> None:
    """写出给文本编辑器用的 JSON Schema：编辑器靠它提示有哪些键、每个键写什么。"""
    from kiosk.catalogue.editor_schema import schema_file
    from kiosk.writing import write_whole

    if output is None:
        click.echo(schema_file(name), nl=False)
    else:
        write_whole(output, schema_file(name).encode())


@click.command(cls=Command)
@click.argument("places", type=click.Path(path_type=Path), nargs=-1, metavar="[文件或文件夹]...")
@click.option("--yes", is_flag=True, help="不再问，直接写")
@click.option("--check", "only_check", is_flag=True, help="只看有没有要改的，不写；有就返回 1")
def fmt(places: tuple[Path, ...], yes: bool, only_check: bool) -> None:
    """修好格式上的小毛病：全角标点、空格、缩进、键的顺序。内容不变，先给看再写。

    结束时返回：0 没有要改的，或改好了；1 有要改的（--check），或没有同意；2 文件读不了、写不了。
    """
    from rich.console import Console

    from kiosk import shipped
    from kiosk.staff import fmt as formatting

    prepared = [one for one in formatting.prepare(places or (shipped.catalogue(),)) if one.after]
    count = sum(len(one.after) for one in prepared)
    if not count:
        click.echo("格式都好，没有要改的。")
        return
    for one in prepared:
        formatting.print_mending(one, Console())
    click.echo(f"有 {count} 个文件可以改。")
    if only_check or not (yes or click.confirm("写进文件吗？", default=False)):
        click.echo("什么都没有写。")
        sys.exit(1)
    for one in prepared:
        formatting.carry_out(one)
    click.echo("写好了。请再运行 kiosk check，看看还有没有要改的。")
