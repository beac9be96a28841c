"""A drawn guide says where every answer leads, and nothing else."""

from hypothesis import given

from kiosk.catalogue.item import Item
from kiosk.guide.engine import Answers, Asking, Ended, follow
from kiosk.guide.paths.decisions import DONE, Box, DeadEnd, Decisions, End, Question, decisions
from tests.guide.random_guides import every_path, item_of, items, large, valid_answers


def box_of(item: Item, standing: Asking | Ended) -> Box:
    """The box that stands for where a citizen is."""
    if isinstance(standing, Asking):
        return Question(item.guide.index(standing.question))
    if standing.conclusion is None:
        return DONE
    return End(item.guide.index(standing.given[-1].question), item.conclusions.index(standing.conclusion))


def walked(item: Item, drawn: Decisions, answers: Answers) -> set[int]:
    """The boxes that these answers lead to in the drawing: one, unless 多选 answers are only described."""
    boxes = {0}
    for position, question in enumerate(item.guide):
        for box in [box for box in boxes if drawn.boxes[box] == Question(position)]:
            arrows = [arrow for arrow in drawn.arrows if arrow.origin == box]
            if not question.multiple:
                arrows = [arrow for arrow in arrows if answers.get(question.name, ("",))[0] in arrow.answers]
            boxes = boxes - {box} | {arrow.target for arrow in arrows}
    return boxes


@given(items())
def test_every_answer_leads_where_the_engine_goes(item: Item) -> None:
    drawn, seen = decisions(item), {0}
    for answers, standing in every_path(item):
        if isinstance(standing, Ended):
            ends = walked(item, drawn, answers)
            assert box_of(item, standing) in {drawn.boxes[box] for box in ends}
            assert len(ends) == 1 or any(question.multiple for question in item.guide)
            seen |= ends
    targets = {arrow.target for arrow in drawn.arrows}
    ends = {number for number, box in enumerate(drawn.boxes) if isinstance(box, End)}
    assert ends <= seen
    assert targets | {0} == set(range(len(drawn.boxes)))


@given(items())
def test_the_questions_drawn_are_those_that_are_asked(item: Item) -> None:
    asked = {box_of(item, standing) for _, standing in every_path(item) if isinstance(standing, Asking)}
    drawn = decisions(item)
    assert {box for box in drawn.boxes if isinstance(box, Question)} == asked
    stuck = {
        DeadEnd(item.guide.index(standing.question))
        for _, standing in every_path(item)
        if isinstance(standing, Asking) and not valid_answers(standing)
    }
    assert {box for box in drawn.boxes if isinstance(box, DeadEnd)} == stuck


def test_answers_that_lead_to_the_same_question_are_one_arrow() -> None:
    item = item_of(
        办理引导=[
            {"问": "户口在哪里？", "存为": "户口", "选项": ["五华区", "盘龙区", "外省"], "不清楚": "看户口簿。"},
            {"问": "谁来办？", "存为": "办理人", "选项": ["本人", "代办"]},
        ],
        结论=[{"当": {"户口": "外省"}, "去别处": "请到户口所在地。"}],
    )
    arrows = [(arrow.origin, arrow.target, arrow.answers) for arrow in decisions(item).arrows]
    assert arrows == [(0, 1, ("五华区", "盘龙区", "不清楚")), (0, 2, ("外省",)), (1, 3, ("本人", "代办"))]


def test_a_question_that_goes_on_differently_is_drawn_for_each_case() -> None:
    item = item_of(
        办理引导=[
            {"问": "多大？", "存为": "年龄", "选项": ["孩子", "大人"]},
            {"问": "户口在哪里？", "存为": "户口", "选项": ["本地", "外地"]},
            {"问": "上学吗？", "存为": "上学", "选项": ["上", "不上"], "当": {"年龄": "孩子"}},
        ]
    )
    boxes = decisions(item).boxes
    assert boxes.count(Question(1)) == 2
    assert boxes.count(Question(2)) == boxes.count(DONE) == 1


def test_too_many_boxes_are_merged_question_by_question() -> None:
    drawn = decisions(large(0))
    questions = [box for box in drawn.boxes if isinstance(box, Question)]
    assert drawn.merged
    assert len(questions) == len(set(questions)) <= 12


def test_a_guide_without_questions_is_an_end() -> None:
    assert decisions(item_of()) == Decisions((DONE,), (), merged=False)


def test_follow_is_what_is_drawn() -> None:
    item = large(1)
    first = next(arrow for arrow in decisions(item).arrows if arrow.origin == 0)
    standing = follow(item, {item.guide[0].name: (first.answers[0],)})
    assert box_of(item, standing) == decisions(item).boxes[first.target]
