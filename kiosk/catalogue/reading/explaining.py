"""What pydantic refuses, told with the place in the YAML and a way to mend it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic_core import ErrorDetails

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.known_keys import all_keys, fields_by_key, model_at, nearest
from kiosk.catalogue.reading.value_sentences import may_be_wide, value_sentences, wide_place
from kiosk.catalogue.reading.yaml_nodes import Mapping, Mark, Node, Scalar, Step, child, children
from kiosk.catalogue.reading.yaml_slips import Slip, slip_in_text
from kiosk.catalogue.shape import Model

_CONDITION_FIELDS = {"cases": None, "tests": None, "unless": "非"}
"""Fields of a condition that YAML does not have, or has under another key."""


@dataclass(frozen=True)
class _Place:
    """Where a pydantic error lies: the deepest node on its path, and how a clerk calls it."""

    node: Node
    label: str


def explain(
    file: str, errors: Iterable[ErrorDetails], model: Model, root: Node, slips: tuple[Slip, ...]
) -> Iterator[Problem]:
    """One problem for each thing to mend. `slips` were reported already: what follows from them is left out."""
    found = list(errors)
    meant = {path: _meant_keys(path, found, model) for path in {tuple(one["loc"][:-1]) for one in found}}
    for one in found:
        path, last = tuple(one["loc"][:-1]), one["loc"][-1] if one["loc"] else ""
        place = _place(root, one["loc"])
        match one["type"]:
            case "missing":
                parent = _place(root, path).node
                if last not in meant[path].values() and not _slipped(str(last), parent, slips):
                    yield _missing(file, str(last), parent, model_at(model, path))
            case "extra_forbidden":
                yield _unknown(file, str(last), _place(root, path).node, meant[path], model_at(model, path))
            case "too_short" if len(children(place.node)) >= one.get("ctx", {}).get("min_length", 0):
                continue  # counted without the entries that are refused themselves
            case "model_type" | "dict_type" | "model_attributes_type" | "tuple_type":
                yield _wrong_shape(file, one["type"], place, model_at(model, one["loc"]))
            case kind:
                what, how_to_fix = value_sentences(kind, place.label, one)
                yield error(file, _where(place.node, kind), what, how_to_fix)


def _where(node: Node, kind: str) -> Mark:
    """The value, or the full-width character in it that makes it wrong."""
    if isinstance(node, Scalar) and may_be_wide(kind, node.text):
        return node.at(wide_place(node.text))
    return node.start


def _meant_keys(path: tuple[Step, ...], errors: list[ErrorDetails], model: Model) -> dict[str, str]:
    """Unknown key -> the known key that was meant, of the mapping at a path."""
    here = model_at(model, path)
    known = fields_by_key(here) if here else {}
    unknown = (str(one["loc"][-1]) for one in errors if one["type"] == "extra_forbidden" and one["loc"][:-1] == path)
    found = {key: nearest(_bare(key), known) for key in unknown}
    return {key: meant for key, meant in found.items() if meant}


def _bare(key: str) -> str:
    """`名称` out of `名称：居民身份证`, which is what {名称：居民身份证} reads as."""
    return key.partition("：")[0].partition(":")[0].strip()


def _missing(file: str, key: str, parent: Node, model: Model | None) -> Problem:
    field = fields_by_key(model).get(key) if model else None
    meaning = f"（{field.description}）" if field and field.description else ""
    return error(file, parent.start, f"这里少了“{key}”。", f"请在这里补上一行“{key}: …”{meaning}。")


def _unknown(file: str, key: str, parent: Node, meant: dict[str, str], model: Model | None) -> Problem:
    written = parent.key(key) if isinstance(parent, Mapping) else None
    at = written.start if written else parent.start
    slip = slip_in_text(written) if written else None
    if slip and slip.key in ("", meant.get(key)):
        return slip.problem(file)
    if key in all_keys():
        hint = f"是不是“{meant[key]}”？" if key in meant else ""
        how = f"{hint}如果它属于上面或下面的一层，请检查这一行的缩进；用不着就删掉。"
        return error(file, at, f"“{key}”不能写在这里。", how)
    if key in meant:
        return error(file, at, f"没有“{key}”这个键。", f"是不是“{meant[key]}”？请改过来，或删掉这一行。")
    if not key:
        return error(file, at, "这里少了键，只有冒号。", "请在冒号前面写上键，或删掉这一行。")
    known = tuple(fields_by_key(model)) if model else ()
    listed = f"这里可以写：{'、'.join(known)}。" if 0 < len(known) <= 15 else "能写的键请看编辑指南。"
    return error(file, at, f"没有“{key}”这个键。", f"请删掉，或换成正确的键。{listed}")


def _wrong_shape(file: str, kind: str, place: _Place, model: Model | None) -> Problem:
    node = place.node
    slip = slip_in_text(node) if isinstance(node, Scalar) and not node.quoted else None
    if slip:
        return slip.problem(file)
    if isinstance(node, Scalar) and not node.text:
        return error(file, node.start, f"{place.label}后面没有写内容。", "请写上内容；用不着就删掉这一行。")
    if kind == "tuple_type":
        return error(
            file,
            node.start,
            f"{place.label}要写成列表。",
            "请写成 [甲, 乙]，或每项另起一行，行首写英文减号加空格“- ”。",
        )
    keys = "、".join(tuple(fields_by_key(model))[:6]) if model else ""
    known = f"，键有：{keys}" if keys else ""
    return error(file, node.start, f"{place.label}要写成“键: 值”。", f"请每行写一个“键: 值”{known}。")


def _slipped(key: str, parent: Node, slips: tuple[Slip, ...]) -> bool:
    """Whether a missing key is there after all, with a slip that was reported."""
    return any(slip.key == key and parent.start <= slip.at <= parent.end for slip in slips)


def _place(root: Node, path: Iterable[Step]) -> _Place:
    """The deepest node on a path; steps that YAML does not have stay where they are."""
    node, key, number = root, "", 0
    for step in path:
        name = _CONDITION_FIELDS.get(step, step) if isinstance(step, str) else step
        found = child(node, name) if name is not None else None
        if isinstance(name, str) and (found is not None or name not in _CONDITION_FIELDS):
            key, number = name, 0
        elif isinstance(name, int) and found is not None:
            number = name + 1
        node = node if found is None else found
    label = f"“{key}”" if key else "这个文件"
    return _Place(node, f"{label}的第 {number} 项" if number else label)
