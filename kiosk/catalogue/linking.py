"""What one file says about another: ids, themes, items, places and forms that must exist.

Works on the trees, not on the model, so that a file with another error is still checked, and each
problem knows its place.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.catalogue.known_keys import nearest
from kiosk.catalogue.problems import Problem, error, warning
from kiosk.catalogue.yaml_nodes import Node, Scalar, child, children, scalar, scalars

DISTRICT = "catalogue.yaml"
SIGNPOSTS = "signposts.yaml"

Files = Mapping[str, Node]
"""Path inside the catalogue folder -> tree."""


@dataclass(frozen=True)
class Known:
    """Everything that may be referred to."""

    themes: Mapping[str, str]
    """Name -> folder."""
    items: frozenset[str]
    streets: frozenset[str]
    forms: frozenset[str]


def link(files: Files, paths: Iterable[str], forms: frozenset[str]) -> Iterator[Problem]:
    """Problems between files. `paths`: all files, those that could not be parsed too."""
    known = Known(_themes(files), _ids(paths, "items"), _ids(paths, "places"), forms)
    yield from _district(files.get(DISTRICT))
    yield from _signposts(files.get(SIGNPOSTS), known)
    yield from _same_id_twice(files)
    for path, root in files.items():
        folder = PurePosixPath(path).parts[0]
        if folder in ("items", "places", "sites"):
            yield from _id_is_file_name(path, root)
        if folder == "items":
            yield from _item(path, root, known)
        elif folder == "sites":
            yield from _site(path, root, known)
    yield from _same_community_twice(files)


def _themes(files: Files) -> dict[str, str]:
    """Of the themes that are readable so far; none: catalogue.yaml itself is broken."""
    themes = children(child(files[DISTRICT], "主题")) if DISTRICT in files else ()
    named = [(scalar(theme, "名称"), scalar(theme, "文件夹")) for theme in themes]
    return {name.text: folder.text if folder else "" for name, folder in named if name}


def _ids(paths: Iterable[str], folder: str) -> frozenset[str]:
    return frozenset(PurePosixPath(path).stem for path in paths if path.startswith(f"{folder}/"))


def _district(root: Node | None) -> Iterator[Problem]:
    themes = children(child(root, "主题"))
    yield from _twice(DISTRICT, (scalar(theme, "名称") for theme in themes), "主题")
    yield from _twice(DISTRICT, (scalar(theme, "文件夹") for theme in themes), "文件夹")


def _signposts(root: Node | None, known: Known) -> Iterator[Problem]:
    yield from _twice(SIGNPOSTS, (scalar(one, "编号") for one in children(root)), "编号")
    for one in children(root):
        yield from _unknown(SIGNPOSTS, scalars(child(one, "可以看")), known.items, "事项")


def _id_is_file_name(path: str, root: Node) -> Iterator[Problem]:
    written, name = scalar(root, "编号"), PurePosixPath(path).stem
    if written and written.text != name:
        yield error(
            path,
            written.start,
            f"编号“{written.text}”和文件名“{name}”不一样。",
            f"请把编号改成“{name}”，或把文件改名为“{written.text}.yaml”。",
        )


def _same_id_twice(files: Files) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, root in files.items():
        written = scalar(root, "编号") if path.startswith("items/") else None
        if written and first.setdefault(written.text, path) != path:
            other = first[written.text]
            yield error(
                path, written.start, f"编号“{written.text}”在 {other} 里已经用了。", "请换一个编号，或删掉重复的文件。"
            )


def _same_community_twice(files: Files) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, root in files.items():
        for community in children(child(root, "社区")) if path.startswith("places/") else ():
            code = scalar(community, "区划代码")
            if code and code.text in first:
                other = first[code.text]
                yield error(path, code.start, f"区划代码“{code.text}”在 {other} 已经用了。", "请核对这两个社区的代码。")
            elif code:
                first[code.text] = f"{path} 第 {code.start[0]} 行"


def _item(path: str, root: Node, known: Known) -> Iterator[Problem]:
    yield from _theme(path, root, known)
    yield from _unknown(path, scalars(child(root, "相关事项")), known.items, "事项")
    for conclusion in children(child(root, "结论")):
        yield from _unknown(path, scalars(child(conclusion, "转到")), known.items, "事项")
        yield from _unknown(path, scalars(child(conclusion, "可以看")), known.items, "事项")
    for material in children(child(root, "申请材料")):
        named = [scalar(material, "空白表"), scalar(material, "样表")]
        for form in (one for one in named if one and one.text and one.text not in known.forms):
            yield error(path, form.start, f"forms 文件夹里没有“{form.text}”。", "请把文件放进 forms，或删掉这一行。")


def _theme(path: str, root: Node, known: Known) -> Iterator[Problem]:
    theme = scalar(root, "主题")
    if theme is None or not theme.text or not known.themes:
        return
    if theme.text not in known.themes:
        yield from _unknown(path, [theme], known.themes, "主题")
        return
    folder = known.themes[theme.text]
    if PurePosixPath(path).parent.name != folder:
        yield warning(
            path,
            theme.start,
            f"主题“{theme.text}”的事项应放在 items/{folder}/ 里。",
            "请把文件移到那个文件夹，或改正主题。",
        )


def _site(path: str, root: Node, known: Known) -> Iterator[Problem]:
    streets = [*scalars(child(root, "所在街道")), *scalars(child(root, "由近到远"))]
    yield from _unknown(path, streets, known.streets, "街道")
    for favourite in children(child(root, "大家常办")):
        yield from _unknown(path, scalars(child(favourite, "事项")), known.items, "事项")


def _twice(path: str, written: Iterable[Scalar | None], kind: str) -> Iterator[Problem]:
    first: dict[str, Scalar] = {}
    for one in written:
        if one and first.setdefault(one.text, one) is not one:
            line = first[one.text].start[0]
            yield error(path, one.start, f"{kind}“{one.text}”写了两次，第一次在第 {line} 行。", "请改掉其中一个。")


def _unknown(path: str, written: Iterable[Scalar], known: Iterable[str], kind: str) -> Iterator[Problem]:
    for one in written:
        if one.text and one.text not in known:
            meant = nearest(one.text, known)
            how = f"是不是“{meant}”？请改过来，或删掉。" if meant else f"请核对{kind}写得对不对，或先补上这个{kind}。"
            yield error(path, one.start, f"没有“{one.text}”这个{kind}。", how)
