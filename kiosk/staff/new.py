"""`kiosk new`: the file of a new item, made of what was asked or of another item's file."""

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk.catalogue.district import District
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import Level
from kiosk.catalogue.reading.file_reading import decoded, read_file
from kiosk.catalogue.reading.folder import Snapshot, take
from kiosk.catalogue.reading.layout import DISTRICT, kind
from kiosk.catalogue.reading.read import read_safely
from kiosk.catalogue.reading.yaml_nodes import plain
from kiosk.catalogue.reading.yaml_text import parse
from kiosk.catalogue.record import NO, YES
from kiosk.catalogue.shape import Model
from kiosk.staff.making.skeleton import SOURCE, skeleton
from kiosk.staff.making.wishes import Wishes, proposed_id, why_not_id
from kiosk.staff.sheets.editing import edited
from kiosk.staff.sheets.saving import save
from kiosk.trouble import CannotDoError

_OWN = (
    "英文名称",
    "英文",
    "基本编码",
    "实施编码",
    "业务办理项编码",
    "网办地址",
    "网办深度",
    "移动端",
    "状态",
    "状态原因",
)
"""Keys of another item that say something of that item only."""


@dataclass(frozen=True)
class Ground:
    """The catalogue folder to which the item is added."""

    folder: Path
    snapshot: Snapshot
    themes: tuple[tuple[str, str], ...]
    """(name, folder) of each theme, in the order of catalogue.yaml."""
    items: dict[str, str]
    """Id of each item -> its file."""
    events: dict[str, str]
    """The same of the life events."""

    @property
    def taken(self) -> frozenset[str]:
        """The ids that nothing new may have."""
        return frozenset({*self.items, *self.events})

    @property
    def theme_names(self) -> list[str]:
        """In the order of catalogue.yaml."""
        return [name for name, _ in self.themes]


def ground(folder: Path) -> Ground:
    """What must be known of the folder before anything is asked. Raises CannotDoError."""
    snapshot = take(folder)
    if DISTRICT not in snapshot.files:
        raise CannotDoError(f"{folder} 里没有 catalogue.yaml，不是目录文件夹。请用 --catalogue 写出目录文件夹。")
    reading = read_file(DISTRICT, snapshot.files[DISTRICT])
    if not reading.record:
        raise CannotDoError("catalogue.yaml 里有错误，看不出有哪些主题。请先运行 kiosk check，把它改好。")
    district: District = decoded(District, reading.record)
    themes = tuple((one.name, one.folder) for one in district.themes)
    return Ground(folder, snapshot, themes, _files(snapshot, Item), _files(snapshot, LifeEvent))


def _files(snapshot: Snapshot, model: Model) -> dict[str, str]:
    return {PurePosixPath(path).stem: path for path in snapshot.files if kind(path) is model}


def shape_of(on: Ground, item_id: str) -> dict[str, Any]:
    """What the file of another item says. Raises CannotDoError."""
    if item_id not in on.items:
        raise CannotDoError(f"没有编号是“{item_id}”的事项。用 kiosk search 可以按说法找。")
    parsed = parse(on.items[item_id], on.snapshot.files[on.items[item_id]])
    said = plain(parsed.root) if parsed.root and not parsed.problems else None
    if not isinstance(said, dict):
        raise CannotDoError(f"文件 {on.items[item_id]} 里有错误，不能照着它写。请先运行 kiosk check，把它改好。")
    return said


def filled(on: Ground, wishes: Wishes, like: str | None) -> Wishes:
    """The wishes, with what is not said taken from the item that they are to be like. Raises CannotDoError."""
    other = shape_of(on, like) if like else {}
    return replace(
        wishes,
        theme=wishes.theme or other.get("主题", ""),
        accepted_at=wishes.accepted_at or tuple(other.get("受理", ("街道", "社区"))),
        district_wide=other.get("全区通办") == YES if wishes.district_wide is None else wishes.district_wide,
    )


def unasked(on: Ground, wishes: Wishes) -> Wishes:
    """The wishes of somebody who is not to be asked. Raises CannotDoError where they are not enough."""
    if not wishes.name or not wishes.theme:
        raise CannotDoError("不提问（--yes）的时候，要写上 --name 和 --theme（或 --from）。")
    return wishes if wishes.id else replace(wishes, id=proposed_id(wishes.name, on.taken))


def made(on: Ground, wishes: Wishes, like: str | None = None) -> tuple[str, str]:
    """(path inside the folder, text) of the new file; `like`: the item whose shape it takes.

    Raises CannotDoError where the file would not read.
    """
    reason = why_not_id(wishes.id, on.taken)
    if reason:
        raise CannotDoError(reason)
    folders = dict(on.themes)
    if wishes.theme not in folders:
        raise CannotDoError(f"没有主题“{wishes.theme}”。目录里有：{'、'.join(on.theme_names)}。")
    path = f"items/{folders[wishes.theme]}/{wishes.id}.yaml"
    text = _copied(on, wishes, like) if like else skeleton(wishes)
    make_sure(on, path, text)
    return path, text


def write(on: Ground, path: str, text: str) -> None:
    """Write the file. Raises CannotDoError; then nothing has changed."""
    if (on.folder / path).exists():
        raise CannotDoError(f"文件 {path} 刚才已经有了，没有改它。请换一个编号。")
    save(on.folder, {path: text.encode()})


def _copied(on: Ground, wishes: Wishes, like: str) -> str:
    """The other item's file with what is this item's own; its comments stay."""
    old = shape_of(on, like)
    new = {key: value for key, value in old.items() if key not in _OWN}
    new |= {"编号": wishes.id, "事项名称": wishes.name, "俗称": list(wishes.sayings), "主题": wishes.theme}
    new |= {"简介": wishes.summary, "受理": list(wishes.accepted_at), "全区通办": YES if wishes.district_wide else NO}
    new |= {"核对": {"日期": wishes.day.isoformat(), "来源": SOURCE, "可信度": "待核"}}
    new = {key: value for key, value in new.items() if value}
    return edited(on.snapshot.files[on.items[like]].decode(), old, new)


def make_sure(on: Ground, path: str, text: str) -> None:
    """That the folder can be read with this file in it. Raises CannotDoError."""
    files = dict(sorted({**on.snapshot.files, path: text.encode()}.items()))
    found = read_safely(replace(on.snapshot, files=files)).problems
    wrong = [one for one in found if one.file == path and one.level is Level.ERROR]
    if wrong:
        raise CannotDoError(f"这样写读不出来，没有写：{wrong[0].what}{wrong[0].how_to_fix}")
