"""A day as an option of a command."""

from datetime import date

import click


def read_day(_: click.Context, __: click.Parameter, written: str | None) -> date | None:
    """2027-06-01 -> that day; not written: None. A callback for click."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise click.BadParameter(f"“{written}”不是日期，请写成 2027-06-01 这样。") from None


AS_OF = click.option("--date", "day", callback=read_day, metavar="日期", help="当作这一天，如 2027-06-01；不写就是今天")
