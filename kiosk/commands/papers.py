"""The commands that make papers for counter and office."""

from datetime import date
from pathlib import Path

import click

from kiosk import shipped
from kiosk.commands.dates import AS_OF
from kiosk.commands.shapes import AS_JSON, CATALOGUE, SITE, Command, catalogue_at, print_json
from kiosk.folders import cache_home


@click.command(name="print-all", cls=Command)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="文件", help="合成一个 PDF，存到哪里")
@click.option("--folder", "into", type=click.Path(path_type=Path), metavar="文件夹", help="一个事项一个 PDF，存到哪里")
@click.option("--paths", is_flag=True, help="每一种不同的结果各印一张；不写就一个事项一张，列出全部情况")
@click.option(
    "--theme", "themes", multiple=True, metavar="主题", help="只印这个主题，可以写几次；全部一件事也是一个主题：一件事"
)
@click.option("--item", "ids", multiple=True, metavar="编号", help="只印这个事项或这件事，可以写几次")
@AS_OF
@SITE
@CATALOGUE
def print_all(
    output: Path | None,
    into: Path | None,
    paths: bool,
    themes: tuple[str, ...],
    ids: tuple[str, ...],
    day: date | None,
    site: str,
    folder: Path | None,
) -> None:
    """把全部事项的清单和用到的空白表存成 PDF，放在窗口备用：一个文件，有目录和书签；或一个文件夹。

    结束时返回：0 写好了；2 写不了，什么都没有改。
    """
    from rich.console import Console

    from kiosk.loading import open_kiosk
    from kiosk.staff import checklists_of, collecting
    from kiosk.staff import print_all as printing
    from kiosk.staff.patience import Patience

    if (output is None) == (into is None):
        raise click.UsageError("请写 -o 文件，或 --folder 文件夹，两样写一样。")
    bundle = catalogue_at(folder)
    chosen = printing.chosen(bundle, themes, ids)
    lists_of = checklists_of.each_outcome if paths else checklists_of.all_cases
    gathered = collecting.gather(open_kiosk(bundle, site), chosen, lists_of, day or date.today())
    for remark in gathered.remarks:
        click.echo(remark, err=True)
    with Patience(Console(stderr=True)) as patience:
        told = printing.print_book(gathered, output, patience) if output else ""
        told = printing.print_folder(gathered, into, patience) if into else told
    click.echo(told)


@click.command(cls=Command)
@click.argument("wanted", required=False, metavar="[空白表编号]")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="文件", help="PDF 存到哪里")
@click.option("--large", is_flag=True, help="印大字")
@click.option("--english", is_flag=True, help="抬头和页脚用英文；表还是中文")
@CATALOGUE
@AS_JSON
def form(
    wanted: str | None, output: Path | None, large: bool, english: bool, folder: Path | None, as_json: bool
) -> None:
    """列出空白表；写了编号和 -o，就把那张表存成 PDF。

    结束时返回：0 列好了，或写好了；2 没有这张表，或文件写不了。
    """
    from rich.console import Console

    from kiosk.guide.letters import Letters
    from kiosk.staff import blank_forms
    from kiosk.words import Language

    if (wanted is None) != (output is None):
        raise click.UsageError("要存成 PDF，请写空白表编号和 -o 文件，两样都写。")
    catalogue = catalogue_at(folder).catalogue
    if wanted is not None and output is not None:
        letters = Letters.LARGE if large else Letters.NORMAL
        language = Language.ENGLISH if english else Language.CHINESE
        blank_forms.write(catalogue, blank_forms.form(catalogue, wanted), letters, language, output)
        click.echo(f"已写好 {output}。")
    elif as_json:
        print_json(blank_forms.as_json(catalogue))
    else:
        blank_forms.print_list(catalogue, Console())


@click.command(cls=Command)
@click.argument("folder", type=click.Path(path_type=Path), required=False, metavar="[文件夹]")
@click.option("--pdf", type=click.Path(path_type=Path), metavar="文件", help="另存一份 A4 的 PDF")
@AS_OF
@AS_JSON
def report(folder: Path | None, pdf: Path | None, day: date | None, as_json: bool) -> None:
    """看目录的情况：数量、核对、可信度、还缺什么、检查结果。

    结束时返回：0 看好了，不论情况怎样；2 目录读不了，或 PDF 写不了。
    """
    from rich.console import Console

    from kiosk.staff import report as reporting
    from kiosk.staff.patience import Patience

    with Patience(Console(stderr=True)) as patience:
        reported = reporting.report(folder or shipped.catalogue(), cache_home(), day or date.today(), patience)
    if pdf is not None:
        reporting.write_pdf(reported, pdf)
    if as_json:
        print_json(reporting.as_json(reported))
    else:
        reporting.print_report(reported, Console())
