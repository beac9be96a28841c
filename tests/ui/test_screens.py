"""Every sample screen in every look: all texts fit, all targets can be hit, each touch sends its event."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from kiosk.visit.events import TurnedPage
from kiosk.visit.views.records import Button, Look, MaterialRow, OptionRow, ResultRow
from tests.ui.conftest import PANEL
from tests.ui.fingers import Bench
from tests.ui.layout import misfits, overlapping, too_near, too_small
from tests.ui.samples import CONTENTS, LOOKS, samples

NAMES = [*CONTENTS, "qr", "problems", "one-problem"]

pytestmark = [
    pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys()),
    pytest.mark.parametrize("name", NAMES),
]


def test_every_text_fits(bench: Bench, look: Look, name: str) -> None:
    bench.show(samples(look)[name])
    assert list(bench.texts())
    assert misfits(bench, PANEL) == []
    assert overlapping(bench) == []


def test_every_target_can_be_hit(bench: Bench, look: Look, name: str) -> None:
    bench.show(samples(look)[name])
    assert too_small(bench, PANEL, look) == []
    assert too_near(bench, PANEL, look) == []
    assert [one.text for one in bench.stage.targets() if one.x < 0 or one.y < 0 or one.y + one.h > PANEL.height] == []


def test_each_touch_sends_the_event_of_its_record(bench: Bench, look: Look, name: str) -> None:
    view = samples(look)[name]
    bench.show(view)
    offered = {touchable.event for touchable in _touchables(view.overlay or view.content)}
    for target in bench.stage.targets():
        bench.sent.clear()
        bench.finger_at(target.middle).down().up()
        bench.seconds += 1.0
        assert bench.sent == [target.event]
        if target.text not in {tool.text for tool in (*view.bars.tools, view.bars.language)}:
            assert target.event in offered or isinstance(target.event, TurnedPage)


def _touchables(record: object) -> Iterator[Button | ResultRow | OptionRow | MaterialRow]:
    """Everything in a record that carries an event."""
    if isinstance(record, tuple):
        for part in record:
            yield from _touchables(part)
    elif is_dataclass(record):
        if hasattr(record, "event"):
            yield record
        for field in fields(record):
            yield from _touchables(getattr(record, field.name))
