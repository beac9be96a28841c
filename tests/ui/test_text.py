"""Texts: their lines, their colours, and whether they have room."""

import json
from dataclasses import fields, is_dataclass

import pytest

from kiosk import shipped
from kiosk.catalogue.bundle import Bundle
from kiosk.ui.boxes import Box
from kiosk.ui.palette import LIGHT
from kiosk.ui.theme import Style
from kiosk.ui.typesetting import even_lines_of, lines_of, width_of
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Look
from tests.ui.samples import samples

STYLE = Style(40, 54, LIGHT.ink)


def written(words: str, style: Style = STYLE) -> Text:
    text = Text()
    text.write(words, style)
    return text


def test_a_chinese_character_is_one_em_wide() -> None:
    assert width_of("五华区", 40) == 120
    assert written("五华区").width_needed() == 121


def test_height_follows_the_lines() -> None:
    text = written("无人操作时，本机会清除您刚才的回答。")
    assert text.height_at(2000) == 54
    assert text.height_at(400) == 108
    assert written("").height_at(400) == 0


def test_lines_end_at_clauses_where_that_takes_no_more_lines() -> None:
    words = "无人操作时，本机会清除您刚才的回答，不留下任何个人信息。"
    assert even_lines_of(words, 38, False, 730) == ("无人操作时，本机会清除您刚才的回答，", "不留下任何个人信息。")


def test_else_they_are_about_equally_long() -> None:
    words = "Cuihu Government Self-service Area"
    even = even_lines_of(words, 40, False, 600)
    assert len(even) == len(lines_of(words, 40, False, 600)) == 2
    assert max(width_of(line, 40) for line in even) <= 600
    assert even == ("Cuihu Government", "Self-service Area")


@pytest.mark.parametrize(
    ("words", "box", "fits"),
    [
        ("五华区", Box(0, 0, 120, 54), True),
        ("五华区", Box(0, 0, 30, 500), False),
        ("五华区街道为民服务中心", Box(0, 0, 200, 54), False),
        ("Volunteering", Box(0, 0, 120, 500), False),
        ("Any street", Box(0, 0, 150, 108), True),
    ],
)
def test_a_text_knows_whether_it_has_room(words: str, box: Box, fits: bool) -> None:
    text = written(words)
    text.place(box)
    assert text.fits is fits


def test_the_first_style_that_stays_on_one_line_is_taken() -> None:
    small, text = Style(20, 27, LIGHT.ink), Text()
    text.write_fitting("五华区", [STYLE, small], 200)
    assert text.style == STYLE
    text.write_fitting("五华区", [STYLE, small], 100)
    assert text.style == small


def test_every_icon_that_is_asked_for_is_in_the_font(bundle: Bundle) -> None:
    known = json.loads((shipped.assets() / "fonts" / "icons.json").read_text())
    wanted = {theme.icon for theme in bundle.catalogue.district.themes}
    for view in samples(Look(elder=True)).values():
        wanted |= _icons(view)
    assert len(wanted) > 20
    assert sorted(wanted - known.keys() - {""}) == []


def _icons(record: object) -> set[str]:
    """The icons named anywhere in a record."""
    if isinstance(record, tuple):
        return {icon for part in record for icon in _icons(part)}
    if not is_dataclass(record):
        return set()
    own = {record.icon} if hasattr(record, "icon") else set()
    return own | {icon for field in fields(record) for icon in _icons(getattr(record, field.name))}
