"""What editors are told of the keys is what our reading takes."""

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from kiosk import shipped
from kiosk.catalogue.editor_schema import FOLDER, SCHEMAS, pointer, schema, schema_file
from kiosk.catalogue.reading.layout import kind
from kiosk.catalogue.reading.yaml_nodes import plain
from kiosk.catalogue.reading.yaml_text import parse

ROOT = shipped.catalogue()
PATHS = [path.relative_to(ROOT).as_posix() for path in sorted(ROOT.rglob("*.yaml"))]


def name_of(path: str) -> str:
    return next(name for name, model in SCHEMAS.items() if model is kind(path))


def as_text(path: str) -> Any:
    """Every value is text, as our reading has it."""
    root = parse(path, (ROOT / path).read_bytes()).root
    assert root is not None
    return plain(root)


def as_editors_see(path: str) -> Any:
    """Numbers are numbers, by YAML 1.2; dates are text, as JSON has none."""
    return dates_as_text(YAML(typ="safe", pure=True).load((ROOT / path).read_text(encoding="utf-8")))


def dates_as_text(value: Any) -> Any:
    match value:
        case dict():
            return {key: dates_as_text(one) for key, one in value.items()}
        case list():
            return [dates_as_text(one) for one in value]
        case date():
            return value.isoformat()
    return value


def refused(name: str, value: Any) -> list[str]:
    return [error.message for error in Draft7Validator(schema(name)).iter_errors(value)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_shipped_schemas_are_of_this_model(name: str) -> None:
    assert (ROOT / FOLDER / f"{name}.json").read_text(encoding="utf-8") == schema_file(name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_sound(name: str) -> None:
    Draft7Validator.check_schema(schema(name))


@pytest.mark.parametrize("path", PATHS)
def test_shipped_files_are_taken(path: str) -> None:
    assert refused(name_of(path), as_text(path)) == []
    assert refused(name_of(path), as_editors_see(path)) == []


@pytest.mark.parametrize("path", PATHS)
def test_shipped_files_point_to_their_schema(path: str) -> None:
    first = (ROOT / path).read_text(encoding="utf-8").splitlines(keepends=True)[0]
    assert first == pointer(path)
    target = first.strip().partition("$schema=")[2]
    assert ((ROOT / path).parent / target).resolve() == (ROOT / FOLDER / f"{name_of(path)}.json").resolve()


def test_other_files_point_nowhere() -> None:
    assert pointer("notes/a.yaml") is None


ALLOWANCE: dict[str, Any] = as_text("items/yanglao-fuwu/gaoling-jintie.yaml")
WRONG: dict[str, dict[str, Any]] = {
    "unknown key": {"事项名": "高龄津贴"},
    "neither yes nor no": {"全区通办": "yes"},
    "not a word of a fixed list": {"受理": ["区里"]},
    "not an id": {"编号": "高龄津贴"},
    "not a date": {"生效": "11月2日"},
    "not a number": {"到现场次数": "一次"},
    "too large a number": {"到现场次数": 21},
    "text for a list": {"俗称": "老人钱"},
    "empty condition": {"提示": [{"说": "带上身份证", "当": {}}]},
    "condition that is a text": {"提示": [{"说": "带上身份证", "当": "年龄"}]},
    "condition under 非 that is a text": {"提示": [{"说": "带上身份证", "当": {"非": "年龄"}}]},
    "unknown key of a material": {"申请材料": [{"名称": "身份证", "份数": 1}]},
    "one option": {"办理引导": [{"问": "几岁？", "存为": "年龄", "选项": ["八十"]}]},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=list(WRONG))
def test_wrong_files_are_refused(change: dict[str, Any]) -> None:
    assert refused("item", ALLOWANCE) == []
    assert refused("item", deepcopy(ALLOWANCE) | change) != []


RIGHT: dict[str, dict[str, Any]] = {
    "conditions in every shape": {
        "提示": [
            "带上身份证",
            {"说": "带上户口簿", "当": [{"年龄": ["甲", "乙"], "户口": "丙"}, {"非": {"年龄": "甲"}}]},
        ]
    },
    "a fact that depends on the case": {"收费": [{"当": {"户口": "五华区"}, "是": "不收费"}, {"是": "问窗口"}]},
    "a fact": {"收费": "不收费"},
    "numbers": {"到现场次数": 1, "咨询电话": 12345},
    "an option with a condition": {
        "办理引导": [{"问": "几岁？", "存为": "年龄", "选项": ["八十", {"名称": "九十", "当": {"户口": "五华区"}}]}]
    },
}


@pytest.mark.parametrize("change", RIGHT.values(), ids=list(RIGHT))
def test_right_files_are_taken(change: dict[str, Any]) -> None:
    assert refused("item", deepcopy(ALLOWANCE) | change) == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_explained_in_chinese(name: str) -> None:
    explained = list(texts(json.loads(schema_file(name))))
    assert explained
    foreign = [text for text in explained if not any("\u4e00" <= character <= "\u9fff" for character in text)]
    assert set(foreign) <= {"A4"}  # which is what everybody says


def texts(value: Any) -> Iterator[str]:
    """Every title and description; a key without a description gives an empty one."""
    match value:
        case dict():
            yield from (value[key] for key in ("title", "description") if isinstance(value.get(key), str))
            for described in value.get("properties", {}).values():
                yield described.get("description", "")
            for one in value.values():
                yield from texts(one)
        case list():
            for one in value:
                yield from texts(one)
