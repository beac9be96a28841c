"""`kiosk search`, and finding the item or life event a command names."""

from typing import Any

from rapidfuzz.process import extractOne
from rich.console import Console
from rich.table import Table

from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.search.hits import Hit, HitKind, Why
from kiosk.catalogue.search.index import Index
from kiosk.trouble import CannotDoError

_WHY = {
    Why.NAME: "名称",
    Why.SAYING: "俗称",
    Why.THEME: "主题",
    Why.TEXT: "内容",
    Why.PINYIN: "拼音",
    Why.INITIALS: "首字母",
    Why.SLIP: "相近的字",
    Why.NEAREST: "最接近",
}

_REMARKS = {HitKind.ITEM: "", HitKind.SIGNPOST: "（不在这里办）", HitKind.LIFE_EVENT: "（一件事）"}


def find(bundle: Bundle, words: str) -> tuple[Hit, ...]:
    """What a citizen who types these words sees."""
    return Index(bundle.catalogue, bundle.keys).search(words)


def as_json(hits: tuple[Hit, ...]) -> list[dict[str, Any]]:
    """The hits for a program, the best first."""
    return [
        {"kind": hit.kind.value, "id": hit.id, "name": hit.name, "why": hit.why.value, "matched": hit.matched_text}
        for hit in hits
    ]


def print_hits(hits: tuple[Hit, ...]) -> None:
    """The hits as a table, the best first."""
    table = Table()
    for heading in ("", "编号", "为什么"):
        table.add_column(heading, no_wrap=True)
    for heading in ("名称", "对上的"):
        table.add_column(heading, overflow="fold")
    for number, hit in enumerate(hits, 1):
        table.add_row(str(number), hit.id, _WHY[hit.why], hit.name + _REMARKS[hit.kind], hit.matched_text)
    Console().print(table if hits else "没有可找的：请写要办的事，例如 kiosk search 老人钱。")


def item(bundle: Bundle, item_id: str) -> Item:
    """The item with this id. Raises CannotDoError with the nearest id."""
    catalogue = bundle.catalogue
    if catalogue.has_item(item_id):
        return catalogue.item(item_id)
    nearest = extractOne(item_id, [one.id for one in catalogue.items])
    hint = f"是不是 {nearest[0]}（{catalogue.item(nearest[0]).name}）？" if nearest else ""
    raise CannotDoError(f"没有编号是“{item_id}”的事项。{hint}用 kiosk search 可以按说法找。")


def guided(bundle: Bundle, wanted: str) -> Item | LifeEvent:
    """The item or the life event with this id. Raises CannotDoError with the nearest id."""
    catalogue = bundle.catalogue
    if catalogue.has_item(wanted) or catalogue.has_life_event(wanted):
        return catalogue.guided(wanted)
    nearest = extractOne(wanted, [one.id for one in (*catalogue.items, *catalogue.life_events)])
    hint = f"是不是 {nearest[0]}（{catalogue.guided(nearest[0]).name}）？" if nearest else ""
    raise CannotDoError(f"没有编号是“{wanted}”的事项，也没有这样的一件事。{hint}用 kiosk search 可以按说法找。")
