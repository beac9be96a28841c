"""A catalogue folder -> the catalogue, and every problem in it at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.catalogue.calendar import NO_NOTICES, Calendar
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form
from kiosk.catalogue.item import Item
from kiosk.catalogue.items import Items
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.problems import Problem, has_errors, in_order
from kiosk.catalogue.reading.file_reading import FileReading, decoded, read_file
from kiosk.catalogue.reading.folder import Snapshot, take
from kiosk.catalogue.reading.layout import CALENDAR, DISTRICT, SIGNPOSTS, kind, misplaced
from kiosk.catalogue.reading.linking import link
from kiosk.catalogue.reading.mentions import Role, of
from kiosk.catalogue.reading.readers import read_guarded
from kiosk.catalogue.reading.remembering import Remembering
from kiosk.catalogue.reading.sources import Sources
from kiosk.catalogue.shape import Model

Readings = Mapping[str, FileReading]
"""Path inside the folder -> what came of the file."""

ReadFiles = Callable[[Mapping[str, bytes]], Readings]
"""Reads files that are part of a catalogue: here, in other processes, or from what is remembered."""


@dataclass(frozen=True)
class Reading:
    """What came of reading a folder."""

    catalogue: Catalogue | None
    """None if and only if one of the problems is an error."""
    problems: tuple[Problem, ...]
    """Errors and warnings by file, line and column."""
    sources: Sources = field(default_factory=Sources, repr=False, compare=False)
    """Where all of it is written. A kiosk keeps the catalogue only."""


def read(folder: Path, cache: Path | None = None) -> Reading:
    """The catalogue in a folder. Never raises for what is in the folder, or for a folder that is not there.

    Files are read in other processes with limits; those that `cache` remembers are not read again.
    """
    return read_safely(take(folder), cache)


def read_safely(snapshot: Snapshot, cache: Path | None = None) -> Reading:
    """The catalogue in the files of a snapshot, read as `read` does."""
    return read_snapshot(snapshot, Remembering(cache, read_guarded) if cache else read_guarded)


def read_here(files: Mapping[str, bytes]) -> Readings:
    """Reads files in this process, one after the other."""
    return {path: read_file(path, contents) for path, contents in files.items()}


def read_snapshot(snapshot: Snapshot, read_files: ReadFiles = read_here) -> Reading:
    """The catalogue in the files of a snapshot."""
    files = {path: contents for path, contents in snapshot.files.items() if kind(path)}
    problems = [*snapshot.problems, *misplaced(snapshot)]
    if not files:
        return Reading(None, in_order(problems))
    readings = read_files(files)
    for reading in readings.values():
        problems.extend(reading.problems)
    said = {path: readings[path].mentions for path in files}
    problems.extend(link(said, files, snapshot.forms))
    listed, sources = in_order(problems), Sources(files, _item_files(readings))
    if DISTRICT not in files or has_errors(listed):
        return Reading(None, listed, sources)
    return Reading(_catalogue(readings), listed, sources)


def _catalogue(readings: Readings) -> Catalogue:
    """The catalogue in files that are all sound."""
    district: District = decoded(District, readings[DISTRICT].record)
    return Catalogue(
        district=district,
        items=_in_theme_order(readings, district),
        streets=_all(Street, readings),
        sites=_all(Site, readings),
        signposts=decoded(Signpost, readings[SIGNPOSTS].record) if SIGNPOSTS in readings else (),
        life_events=tuple(sorted(_all(LifeEvent, readings), key=lambda event: (event.order, event.id))),
        forms=_all(Form, readings),
        calendar=decoded(Calendar, readings[CALENDAR].record) if CALENDAR in readings else NO_NOTICES,
    )


def _all(model: Model, readings: Readings) -> tuple[Any, ...]:
    """Every record of one model, by path."""
    return tuple(decoded(model, reading.record) for path, reading in readings.items() if kind(path) is model)


def _in_theme_order(readings: Readings, district: District) -> Items:
    order = {theme.name: place for place, theme in enumerate(district.themes)}
    found = sorted(
        (order[_said(reading, Role.THEME)], _said(reading, Role.ID), reading.record)
        for path, reading in readings.items()
        if kind(path) is Item
    )
    return Items([record for _, _, record in found], [item_id for _, item_id, _ in found])


def _item_files(readings: Readings) -> dict[str, str]:
    return {_said(reading, Role.ID): path for path, reading in readings.items() if kind(path) is Item}


def _said(reading: FileReading, role: Role) -> str:
    """The one text with this role; empty in a file with errors."""
    return next((mention.text for mention in of(reading.mentions, role)), "")
