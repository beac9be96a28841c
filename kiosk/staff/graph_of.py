"""`kiosk graph`: a guide drawn, as Mermaid text or as an SVG picture."""

from collections.abc import Callable

from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.guide import diagram
from kiosk.guide.paths.event_as_item import as_item
from kiosk.trouble import CannotDoError

_Draw = Callable[[Item, diagram.Names, diagram.EndWords], str]


def mermaid(catalogue: Catalogue, guided: Item | LifeEvent) -> str:
    """A Mermaid flowchart. Raises CannotDoError for a guide that cannot be drawn."""
    return _drawn(catalogue, guided, diagram.mermaid)


def svg(catalogue: Catalogue, guided: Item | LifeEvent) -> str:
    """An SVG picture. Raises CannotDoError for a guide that cannot be drawn."""
    return _drawn(catalogue, guided, diagram.svg)


def _drawn(catalogue: Catalogue, guided: Item | LifeEvent, draw: _Draw) -> str:
    names = {one.id: one.name for one in (*catalogue.signposts, *catalogue.items)}
    try:
        if isinstance(guided, LifeEvent):
            return draw(as_item(guided, names), names, diagram.OF_EVENT)
        _need_guide(guided)
        return draw(guided, names, diagram.OF_ITEM)
    except diagram.TooEntangledError as error:
        raise _too_entangled(guided) from error


def _need_guide(item: Item) -> None:
    if not item.guide:
        raise CannotDoError(f"{item.name}没有办理引导，没有什么可画。要看它的材料，请用 kiosk show {item.id}。")


def _too_entangled(guided: Item | LifeEvent) -> CannotDoError:
    return CannotDoError(f"{guided.name}的条件互相牵连太多，画不出来。请减少结论，或把引导分成几个事项。")
