"""A catalogue folder -> the catalogue, and every problem in it at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.explaining import explain
from kiosk.catalogue.folder import Snapshot, take
from kiosk.catalogue.item import Item
from kiosk.catalogue.known_keys import Model
from kiosk.catalogue.linking import DISTRICT, SIGNPOSTS, link
from kiosk.catalogue.linking_guides import link_guide
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import FOLDER, Problem, error, has_errors, in_order, warning
from kiosk.catalogue.record import Record
from kiosk.catalogue.yaml_nodes import Node, plain
from kiosk.catalogue.yaml_slips import swallowed
from kiosk.catalogue.yaml_text import Parsed, parse

_Model = TypeVar("_Model", bound=Record)
_SIGNPOSTS: TypeAdapter[tuple[Signpost, ...]] = TypeAdapter(tuple[Signpost, ...])


@dataclass(frozen=True)
class Reading:
    """What came of reading a folder."""

    catalogue: Catalogue | None
    """None if and only if one of the problems is an error."""
    problems: tuple[Problem, ...]
    """Errors and warnings by file, line and column."""


def read(folder: Path) -> Reading:
    """The catalogue in a folder. Never raises for what is in the folder, or for a folder that is not there."""
    return read_snapshot(take(folder))


def read_snapshot(snapshot: Snapshot) -> Reading:
    """The catalogue in the files of a snapshot."""
    problems = [*snapshot.problems, *_layout(snapshot)]
    if not any(kind(path) for path in snapshot.files):
        return Reading(None, in_order(problems))
    files = {path: parse(path, contents) for path, contents in snapshot.files.items() if kind(path)}
    return _Compiling(files, problems).finish(snapshot.forms)


def kind(path: str) -> Model | None:
    """The model of what a file holds, by its place in the folder; None: not part of the catalogue."""
    parts = PurePosixPath(path).parts
    match parts:
        case (name,) if name == DISTRICT:
            return District
        case (name,) if name == SIGNPOSTS:
            return Signpost
        case ("items", _, name) if name.endswith(".yaml"):
            return Item
        case ("places", name) if name.endswith(".yaml"):
            return Street
        case ("sites", name) if name.endswith(".yaml"):
            return Site
    return None


def _layout(snapshot: Snapshot) -> Iterator[Problem]:
    """What lacks in the folder, and what lies where it is not read."""
    broken = {problem.file for problem in snapshot.problems}
    present = {*snapshot.files, *broken}
    models = {kind(path) for path in present}
    if FOLDER in broken:
        return
    if models == {None} or not models:
        yield error(
            FOLDER,
            None,
            "这个文件夹里没有目录。",
            "请给出装着 catalogue.yaml 的文件夹，里面还应有 items、places、sites。",
        )
        return
    if District not in models:
        yield error(DISTRICT, None, "缺少文件 catalogue.yaml。", "请从上一版拷贝一份 catalogue.yaml，再按需要修改。")
    for model, example in (
        (Item, "items/<主题>/<编号>.yaml"),
        (Street, "places/<街道>.yaml"),
        (Site, "sites/<专区>.yaml"),
    ):
        if model not in models:
            yield error(
                example.partition("/")[0], None, "这个文件夹里没有能读的文件。", f"请至少放一个文件：{example}。"
            )
    for path in sorted(path for path in present if kind(path) is None):
        yield warning(path, None, "这个文件不会被读取。", _where_it_belongs(path))


def _where_it_belongs(path: str) -> str:
    if not path.endswith(".yaml"):
        return f"请把文件名改成以 .yaml 结尾，如 {PurePosixPath(path).name.partition('.')[0]}.yaml。"
    return "事项请放在 items/<主题文件夹>/ 里，街道放在 places/，专区放在 sites/；用不着就删掉。"


class _Compiling:
    """Files on their way to a catalogue, gathering problems."""

    def __init__(self, files: dict[str, Parsed], problems: list[Problem]) -> None:
        self.files = files
        self.problems = problems
        self.roots: dict[str, Node] = {path: one.root for path, one in files.items() if one.root is not None}
        for one in files.values():
            problems.extend(one.problems)

    def finish(self, forms: frozenset[str]) -> Reading:
        district = next(iter(self._all(District)), None)
        items, streets, sites = self._all(Item), self._all(Street), self._all(Site)
        signposts = self._signposts()
        self.problems.extend(link(self.roots, self.files, forms))
        for path, root in self.roots.items():
            if kind(path) is Item:
                self.problems.extend(link_guide(path, root))
        problems = in_order(self.problems)
        if district is None or has_errors(problems):
            return Reading(None, problems)
        catalogue = Catalogue(
            district=district,
            items=_in_theme_order(items, district),
            streets=streets,
            sites=sites,
            signposts=signposts,
        )
        return Reading(catalogue, problems)

    def _all(self, model: type[_Model]) -> tuple[_Model, ...]:
        """Every file of one model that is sound by itself, by path."""
        adapter: TypeAdapter[_Model] = TypeAdapter(model)
        records = [self._one(path, adapter, model) for path in self.roots if kind(path) is model]
        return tuple(record for record in records if record is not None)

    def _signposts(self) -> tuple[Signpost, ...]:
        return (self._one(SIGNPOSTS, _SIGNPOSTS, Signpost) if SIGNPOSTS in self.roots else None) or ()

    def _one(self, path: str, adapter: TypeAdapter[Any], model: Model) -> Any:
        """The record in a file; None where pydantic refuses it, and then the problems say why."""
        root, parsed = self.roots[path], self.files[path]
        slips = tuple(swallowed(parsed.lines, parsed.scalars))
        self.problems.extend(slip.problem(path) for slip in slips)
        try:
            return adapter.validate_python(plain(root), by_alias=True, by_name=False)
        except ValidationError as refused:
            self.problems.extend(explain(path, refused.errors(include_url=False), model, root, slips))
            return None


def _in_theme_order(items: tuple[Item, ...], district: District) -> tuple[Item, ...]:
    order = {theme.name: position for position, theme in enumerate(district.themes)}
    return tuple(sorted(items, key=lambda item: (order[item.theme], item.id)))
