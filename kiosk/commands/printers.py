"""The command for the printers of a site."""

import sys
from pathlib import Path

import click

from kiosk.commands.shapes import AS_JSON, CATALOGUE, SITE, Command, catalogue_at, print_json


@click.command(cls=Command)
@click.option("--test", "test_queue", metavar="队列", help="在这个队列上打一张测试页，说出打得怎么样")
@click.option("--setup", "set_up", is_flag=True, help="把本专区的队列和 CUPS 设置成自助终端要的样子，说出改了什么")
@SITE
@CATALOGUE
@AS_JSON
def printers(test_queue: str | None, set_up: bool, site: str, folder: Path | None, as_json: bool) -> None:
    """看本专区的打印机和 CUPS 里的全部队列现在能不能打；打测试页；设置好。

    结束时返回：0 都好；1 本专区有队列打不了，或测试页没有打出来；2 没有 CUPS，或设置不了。
    """
    from rich.console import Console

    from kiosk.loading import open_kiosk
    from kiosk.staff import printers as staff
    from kiosk.staff.sending import send

    here = open_kiosk(catalogue_at(folder), site).site
    cups = staff.setup()
    if test_queue is not None:
        sys.exit(0 if send(staff.test_page(here, test_queue), test_queue, click.echo) else 1)
    if set_up:
        changed = staff.set_up(cups, here)
        click.echo("\n".join(changed) if changed else "都已经设置好了，没有要改的。")
        return
    found = staff.rows(cups, here)
    if as_json:
        print_json(staff.as_json(found))
    else:
        staff.print_rows(found, here, Console())
    sys.exit(0 if staff.all_ready(found) else 1)
