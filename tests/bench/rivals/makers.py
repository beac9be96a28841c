"""Who makes the page: each loads what it needs when it is entered, and then makes one page after the other.

python -m tests.bench.rivals.makers Typst      prints the milliseconds of the first page, with all that it loads
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from kiosk import shipped
from kiosk.guide.letters import Letters
from kiosk.guide.parts import AnySheet
from kiosk.guide.sheet import Sheet
from kiosk.press import lay_out
from kiosk.visit.terms import Paper
from tests.bench.rivals.chromium import Chromium
from tests.bench.rivals.html import html
from tests.bench.rivals.page import as_data, page
from tests.bench.rows import milliseconds
from tests.bench.sample import sheet

Make = Callable[[AnySheet], bytes]
OURS = "本程序"
TEMPLATE = Path(__file__).with_name("page.typ")


@contextmanager
def ours() -> Iterator[Make]:
    """As the press does it."""
    yield lambda wanted: lay_out(wanted, Paper.A4, Letters.NORMAL)


@contextmanager
def weasyprint() -> Iterator[Make]:
    """The fonts are found once."""
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    yield lambda wanted: HTML(string=html(page(wanted))).write_pdf(font_config=fonts)


@contextmanager
def typst() -> Iterator[Make]:
    """One compiler, which keeps fonts and template."""
    from typst import Compiler

    compiler = Compiler(str(TEMPLATE), font_paths=_font_folders(), ignore_system_fonts=True)
    yield lambda wanted: compiler.compile(format="pdf", sys_inputs=_inputs(wanted))


@contextmanager
def typst_anew() -> Iterator[Make]:
    """A compiler for each page."""
    from typst import compile as compiled

    yield lambda wanted: compiled(
        str(TEMPLATE),
        font_paths=_font_folders(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs=_inputs(wanted),
    )


def _font_folders() -> list[str]:
    return [str(shipped.regular_font().parent)]


def _inputs(wanted: AnySheet) -> dict[str, str]:
    return {"page": json.dumps(as_data(page(wanted)), ensure_ascii=False)}


@contextmanager
def chromium() -> Iterator[Make]:
    """One browser that stays open."""
    with Chromium() as browser:
        yield lambda wanted: browser.pdf(html(page(wanted)))


MAKERS: Mapping[str, Callable[[], AbstractContextManager[Make]]] = {
    OURS: ours,
    "Typst": typst,
    "Typst，每页另开": typst_anew,
    "WeasyPrint": weasyprint,
    "Chromium": chromium,
}


def _first(name: str, wanted: Sheet) -> None:
    with MAKERS[name]() as make:
        make(wanted)


if __name__ == "__main__":
    _ready = sheet()
    print(milliseconds(lambda: _first(sys.argv[1], _ready)))
