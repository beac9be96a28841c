"""The commands that say what is wrong with a catalogue, and what may run."""

import sys
from datetime import date
from pathlib import Path

import click

from kiosk import shipped
from kiosk.commands.dates import read_day
from kiosk.commands.shapes import AS_JSON, Command, catalogue_at, print_json
from kiosk.folders import cache_home

_CHECK_ENDS_WITH = "结束时返回：0 没有错误（加了 --strict，连提醒也没有）；1 有错误；2 文件夹读不了，或命令写错了。"


@click.command(cls=Command, epilog=_CHECK_ENDS_WITH)
@click.argument("folder", type=click.Path(path_type=Path), required=False, metavar="[文件夹]")
@click.option("--strict", is_flag=True, help="有提醒也算没通过")
@click.option("--rule", "wanted", multiple=True, metavar="规则编号", help="只查这条规则，可以写几次")
@click.option("--on", "day", callback=read_day, metavar="日期", help="当作这一天来查，如 2027-06-01")
@click.option("--github", is_flag=True, help="输出 GitHub 工作流的标注")
@AS_JSON
def check(
    folder: Path | None, strict: bool, wanted: tuple[str, ...], day: date | None, github: bool, as_json: bool
) -> None:
    """检查目录里的每个文件，一次说出全部问题：读不懂的地方，和规则查出来的。"""
    from rich.console import Console

    from kiosk.rules.registry import RULES
    from kiosk.staff import check as checking
    from kiosk.staff import check_github, check_text, rule_pages
    from kiosk.staff.patience import Patience

    rules = tuple(map(rule_pages.rule, wanted)) or RULES
    today = day or date.today()
    with Patience(Console(stderr=True)) as patience:
        report = checking.check(folder or shipped.catalogue(), cache_home(), today, patience, rules)
    if as_json:
        print_json(checking.as_json(report))
    elif github:
        click.echo("\n".join(check_github.annotations(report)))
    else:
        check_text.print_report(report, Console())
    sys.exit(checking.exit_code(report, strict))


@click.command(cls=Command)
@click.argument("wanted", required=False, metavar="[规则编号]")
@AS_JSON
def rules(wanted: str | None, as_json: bool) -> None:
    """列出检查用的规则；写了编号，就看那条规则的说明和例子。"""
    from rich.console import Console

    from kiosk.rules.registry import RULES
    from kiosk.staff import rule_pages

    named = (rule_pages.rule(wanted),) if wanted else RULES
    if as_json:
        print_json(rule_pages.as_json(named))
    elif wanted:
        rule_pages.print_page(named[0], Console())
    else:
        rule_pages.print_list(Console())


@click.command(cls=Command)
@click.argument("folder", type=click.Path(path_type=Path), required=False, metavar="[文件夹]")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="文件", help="写到哪里")
def build(folder: Path | None, output: Path) -> None:
    """把目录编译成一个文件，自助终端需要的都在里面。同样的目录编译出同样的文件。"""
    from kiosk.staff.build import build as build_file

    click.echo(build_file(catalogue_at(folder), output).told(output))
