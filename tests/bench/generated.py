"""Catalogues of any size, made by varying the real one.

Each copy of an item has its own id, name, sayings and texts, and refers to items of its own copy; so the
catalogue is sound, and no two files are alike.
"""

import re
from pathlib import Path

from kiosk import shipped
from kiosk.catalogue.reading.folder import take

_REFERENCES = re.compile(r"(转到|可以看|相关事项)(: )(\[[^\]]*\]|\S+)")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def write(folder: Path, items: int) -> Path:
    """Writes a catalogue with so many items into a folder, and gives it back."""
    files = take(shipped.catalogue()).files
    real = {path: text.decode() for path, text in files.items() if path.startswith("items/")}
    for path, contents in files.items():
        if path not in real:
            _write(folder / path, contents.decode())
    for place in range(items):
        number, path = place // len(real), list(real)[place % len(real)]
        copies_of_all = (number + 1) * len(real) <= items
        _write(folder / _path(path, number), varied(real[path], number, number if copies_of_all else 0))
    return folder


def varied(item: str, number: int, referred: int) -> str:
    """One item as its `number`th copy, which refers to the items of copy `referred`."""
    if number == 0:
        return item
    text = _REFERENCES.sub(lambda found: found[1] + found[2] + _copied_ids(found[3], referred), item)
    text = re.sub(r"^编号: (\S+)", lambda found: f"编号: {_copied(found[1], number)}", text, flags=re.M)
    text = re.sub(r"^(事项名称: .*?)( *(?:#.*)?)$", rf"\1（第{number}批）\2", text, flags=re.M)
    return re.sub(r"^(俗称: \[)(.+)\]", lambda found: found[1] + _sayings(found[2], number) + "]", text, flags=re.M)


def _path(path: str, number: int) -> str:
    head, _, name = path.rpartition("/")
    return path if number == 0 else f"{head}/{_copied(name.removesuffix('.yaml'), number)}.yaml"


def _copied(item_id: str, number: int) -> str:
    return f"{item_id[:34].rstrip('-')}-{number}" if number else item_id


def _copied_ids(written: str, number: int) -> str:
    return _ID.sub(lambda found: _copied(found[0], number), written)


def _sayings(written: str, number: int) -> str:
    return ", ".join(f"{saying}{number}" for saying in written.split(", "))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
