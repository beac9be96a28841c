"""A FileReading as bytes and back, for another process and for the disk: plain JSON, never pickle.

[problems, mentions, given up]
the record
"""

import json
from typing import Any

from kiosk.catalogue.problems import Level, Problem
from kiosk.catalogue.reading.file_reading import FileReading
from kiosk.catalogue.reading.mentions import Mention, Role

_LEVELS = {level.value: level for level in Level}
_ROLES = {role.value: role for role in Role}


def to_bytes(reading: FileReading) -> bytes:
    """The reading as bytes; the same reading gives the same bytes."""
    problems = [[*vars(problem).values()] for problem in reading.problems]
    mentions = [[*vars(mention).values()] for mention in reading.mentions]
    head = json.dumps([problems, mentions, reading.given_up], ensure_ascii=False, separators=(",", ":"))
    return head.encode("utf-8", "surrogatepass") + b"\n" + reading.record


def from_bytes(written: bytes) -> FileReading:
    """What `to_bytes` was given. Raises ValueError or TypeError for other bytes."""
    head, _, record = written.partition(b"\n")
    problems, mentions, given_up = json.loads(head.decode("utf-8", "surrogatepass"))
    return FileReading(tuple(map(_problem, problems)), tuple(map(_mention, mentions)), record, given_up)


def _problem(written: list[Any]) -> Problem:
    level, file, line, column, what, how_to_fix, end, rule = written
    return Problem(_LEVELS[level], file, line, column, what, how_to_fix, tuple(end) if end else None, rule)


def _mention(written: list[Any]) -> Mention:
    return Mention(_ROLES[written[0]], *written[1:])
