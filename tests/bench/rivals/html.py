"""The page as HTML, for WeasyPrint and Chromium."""

from html import escape

from kiosk import shipped
from tests.bench.rivals.page import Page, Text

STYLE = f"""
@font-face {{ font-family: Noto; src: url({shipped.regular_font().as_uri()}) }}
@font-face {{ font-family: Noto; font-weight: bold; src: url({shipped.bold_font().as_uri()}) }}
@page {{ size: A4; margin: 13mm 16mm }}
body {{ font: 11pt/16.5pt Noto; margin: 0 }}
svg {{ float: right; width: 45mm }}
p {{ margin: 0 }}
.name {{ font: bold 24pt/33pt Noto }}
.section {{ font: bold 14pt/19pt Noto; margin-top: 11pt }}
.strong, th, td:first-child {{ font-weight: bold }}
.facts {{ width: 120mm; border: 0.8pt solid black; border-radius: 6pt; margin-top: 10pt }}
.materials, .steps {{ width: 100%; border-collapse: collapse; clear: both; margin-top: 11pt }}
th {{ font-size: 10pt; text-align: left; border-bottom: 1.2pt solid black }}
.materials td {{ border-bottom: 0.5pt solid #737373; padding: 6pt 0; vertical-align: top }}
.materials td:first-child::before {{
  content: ""; display: inline-block; width: 5.6mm; height: 5.6mm; border: 1.2pt solid black; margin-right: 4mm
}}
.steps td {{ border: 0.8pt solid black; padding: 6pt 9pt; vertical-align: top }}
footer {{ border-top: 0.8pt solid black; font-size: 10pt; line-height: 14pt; margin-top: 20pt }}
"""


def html(page: Page) -> str:
    """The whole document."""
    facts = _row("td", [f"{label}<br><b>{value}</b>" for label, value in _escaped(page.facts)])
    materials = _row("th", list(map(escape, page.titles))) + "".join(_row("td", row) for row in _escaped(page.rows))
    steps = _row("td", [f"<b>{n} {name}</b><br>{text}" for n, (name, text) in enumerate(_escaped(page.steps), 1)])
    foot = "".join(f"<p>{escape(text)}</p>" for text in page.foot)
    return (
        f"<!doctype html><meta charset=utf-8><title>{escape(page.head[1].text)}</title><style>{STYLE}</style>"
        f"{page.code}{_texts(page.head)}<table class=facts>{facts}</table>"
        f"<table class=materials>{materials}</table><table class=steps>{steps}</table>"
        f"{_texts(page.rest)}<footer>{foot}</footer>"
    )


def _texts(texts: tuple[Text, ...]) -> str:
    return "".join(f"<p class={one.style}>{escape(one.text)}</p>" for one in texts)


def _row(cell: str, texts: list[str]) -> str:
    return "<tr>" + "".join(f"<{cell}>{text}</{cell}>" for text in texts) + "</tr>"


def _escaped(rows: tuple[tuple[str, ...], ...]) -> list[list[str]]:
    return [[escape(text) for text in row] for row in rows]
