"""The command that tells two catalogues apart."""

from pathlib import Path

import click

from kiosk import shipped
from kiosk.commands.shapes import AS_JSON, FOLDER, Command, print_json


@click.command(cls=Command)
@click.argument("old", metavar="旧")
@click.argument("new", metavar="新")
@click.option("--pdf", type=click.Path(path_type=Path), metavar="文件", help="另存一份 A4 的 PDF，供签字")
@FOLDER
@AS_JSON
def diff(old: str, new: str, pdf: Path | None, folder: Path | None, as_json: bool) -> None:
    """说出两个版本的目录对办事群众有什么不同。

    旧和新各写一个：目录文件夹，kiosk build 编译出的文件，或 git 里的版本（如 HEAD~1）。
    结束时返回：0 比较好了，不论有没有不同；2 有一个读不了。
    """
    from rich.console import Console

    from kiosk.staff import diff as diffing

    found = diffing.compared(old, new, folder or shipped.catalogue())
    if pdf is not None:
        diffing.write_pdf(found, pdf)
    if as_json:
        print_json(diffing.as_json(found))
    else:
        diffing.print_compared(found, Console())
