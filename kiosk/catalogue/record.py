"""The base of everything that is written in the catalogue's YAML."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError


class Record(BaseModel):
    """A frozen piece of the catalogue.

    Keys in YAML are the Chinese aliases; unknown keys are refused. Lists arrive as tuples, so a
    record can be shared between threads and compared, but never changed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True)


def key(alias: str, explained: str, **more: Any) -> Any:
    """A field with its YAML key and the Chinese sentence an editor shows for that key."""
    return Field(alias=alias, description=explained, **more)


YES, NO = "是", "否"


def _yes_or_no(value: object) -> object:
    """是 / 否 are the catalogue's words for true and false, and there are no others."""
    if not isinstance(value, str):
        return value
    if value not in (YES, NO):
        raise PydanticCustomError("bool_parsing", "neither 是 nor 否")  # pydantic alone would take on, yes, 1
    return value == YES


YesNo = BeforeValidator(_yes_or_no)


def _day(value: object) -> object:
    """A bare number would be read as seconds since 1970."""
    if isinstance(value, str) and not _DAY.fullmatch(value):
        raise PydanticCustomError("date_from_datetime_parsing", "not written year-month-day")
    return value


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Day = Annotated[date, BeforeValidator(_day)]
"""A date, written 2026-11-02."""
