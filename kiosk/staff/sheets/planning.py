"""What an import would change: the files, the catalogue that comes of them, or the problems. Writes nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ruamel.yaml.error import YAMLError

from kiosk.catalogue.editor_schema import pointer
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Level, Problem
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.layout import kind
from kiosk.catalogue.reading.read import Reading, read_safely
from kiosk.staff.sheets.editing import edited
from kiosk.staff.sheets.exporting import tables_of
from kiosk.staff.sheets.house import new_file
from kiosk.staff.sheets.locating import located
from kiosk.staff.sheets.tables import SheetProblem, Tables, Written
from kiosk.staff.sheets.understanding import Understood, understand
from kiosk.trouble import CannotDoError

_NO_FOLDER = "weizhi"
"""Where an item of an unknown theme would lie; the unknown theme is refused then."""


@dataclass(frozen=True)
class Plan:
    """What an import would do."""

    files: Mapping[str, bytes | None]
    """Path inside the folder -> new contents; None: the file goes."""
    before: Catalogue
    after: Catalogue
    warnings: tuple[Problem, ...]
    """What the new files are warned of and the old ones were not."""


@dataclass(frozen=True)
class Refused:
    """Why nothing can be imported."""

    problems: tuple[SheetProblem, ...]


def plan(snapshot: Snapshot, reading: Reading, tables: Tables, cache: Path | None = None) -> Plan | Refused:
    """What importing these tables into the catalogue of a snapshot would do. Raises CannotDoError."""
    if reading.catalogue is None:
        raise CannotDoError("目录现在就有错误，不能导入。请先运行 kiosk check，把错误改好。")
    told, wanted = understand(tables_of(reading.catalogue)), understand(tables)
    files = _Files(snapshot, reading.catalogue, wanted)
    changes = dict(_changes(files, told, wanted, snapshot))
    after = _with(snapshot, changes)
    found = read_safely(after, cache)
    problems = _all(wanted.problems, tuple(located(found.problems, after.files, files.written())))
    if problems:
        return Refused(problems)
    if found.catalogue is None:
        raise CannotDoError("这张表不能导入：改好以后的目录读不出来。请用 kiosk check 检查目录。")
    _make_sure(found.catalogue, wanted)
    known = {(one.file, one.what) for one in reading.problems}
    new = tuple(one for one in found.problems if one.level is Level.WARNING and (one.file, one.what) not in known)
    return Plan(changes, reading.catalogue, found.catalogue, new)


class _Files:
    """Which file is which item or street."""

    def __init__(self, snapshot: Snapshot, catalogue: Catalogue, wanted: Understood) -> None:
        own = [path for path in snapshot.files if kind(path)]
        self.items = {PurePosixPath(path).stem: path for path in own if path.startswith("items/")}
        self.streets = {PurePosixPath(path).stem: path for path in own if path.startswith("places/")}
        self._themes = {item.id: item.theme for item in catalogue.items}
        self._folders = {theme.name: theme.folder for theme in catalogue.district.themes}
        self._wanted = wanted

    def item(self, item_id: str, written: Written) -> str:
        """Where the file of an item shall be: it moves only with its theme."""
        theme = written.plain.get("主题", "")
        if self._themes.get(item_id) == theme:
            return self.items[item_id]
        return f"items/{self._folders.get(theme, _NO_FOLDER)}/{item_id}.yaml"

    def street(self, street_id: str, _: Written) -> str:
        """Where the file of a street shall be."""
        return self.streets.get(street_id, f"places/{street_id}.yaml")

    def written(self) -> dict[str, Written]:
        """File -> what the tables say of it."""
        items = {self.item(one, written): written for one, written in self._wanted.items.items()}
        return items | {self.street(one, written): written for one, written in self._wanted.streets.items()}


def _changes(
    files: _Files, told: Understood, wanted: Understood, snapshot: Snapshot
) -> Iterator[tuple[str, bytes | None]]:
    for old, new, paths, place in (
        (told.items, wanted.items, files.items, files.item),
        (told.streets, wanted.streets, files.streets, files.street),
    ):
        for one in old:
            if one not in new:
                yield paths[one], None
        for one, written in new.items():
            path = place(one, written)
            if one not in old:
                yield path, f"{pointer(path) or ''}{new_file(written.plain)}".encode()
            elif old[one].plain != written.plain:
                text = snapshot.files[paths[one]].decode()
                yield path, _edited(paths[one], text, old[one], written)
                if path != paths[one]:
                    yield paths[one], None


def _edited(path: str, text: str, old: Written, new: Written) -> bytes:
    try:
        return edited(text, old.plain, new.plain).encode()
    except (YAMLError, LookupError, StopIteration, TypeError, ValueError) as trouble:
        raise _strange(path) from trouble


def _strange(path: str) -> CannotDoError:
    return CannotDoError(f"文件 {path} 的写法特别，程序不敢改它。请在文本编辑器里改这个文件，表里的这一处先改回去。")


def _with(snapshot: Snapshot, changes: Mapping[str, bytes | None]) -> Snapshot:
    files = {path: contents for path, contents in snapshot.files.items() if path not in changes}
    files |= {path: contents for path, contents in changes.items() if contents is not None}
    return Snapshot(dict(sorted(files.items())), snapshot.forms, snapshot.problems)


def _all(own: tuple[SheetProblem, ...], found: tuple[SheetProblem, ...]) -> tuple[SheetProblem, ...]:
    """The problems of the cells, and of the files those that do not follow from them."""
    rows = {(one.place.sheet, one.place.row) for one in own}
    cells = {(one.place.sheet, one.place.row, one.place.column) for one in own}
    further = [
        one
        for one in found
        if (one.place.sheet, one.place.row, one.place.column) not in cells
        and (one.place.column or (one.place.sheet, one.place.row) not in rows)
    ]
    return tuple(sorted({*own, *further}))


def _make_sure(after: Catalogue, wanted: Understood) -> None:
    """The new files say what the tables say, no more and no less. Raises CannotDoError."""
    got = understand(tables_of(after))
    for said, meant in ((got.items, wanted.items), (got.streets, wanted.streets)):
        wrong = [one for one in {*said, *meant} if one not in said or said[one].plain != meant[one].plain]
        if wrong:
            raise _strange(sorted(wrong)[0])
