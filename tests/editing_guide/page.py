"""The 编辑指南 taken apart: its tables between marks, its examples, the commands it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import dedent

from kiosk import shipped

FILE = shipped.catalogue() / "README.md"

WRONG = "不对"
"""Behind `yaml` at the head of an example that must be refused."""


@dataclass(frozen=True)
class Example:
    """A block of YAML."""

    line: int
    """1-based, of its first line."""
    text: str
    wrong: bool


def text() -> str:
    """The whole page."""
    return FILE.read_text(encoding="utf-8")


def renewed(page: str, tables: dict[str, str]) -> str:
    """The page with each table between its marks. KeyError for a mark without a table."""

    def table(mark: re.Match[str]) -> str:
        return f"{mark['begin']}\n{tables[mark['name']]}{mark['end']}"

    return re.sub(r"(?P<begin><!-- 表：(?P<name>\S+) -->)\n.*?(?P<end><!-- 表完 -->)", table, page, flags=re.DOTALL)


def marks(page: str) -> list[str]:
    """The names of the tables, in order."""
    return re.findall(r"<!-- 表：(\S+) -->", page)


def examples(page: str) -> Iterator[Example]:
    """The blocks of YAML, in order."""
    for block in re.finditer(r"^ *```yaml *(?P<word>\S*)\n(?P<text>.*?)^ *```$", page, flags=re.DOTALL | re.MULTILINE):
        yield Example(page.count("\n", 0, block.start()) + 2, dedent(block["text"]), block["word"] == WRONG)


def commands(page: str) -> Iterator[str]:
    """Every `kiosk …` in a line of code, as it is typed."""
    yield from re.findall(r"`(kiosk [^`\n]+)`", page)
    for block in re.findall(r"^ *```sh\n(.*?)^ *```$", page, flags=re.DOTALL | re.MULTILINE):
        yield from (line.partition("#")[0].strip() for line in dedent(block).splitlines() if line.startswith("kiosk "))
