"""The rules about guides and texts are asked about life events too, and tell the place in the event's own file."""

import pytest

from kiosk.catalogue.problems import Level, Problem
from kiosk.rules.page import HERE
from kiosk.rules.registry import EVENT_RULES, rule_by_id
from kiosk.rules.rule import rule_id
from tests.rules.samples import found_in, marked_lines

ITEMS = """\
# 文件 items/yanglao/shebao.yaml
俗称: [领养老金]
办理引导: [{问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}]
申请材料: [{名称: 本人身份证}, {名称: 委托书, 当: {办理人: 家人}}]
# 文件 items/yanglao/youdaizheng.yaml
俗称: [老年证]
申请材料: [{名称: 老人身份证}]
"""
EVENT = "# 文件 life-events/tuixiu.yaml\n"
TO_DO = "要办的事: [{事项: shebao}, {事项: youdaizheng}]\n"
LONG = "请看一看老人户口本第一页上写的那个住址是不是在五华区的十个街道里面，没有户口本就去问派出所"

FOUND = {
    "never-reached": "办理引导:\n  - {问: 住哪里？, 存为: 住处, 选项: [五华区, 别处]}\n"
    "  - {问: 住多久？, 存为: 多久, 当: {住处: 别处}, 选项: [半年, 一年]}\n要办的事:\n"
    f"  - 事项: shebao\n    当: {{住处: 五华区, 多久: 半年}}  {HERE}\n  - {{事项: youdaizheng}}\n",
    "condition-never-holds": "要办的事:\n  - {事项: shebao}\n  - {事项: youdaizheng}\n别处要办的事:\n"
    f"  - 指路: huzhao\n    当: {{住处: 五华区, 非: {{住处: 五华区}}}}  {HERE}\n",
    "condition-always-holds": f"{TO_DO}提示:\n  - 当: {{住处: [五华区, 别处]}}  {HERE}\n    说: 先问。\n",
    "no-answer-possible": "办理引导:\n  - {问: 住哪里？, 存为: 住处, 选项: [五华区, 别处]}\n"
    f"  - 问: 住多久？  {HERE}\n    存为: 多久\n"
    "    选项: [{名称: 半年, 当: {住处: 别处}}, {名称: 一年, 当: {住处: 别处}}]\n",
    "guide-too-long": f"办理引导:  {HERE}\n"
    + "".join(f"  - {{问: 第{n}问？, 存为: 问{n}, 选项: [对, 不对]}}\n" for n in range(9)),
    "too-long-for-button": "办理引导:\n  - 问: 住哪里？\n    存为: 住处\n    选项:\n      - 五华区\n"
    f"      - 户口不在五华区，但是在五华区租了房子或者买了房子并且住满了半年的  {HERE}\n",
    "sentence-too-long": f"要办的事:\n  - 事项: shebao\n    说明: {LONG}  {HERE}\n  - {{事项: youdaizheng}}\n"
    f"提示:\n  - {LONG}  {HERE}\n",
    "officialese": f"简介: 自退休之日起办理。  {HERE}\n要办的事:\n  - {{事项: shebao}}\n  - 事项: youdaizheng\n"
    f"    说明: 应当携带照片。  {HERE}\n",
    "unknown-phone": f"要办的事:\n  - {{事项: youdaizheng}}\n  - 事项: shebao\n"
    f"    说明: 请打 0871-65316000。  {HERE}\n",
    "review-overdue": f"核对:\n  日期: 2026-01-05  {HERE}\n  来源: 窗口\n  可信度: 已核\n",
    "shared-saying": f"俗称:\n  - 护照  {HERE}\n  - 退休\n",
}
QUIET = {
    "never-reached": "要办的事:\n  - {事项: shebao, 当: {住处: 五华区}}\n  - {事项: youdaizheng, 当: {住处: 别处}}\n",
    "event-picks-nothing": "要办的事:\n  - {事项: shebao, 当: {住处: 五华区}}\n"
    "  - {事项: youdaizheng, 当: {住处: 五华区}}\n别处要办的事: [{指路: huzhao, 当: {住处: 别处}}]\n",
    "shared-saying": f"{TO_DO}俗称: [领养老金, 老年证, 退休]\n",
    "event-answer-not-carried": f"办理引导: [{{问: 谁来办？, 存为: 办理人, 选项: [本人, 邻居]}}]\n{TO_DO}",
    "event-answers-unknown": "要办的事: [{事项: xianban, 回答: {办理人: 家人}}, {事项: youdaizheng}]\n"
    "# 文件 items/yanglao/xianban.yaml\n办理引导: [{问: 退了吗？, 存为: 退休, 选项: [退了, 没退]}]\n"
    "结论: [{当: {退休: 退了}, 转到: shebao}]\n",
    "event-materials-unknown": f"{TO_DO}同一样材料: {{身份证: [本人身份证, 老人身份证]}}\n",
}


def sample(event: str) -> str:
    whole = event if "要办的事:" in event else event + TO_DO
    return EVENT + whole + ITEMS


def found(rule: str, event: str) -> tuple[Problem, ...]:
    asked = rule_by_id(rule)
    assert asked is not None
    return found_in(sample(event), asked)


@pytest.mark.parametrize("rule", FOUND)
def test_it_is_found_in_the_event_at_its_line(rule: str) -> None:
    problems = found(rule, FOUND[rule])
    assert {(one.file, one.line) for one in problems} == marked_lines(sample(FOUND[rule])) != set()


@pytest.mark.parametrize("rule", QUIET)
def test_it_holds_back(rule: str) -> None:
    assert found(rule, QUIET[rule]) == ()


def test_every_rule_about_events_is_tried() -> None:
    assert {rule_id(rule) for rule in EVENT_RULES} - {"event-picks-nothing"} == FOUND.keys() - {"shared-saying"}


def test_what_is_found_is_called_as_the_event_calls_it() -> None:
    (never,) = found("condition-never-holds", FOUND["condition-never-holds"])
    assert never.what == "别处要办的事“huzhao”的“当”永远不成立：怎么回答都满足不了。"
    (lost,) = found("never-reached", FOUND["never-reached"])
    assert "要办的事“shebao”谁也走不到" in lost.what


def test_two_events_share_no_saying() -> None:
    other = EVENT.replace("tuixiu", "shiye") + TO_DO + "俗称: [退休]\n"
    rule = rule_by_id("shared-saying")
    assert rule is not None
    (problem,) = found_in(sample("俗称: [退休]\n") + other, rule)
    assert (problem.file, problem.what) == ("life-events/tuixiu.yaml", "俗称“退休”，一件事“大事”（shiye）里也有。")


def test_who_answers_wrongly_is_told_what_there_is() -> None:
    (wrong,) = found("event-answers-unknown", "要办的事: [{事项: shebao, 回答: {办理: 本人}}, {事项: youdaizheng}]\n")
    assert (wrong.level, wrong.what) == (Level.ERROR, "事项“示例”的办理引导里没有存为“办理”的问题。")
    assert "是不是“办理人”？" in wrong.how_to_fix
    (merged,) = found("event-materials-unknown", TO_DO + "同一样材料: {身份证: [本人的身份证]}\n")
    assert "是不是“本人身份证”？" in merged.how_to_fix


def test_an_answer_given_for_the_item_is_not_carried_from_the_question() -> None:
    given = "办理引导: [{问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}]\n"
    given += "要办的事: [{事项: shebao, 回答: {办理人: 本人}}, {事项: youdaizheng}]\n"
    assert len(found("event-answer-not-carried", given)) == 1
