"""The commands that make and change files of a catalogue."""

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
