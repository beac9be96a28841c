"""What is proved of a guide agrees with replaying every one of its paths."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from hypothesis import given

from kiosk.catalogue.conditions import holds
from kiosk.catalogue.item import Item
from kiosk.guide.checklist import conclude
from kiosk.guide.engine import Answers, Asking, Ended, chosen_by, follow
from kiosk.guide.paths.proof import Together, Unreached, Why
from kiosk.guide.paths.prove import prove
from kiosk.guide.paths.shown import Place
from tests.guide.random_guides import every_path, item_of, items, large, valid_answers


class Replayed:
    """The same findings as a proof's, collected path by path."""

    def __init__(self, item: Item) -> None:
        self.paths = 0
        self.longest = 0
        self.least: dict[Place, int] = {}
        self.endings: dict[int | None, int] = {}
        self.together: set[tuple[Place, Place]] = set()
        self.stuck: set[Place] = set()
        self.bare = False
        for answers, standing in every_path(item):
            for place in places_of(item, standing):
                asked = len(answers) + (len(place) == 4)
                self.least[place] = min(asked, self.least.get(place, asked))
            if isinstance(standing, Ended):
                self._end(item, standing)
            elif not valid_answers(standing):
                self.stuck.add(("办理引导", item.guide.index(standing.question)))

    def _end(self, item: Item, ended: Ended) -> None:
        self.paths += 1
        self.longest = max(self.longest, len(ended.given))
        number = None if ended.conclusion is None else item.conclusions.index(ended.conclusion)
        self.endings[number] = self.endings.get(number, 0) + 1
        met = conclusions_met(item, ended)
        self.together |= set(combinations((("结论", number) for number in met), 2)) if number is not None else set()
        self.bare |= number is None and not conclude(item, ended).materials


def places_of(item: Item, standing: Asking | Ended) -> Iterator[Place]:
    """What a citizen comes to here."""
    if isinstance(standing, Asking):
        position = item.guide.index(standing.question)
        yield "办理引导", position
        offered = {one for answer in valid_answers(standing) for one in answer}
        for number, option in enumerate(standing.question.options):
            if option.name in offered and option in standing.options:
                yield "办理引导", position, "选项", number
        return
    if standing.conclusion is not None:
        yield "结论", item.conclusions.index(standing.conclusion)
        if standing.conclusion.go_to:
            return
    checklist = conclude(item, standing)
    yield from (("申请材料", item.materials.index(one.material)) for one in checklist.materials)
    yield from (("办理流程", item.steps.index(step)) for step in checklist.steps)
    yield from (("提示", number) for number, hint in enumerate(item.hints) if hint.text in checklist.hints)
    yield from (("承诺办结时限", n) for n, one in enumerate(item.promised_limit) if one.value in checklist.time)
    yield from (("收费", n) for n, one in enumerate(item.fee) if one.value in checklist.fee)


def conclusions_met(item: Item, ended: Ended) -> list[int]:
    """The conclusions that the last answer met, as the engine saw it: later questions are still open."""
    chosen = chosen_by(item, ended.given)
    last = item.guide.index(ended.given[-1].question) if ended.given else -1
    seen = {question.name: chosen[question.name] for question in item.guide[: last + 1]}
    return [n for n, conclusion in enumerate(item.conclusions) if conclusion.when.holds(seen) is True]


@given(items())
def test_the_proof_agrees_with_every_path(item: Item) -> None:
    replayed, proof = Replayed(item), prove(item)
    assert proof.whole
    assert (proof.paths, proof.longest) == (replayed.paths, replayed.longest)
    assert {one.conclusion: one.paths for one in proof.endings} == replayed.endings
    assert set(proof.reached) == set(replayed.least)
    assert {(one.first, one.second) for one in proof.together} == replayed.together
    assert set(proof.stuck) == replayed.stuck
    assert (proof.bare is not None) == replayed.bare


@given(items())
def test_a_witness_leads_there_and_no_shorter_way_does(item: Item) -> None:
    least, proof = Replayed(item).least, prove(item)
    for place, witness in proof.reached.items():
        assert len(witness) == least[place], place
        assert place in reached_by(item, witness), place
    for ending in proof.endings:
        assert ended_by(item, ending.witness) == ending.conclusion
    for place, witness in proof.stuck.items():
        assert not valid_answers(asking_after(item, witness)), place
    for both in proof.together:
        standing = follow(item, both.witness)
        assert isinstance(standing, Ended)
        assert {both.first[1], both.second[1]} <= set(conclusions_met(item, standing))
    if proof.bare is not None:
        standing = follow(item, proof.bare)
        assert isinstance(standing, Ended)
        assert conclude(item, standing).materials == ()


@given(items())
def test_what_is_not_reached_is_named_with_its_reason(item: Item) -> None:
    proof = prove(item)
    named = [one.place for one in proof.unreached]
    assert sorted(map(str, [*named, *proof.reached])) == sorted(map(str, every_place(item)))
    for one in proof.unreached:
        shadows = {both.first for both in proof.together if both.second == one.place}
        assert bool(one.behind) == (one.why is Why.SHADOWED)
        assert set(one.behind) <= shadows


@given(items())
def test_a_condition_that_always_holds_changes_nothing(item: Item) -> None:
    always = set(prove(item).always)
    ends = [standing for _, standing in every_path(item) if isinstance(standing, Ended)]
    can = [chosen_by(item, ended.given) for ended in ends if ended.conclusion is None]
    told = [chosen_by(item, e.given) for e in ends if e.conclusion is None or not e.conclusion.go_to]
    for n, material in enumerate(item.materials):
        truths = {holds(material.when, chosen) for chosen in can}
        assert (("申请材料", n) in always) == bool(material.when and truths == {True})
    for n, step in enumerate(item.steps):
        truths = {holds(step.when, chosen) for chosen in can}
        assert (("办理流程", n) in always) == bool(step.when and truths and False not in truths)
    for n, hint in enumerate(item.hints):
        truths = {holds(hint.when, chosen) for chosen in told}
        assert (("提示", n) in always) == bool(hint.when and truths == {True})


def every_place(item: Item) -> Iterator[Place]:
    for position, question in enumerate(item.guide):
        yield "办理引导", position
        yield from (("办理引导", position, "选项", number) for number in range(len(question.options)))
    lists = {"结论": item.conclusions, "申请材料": item.materials, "办理流程": item.steps, "提示": item.hints}
    lists |= {"承诺办结时限": item.promised_limit, "收费": item.fee}
    for part, written in lists.items():
        yield from ((part, number) for number in range(len(written)))


def reached_by(item: Item, witness: Answers) -> set[Place]:
    """What a witness comes to, in the end or with its last answer."""
    standing = follow(item, witness)
    reached = set(places_of(item, standing))
    if witness:
        name, answer = list(witness.items())[-1]
        before = asking_after(item, {key: value for key, value in witness.items() if key != name})
        position = item.guide.index(before.question)
        names = [option.name for option in before.question.options]
        reached |= {("办理引导", position, "选项", names.index(one)) for one in answer if one in names}
    return reached


def asking_after(item: Item, answers: Answers) -> Asking:
    standing = follow(item, answers)
    assert isinstance(standing, Asking)
    return standing


def ended_by(item: Item, answers: Answers) -> int | None:
    standing = follow(item, answers)
    assert isinstance(standing, Ended)
    return None if standing.conclusion is None else item.conclusions.index(standing.conclusion)


def guide(**more: Any) -> Item:
    """Two questions, and what a test adds."""
    questions = [
        {"问": "户口在哪里？", "存为": "户口", "选项": ["五华区", "外地"]},
        {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"]},
    ]
    return item_of(**{"办理引导": questions, "申请材料": [{"名称": "身份证"}]} | more)


def test_a_second_conclusion_on_the_same_answers_is_shadowed() -> None:
    ways = [{"当": {"户口": ["外地", "五华区"]}, "不能办": "不行。"}, {"当": {"户口": "外地"}, "去别处": "去外地。"}]
    proof = prove(guide(结论=ways))
    shadowed = Unreached(("结论", 1), Why.SHADOWED, behind=(("结论", 0),))
    assert shadowed in proof.unreached
    assert proof.together == (Together(("结论", 0), ("结论", 1), {"户口": ("外地",)}),)
    assert proof.always == (("结论", 0),)


def test_a_contradiction_is_told_from_a_case_that_another_conclusion_took_away() -> None:
    proof = prove(
        guide(
            结论=[{"当": {"户口": "外地"}, "不能办": "不行。"}],
            申请材料=[
                {"名称": "矛盾", "当": {"户口": "五华区", "非": {"户口": "五华区"}}},
                {"名称": "居住证", "当": {"户口": "外地"}},
                {"名称": "户口簿", "当": {"户口": "五华区"}},
            ],
        )
    )
    assert proof.unreached == (
        Unreached(("申请材料", 0), Why.CONTRADICTION),
        Unreached(("申请材料", 1), Why.NO_PATH),
    )
    assert proof.always == (("申请材料", 2),)


def test_a_path_without_material_is_found() -> None:
    proof = prove(guide(申请材料=[{"名称": "户口簿", "当": {"户口": "五华区"}}]))
    assert proof.bare is not None
    assert proof.bare["户口"] == ("外地",)
    assert prove(guide()).bare is None


def test_a_question_that_offers_nothing_is_found() -> None:
    never = {"户口": ["五华区", "外地"]}
    question = {"问": "选什么？", "存为": "选", "选项": [{"名称": one, "当": {"非": never}} for one in ("甲", "乙")]}
    proof = prove(guide(办理引导=[*guide().model_dump(mode="json", by_alias=True)["办理引导"], question]))
    assert proof.stuck == {("办理引导", 2): {"户口": ("五华区",), "办理人": ("本人",)}}
    assert proof.paths == 0


def test_a_question_of_many_options_is_counted_without_listing() -> None:
    names = [f"第{n}种" for n in range(40)] + ["都没有"]
    item = guide(
        办理引导=[{"问": "有哪些？", "存为": "情况", "多选": "是", "选项": names}],
        申请材料=[{"名称": f"第{n}种的证明", "当": {"情况": f"第{n}种"}} for n in range(40)],
    )
    proof = prove(item)
    assert proof.paths == 2**40
    assert proof.reached["申请材料", 39] == {"情况": ("第39种",)}
    assert proof.bare == {"情况": ("都没有",)}


def test_a_large_guide_is_proved_whole_and_its_witnesses_hold() -> None:
    item = large(5)
    proof = prove(item)
    assert proof.whole
    assert proof.paths > 10**9
    for place, witness in proof.reached.items():
        assert place in reached_by(item, witness), place


def test_a_guide_with_more_states_than_may_be_walked_is_not_called_unreachable() -> None:
    proof = prove(large(5), most_states=100)
    assert not proof.whole
    assert not proof.unreached
    assert not proof.always


def test_options_that_conditions_tell_apart_one_by_one_are_not_listed_without_end() -> None:
    names = [f"第{n}种" for n in range(40)]
    item = guide(
        办理引导=[
            {"问": "有哪些？", "存为": "情况", "多选": "是", "选项": names},
            {"问": "多久了？", "存为": "多久", "选项": names},
        ],
        结论=[{"当": {"情况": one, "多久": one}, "不能办": "不行。"} for one in names],
    )
    assert not prove(item).whole


def test_an_item_without_questions_has_one_path() -> None:
    proof = prove(item_of(申请材料=[{"名称": "身份证"}]))
    assert (proof.paths, proof.longest, proof.unreached) == (1, 0, ())
    assert proof.reached == {("申请材料", 0): {}}
