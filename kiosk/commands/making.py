"""The commands that make and change files of a catalogue."""

import sys
from pathlib import Path

import click

from kiosk.commands.shapes import FOLDER, SITE, Command


@click.command(cls=Command)
@click.option(
    "--of",
    "name",
    type=click.Choice(["item", "street", "site", "district", "signposts", "form", "life-event", "calendar"]),
    default="item",
    show_default=True,
    help="哪一种文件：事项、街道、专区、catalogue.yaml、signposts.yaml、空白表、一件事、calendar.yaml",
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


@click.command(cls=Command)
@click.option("--id", "item_id", default="", metavar="编号", help="文件名，如 gaoling-jintie；不写就照拼音起一个")
@click.option("--name", default="", metavar="名称", help="事项的正式名称")
@click.option("--theme", default="", metavar="主题", help="catalogue.yaml 里的主题名称")
@click.option("--at", type=click.Choice(["街道", "社区", "街道、社区"]), help="在哪里受理")
@click.option("--district-wide/--own-street", "wide", default=None, help="全区任何一个街道都能办，还是只在自己的街道办")
@click.option("--summary", default="", metavar="简介", help="一句话")
@click.option("--saying", "sayings", multiple=True, metavar="俗称", help="老百姓的说法，可以写几次")
@click.option("--material", "materials", multiple=True, metavar="材料", help="要带的材料，可以写几次")
@click.option("--from", "like", metavar="事项编号", help="照着另一个事项写：问题、材料、流程都拷过来")
@click.option("--yes", is_flag=True, help="不问，缺的用默认的；至少要写 --name 和 --theme（或 --from）")
@FOLDER
def new(
    item_id: str,
    name: str,
    theme: str,
    at: str | None,
    wide: bool | None,
    summary: str,
    sayings: tuple[str, ...],
    materials: tuple[str, ...],
    like: str | None,
    yes: bool,
    folder: Path | None,
) -> None:
    """新建一个事项：一问一答，写出一个带说明的文件。

    结束时返回：0 写好了；1 没有同意；2 写不了，如编号已经有了。
    """
    from datetime import date

    from kiosk import shipped
    from kiosk.staff import new as making
    from kiosk.staff.making.asking import asked, split
    from kiosk.staff.making.wishes import Wishes

    on = making.ground(folder or shipped.catalogue())
    said = Wishes(item_id, name, theme, split(at or ""), wide, date.today(), summary, sayings, (), materials)
    known = making.filled(on, said, like)
    wishes = making.unasked(on, known) if yes else asked(known, on.theme_names, on.taken, with_contents=like is None)
    path, text = making.made(on, wishes, like)
    making.write(on, path, text)
    _tell_written(on.folder / path, folder, f"预览  kiosk preview {wishes.id}")


@click.command(name="new-event", cls=Command)
@click.option("--id", "event_id", default="", metavar="编号", help="文件名，如 sheng-haizi；不写就照拼音起一个")
@click.option("--name", default="", metavar="名称", help="这件事叫什么，如 生孩子")
@click.option("--summary", default="", metavar="简介", help="一句话")
@click.option("--saying", "sayings", multiple=True, metavar="俗称", help="老百姓的说法，可以写几次")
@click.option("--item", "items", multiple=True, metavar="事项编号", help="要办的事项，写几次，至少两个")
@click.option("--yes", is_flag=True, help="不问，缺的用默认的；至少要写 --name 和两个 --item")
@FOLDER
def new_event(
    event_id: str,
    name: str,
    summary: str,
    sayings: tuple[str, ...],
    items: tuple[str, ...],
    yes: bool,
    folder: Path | None,
) -> None:
    """新建一件事（生孩子、退休……）：一问一答，写出一个带说明的文件。

    结束时返回：0 写好了；1 没有同意；2 写不了，如编号已经有了。
    """
    from datetime import date

    from kiosk import shipped
    from kiosk.staff import new as making
    from kiosk.staff import new_event as making_event
    from kiosk.staff.making.asking import asked_event
    from kiosk.staff.making.event_skeleton import EventWishes

    on = making.ground(folder or shipped.catalogue())
    order = making_event.next_order(on)
    known = EventWishes(event_id, name, order, items, date.today(), summary, sayings)
    wishes = making_event.unasked(on, known) if yes else asked_event(known, on.items, on.taken)
    path, text = making_event.made(on, wishes)
    making.write(on, path, text)
    _tell_written(on.folder / path, folder, f"看走法  kiosk paths {wishes.id}")


def _tell_written(file: Path, folder: Path | None, look: str) -> None:
    click.echo(f"写好了：{file}")
    click.echo("请用文本编辑器打开它，把内容补全。然后：")
    click.echo(f"  检查  kiosk check{f' {folder}' if folder else ''}")
    click.echo(f"  {look}{f' --catalogue {folder}' if folder else ''}")


@click.command(cls=Command)
@click.argument("item", required=False, metavar="[事项编号]")
@click.option("--targets", type=click.Path(path_type=Path), hidden=True)
@SITE
@FOLDER
def preview(item: str | None, targets: Path | None, site: str, folder: Path | None) -> None:
    """在窗口里看目录显示成什么样；一边改一边看，保存一次就更新一次。

    写错了，窗口里会说哪个文件、第几行、怎么改。预览里的打印不会真的打出来。
    """
    from kiosk import shipped
    from kiosk.preview.window import preview as open_preview

    open_preview(folder or shipped.catalogue(), site, item, targets)
