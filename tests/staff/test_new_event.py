"""`kiosk new-event` as a clerk uses it, and `kiosk fmt` on the file of a life event."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.reading.known_keys import fields_by_key
from kiosk.catalogue.reading.read import read
from kiosk.commands.making import new, new_event
from kiosk.staff.making.event_skeleton import EventWishes, event_skeleton
from kiosk.staff.making.wishes import Asked
from kiosk.staff.mending.mend import mended
from kiosk.trouble import CannotDoError
from tests.catalogue import folders
from tests.staff import life_events

DAY = date(2026, 11, 23)
ITEMS = ("--item", "gaoling-jintie", "--item", "dibao")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path)


def ran(folder: Path, *options: str, typed: tuple[str, ...] = ()) -> Result:
    keyed = "".join(f"{one}\n" for one in typed)
    done = CliRunner().invoke(new_event, ["--catalogue", str(folder), *options], input=keyed)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def event(folder: Path, event_id: str) -> LifeEvent:
    reading = read(folder)
    assert reading.catalogue is not None, reading.problems
    return reading.catalogue.life_event(event_id)


def test_asks_and_writes(folder: Path) -> None:
    guide = ("y", "多大年纪？", "年龄", "八十、九十", "")
    done = ran(
        folder,
        typed=(
            "老人八十了",
            "bashi-le",
            "一次问清。",
            "八十",
            "dibao",
            "dibao、gaoling",
            "dibao、gaoling-jintie",
            *guide,
        ),
    )
    assert done.exit_code == 0, done.output
    assert "至少要写两个事项的编号" in done.output
    assert "没有编号是“gaoling”的事项" in done.output
    made = event(folder, "bashi-le")
    assert (made.name, made.summary, made.sayings, made.order) == ("老人八十了", "一次问清。", ("八十",), 1)
    assert [part.item for part in made.parts] == ["dibao", "gaoling-jintie"]
    assert [(one.text, one.name, [option.name for option in one.options]) for one in made.guide] == [
        ("多大年纪？", "年龄", ["八十", "九十"])
    ]
    assert f"kiosk paths bashi-le --catalogue {folder}" in done.output


def test_without_questions_it_has_one_as_an_example_and_comes_last(folder: Path) -> None:
    life_events.write(folder, life_events.EVENT.replace("顺序: 1", "顺序: 7"))
    assert ran(folder, "--name", "退休了", "--id", "tuixiu", *ITEMS, "--yes").exit_code == 0
    made = event(folder, "tuixiu")
    assert made.order == 8
    assert len(made.guide) == 1


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--name", "退休"), "至少两个 --item"),
        (("--name", "退休", "--item", "dibao"), "至少两个 --item"),
        (("--name", "退休", "--id", "dibao", *ITEMS), "已经有编号是“dibao”的事项或一件事"),
        (("--name", "退休", "--id", "lao-le", *ITEMS), "已经有编号是“lao-le”的事项或一件事"),
        (("--name", "退休", "--item", "dibao", "--item", "diba"), "没有“diba”这个事项"),
    ],
)
def test_refusals(folder: Path, options: tuple[str, ...], told: str) -> None:
    life_events.write(folder)
    before = sorted(folder.rglob("*"))
    with pytest.raises(CannotDoError, match=told):
        ran(folder, *options, "--yes")
    assert sorted(folder.rglob("*")) == before


def test_a_new_item_takes_no_id_of_an_event(folder: Path) -> None:
    life_events.write(folder)
    options = ["--catalogue", str(folder), "--name", "低保", "--theme", "社会救助", "--id", "lao-le", "--yes"]
    assert isinstance(CliRunner().invoke(new, options).exception, CannotDoError)


FULL = EventWishes(
    "ceshi",
    "测试",
    3,
    ("dibao", "gaoling-jintie"),
    DAY,
    "简介。",
    ("说法",),
    (Asked("几岁？", "年龄", ("八十", "九十")),),
)
BARE = EventWishes("ceshi", "测试", 3, ("dibao", "gaoling-jintie"), DAY)


@pytest.mark.parametrize("wishes", [FULL, BARE], ids=["full", "bare"])
def test_every_commented_key_can_be_made_to_count(folder: Path, wishes: EventWishes) -> None:
    text = event_skeleton(wishes, ("huzhao",))
    lines = [line[2:] if is_commented_key(line) else line for line in text.splitlines(keepends=True)]
    path = folder / "life-events" / "ceshi.yaml"
    path.parent.mkdir()
    for written in (text, "".join(lines)):
        path.write_text(written, encoding="utf-8")
        assert read(folder).problems == ()
        assert mended("life-events/ceshi.yaml", written.encode()).decode() == written
    made = event(folder, "ceshi")
    assert made.elsewhere
    assert made.hints
    assert made.same_materials
    assert made.english.summary


def is_commented_key(line: str) -> bool:
    keys = fields_by_key(LifeEvent)
    return line.startswith("#   ") or (line.startswith("# ") and line[2:].partition(":")[0] in keys)


def test_the_keys_of_an_event_come_into_order() -> None:
    lines = life_events.EVENT.splitlines(keepends=True)
    mixed = "".join([lines[-1], *lines[:-1]]).replace(
        "{指路: huzhao, 当: {办理人: 老人本人}}", "{当: {办理人: 老人本人}, 指路: huzhao}"
    )
    assert mended(life_events.EVENT_FILE, mixed.encode()).decode() == life_events.EVENT
    slipped = life_events.EVENT.replace("顺序: 1", "顺序：1")
    assert mended(life_events.EVENT_FILE, slipped.encode()).decode() == life_events.EVENT
