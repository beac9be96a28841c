"""Which conditions a walk has to keep apart: those of what differs, and no others."""

from collections.abc import Iterator

from kiosk.catalogue.conditions import When
from kiosk.catalogue.item import Hint, Item, Material, Question, Step, Varying

Watched = tuple[When | None, ...]


def watched(old: Item, new: Item) -> Watched:
    """The conditions, in either version, of what the ends of the guides may show differently."""
    if _course(old) != _course(new):
        return tuple(dict.fromkeys([*_all(old), *_all(new)]))
    return tuple(dict.fromkeys(_differing(old, new)))


def same_ends(old: Item, new: Item) -> bool:
    """Whether both versions surely come to the same ends: nothing that an answer leads to differs."""
    return _course(old) == _course(new) and _shown(old) == _shown(new)


def _course(item: Item) -> object:
    """All that decides where a guide goes, and what a conclusion says."""
    return tuple(_steering(question) for question in item.guide), item.conclusions


def _steering(question: Question) -> object:
    options = tuple((option.name, option.when) for option in question.options)
    return question.name, options, question.multiple, bool(question.unsure), question.when


def _shown(item: Item) -> object:
    return item.materials, item.steps, item.hints, _time(item), item.fee


def _time(item: Item) -> Varying:
    return item.promised_limit or item.statutory_limit


def _all(item: Item) -> Iterator[When | None]:
    for part in (item.materials, item.steps, item.hints, item.statutory_limit, item.promised_limit, item.fee):
        yield from (one.when for one in part if one.when)


def _differing(old: Item, new: Item) -> Iterator[When | None]:
    yield from _by_name(old.materials, new.materials)
    yield from _by_name(old.steps, new.steps)
    yield from _by_name(old.hints, new.hints)
    for before, after in ((_time(old), _time(new)), (old.fee, new.fee)):
        if before != after:
            yield from (one.when for one in (*before, *after) if one.when)


def _by_name(
    old: tuple[Material, ...] | tuple[Step, ...] | tuple[Hint, ...],
    new: tuple[Material, ...] | tuple[Step, ...] | tuple[Hint, ...],
) -> Iterator[When | None]:
    """The conditions of everything whose name stands over something that differs."""
    changed = {_name(one) for one in old if one not in new} | {_name(one) for one in new if one not in old}
    if len(old) != len(new):  # one of several equal ones came or went
        changed |= {_name(one) for one in (*old, *new) if old.count(one) != new.count(one)}
    yield from (one.when for one in (*old, *new) if one.when and _name(one) in changed)


def _name(one: Material | Step | Hint) -> str:
    return one.text if isinstance(one, Hint) else one.name
