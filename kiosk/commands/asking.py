"""The commands that answer at the desk what a kiosk would say."""

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
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="文件", help="PDF 存到哪里")
@SITE
@CATALOGUE
def print_sheet(
    wanted: str, answers: tuple[str, ...], receipt: bool, large: bool, output: Path, site: str, folder: Path | None
) -> None:
    """把一个事项的清单，或一件事合起来的清单，存成 PDF。不写 --answer 就列出全部情况的材料。"""
    from kiosk.guide.letters import Letters
    from kiosk.loading import open_kiosk
    from kiosk.staff import finding
    from kiosk.staff.print_one import Way, print_one
    from kiosk.visit.terms import Paper

    if receipt and large:
        raise click.UsageError("小票没有大字的。请只写 --receipt，或只写 --large。")
    bundle = catalogue_at(folder)
    way = Way(Paper.RECEIPT if receipt else Paper.A4, Letters.LARGE if large else Letters.NORMAL)
    print_one(open_kiosk(bundle, site), finding.guided(bundle, wanted), answers, way, output)
