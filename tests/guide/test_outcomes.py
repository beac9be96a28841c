"""The outcomes that are listed are those, and all of those, that replaying every path comes to."""

from hypothesis import given

from kiosk.catalogue.item import Item
from kiosk.guide.checklist import Checklist, conclude
from kiosk.guide.engine import Ended, follow
from kiosk.guide.paths.outcomes import Outcome, longest_lists, outcomes
from kiosk.guide.paths.prove import prove
from tests.guide.random_guides import Shape, every_path, item_of, items, large

ALL = 10_000
SEVERAL_ENTRIES = Shape(questions=3, options=3, conclusions=1, parts=3, keys=2)


def replayed(item: Item) -> dict[object, list[int]]:
    """Outcome -> how many questions each path to it asks."""
    found: dict[object, list[int]] = {}
    for _, standing in every_path(item):
        if isinstance(standing, Ended):
            found.setdefault(what(item, standing), []).append(len(standing.given))
    return found


def what(item: Item, ended: Ended) -> object:
    if ended.conclusion is not None:
        return item.conclusions.index(ended.conclusion)
    return shown(conclude(item, ended))


def shown(checklist: Checklist | None) -> object:
    assert checklist is not None
    return checklist.materials, checklist.steps, checklist.time, checklist.fee


def told(outcome: Outcome) -> object:
    return shown(outcome.checklist) if outcome.conclusion is None else outcome.conclusion


def agree(item: Item) -> None:
    expected, found = replayed(item), outcomes(item, ALL)
    assert found.more == 0
    assert {told(one): one.paths for one in found.listed} == {key: len(paths) for key, paths in expected.items()}
    assert len(found.listed) == len(expected)
    for one in found.listed:
        ended = follow(item, one.witness)
        assert isinstance(ended, Ended)
        assert what(item, ended) == told(one)
        assert len(one.witness) == min(expected[told(one)])


@given(items())
def test_outcomes_agree_with_every_path(item: Item) -> None:
    agree(item)


@given(items(SEVERAL_ENTRIES))
def test_entries_of_one_material_are_one_look(item: Item) -> None:
    agree(
        item.model_copy(update={"materials": tuple(one.model_copy(update={"name": "证明"}) for one in item.materials)})
    )


@given(items())
def test_what_is_not_listed_is_counted(item: Item) -> None:
    some, every = outcomes(item, 2), outcomes(item, ALL)
    assert some.listed == every.listed[:2]
    assert some.more == len(every.listed) - len(some.listed)


@given(items())
def test_the_longest_lists_come_first(item: Item) -> None:
    lengths = [
        len(one.checklist.materials) for one in outcomes(item, ALL).listed if one.conclusion is None and one.checklist
    ]
    longest = [len(one.checklist.materials) for one in longest_lists(item, 3) if one.checklist]
    assert longest == sorted(lengths, reverse=True)[:3]


def guide_of_products() -> Item:
    """Six to the twelfth outcomes: each of 12 questions calls for one of 6 materials."""
    names = [f"第{n}问" for n in range(12)]
    options = {name: [f"{name}{letter}" for letter in "甲乙丙丁戊己"] for name in names}
    return item_of(
        办理引导=[{"问": f"{name}？", "存为": name, "选项": options[name]} for name in names],
        申请材料=[{"名称": f"{option}的材料", "当": {name: option}} for name in names for option in options[name]],
    )


def test_a_product_of_cases_is_counted_without_listing() -> None:
    item = guide_of_products()
    found = outcomes(item, 5)
    assert found.more == 6**12 - 5
    assert [one.paths for one in found.listed] == [1] * 5
    assert [len(one.checklist.materials) for one in longest_lists(item, 2) if one.checklist] == [12, 12]


def test_too_many_to_count_is_said() -> None:
    item = large(5)
    found = outcomes(item, 20)
    assert found.more is None
    assert len(found.listed) == 20
    conclusions = [one.conclusion for one in prove(item).endings if one.conclusion is not None]
    assert [one.conclusion for one in found.listed[: len(conclusions)]] == conclusions
    assert len({told(one) for one in found.listed}) == 20
    assert len(longest_lists(item, 3)) == 3
