"""kiosk: the commands put together. Help and messages are Chinese.

Exit codes: 0 done, 1 problems were found, 2 it could not be done at all.
"""

import gettext
import os
import sys

import click

from kiosk import shipped
from kiosk.commands import asking, checking, comparing, guides, making, papers, printers, running, sheets
from kiosk.commands.shapes import Group
from kiosk.trouble import CannotDoError

_COMMANDS = (
    *(running.run, running.tour),
    *(checking.check, checking.rules, checking.build),
    *(asking.search, asking.show, asking.print_sheet),
    *(guides.paths, guides.graph),
    *(making.new, making.new_event, making.fmt, making.schema, making.preview),
    *(comparing.diff, sheets.sheet),
    *(papers.print_all, papers.form, papers.report),
    printers.printers,
)


@click.group(
    cls=Group,
    options_metavar="[选项]",
    subcommand_metavar="命令 [参数]...",
    context_settings={"help_option_names": ["-h", "--help"]},
)
def commands() -> None:
    """24 小时政务服务自助终端。"""


for _command in _COMMANDS:
    commands.add_command(_command)


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
