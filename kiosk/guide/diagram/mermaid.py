"""A guide drawn as Mermaid text, for pages that draw it themselves. The same item gives the same text."""

from collections.abc import Iterator

from kiosk.catalogue.item import Item
from kiosk.guide.diagram.boxes import OF_ITEM, Content, EndWords, Look, Names, contents
from kiosk.guide.paths.decisions import Arrow, Decisions, decisions

_SHAPES = {Look.QUESTION: ("(", ")")}
_END = ("([", "])")

_CLASSES = {
    Look.QUESTION: "fill:#D7EDE4,stroke:#0A6B52,color:#12261F",
    Look.CAN: "fill:#0A6B52,stroke:#0A6B52,color:#FFFFFF",
    Look.CANNOT: "fill:#FBEAE6,stroke:#B3321F,color:#B3321F",
    Look.ELSEWHERE: "fill:#E6F0F8,stroke:#1B5E8C,color:#1B5E8C",
    Look.OTHER_ITEM: "fill:#FDF3DC,stroke:#8A5A00,color:#8A5A00",
    Look.STUCK: "fill:#B3321F,stroke:#B3321F,color:#FFFFFF",
}

_ESCAPES = str.maketrans({"#": "#35;", '"': "#quot;", "&": "#amp;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\n": " "})


def mermaid(item: Item, names: Names | None = None, words: EndWords = OF_ITEM) -> str:
    """A Mermaid flowchart. `names`: item id -> name, for 转到. Raises TooEntangledError."""
    drawn = decisions(item)
    return "\n".join(_lines(drawn, contents(item, drawn, names or {}, words))) + "\n"


def _lines(drawn: Decisions, words: tuple[Content, ...]) -> Iterator[str]:
    yield "flowchart TD"
    for number, content in enumerate(words):
        yield f"    {_node(number, content)}"
    for arrow in drawn.arrows:
        yield f"    {_arrow(arrow)}"
    for look in Look:
        if any(content.look is look for content in words):
            yield f"    classDef {look.value} {_CLASSES[look]}"


def _node(number: int, content: Content) -> str:
    opening, closing = _SHAPES.get(content.look, _END)
    return f'n{number}{opening}"{_safe(content.heading)}<br/>{_safe(content.text)}"{closing}:::{content.look.value}'


def _arrow(arrow: Arrow) -> str:
    label = f'|"{_safe("／".join(arrow.answers))}"|' if arrow.answers else ""
    return f"n{arrow.origin} -->{label} n{arrow.target}"


def _safe(text: str) -> str:
    """Text as Mermaid takes it between quotation marks."""
    return text.translate(_ESCAPES)
