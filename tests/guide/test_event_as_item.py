"""A life event seen as an item: what is proved about it is what the event itself comes to."""

from kiosk.catalogue.item import UNSURE
from kiosk.guide.engine import Answers
from kiosk.guide.paths.event_as_item import as_item, written_at
from kiosk.guide.paths.prove import prove
from kiosk.guide.together import Together, together
from tests.guide.test_together import ITEMS, event

WITH_ALL = event(
    {"事项": "butie", "当": {"户口": "本区"}, "说明": "先办。"},
    {"事项": "youdaizheng", "当": {"户口": "外地", "办理人": "代办"}},
    别处要办的事=[{"指路": "huzhao", "当": {"办理人": "代办"}}],
    提示=[{"当": {"户口": "外地"}, "说": "去问。"}],
)


def came_to(answers: Answers) -> Together:
    found = together(WITH_ALL, answers, ITEMS)
    assert found is not None
    return found


def test_what_is_reached_is_what_the_event_picks() -> None:
    reached = prove(as_item(WITH_ALL)).reached
    for number, part in enumerate(WITH_ALL.parts):
        assert part.item in [due.part.item for due in came_to(reached["申请材料", number]).due]
    assert came_to(reached["申请材料", 2]).elsewhere
    assert came_to(reached["提示", 0]).hints == ("去问。",)


def test_who_gets_nothing_to_do_is_found() -> None:
    proof = prove(as_item(WITH_ALL))
    assert proof.bare == {"户口": ("外地",), "办理人": ("本人",)}
    assert not came_to(proof.bare).due
    assert not came_to(proof.bare).elsewhere
    assert proof.paths == 3 * 2
    assert UNSURE not in str(proof.bare)


def test_places_are_told_as_the_event_writes_them() -> None:
    assert written_at(WITH_ALL, ("申请材料", 1, "当")) == ("要办的事", 1, "当")
    assert written_at(WITH_ALL, ("申请材料", 0, "须知")) == ("要办的事", 0, "说明")
    assert written_at(WITH_ALL, ("申请材料", 2, "名称")) == ("别处要办的事", 0, "指路")
    assert written_at(WITH_ALL, ("申请材料",)) == ("要办的事",)
    assert written_at(WITH_ALL, ("办理引导", 1, "选项", 0)) == ("办理引导", 1, "选项", 0)


def test_things_to_do_are_called_by_name_where_it_is_known() -> None:
    assert [one.name for one in as_item(WITH_ALL, {"butie": "补贴"}).materials] == ["补贴", "youdaizheng", "huzhao"]
