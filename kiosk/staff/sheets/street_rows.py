"""The sheet of streets and communities, out and back: one row a street, one row a community."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import time
from typing import Any

from kiosk.catalogue.district import Community, OfficeHours, Street
from kiosk.catalogue.district import Place as Counter
from kiosk.catalogue.shape import Model
from kiosk.staff.sheets.cells import cell_text
from kiosk.staff.sheets.columns import Column, Shape
from kiosk.staff.sheets.layout import ID, SORT, STREETS, Sheet, column_of, id_column, sort_column
from kiosk.staff.sheets.records import Desk, note_places
from kiosk.staff.sheets.tables import Path, Place, Row, Written

STREET, COMMUNITY = "街道", "社区"
CENTRE, STATION, COMMUNITIES, HOURS = "为民服务中心", "为民服务站", "社区", "办公时间"

OWN_COLUMNS = {"区划代码": "区划代码", "名称": "名称"}
PLACE_COLUMNS = {"窗口名称": "名称", "地址": "地址", "电话": "电话", "可信度": "可信度"}
HOUR_COLUMNS = {"工作日": "工作日", "周末": "周末", "办公时间可信度": "可信度"}
"""Heading -> key of the street or community, of its place, of the place's hours."""


def _columns(model: Model, keys: dict[str, str]) -> tuple[Column, ...]:
    return tuple(replace(column_of(model, key, heading), needed=False) for heading, key in keys.items())


def _hours(one: Column) -> Column:
    return replace(one, shape=Shape.WORDS) if one.heading in ("工作日", "周末") else one


STREET_SHEET = Sheet(
    STREETS,
    "一行一个街道，下面一行一个社区；社区行的编号写它所在的街道。没核实的地址、电话不写。",
    (
        id_column("街道的编号；社区写它所在街道的编号"),
        sort_column((STREET, COMMUNITY), "街道，或社区"),
        *_columns(Street, OWN_COLUMNS),
        *_columns(Counter, PLACE_COLUMNS),
        *map(_hours, _columns(OfficeHours, HOUR_COLUMNS)),
    ),
)


def street_rows(streets: Iterable[Street]) -> Iterator[dict[str, str]]:
    """The rows of all streets."""
    for street in streets:
        yield {ID: street.id, SORT: STREET} | _row(street, street.centre)
        for community in street.communities:
            yield {ID: street.id, SORT: COMMUNITY} | _row(community, community.station)


def _row(one: Street | Community, place: Counter | None) -> dict[str, str]:
    cells = {"区划代码": one.code, "名称": one.name}
    if place is not None:
        cells |= _cells(Counter, PLACE_COLUMNS, place.model_dump(mode="json", by_alias=True))
    if place is not None and place.hours is not None:
        hours: dict[str, Any] = {"工作日": _spans(place.hours.workdays), "周末": _spans(place.hours.weekend)}
        hours["可信度"] = str(place.hours.confidence)
        cells |= _cells(OfficeHours, HOUR_COLUMNS, hours)
    return cells


def _cells(model: Model, keys: dict[str, str], values: dict[str, Any]) -> dict[str, str]:
    columns = {one.heading: one for one in map(_hours, _columns(model, keys))}
    return {heading: cell_text(columns[heading], values[key]) for heading, key in keys.items()}


def _spans(spans: tuple[tuple[time, time], ...]) -> list[str]:
    return [f"{_clock(opening)}-{_clock(closing)}" for opening, closing in spans]


def _clock(moment: time) -> str:
    return moment.isoformat() if moment.second or moment.microsecond or moment.tzinfo else f"{moment:%H:%M}"


def add_street_row(desk: Desk, streets: dict[str, Written], row: Row) -> None:
    """Add a street, or a community to the street it names."""
    label = desk.sort(STREETS, row, (STREET, COMMUNITY))
    street_id, place = row.text(ID), Place(STREETS, row.number, ID)
    if label == STREET:
        if street_id in streets:
            first = streets[street_id].places[()].row
            desk.refuse(place, f"编号“{street_id}”在第 {first} 行已经用了。", "请换一个编号，或删掉一行。")
            return
        written = streets[street_id] = Written({ID: street_id})
        written.places[ID,] = place
        _add(desk, written, (), written.plain, row, CENTRE)
    elif label == COMMUNITY and street_id not in streets:
        desk.refuse(place, f"上面没有编号是“{street_id}”的街道。", "社区要写在它的街道下面，编号写街道的编号。")
    elif label == COMMUNITY:
        communities = streets[street_id].plain.setdefault(COMMUNITIES, [])
        communities.append({})
        _add(desk, streets[street_id], (COMMUNITIES, len(communities) - 1), communities[-1], row, STATION)


def _add(desk: Desk, written: Written, path: Path, record: dict[str, Any], row: Row, counter: str) -> None:
    """The row's own keys into a record, and its counter, where one is written."""
    record |= desk.record(STREETS, row, [_own(heading) for heading in OWN_COLUMNS], OWN_COLUMNS)
    note_places(written, path, STREETS, row, OWN_COLUMNS)
    place = desk.record(STREETS, row, _columns(Counter, PLACE_COLUMNS), PLACE_COLUMNS)
    hours = desk.record(STREETS, row, map(_hours, _columns(OfficeHours, HOUR_COLUMNS)), HOUR_COLUMNS)
    if any(row.text(heading) for heading in HOUR_COLUMNS):
        place[HOURS] = hours
    if any(row.text(heading) for heading in (*PLACE_COLUMNS, *HOUR_COLUMNS)):
        record[counter] = place
        note_places(written, (*path, counter), STREETS, row, PLACE_COLUMNS)
        note_places(written, (*path, counter, HOURS), STREETS, row, HOUR_COLUMNS)


def _own(heading: str) -> Column:
    return next(one for one in STREET_SHEET.columns if one.heading == heading)
