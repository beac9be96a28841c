"""IPP messages as bytes (RFC 8010), as much of them as asking a printer takes.

pycups asks only CUPS itself about jobs, waits for ever, and cannot read what a printer tells of its trays.
"""

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, repeat

_VERSION = b"\x02\x00"
_OPERATION_GROUP, _END = 0x01, 0x03
_FIRST_VALUE_TAG = 0x10  # everything below begins a group
INTEGER, KEYWORD, NAME, URI, CHARSET, LANGUAGE = 0x21, 0x44, 0x42, 0x45, 0x47, 0x48
"""Tags of values (RFC 8010, 3.5.2)."""
_NUMBERS = (INTEGER, 0x23)  # integer, enum
_TEXTS = (0x41, NAME, KEYWORD, URI, CHARSET, LANGUAGE)
_WITH_LANGUAGE = (0x35, 0x36)

Value = int | str | bytes


class NotIppError(ValueError):
    """These bytes are no IPP message."""


@dataclass(frozen=True)
class Answer:
    """What a printer answered."""

    status: int
    """RFC 8011, appendix B; below 0x100 it went well."""
    groups: tuple[Mapping[str, tuple[Value, ...]], ...]
    """The groups of attributes after the first, in order: the printer, or one for each job."""


def request(operation: int, uri: str, attributes: Iterable[tuple[int, str, Iterable[int | str]]]) -> bytes:
    """A request about the printer at `uri`: (tag, name, values) for each attribute besides those that all have."""
    always = (
        (CHARSET, "attributes-charset", ("utf-8",)),
        (LANGUAGE, "attributes-natural-language", ("en",)),
        (URI, "printer-uri", (uri,)),
    )
    body = b"".join(_attribute(tag, name, values) for tag, name, values in (*always, *attributes))
    return _VERSION + struct.pack(">Hi", operation, 1) + bytes([_OPERATION_GROUP]) + body + bytes([_END])


def _attribute(tag: int, name: str, values: Iterable[int | str]) -> bytes:
    names = chain([name], repeat(""))  # further values have an empty name
    named = zip(values, names, strict=False)
    return b"".join(bytes([tag]) + _sized(one.encode()) + _sized(_packed(value)) for value, one in named)


def _packed(value: int | str) -> bytes:
    return struct.pack(">i", value) if isinstance(value, int) else value.encode()


def _sized(content: bytes) -> bytes:
    return struct.pack(">H", len(content)) + content


def answer(message: bytes) -> Answer:
    """Read an answer. Values inside collections are left out. Raises NotIppError."""
    try:
        (status,) = struct.unpack_from(">H", message, 2)
        return Answer(status, tuple(_groups(message)[1:]))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise NotIppError(str(error)) from error


def _groups(message: bytes) -> list[dict[str, tuple[Value, ...]]]:
    groups: list[dict[str, tuple[Value, ...]]] = []
    name, at = "", len(_VERSION) + 6
    while message[at] != _END:
        tag = message[at]
        at += 1
        if tag < _FIRST_VALUE_TAG:
            groups.append({})
            continue
        key, at = _content(message, at)
        content, at = _content(message, at)
        name = key.decode() or name
        groups[-1][name] = (*groups[-1].get(name, ()), _unpacked(tag, content))
    return groups


def _content(message: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", message, at)
    end = at + 2 + length
    if end > len(message):
        raise IndexError(f"{end} > {len(message)}")
    return message[at + 2 : end], end


def _unpacked(tag: int, content: bytes) -> Value:
    if tag in _NUMBERS:
        (number,) = struct.unpack(">i", content)
        return int(number)
    if tag in _WITH_LANGUAGE:
        _language, at = _content(content, 0)
        return _content(content, at)[0].decode()
    return content.decode() if tag in _TEXTS else content
