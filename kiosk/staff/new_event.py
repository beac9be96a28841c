"""`kiosk new-event`: the file of a new life event, made of what was asked."""

from dataclasses import replace

from kiosk.catalogue.reading.layout import SIGNPOSTS
from kiosk.catalogue.reading.yaml_nodes import children, scalar
from kiosk.catalogue.reading.yaml_text import parse
from kiosk.staff.making.event_skeleton import EventWishes, event_skeleton
from kiosk.staff.making.wishes import proposed_id, why_not_id
from kiosk.staff.new import Ground, make_sure
from kiosk.trouble import CannotDoError

LAST = 99
"""The last place on the screen (顺序)."""


def next_order(on: Ground) -> int:
    """The place behind all events that are there."""
    orders = (scalar(parse(path, on.snapshot.files[path]).root, "顺序") for path in on.events.values())
    numbers = [int(one.text) for one in orders if one and one.text.isdecimal()]
    return min(max(numbers, default=0) + 1, LAST)


def unasked(on: Ground, wishes: EventWishes) -> EventWishes:
    """The wishes of somebody who is not to be asked. Raises CannotDoError where they are not enough."""
    if not wishes.name or len(wishes.items) < 2:
        raise CannotDoError("不提问（--yes）的时候，要写上 --name，和至少两个 --item。")
    return wishes if wishes.id else replace(wishes, id=proposed_id(wishes.name, on.taken))


def made(on: Ground, wishes: EventWishes) -> tuple[str, str]:
    """(path inside the folder, text) of the new file. Raises CannotDoError where it would not read."""
    reason = why_not_id(wishes.id, on.taken)
    if reason:
        raise CannotDoError(reason)
    path, text = f"life-events/{wishes.id}.yaml", event_skeleton(wishes, _signposts(on))
    make_sure(on, path, text)
    return path, text


def _signposts(on: Ground) -> tuple[str, ...]:
    """Their ids, as far as the file can be read."""
    root = parse(SIGNPOSTS, on.snapshot.files.get(SIGNPOSTS, b"")).root
    ids = (scalar(one, "编号") for one in children(root))
    return tuple(one.text for one in ids if one)
