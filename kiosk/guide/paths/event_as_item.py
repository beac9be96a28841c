"""A life event seen as an item whose materials (申请材料) are the things to do, so that all that is proved about
guides holds for it too."""

from collections.abc import Iterator, Mapping

from kiosk.catalogue.item import Counter, Item, Material
from kiosk.catalogue.life_event import LifeEvent
from kiosk.guide.paths.shown import MATERIALS, Place

PARTS, ELSEWHERE = "要办的事", "别处要办的事"

_KEYS = {PARTS: {"名称": "事项", "须知": "说明"}, ELSEWHERE: {"名称": "指路", "须知": "说明"}}
"""What the keys of a material stand for in a thing to do."""

_UNNAMED: Mapping[str, str] = {}


def as_item(event: LifeEvent, names: Mapping[str, str] = _UNNAMED) -> Item:
    """The event as an item. `names`: id -> name of items and signposts; what is not there is called by its id."""
    return Item(
        id=event.id,
        name=event.name,
        english_name=event.english_name,
        sayings=event.sayings,
        theme=event.name,
        summary=event.summary,
        accepted_at=(Counter.STREET,),
        guide=event.guide,
        materials=tuple(_to_do(event, names)),
        hints=event.hints,
        verification=event.verification,
        english=event.english,
    )


def written_at(event: LifeEvent, place: Place) -> Place:
    """Where in the event's YAML that stands which the item has at this place."""
    match place:
        case (part, int(number), *below) if part == MATERIALS:
            first = len(event.parts)
            key, own = (PARTS, number) if number < first else (ELSEWHERE, number - first)
            return key, own, *(_KEYS[key].get(one, one) if isinstance(one, str) else one for one in below)
        case (part, *_) if part == MATERIALS:
            return (PARTS,)
    return place


def _to_do(event: LifeEvent, names: Mapping[str, str]) -> Iterator[Material]:
    for part in event.parts:
        yield Material(name=names.get(part.item, part.item), when=part.when, note=part.why)
    for one in event.elsewhere:
        yield Material(name=names.get(one.signpost, one.signpost), when=one.when, note=one.why)
