"""A catalogue folder as it was in a git revision. Only reads; needs git, changes nothing in the repository."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.folder import LARGEST_FILE, Snapshot, is_form_file, is_yaml
from kiosk.trouble import CannotDoError

LARGEST_ARCHIVE = 512 * 1024 * 1024
"""Bytes. A catalogue of ten thousand items has about 40 MB."""

_TIMEOUT_SECONDS = 60


@dataclass(frozen=True)
class Revision:
    """The catalogue folder in one revision."""

    snapshot: Snapshot
    day: str
    """When it was committed, 2026-11-02."""


def snapshot_at(name: str, folder: Path) -> Revision:
    """The folder as it was in the revision called `name`. Raises CannotDoError."""
    shown = "".join(one if one.isprintable() else "·" for one in name)
    unknown = f"找不到“{shown}”：它不是文件夹，不是编译好的目录文件，也不是 git 里的版本。请检查名字写得对不对。"
    if not name or "\0" in name or not folder.is_dir():
        raise CannotDoError(unknown)
    commit = _git(folder, unknown, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    inside = _git(folder, unknown, "rev-parse", "--show-prefix").decode().rstrip("\n")
    revision = commit.decode().strip()
    missing = f"版本“{shown}”里没有目录文件夹 {inside or folder}。请换一个版本，或用 --catalogue 给出文件夹。"
    tree = _git(folder, missing, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}:{inside}")
    top = Path(_git(folder, unknown, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    archive = _git(top, missing, "archive", "--format=tar", tree.decode().strip())
    day = _git(folder, missing, "show", "--no-patch", "--format=%cs", revision).decode().strip()
    return Revision(_snapshot(archive), day)


def _git(folder: Path, trouble: str, *words: str) -> bytes:
    """What git prints. Raises CannotDoError with the sentence `trouble` where git refuses."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "--no-optional-locks", *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TIMEOUT_SECONDS,
            check=False,
        )
    except FileNotFoundError as missing:
        raise CannotDoError("这台电脑没有安装 git，读不了 git 里的版本。请安装 git，或给出文件夹。") from missing
    except (OSError, ValueError, subprocess.TimeoutExpired) as failed:
        raise CannotDoError(trouble) from failed
    if done.returncode != 0 or len(done.stdout) > LARGEST_ARCHIVE:
        raise CannotDoError(trouble)
    return done.stdout


def _snapshot(archive: bytes) -> Snapshot:
    """The files of an archive, as they would be taken from a folder."""
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    forms: set[str] = set()
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member, parts in _members(tar):
            if is_yaml(member.name):
                contents = _contents(tar, member)
                if isinstance(contents, Problem):
                    problems.append(contents)
                else:
                    files[member.name] = contents
            elif parts[0] == "forms" and len(parts) == 2 and member.isreg() and is_form_file(parts[1]):
                forms.add(parts[1])
    return Snapshot(dict(sorted(files.items())), frozenset(forms), tuple(problems))


def _members(tar: tarfile.TarFile) -> Iterator[tuple[tarfile.TarInfo, tuple[str, ...]]]:
    """What is no folder, and neither hidden nor inside what is hidden."""
    for member in tar:
        parts = PurePosixPath(member.name).parts
        if not member.isdir() and not any(part.startswith(".") for part in parts):
            yield member, parts


def _contents(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes | Problem:
    if not member.isreg():
        return error(member.name, None, "这不是一个普通文件，无法读取。", "请删掉它，重新建一个文本文件。")
    if member.size > LARGEST_FILE:
        return error(member.name, None, f"文件太大，超过了 {LARGEST_FILE // 1024} KB。", "一个事项写一个文件。")
    file = tar.extractfile(member)
    return file.read() if file else b""
