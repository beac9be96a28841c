"""Which file of a catalogue folder holds what, and what lies where it is not read."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form
from kiosk.catalogue.item import Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.problems import FOLDER, Problem, error, warning
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.shape import Model

DISTRICT = "catalogue.yaml"
SIGNPOSTS = "signposts.yaml"
CALENDAR = "calendar.yaml"

_NEEDED: tuple[tuple[Model, str], ...] = (
    (Item, "items/<主题>/<编号>.yaml"),
    (Street, "places/<街道>.yaml"),
    (Site, "sites/<专区>.yaml"),
)


def kind(path: str) -> Model | None:
    """The model of what a file holds, by its place in the folder; None: not part of the catalogue."""
    match path.split("/"):
        case [name] if name == DISTRICT:
            return District
        case [name] if name == SIGNPOSTS:
            return Signpost
        case [name] if name == CALENDAR:
            return Calendar
        case ["items", _, name] if name.endswith(".yaml"):
            return Item
        case ["places", name] if name.endswith(".yaml"):
            return Street
        case ["life-events", name] if name.endswith(".yaml"):
            return LifeEvent
        case ["sites", name] if name.endswith(".yaml"):
            return Site
        case ["forms", name] if name.endswith(".yaml"):
            return Form
    return None


def misplaced(snapshot: Snapshot) -> Iterator[Problem]:
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
    for model, example in _NEEDED:
        if model not in models:
            yield error(
                example.partition("/")[0], None, "这个文件夹里没有能读的文件。", f"请至少放一个文件：{example}。"
            )
    for path in sorted(path for path in present if kind(path) is None):
        yield warning(path, None, "这个文件不会被读取。", _where_it_belongs(path))


def _where_it_belongs(path: str) -> str:
    if not path.endswith(".yaml"):
        return f"请把文件名改成以 .yaml 结尾，如 {PurePosixPath(path).name.partition('.')[0]}.yaml。"
    return (
        "事项请放在 items/<主题文件夹>/ 里，街道放在 places/，专区放在 sites/，"
        "一件事放在 life-events/，空白表放在 forms/；用不着就删掉。"
    )
