"""What one file says that other files must agree with: ids, themes, codes, and references to them.

Gathered when a file is read by itself, so that files can be held against each other without their trees.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.reading.yaml_nodes import Node, Scalar, child, children, scalar, scalars
from kiosk.catalogue.shape import Model


class Role(StrEnum):
    """What a text is to other files."""

    ID = "编号"
    """The id of the file's record."""
    THEME_NAME = "主题名称"
    """A theme that catalogue.yaml lists; its folder follows, if it has one."""
    THEME_FOLDER = "主题文件夹"
    SIGNPOST_ID = "指路编号"
    COMMUNITY_CODE = "区划代码"
    THEME = "主题"
    """The theme an item belongs to."""
    ITEM = "事项"
    STREET = "街道"
    FORM = "表格"
    SIGNPOST = "指路"


@dataclass(frozen=True)
class Mention:
    """One such text and where it stands, 1-based."""

    role: Role
    text: str
    line: int
    column: int
    end: int | None = None
    """The column just behind it; None: it ends on another line."""


def mentions(model: Model, root: Node) -> tuple[Mention, ...]:
    """All of one file, in the order of the roles below."""
    found = _OF_MODEL[model](root)
    return tuple(_mention(role, written) for role, written in found if written)


def of(said: Iterable[Mention], role: Role) -> Iterator[Mention]:
    """Those with one role."""
    return (mention for mention in said if mention.role is role)


def _mention(role: Role, written: Scalar) -> Mention:
    (line, column), (last, end) = written.start, written.end
    return Mention(role, written.text, line, column, end if last == line else None)


_Found = Iterator[tuple[Role, Scalar | None]]


def _district(root: Node) -> _Found:
    for theme in children(child(root, "主题")):
        yield Role.THEME_NAME, scalar(theme, "名称")
        yield Role.THEME_FOLDER, scalar(theme, "文件夹")


def _signposts(root: Node) -> _Found:
    for one in children(root):
        yield Role.SIGNPOST_ID, scalar(one, "编号")
        yield from _all(Role.ITEM, child(one, "可以看"))
        yield from _all(Role.SIGNPOST, child(one, "包括"))


def _street(root: Node) -> _Found:
    yield Role.ID, scalar(root, "编号")
    for community in children(child(root, "社区")):
        yield Role.COMMUNITY_CODE, scalar(community, "区划代码")


def _site(root: Node) -> _Found:
    yield Role.ID, scalar(root, "编号")
    yield from _all(Role.STREET, child(root, "所在街道"))
    yield from _all(Role.STREET, child(root, "由近到远"))
    for favourite in children(child(root, "大家常办")):
        yield from _all(Role.ITEM, child(favourite, "事项"))
    for machine in children(child(root, "机器")):
        yield from _all(Role.ITEM, child(machine, "能办"))
        yield from _all(Role.SIGNPOST, child(machine, "指路"))


def _calendar(_: Node) -> _Found:
    return iter(())


def _form(root: Node) -> _Found:
    yield Role.ID, scalar(root, "编号")


def _item(root: Node) -> _Found:
    yield Role.ID, scalar(root, "编号")
    yield Role.THEME, scalar(root, "主题")
    yield from _all(Role.ITEM, child(root, "相关事项"))
    for conclusion in children(child(root, "结论")):
        yield from _all(Role.ITEM, child(conclusion, "转到"))
        yield from _all(Role.ITEM, child(conclusion, "可以看"))
    for material in children(child(root, "申请材料")):
        yield Role.FORM, scalar(material, "空白表")
        yield Role.FORM, scalar(material, "样表")


def _life_event(root: Node) -> _Found:
    yield Role.ID, scalar(root, "编号")
    for part in children(child(root, "要办的事")):
        yield Role.ITEM, scalar(part, "事项")
    for part in children(child(root, "别处要办的事")):
        yield Role.SIGNPOST, scalar(part, "指路")


def _all(role: Role, node: Node | None) -> _Found:
    return ((role, written) for written in scalars(node))


_OF_MODEL = {
    District: _district,
    Signpost: _signposts,
    Street: _street,
    Site: _site,
    Form: _form,
    Item: _item,
    LifeEvent: _life_event,
    Calendar: _calendar,
}
