"""`kiosk fmt`: files of a catalogue mended where that is safe, shown first.

Exit codes: 0 nothing to mend, or mended; 1 there would be something (--check), or it was not wanted; 2 it could
not be done at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from rich.console import Console
from rich.text import Text

from kiosk.catalogue.problems import FOLDER
from kiosk.catalogue.reading.folder import take
from kiosk.catalogue.reading.layout import DISTRICT, kind
from kiosk.catalogue.reading.readers import read_guarded
from kiosk.staff.mending.mend import mended
from kiosk.staff.sheets.saving import save
from kiosk.trouble import CannotDoError

_SEEN = str.maketrans({"\t": "⇥", "\u3000": "□", "\u00a0": "␣", "\r": "␍"})
"""Blanks that one cannot tell apart, made visible."""

_STYLES = {"+": "green", "-": "red", "@": "cyan"}


@dataclass(frozen=True)
class Mending:
    """What would be written into one catalogue folder."""

    folder: Path
    before: Mapping[str, bytes]
    after: Mapping[str, bytes]
    """Path inside the folder -> contents; only files that change."""


def prepare(places: Sequence[Path]) -> list[Mending]:
    """What mending these files and folders would change, folder by folder. Writes nothing. Raises CannotDoError."""
    wanted: dict[Path, set[str] | None] = {}
    for place in places:
        root, path = _located(place)
        if path is None:
            wanted[root] = None
        elif (paths := wanted.setdefault(root, set())) is not None:
            paths.add(path)
    return [_prepared(root, paths) for root, paths in wanted.items()]


def print_mending(mending: Mending, console: Console) -> None:
    """The changes, file by file."""
    for path, after in mending.after.items():
        for line in _difference(path, mending.before[path], after):
            console.print(Text(line, style=_STYLES.get(line[:1], "")), soft_wrap=True, highlight=False)


def carry_out(mending: Mending) -> None:
    """Write the files, all or none. Raises CannotDoError."""
    now = take(mending.folder).files
    if any(now.get(path) != before for path, before in mending.before.items()):
        raise CannotDoError("文件刚才被别人改过，什么都没有写。请再运行一次，看清楚变化。")
    save(mending.folder, mending.after)


def _located(place: Path) -> tuple[Path, str | None]:
    """(the catalogue folder, the path inside it; None: all of it)."""
    if place.is_dir() and (place / DISTRICT).exists():
        return place, None
    if not place.exists():
        raise CannotDoError(f"找不到 {place}。请检查路径写得对不对。")
    if place.is_dir():
        raise CannotDoError(f"{place} 里没有 catalogue.yaml，不是目录文件夹。请给出目录文件夹，或里面的文件。")
    full = place.resolve()
    for root in full.parents:
        path = full.relative_to(root).as_posix()
        if kind(path) and ((root / DISTRICT).exists() or len(Path(path).parts) > 1):
            return root, path
    raise CannotDoError(f"{place} 不是目录里的文件。目录里有 catalogue.yaml、items/<主题>/<编号>.yaml 等文件。")


def _prepared(root: Path, paths: set[str] | None) -> Mending:
    snapshot = take(root)
    unreadable = [one for one in snapshot.problems if one.file == FOLDER or paths is None or one.file in paths]
    if unreadable:
        raise CannotDoError(f"{root / unreadable[0].file}：{unreadable[0].what}{unreadable[0].how_to_fix}")
    files = {path: one for path, one in snapshot.files.items() if kind(path) and (paths is None or path in paths)}
    safe = [path for path, reading in read_guarded(files).items() if not reading.given_up]
    after = {path: mended(path, files[path]) for path in safe}
    changed = {path: contents for path, contents in after.items() if contents != files[path]}
    return Mending(root, {path: files[path] for path in changed}, changed)


def _difference(path: str, before: bytes, after: bytes) -> Iterator[str]:
    old, new = before.decode(), after.decode()
    yield f"--- {path}"
    if old.startswith("\ufeff"):
        yield "-（文件开头看不见的 BOM 记号）"
    if "\r" in old:
        yield "-（Windows 的换行符，改成通用的）"
    if not old.endswith("\n"):
        yield "+（最后一行加上换行）"
    plain = old.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = unified_diff(plain.splitlines(), new.splitlines(), lineterm="", n=1)
    for line in list(lines)[2:]:
        yield _visible(line) if line[:1] == "-" else line


def _visible(line: str) -> str:
    """Blanks at the end, tabs and wide blanks made visible."""
    text = line.rstrip(" ")
    return text.translate(_SEEN) + "·" * (len(line) - len(text))
