"""What stands on the page, the same for every rival."""

from dataclasses import dataclass
from typing import Any

from kiosk.guide.message import as_text
from kiosk.guide.parts import AnySheet, moment, parts
from kiosk.paper.qr import symbol_on_paper
from kiosk.words.paper import PAPER_WORDS


@dataclass(frozen=True)
class Text:
    """A text and how it is set: the names of our own styles."""

    style: str
    text: str


@dataclass(frozen=True)
class Page:
    """A checklist that can be done."""

    head: tuple[Text, ...]
    facts: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    steps: tuple[tuple[str, str], ...]
    rest: tuple[Text, ...]
    foot: tuple[str, ...]
    code: str
    """The QR code as SVG."""


def page(sheet: AnySheet) -> Page:
    """The page of a sheet."""
    said, words = parts(sheet), PAPER_WORDS[sheet.language]
    assert said.place is not None
    place = [Text("strong", said.place.name), *(Text("body", line) for line in said.place.lines)]
    hints = [Text("body", hint) for hint in said.hints]
    return Page(
        head=(
            Text("body", words.title.format(heading=said.heading)),
            Text("name", said.name),
            Text("body", words.situation.format(answers=words.situation_comma.join(said.situation))),
        ),
        facts=tuple((fact.label, fact.value) for fact in said.facts),
        titles=(words.material, words.how_many, words.source, words.note),
        rows=tuple((one.name, one.copies, one.source, one.note) for one in said.materials),
        steps=tuple((step.name, step.text) for step in said.steps),
        rest=(
            Text("section", words.where),
            *place,
            Text("section", words.hints),
            *hints,
            Text("section", words.basis),
            Text("body", said.bases),
        ),
        foot=(f"{words.number.format(number=sheet.number)} · {moment(sheet)}", said.disclaimer),
        code=svg(as_text(sheet)),
    )


def svg(text: str) -> str:
    """Our own code as one path."""
    code = symbol_on_paper(text)
    path = "".join(f"M{column} {row}h{count}v1h-{count}z" for row, column, count in code.runs)
    box = f"0 0 {code.modules} {code.modules}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="{path}"/></svg>'


def as_data(of: Page) -> dict[str, Any]:
    """For a rival that takes JSON."""
    return {
        "head": [[one.style, one.text] for one in of.head],
        "facts": of.facts,
        "titles": of.titles,
        "rows": of.rows,
        "steps": of.steps,
        "rest": [[one.style, one.text] for one in of.rest],
        "foot": of.foot,
        "code": of.code,
    }
