"""`kiosk graph`: a guide drawn, as Mermaid text or as an SVG picture."""

from kiosk.catalogue.item import Item
from kiosk.catalogue.model import Catalogue
from kiosk.guide import diagram
from kiosk.trouble import CannotDoError


def mermaid(catalogue: Catalogue, item: Item) -> str:
    """A Mermaid flowchart. Raises CannotDoError for a guide that cannot be drawn."""
    _need_guide(item)
    try:
        return diagram.mermaid(item, _names(catalogue))
    except diagram.TooEntangledError as error:
        raise _too_entangled(item) from error


def svg(catalogue: Catalogue, item: Item) -> str:
    """An SVG picture. Raises CannotDoError for a guide that cannot be drawn."""
    _need_guide(item)
    try:
        return diagram.svg(item, _names(catalogue))
    except diagram.TooEntangledError as error:
        raise _too_entangled(item) from error


def _names(catalogue: Catalogue) -> dict[str, str]:
    return {item.id: item.name for item in catalogue.items}


def _need_guide(item: Item) -> None:
    if not item.guide:
        raise CannotDoError(f"{item.name}没有办理引导，没有什么可画。要看它的材料，请用 kiosk show {item.id}。")


def _too_entangled(item: Item) -> CannotDoError:
    return CannotDoError(f"{item.name}的条件互相牵连太多，画不出来。请减少结论，或把引导分成几个事项。")
