"""The commands that answer at the desk what a kiosk would say."""

import sys
from pathlib import Path

import click

from kiosk.commands.shapes import AS_JSON, CATALOGUE, SITE, Command, catalogue_at, print_json


@click.command(cls=Command)
@click.argument("words", nargs=-1, required=True, metavar="说法...")
@CATALOGUE
@AS_JSON
def search(words: tuple[str, ...], folder: Path | None, as_json: bool) -> None:
    """按老百姓的说法、拼音或首字母找事项。"""
    from kiosk.staff import finding

    hits = finding.find(catalogue_at(folder), " ".join(words))
    if as_json:
        print_json(finding.as_json(hits))
    else:
        finding.print_hits(hits)


@click.command(cls=Command)
@click.argument("wanted", metavar="编号")
@CATALOGUE
@AS_JSON
def show(wanted: str, folder: Path | None, as_json: bool) -> None:
    """看一个事项（简介、在哪里办、问题、材料），或一件事（问题、要办的事）。"""
    from kiosk.catalogue.life_event import LifeEvent
    from kiosk.staff import finding, showing

    bundle = catalogue_at(folder)
    found = finding.guided(bundle, wanted)
    if as_json:
        print_json(showing.as_json(found))
    elif isinstance(found, LifeEvent):
        showing.print_event(bundle.catalogue, found)
    else:
        showing.print_item(found)


@click.command(name="print", cls=Command)
@click.argument("wanted", metavar="编号")
@click.option("--answer", "answers", multiple=True, metavar="问题=选项", help="一个回答，可以写几次；多选的用、隔开")
@click.option("--receipt", is_flag=True, help="打小票，不打 A4")
@click.option("--large", is_flag=True, help="A4 印大字")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="文件", help="PDF 存到哪里")
@click.option("--to", "queue", metavar="队列", help="打到哪个打印队列；有哪些，用 kiosk printers 看")
@SITE
@CATALOGUE
def print_sheet(
    wanted: str,
    answers: tuple[str, ...],
    receipt: bool,
    large: bool,
    output: Path | None,
    queue: str | None,
    site: str,
    folder: Path | None,
) -> None:
    """把一个事项的清单，或一件事合起来的清单，存成 PDF（-o），或打印出来（--to）。不写 --answer 就列出全部情况的材料。

    结束时返回：0 存好了，或打好了；1 没有打出来，任务已经取消；2 存不了，打不了，或回答走不到清单。
    """
    from kiosk.guide.letters import Letters
    from kiosk.loading import open_kiosk
    from kiosk.staff import finding
    from kiosk.staff.print_one import Way, laid_out, print_one
    from kiosk.staff.sending import send
    from kiosk.visit.terms import Paper

    if (output is None) == (queue is None):
        raise click.UsageError("请写 -o 文件，或 --to 队列，两样写一样。")
    if receipt and large:
        raise click.UsageError("小票没有大字的。请只写 --receipt，或只写 --large。")
    bundle = catalogue_at(folder)
    way = Way(Paper.RECEIPT if receipt else Paper.A4, Letters.LARGE if large else Letters.NORMAL)
    kiosk, guided = open_kiosk(bundle, site), finding.guided(bundle, wanted)
    if output is not None:
        print_one(kiosk, guided, answers, way, output)
    if queue is not None:
        sys.exit(0 if send(laid_out(kiosk, guided, answers, way), queue, click.echo) else 1)
