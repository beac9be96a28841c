"""The catalogue folder as it is on disk: one snapshot of its files in memory.

    catalogue.yaml  signposts.yaml  items/<theme folder>/<id>.yaml  places/<street>.yaml  sites/<id>.yaml
    forms/<id>.yaml; beside them PDF files, of which only the names matter here

Reading and hashing work on the same snapshot, so that a save between the two cannot mix them.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.catalogue.problems import FOLDER, Problem, error

LARGEST_FILE = 256 * 1024
"""Bytes. The longest real item has about 10 KB; what is far larger is no item (catalogue-format)."""

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe in the folder must not stop the reader; the third is for Windows."""

_YAML_ENDINGS = (".yaml", ".yml", ".yaml.txt")


@dataclass(frozen=True)
class Snapshot:
    """What was in the folder at one moment. Files that could not be read are among `problems`."""

    files: Mapping[str, bytes]
    """Path inside the folder, with `/` -> contents of each YAML file, sorted by path."""
    forms: frozenset[str] = frozenset()
    """Names of the files in forms/ that are no YAML; each has an ending, so it is no id."""
    problems: tuple[Problem, ...] = field(default=())


def take(folder: Path) -> Snapshot:
    """The catalogue folder as it is now. Never raises for what is on disk."""
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    try:
        paths = sorted(_yaml_paths(str(folder), ""))
    except OSError as trouble:
        return Snapshot({}, problems=(_folder_problem(folder, trouble),))
    for path in paths:
        shown = os.fsencode(path).decode("utf-8", "replace")
        contents = _contents(f"{folder}{os.sep}{path}", shown)
        if isinstance(contents, Problem):
            problems.append(contents)
        else:
            files[shown] = contents
    return Snapshot(files, _forms(folder), tuple(problems))


def _yaml_paths(folder: str, inside: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{inside}{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _yaml_paths(entry.path, f"{path}/")
            elif is_yaml(entry.name):
                yield path


def is_yaml(name: str) -> bool:
    """Whether a file of this name may be YAML, be it misnamed."""
    return name.lower().endswith(_YAML_ENDINGS)


def is_form_file(name: str) -> bool:
    """Whether a file of this name in forms/ may be named by a material as it is."""
    return "." in name and not is_yaml(name)


def _contents(file: str, path: str) -> bytes | Problem:
    try:
        handle = os.open(file, _READ)
        try:
            about = os.fstat(handle)
            if not stat.S_ISREG(about.st_mode):
                return error(path, None, "这不是一个普通文件，无法读取。", "请删掉它，重新建一个文本文件。")
            contents = os.read(handle, min(about.st_size, LARGEST_FILE) + 1)
        finally:
            os.close(handle)
    except OSError as trouble:
        return error(path, None, f"这个文件读不出来：{_reason(trouble)}。", "请检查文件的读取权限，或重新拷贝一份。")
    if len(contents) > LARGEST_FILE:
        limit = LARGEST_FILE // 1024
        return error(
            path, None, f"文件太大，超过了 {limit} KB。", "一个事项写一个文件；图片和表格请放到 forms 文件夹。"
        )
    return contents


def _forms(folder: Path) -> frozenset[str]:
    try:
        with os.scandir(folder / "forms") as entries:
            return frozenset(entry.name for entry in entries if entry.is_file() and is_form_file(entry.name))
    except OSError:
        return frozenset()


def _folder_problem(folder: Path, trouble: OSError) -> Problem:
    if isinstance(trouble, FileNotFoundError):
        return error(FOLDER, None, f"找不到目录文件夹 {folder}。", "请检查路径写得对不对，或把目录文件夹拷贝到这里。")
    if isinstance(trouble, NotADirectoryError):
        return error(FOLDER, None, f"{folder} 不是文件夹。", "请给出装着 catalogue.yaml 的那个文件夹。")
    return error(
        FOLDER, None, f"目录文件夹 {folder} 读不出来：{_reason(trouble)}。", "请让管理员检查这个文件夹的读取权限。"
    )


def _reason(trouble: OSError) -> str:
    if isinstance(trouble, PermissionError):
        return "没有读取权限"
    if isinstance(trouble, FileNotFoundError):
        return "文件不在了"
    return f"系统报错 {trouble.errno}"
