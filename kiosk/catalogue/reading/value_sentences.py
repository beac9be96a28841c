"""Chinese sentences for values that pydantic refuses, by the type of its error."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import ErrorDetails

from kiosk.catalogue.reading.known_keys import nearest

Sentences = tuple[str, str]
"""(what, how to mend it)."""

Maker = Callable[[str, Any, Mapping[str, Any]], Sentences]
"""(label, input, pydantic's context) -> sentences."""


def value_sentences(kind: str, label: str, refused: ErrorDetails) -> Sentences:
    """The sentences for one refused value; `label` is how a clerk calls the place, such as “受理”的第 1 项."""
    written = refused["input"]
    if written == "":
        return f"{label}后面没有写内容。", "请写上内容；用不着就删掉这一行。"
    make = _MAKERS.get(kind, _other)
    what, how = make(label, written, refused.get("ctx", {}))
    wide = dict.fromkeys(_WIDE.findall(written)) if may_be_wide(kind, written) else ()
    pairs = "、".join(f"“{one}”改成“{unicodedata.normalize('NFKC', one)}”" for one in wide)
    return what, f"请把全角的{pairs}。{how}" if pairs else how


def may_be_wide(kind: str, written: Any) -> bool:
    """Whether a value is of a kind that is written without full-width characters, and has some."""
    return kind in _NARROW and isinstance(written, str) and bool(_WIDE.search(written))


def wide_place(written: str) -> int:
    """Index of the first full-width character; 0 where there is none."""
    found = _WIDE.search(written)
    return found.start() if found else 0


def _chosen_word(label: str, written: Any, context: Mapping[str, Any]) -> Sentences:
    allowed = [word for word in re.findall(r"'([^']*)'", str(context.get("expected", ""))) if word]
    listed = "、".join(allowed)
    if isinstance(written, str) and re.search("[，、,]", written):
        how = f"一项一项分开写，中间用英文逗号，如 [{', '.join(allowed)}]。"
    else:
        meant = nearest(str(written), allowed)
        how = f"是不是“{meant}”？只能写：{listed}。" if meant else f"只能写：{listed}。"
    return f"{label}不能写“{_short(written)}”。", how


def _yes_or_no(label: str, written: Any, _: Mapping[str, Any]) -> Sentences:
    return f"{label}不能写“{_short(written)}”。", "只能写“是”或“否”。"


def _whole_number(label: str, written: Any, _: Mapping[str, Any]) -> Sentences:
    return f"{label}要写整数，不能写“{_short(written)}”。", "请只写阿拉伯数字，如 1，不带单位；没有核实就删掉这一行。"


def _number(label: str, written: Any, _: Mapping[str, Any]) -> Sentences:
    return f"{label}要写数字，不能写“{_short(written)}”。", "请只写阿拉伯数字，如 21.5，不带单位。"


def _day(label: str, written: Any, _: Mapping[str, Any]) -> Sentences:
    return (
        f"{label}里的日期看不懂：“{_short(written)}”。",
        "请写成 2026-11-02 这样：四位年，两位月，两位日，中间用英文减号。",
    )


def _time_of_day(label: str, written: Any, _: Mapping[str, Any]) -> Sentences:
    return f"{label}里的时刻看不懂：“{_short(written)}”。", "请写成 09:00-12:00 这样：两位小时、两位分钟，英文冒号。"


def _pattern(label: str, written: Any, context: Mapping[str, Any]) -> Sentences:
    pattern = str(context.get("pattern", ""))
    digits = re.search(r"\\d\{(\d+)\}", pattern)
    if digits:
        return f"{label}“{_short(written)}”不是 {digits[1]} 位数字。", f"请写 {digits[1]} 位阿拉伯数字，中间没有空格。"
    if "A-Z" in pattern:
        return f"{label}“{_short(written)}”写得不对。", "请只用大写英文字母和数字，2 到 8 个，如 CH01。"
    return (
        f"{label}“{_short(written)}”写得不对。",
        "请只用小写拼音字母和数字，词与词之间用英文减号，如 gaoling-jintie。",
    )


def _text(label: str, _: Any, __: Mapping[str, Any]) -> Sentences:
    return f"{label}要写成一段文字。", "请写成一行文字；文字里有“: ”“[”“{”的，把整段用英文引号括起来。"


def _too_long(label: str, _: Any, context: Mapping[str, Any]) -> Sentences:
    return f"{label}太长，超过了 {context.get('max_length')} 个字。", "请写短一些，或拆成几项。"


def _too_few(label: str, written: Any, context: Mapping[str, Any]) -> Sentences:
    what = f"{label}至少要有 {context.get('min_length')} 项。"
    wide = any(re.search("[，、]", str(one)) for one in written) if isinstance(written, list) else False
    return what, "请把项与项之间的标点改成英文逗号加一个空格“, ”。" if wide else "请把缺的补上。"


def _own_validator(label: str, _: Any, context: Mapping[str, Any]) -> Sentences:
    """The model's own validators speak Chinese already."""
    return f"{label}写得不对。", f"{context.get('error')}。"


def _bound(words: str, name: str) -> Maker:
    def make(label: str, written: Any, context: Mapping[str, Any]) -> Sentences:
        return f"{label}不能是 {_short(written)}。", f"请写{words} {context.get(name)} 的数。"

    return make


def _other(label: str, written: Any, _: Mapping[str, Any]) -> Sentences:
    return f"{label}不能写“{_short(written)}”。", "请照着别的文件里同一个键的写法改。"


def _short(written: Any) -> str:
    text = str(written) if isinstance(written, str | int | float) else "列表或“键: 值”"
    return text if len(text) <= 20 else text[:19] + "…"


_WIDE = re.compile("[\uff01-\uff5e]")

_NARROW = frozenset(
    (
        "int_parsing",
        "float_parsing",
        "date_from_datetime_parsing",
        "time_parsing",
        "string_pattern_mismatch",
        "value_error",
    )
)
"""Types of errors about values of digits, Latin letters and ASCII signs."""

_MAKERS: Mapping[str, Maker] = {
    "enum": _chosen_word,
    "literal_error": _chosen_word,
    "bool_parsing": _yes_or_no,
    "bool_type": _yes_or_no,
    "int_parsing": _whole_number,
    "int_parsing_size": _whole_number,
    "int_from_float": _whole_number,
    "int_type": _whole_number,
    "float_parsing": _number,
    "float_type": _number,
    "finite_number": _number,
    "date_type": _day,
    "date_parsing": _day,
    "date_from_datetime_parsing": _day,
    "date_from_datetime_inexact": _day,
    "time_type": _time_of_day,
    "time_parsing": _time_of_day,
    "string_pattern_mismatch": _pattern,
    "string_type": _text,
    "string_too_long": _too_long,
    "too_short": _too_few,
    "value_error": _own_validator,
    "greater_than": _bound("大于", "gt"),
    "greater_than_equal": _bound("不小于", "ge"),
    "less_than": _bound("小于", "lt"),
    "less_than_equal": _bound("不大于", "le"),
}
