"""The base of everything that is written in the catalogue's YAML."""

from typing import Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


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
    """是 / 否 are the catalogue's words for true and false; anything else is left for pydantic to refuse."""
    return {YES: True, NO: False}.get(value, value) if isinstance(value, str) else value


YesNo = BeforeValidator(_yes_or_no)
