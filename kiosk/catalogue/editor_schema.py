"""The model as JSON Schema for text editors: they complete keys, explain them, and underline what is wrong.

An editor sees YAML's own kinds of values where our reading sees text only: `原件: 1` is a number there, and so
is `电话: 12345`. So the schema takes both. It says less than our reading: what guides and files say of each
other it does not know.
"""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from kiosk.catalogue.calendar import Calendar
from kiosk.catalogue.conditions import NOT, Case, When
from kiosk.catalogue.district import District, Signpost, Site, Street
from kiosk.catalogue.form import Form, Passage
from kiosk.catalogue.item import Hint, Item, Option
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.reading.layout import kind
from kiosk.catalogue.record import NO, YES
from kiosk.catalogue.shape import Model

FOLDER = ".schema"
"""Inside the catalogue folder; a folder that begins with a dot is no part of the catalogue."""

SCHEMAS: Mapping[str, Model] = {
    "item": Item,
    "street": Street,
    "site": Site,
    "district": District,
    "signposts": Signpost,
    "life-event": LifeEvent,
    "form": Form,
    "calendar": Calendar,
}
"""Name of a schema -> what it describes. signposts: a list of them."""

_TITLES = {
    "Item": "事项",
    "Option": "选项",
    "Question": "问题",
    "Conclusion": "结论",
    "Material": "材料",
    "Step": "环节",
    "Hint": "提示",
    "Variant": "一种情况",
    "LegalBasis": "依据",
    "Faq": "常见问题",
    "Rate": "标准",
    "FeeItem": "收费项目",
    "SpecialProcedure": "特别程序",
    "Verification": "核对",
    "EnglishQuestion": "问题的英文",
    "English": "英文",
    "District": "全区通用",
    "Counts": "公布数量",
    "OfficeHours": "办公时间",
    "Theme": "主题",
    "Hotline": "热线",
    "Street": "街道",
    "Place": "服务中心或服务站",
    "Community": "社区",
    "Signpost": "去别处办的事",
    "Site": "专区",
    "Screen": "屏幕",
    "Timings": "计时",
    "PrintLimits": "打印上限",
    "Printers": "打印机",
    "Favourite": "大家常办",
    "LifeEvent": "一件事",
    "Part": "要办的一件",
    "Elsewhere": "别处要办的一件",
    "Form": "空白表",
    "Passage": "正文的一条",
    "Calendar": "放假安排",
    "Year": "一年的放假安排",
    "DaysOff": "一个节日",
    "Machine": "机器",
    "MachineEnglish": "机器的英文",
    "When": "条件",
    "Case": "一组条件",
}
"""What staff call the records."""

_SHORT_FORMS = (Option, Hint, Passage)
"""Records that may be written as one text."""

_TEXT = ["string", "number"]
"""`010`, `12345` and `2026` are numbers to an editor; to us they are text."""


def schema(name: str) -> dict[str, Any]:
    """The schema with a name of SCHEMAS. KeyError for another."""
    model = SCHEMAS[name]
    described = TypeAdapter(list[model] if model is Signpost else model).json_schema(  # type: ignore[valid-type]
        by_alias=True, schema_generator=_AsEditorsSee, mode="validation"
    )
    for one in described.get("$defs", {}).values():
        if "enum" in one:  # fixed words: their docstring is English
            one.pop("title", None), one.pop("description", None)
    return {"$schema": "http://json-schema.org/draft-07/schema#", **described}


def schema_file(name: str) -> str:
    """The contents of the schema's file. Same model, same bytes."""
    return json.dumps(schema(name), ensure_ascii=False, indent=1) + "\n"


def pointer(path: str) -> str | None:
    """The first line of a file of the catalogue, by which editors find its schema; None for other files."""
    model = kind(path)
    name = next((name for name, one in SCHEMAS.items() if one is model), None)
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{FOLDER}/{name}.json\n" if name else None


class _AsEditorsSee(GenerateJsonSchema):
    """Where what staff write is another kind of value than what the model makes of it."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return super().str_schema(schema) | {"type": _TEXT}

    def int_schema(self, schema: core_schema.IntSchema) -> JsonSchemaValue:
        return super().int_schema(schema) | {"type": ["integer", "string"], "pattern": r"^\d+$"}

    def float_schema(self, schema: core_schema.FloatSchema) -> JsonSchemaValue:
        return super().float_schema(schema) | {"type": ["number", "string"], "pattern": r"^\d+(\.\d+)?$"}

    def bool_schema(self, _: core_schema.BoolSchema) -> JsonSchemaValue:
        return {"enum": [YES, NO]}

    def date_schema(self, _: core_schema.DateSchema) -> JsonSchemaValue:
        return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        return {"enum": [word for word in schema["expected"] if word]}

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        return {"enum": [one.value for one in schema["members"]]}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A key that may be left out; `电话:` with nothing behind it is an empty text to us, and no null."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        inner, default = self.generate_inner(schema["schema"]), schema.get("default")
        if isinstance(default, bool):
            return inner | {"default": YES if default else NO}
        return inner | {"default": default} if default or default == 0 else inner

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        if [one["type"] for one in schema["items_schema"]] == ["time", "time"]:
            return {"type": "string", "pattern": r"^\d\d:\d\d *- *\d\d:\d\d$"}
        return super().tuple_schema(schema)

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        model, found = schema["cls"], super().model_schema(schema)
        found.pop("description", None)  # the docstring, which is English
        title = {"title": _TITLES[model.__name__]}
        if model is When:
            return title | _any_of(found["properties"]["cases"]["items"])
        if model is Case:
            return title | _case(found["properties"]["unless"])
        for key, described in found["properties"].items():
            described["title"] = key
        if model in _SHORT_FORMS:
            return title | {"anyOf": [{"type": _TEXT, "minLength": 1}, found | title]}
        return found | title


def _any_of(case: JsonSchemaValue) -> JsonSchemaValue:
    return {
        "description": "条件：“问题: 选项”写在 {} 里；几组里满足一组就行的，写成列表 [{}, {}]",
        "anyOf": [case, {"type": "array", "items": case, "minItems": 1}],
    }


def _case(unless: JsonSchemaValue) -> JsonSchemaValue:
    option = {"type": _TEXT, "minLength": 1}
    return {
        "description": "问题的“存为”: 选项；几个选项里有一个就行的，写成 [选项, 选项]；写几个问题，就要都满足",
        "type": "object",
        "properties": {NOT: unless | {"title": NOT, "description": "不满足里面的条件"}},
        "additionalProperties": {"anyOf": [option, {"type": "array", "items": option, "minItems": 1}]},
        "minProperties": 1,
    }
