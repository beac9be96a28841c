"""The commands that take the catalogue into a spreadsheet and back."""

import sys
from pathlib import Path

import click

from kiosk import shipped
from kiosk.commands.shapes import FOLDER, Group
from kiosk.folders import cache_home


@click.group(cls=Group, options_metavar="[选项]", subcommand_metavar="命令 [参数]...")
def sheet() -> None:
    """用电子表格改目录里的事项和街道。一件事、专区、指路和空白表不在表里，请直接改文件。"""


@sheet.command(name="export")
@click.argument("file", type=click.Path(path_type=Path), metavar="文件.xlsx")
@FOLDER
def sheet_export(file: Path, folder: Path | None) -> None:
    """把目录导出成电子表格。"""
    from kiosk.staff.sheet import export_sheet

    export_sheet(folder or shipped.catalogue(), file, cache_home())
    click.echo(f"导出好了：{file}。改好以后，用 kiosk sheet import 导入。")


@sheet.command(name="import")
@click.argument("file", type=click.Path(path_type=Path), metavar="文件.xlsx")
@click.option("--yes", is_flag=True, help="不再问，直接导入")
@FOLDER
def sheet_import(file: Path, yes: bool, folder: Path | None) -> None:
    """把改过的电子表格导入目录：先给看变化，同意了才写。

    结束时返回：0 导入好了，或没有要改的；1 表里有要改的地方，或没有同意；2 文件或目录读不了、写不了。
    """
    from rich.console import Console

    from kiosk.staff import sheet as sheets

    prepared = sheets.prepare_import(file, folder or shipped.catalogue(), cache_home())
    if not isinstance(prepared, sheets.Import):
        sheets.print_problems(prepared.problems, Console())
        sys.exit(1)
    sheets.print_import(prepared, Console())
    if not prepared.plan.files:
        return
    if not yes and not click.confirm("导入吗？", default=False):
        click.echo("没有导入，什么都没有改。")
        sys.exit(1)
    sheets.carry_out(prepared)
    click.echo("导入好了。")
