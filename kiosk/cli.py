"""The commands: a few lines each, all work is in the rooms below. Help and messages are Chinese.

Exit codes: 0 done, 1 problems were found, 2 it could not be done at all.
"""

import gettext
import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk import shipped
from kiosk.commands import guides, making, papers
from kiosk.commands.dates import read_day
from kiosk.commands.shapes import AS_JSON, CATALOGUE, FOLDER, SITE, Group
from kiosk.folders import Folders, cache_home, state_home
from kiosk.trouble import CannotDoError

if TYPE_CHECKING:
    from kiosk.catalogue.bundle import Bundle

_CHECK_ENDS_WITH = "结束时返回：0 没有错误（加了 --strict，连提醒也没有）；1 有错误；2 文件夹读不了，或命令写错了。"


@click.group(
    cls=Group,
    options_metavar="[选项]",
    subcommand_metavar="命令 [参数]...",
    context_settings={"help_option_names": ["-h", "--help"]},
)
def commands() -> None:
    """24 小时政务服务自助终端。"""


commands.add_command(making.fmt)
commands.add_command(making.new)
commands.add_command(making.preview)
commands.add_command(making.schema)
commands.add_command(papers.print_all)
commands.add_command(papers.report)
commands.add_command(guides.graph)
commands.add_command(guides.paths)


@commands.command()
@SITE
@CATALOGUE
@click.option(
    "--printed",
    type=click.Path(path_type=Path),
    default=Path("build/printed"),
    metavar="文件夹",
    help="打印出的 PDF 放在哪里",
)
@click.option("--state", type=click.Path(path_type=Path), metavar="文件夹", help="流水号存在哪里")
@click.option("--windowed", is_flag=True, help="开在窗口里，不占满屏幕")
@click.option("--open", "first", type=click.Choice(["attract", "home"]), default="attract", hidden=True)
@click.option("--targets", type=click.Path(path_type=Path), hidden=True)
def run(
    site: str, folder: Path | None, printed: Path, state: Path | None, windowed: bool, first: str, targets: Path | None
) -> None:
    """打开自助终端。"""
    from kiosk.app import open_and_run
    from kiosk.opening import Opening

    folders = Folders(folder or shipped.catalogue(), printed, cache_home(), state or state_home())
    open_and_run(Opening(folders, site, windowed, at_home=first == "home", targets=targets))


@commands.command(epilog=_CHECK_ENDS_WITH)
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
        _print_json(checking.as_json(report))
    elif github:
        click.echo("\n".join(check_github.annotations(report)))
    else:
        check_text.print_report(report, Console())
    sys.exit(checking.exit_code(report, strict))


@commands.command()
@click.argument("wanted", required=False, metavar="[规则编号]")
@AS_JSON
def rules(wanted: str | None, as_json: bool) -> None:
    """列出检查用的规则；写了编号，就看那条规则的说明和例子。"""
    from rich.console import Console

    from kiosk.rules.registry import RULES
    from kiosk.staff import rule_pages

    named = (rule_pages.rule(wanted),) if wanted else RULES
    if as_json:
        _print_json(rule_pages.as_json(named))
    elif wanted:
        rule_pages.print_page(named[0], Console())
    else:
        rule_pages.print_list(Console())


@commands.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False, metavar="[文件夹]")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="文件", help="写到哪里")
def build(folder: Path | None, output: Path) -> None:
    """把目录编译成一个文件，自助终端需要的都在里面。同样的目录编译出同样的文件。"""
    from kiosk.staff.build import build as build_file

    click.echo(build_file(_bundle(folder), output).told(output))


@commands.command()
@click.argument("words", nargs=-1, required=True, metavar="说法...")
@CATALOGUE
@AS_JSON
def search(words: tuple[str, ...], folder: Path | None, as_json: bool) -> None:
    """按老百姓的说法、拼音或首字母找事项。"""
    from kiosk.staff import finding

    hits = finding.find(_bundle(folder), " ".join(words))
    if as_json:
        _print_json(finding.as_json(hits))
    else:
        finding.print_hits(hits)


@commands.command()
@click.argument("item", metavar="事项编号")
@CATALOGUE
@AS_JSON
def show(item: str, folder: Path | None, as_json: bool) -> None:
    """看一个事项：简介、在哪里办、问题、材料。"""
    from kiosk.staff import finding, showing

    bundle = _bundle(folder)
    found = finding.item(bundle, item)
    if as_json:
        _print_json(showing.as_json(found))
    else:
        showing.print_item(found)


@commands.command(name="print")
@click.argument("item", metavar="事项编号")
@click.option("--answer", "answers", multiple=True, metavar="问题=选项", help="一个回答，可以写几次；多选的用、隔开")
@click.option("--receipt", is_flag=True, help="打 80 毫米小票，不打 A4")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="文件", help="PDF 存到哪里")
@SITE
@CATALOGUE
def print_sheet(
    item: str, answers: tuple[str, ...], receipt: bool, output: Path, site: str, folder: Path | None
) -> None:
    """把一个事项的清单存成 PDF。不写 --answer 就列出全部情况的材料。"""
    from kiosk.loading import open_kiosk
    from kiosk.staff import finding
    from kiosk.staff.print_one import print_one
    from kiosk.visit.terms import Paper

    bundle = _bundle(folder)
    paper = Paper.RECEIPT if receipt else Paper.A4
    print_one(open_kiosk(bundle, site), finding.item(bundle, item), answers, paper, output)


@commands.command()
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("build/tour"), metavar="文件夹", help="截图和 PDF 放在哪里"
)
def tour(out: Path) -> None:
    """在虚拟屏幕上用真的触摸走一遍，留下截图和 PDF。"""
    from kiosk.staff.tour import tour as walk

    sys.exit(walk(out))


@commands.command()
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
        _print_json(diffing.as_json(found))
    else:
        diffing.print_compared(found, Console())


@commands.group(cls=Group, options_metavar="[选项]", subcommand_metavar="命令 [参数]...")
def sheet() -> None:
    """用电子表格改目录。"""


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


def main() -> None:
    """The entry point: what cannot be done is one Chinese sentence and exit code 2, never a traceback."""
    speak_chinese()
    try:
        commands()
    except CannotDoError as error:
        click.echo(str(error), err=True)
        sys.exit(2)


def speak_chinese() -> None:
    """click says its own words in the language of the environment; here that is always Chinese."""
    os.environ["LANGUAGE"] = "zh_CN"
    gettext.bindtextdomain("messages", shipped.assets() / "locale")


def _bundle(folder: Path | None) -> "Bundle":
    from kiosk.loading import open_bundle

    return open_bundle(folder or shipped.catalogue(), cache_home())


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
