"""The guides that ship: twelve walked over every path, all proved; and what single answers must lead to."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest

from kiosk import shipped
from kiosk.catalogue.item import NONE_OF_THESE, UNSURE, Conclusion, Item
from kiosk.catalogue.reading.read import read
from kiosk.guide.checklist import Verdict, answered, conclude
from kiosk.guide.engine import Answers, Asking, Ended, follow
from kiosk.guide.paths.prove import prove

MOST_USED = (
    *("gaoling-jintie", "yibao-canbao", "dibao-apply", "linghuo-butie", "canjizheng-new", "shengyu-dengji"),
    *("laonian-youdaizheng", "shiye-dengji", "gongzufang-shenqing", "juzhuzheng", "dusheng-jiangli", "linshi-jiuzhu"),
)

BROUGHT = {
    "gaoling-jintie 80—89周岁 五华区 第一次申请 家人或邻居代办": (
        "老人身份证 老人户口簿 高龄津贴申请表 老人本人银行卡或社会保障卡 代办人身份证 委托书"
    ),
    "gaoling-jintie 100周岁及以上 五华区 第一次申请 老人本人": (
        "老人身份证 老人户口簿 高龄津贴申请表 老人本人银行卡或社会保障卡"
    ),
    "yibao-canbao 新生儿 户口在五华区": "出生医学证明 孩子户口簿 父亲或母亲的身份证",
    "yibao-canbao 在校学生或儿童 从来没参保 外地户口住在五华区 没有断过": "孩子户口簿 孩子身份证 监护人身份证 居住证",
    "yibao-canbao 困难人员 在外省参保 户口在五华区 断过或错过集中缴费": "身份证 低保或特困证 残疾人证",
    "dibao-apply 都在五华区 2人 低于标准或没有收入 重度残疾人+在读学生 委托社区代办": (
        "全家成员身份证 户口簿 最低生活保障申请书 承诺书 家庭经济状况核对授权书 收入和财产情况说明 "
        "银行卡或社会保障卡 残疾人证 在读证明或学生证 委托书"
    ),
    "dibao-apply 一部分在五华区 1人 不清楚 都没有 本人或家人": (
        "全家成员身份证 户口簿 最低生活保障申请书 承诺书 家庭经济状况核对授权书 收入和财产情况说明 银行卡或社会保障卡"
    ),
    "linghuo-butie 大龄失业人员 没有企业身份 还没领养老金 都办了 已经缴费": (
        "身份证 《云南省灵活就业人员社会保险补贴申报审批表》 灵活就业情况说明 社保缴费凭证 银行卡或社会保障卡"
    ),
    "linghuo-butie 未就业高校毕业生 没有企业身份 还没领养老金 都办了 已经缴费": (
        "身份证 《云南省灵活就业人员社会保险补贴申报审批表》 灵活就业情况说明 社保缴费凭证 银行卡或社会保障卡 毕业证书"
    ),
    "canjizheng-new 第一次办 智力残疾 成年人 云南省 能去医院": (
        "身份证 户口簿 残疾人证申请表 两寸白底免冠照片 病历和诊断证明 监护人身份证 监护关系材料"
    ),
    "canjizheng-new 第一次办 肢体残疾 未满18周岁 外省 去不了医院": (
        "身份证 户口簿 残疾人证申请表 两寸白底免冠照片 监护人身份证 监护关系材料"
    ),
    "canjizheng-new 第一次办 视力残疾 成年人 云南省 能去医院 本人": "身份证 户口簿 残疾人证申请表 两寸白底免冠照片",
    "shengyu-dengji 第四个及以上 双方只住在五华区 没领结婚证 孩子已出生": (
        "夫妻双方身份证 户口簿 生育登记表 居住证或居住登记 承诺书 情况说明 出生医学证明"
    ),
    "shengyu-dengji 第一个孩子 至少一方户口在五华区 已领结婚证 怀孕中": "夫妻双方身份证 户口簿 生育登记表 结婚证",
    "laonian-youdaizheng 60—64周岁 外地户口住在五华区 旧证换新 家人或邻居代办": (
        "老人身份证 一寸免冠照片 居住证 旧证 代办人身份证 委托书"
    ),
    "laonian-youdaizheng 65周岁及以上 户口在五华区 第一次办 老人本人": "老人身份证 老人户口簿 一寸免冠照片",
    "shiye-dengji 单位终止或解除合同 16周岁到退休年龄之间 户口在五华区 只登记失业": "身份证 终止或解除劳动关系材料",
    "shiye-dengji 土地被征用 16周岁到退休年龄之间 外地户口住在五华区 只登记失业": "身份证 征地补偿协议 居住证",
    "gongzufang-shenqing 其他地方户口 人均不到25平方米 人均低于4140元 财产没超过 离异或丧偶 残疾人": (
        "全家成员身份证 户口簿 公租房申请表 住房情况申报表 承诺书 家庭经济状况核对授权书 居住证 "
        "劳动合同或营业执照 社保缴费记录 房产证或租赁合同 离婚证或离婚判决书 死亡证明 残疾人证"
    ),
    "gongzufang-shenqing 主城八区户口 主城没有房 人均低于4140元 财产没超过 已婚 都没有": (
        "全家成员身份证 户口簿 公租房申请表 住房情况申报表 承诺书 家庭经济状况核对授权书 结婚证"
    ),
    "juzhuzheng 昆明以外 住满半年 合法稳定住所 第一次办 本人": "身份证 本人照片 住址证明",
    "juzhuzheng 昆明以外 住满半年 连续就读 每年签注 监护人代办": (
        "身份证 本人照片 就读证明 原居住证 监护人身份证 监护人户口簿"
    ),
    "dusheng-jiangli 有光荣证 孩子未满18周岁 单位已破产或撤销 一方在五华区": (
        "父母双方身份证 户口簿 独生子女父母光荣证 银行卡 单位破产或撤销材料 另一方未领取的情况说明"
    ),
    "dusheng-jiangli 从没办过光荣证 孩子未满18周岁 没有工作单位 都在五华区": (
        "父母双方身份证 户口簿 银行卡 无业情况承诺书"
    ),
    "linshi-jiuzhu 交通事故或意外 情况不急 外地户口住在五华区 没有领低保或特困 本人或家人": (
        "身份证 居住证 临时救助申请书 事故认定书 诊断证明 看病的费用票据 家庭经济状况核对授权书 银行卡"
    ),
    "linshi-jiuzhu 火灾 情况紧急 路过或流浪 正在领低保或特困 委托社区代办": (
        "身份证 临时救助申请书 火灾认定材料或照片 低保或特困证 银行卡 委托书"
    ),
}
"""An item and the answers of one citizen (+ joins several) -> exactly what is to be brought."""

LED_ON = {
    "gaoling-jintie 90—99周岁 五华区 换卡、改信息、年度认证": "gaoling-jintie-change",
    "gaoling-jintie 90—99周岁 五华区 老人去世后停发": "gaoling-jintie-change",
    "yibao-canbao 成年居民 从单位离职": "yibao-tingbao",
    "dibao-apply 都在五华区 3人 稍高于标准": "dibao-bianyuan",
    "linghuo-butie 享受低保 没有企业身份 还没领养老金 没办失业登记": "shiye-dengji",
    "linghuo-butie 享受低保 没有企业身份 还没领养老金 没认定就业困难人员": "jiuye-kunnan",
    "linghuo-butie 享受低保 没有企业身份 还没领养老金 没办灵活就业登记": "jiuye-dengji",
    "linghuo-butie 未就业高校毕业生 没有企业身份 还没领养老金 没办毕业生登记": "gaoxiao-shiming",
    "canjizheng-new 到期换证": "canjizheng-renew",
    "canjizheng-new 丢了补办": "canjizheng-lost",
    "canjizheng-new 户口迁来要转证": "canjizheng-move",
    "canjizheng-new 类别或等级有变化": "canjizheng-level",
    "canjizheng-new 注销": "canjizheng-cancel",
    "shiye-dengji 从没工作过 16周岁到退休年龄之间 户口在五华区 领失业金": "shiyejin",
    "shiye-dengji 从没工作过 16周岁到退休年龄之间 户口在五华区 认定就业困难": "jiuye-kunnan",
    "shiye-dengji 从没工作过 16周岁到退休年龄之间 户口在五华区 找工作": "qiuzhi-dengji",
    "dusheng-jiangli 光荣证丢了": "dusheng-zheng-buban",
    "dusheng-jiangli 有光荣证 父母到了奖励扶助年龄": "nongcun-jiangfu",
    "dusheng-jiangli 有光荣证 孩子伤残或去世": "jisheng-tefu",
    "dibao-apply 都在五华区 1人 高出标准很多": "gangxing-zhichu",
    "dibao-bianyuan 都在五华区 高出标准很多": "gangxing-zhichu",
    "zaihai-jiuzhu 火灾或意外事故": "linshi-jiuzhu",
    "guer-rending 不满18周岁 五华区 还有一方在": "shishi-wuren-fuyang",
    "qiuzhi-dengji 先学手艺再找": "peixun-baoming",
    "zulin-butie 住政府的公租房": "gongzufang-shenqing",
    "jiuye-chuangye-zheng 第一次办 没登记也没工作": "shiye-dengji",
    "jiuye-chuangye-zheng 第一次办 没登记但有工作": "jiuye-dengji",
    "shiyejin 自己的店或公司停了 五华区 满1年不满5年 领完了还没工作 1年以上": "jiuye-kunnan",
    "jiuye-kunnan 零就业家庭 还没认定": "ling-jiuye",
    "gongyi-gangwei 还没认定": "jiuye-kunnan",
    "tuiyi-bangfu 还没登记建档": "tuiyi-jiandang",
    "tuiyi-youdaizheng 退役军人 第一次办 还没登记建档": "tuiyi-jiandang",
    "canjizheng-renew 证丢了": "canjizheng-lost",
    "canjizheng-renew 类别或等级有变化": "canjizheng-level",
    "yanglao-biangeng 居民医保": "yibao-biangeng",
    "yanglao-canbao 想自己交职工养老": "linghuo-yanglao",
    "shebaoka-shenling 丢了补办": "shebaoka-buhuan",
}
"""An item and answers -> the item that takes over."""

TURNED_AWAY = {
    "gaoling-jintie 不满80周岁": Verdict.CANNOT,
    "gaoling-jintie 80—89周岁 昆明其他区县": Verdict.ELSEWHERE,
    "gaoling-jintie 80—89周岁 昆明以外": Verdict.ELSEWHERE,
    "yibao-canbao 成年居民 去年在昆明参保": Verdict.ELSEWHERE,
    "dibao-apply 都不在五华区": Verdict.ELSEWHERE,
    "linghuo-butie 都不是": Verdict.CANNOT,
    "linghuo-butie 被征地农民 是企业负责人或股东": Verdict.CANNOT,
    "linghuo-butie 被征地农民 没有企业身份 已经领养老金": Verdict.CANNOT,
    "linghuo-butie 被征地农民 没有企业身份 还没领养老金 都办了 还没缴费": Verdict.CANNOT,
    "laonian-youdaizheng 不满60周岁": Verdict.CANNOT,
    "shiye-dengji 从没工作过 不在这个年龄段": Verdict.CANNOT,
    "gongzufang-shenqing 主城八区户口 人均25平方米以上": Verdict.CANNOT,
    "gongzufang-shenqing 主城八区户口 主城没有房 人均4140元及以上": Verdict.CANNOT,
    "gongzufang-shenqing 主城八区户口 主城没有房 人均低于4140元 财产超过了": Verdict.CANNOT,
    "juzhuzheng 昆明以外 住满半年 都不符合 第一次办": Verdict.CANNOT,
    "dusheng-jiangli 有光荣证 孩子未满18周岁 有工作单位 都不在五华区": Verdict.ELSEWHERE,
}
"""An item and answers -> why the guide ends early."""

LONGEST_PATH = 7
"""Questions one citizen may be asked."""

LONGEST_OPTION = 12
"""Characters that fit one line of a button."""


@cache
def items() -> dict[str, Item]:
    found = read(shipped.catalogue()).catalogue
    assert found is not None
    return {item.id: item for item in found.items}


def possible_answers(asking: Asking) -> Iterator[tuple[str, ...]]:
    """Every single answer, every pair where several may be chosen, and 不清楚 where it is offered."""
    names = [option.name for option in asking.options]
    yield from ((name,) for name in names)
    if asking.question.multiple:
        yield from combinations([name for name in names if name != NONE_OF_THESE], 2)
    if asking.question.unsure:
        yield (UNSURE,)


def paths(item: Item, answers: Answers | None = None) -> Iterator[Ended]:
    """Every way through a guide."""
    standing = follow(item, answers or {})
    if isinstance(standing, Ended):
        yield standing
        return
    for answer in possible_answers(standing):
        yield from paths(item, {**(answers or {}), standing.question.name: answer})


def led_elsewhere(ended: Ended) -> bool:
    return ended.conclusion is not None and ended.conclusion.go_to is not None


def walk(said: str) -> tuple[Item, dict[str, tuple[str, ...]], Ended]:
    """The item and answers in a line of the tables above, and the end they must lead to."""
    item_id, *words = said.split(" ")
    item, answers = items()[item_id], {}
    for word in words:
        standing = follow(item, answers)
        assert isinstance(standing, Asking), f"{said}: ended before {word}"
        answers[standing.question.name] = tuple(word.split("+"))
    ended = follow(item, answers)
    assert isinstance(ended, Ended), f"{said}: still asks"
    return item, answers, ended


def test_every_item_asks_before_it_lists() -> None:
    assert [item.id for item in items().values() if not 2 <= len(item.guide) <= 8] == []


def test_nothing_in_any_guide_is_out_of_reach() -> None:
    proofs = {item.id: prove(item) for item in items().values()}
    assert [item_id for item_id, proof in proofs.items() if not proof.whole] == []
    assert {item_id: proof.unreached for item_id, proof in proofs.items() if proof.unreached} == {}
    assert [item_id for item_id, proof in proofs.items() if proof.longest > LONGEST_PATH] == []


@pytest.mark.parametrize("item_id", MOST_USED)
def test_every_path_ends_with_something_to_do(item_id: str) -> None:
    for ended in paths(items()[item_id]):
        if led_elsewhere(ended):
            continue
        checklist = conclude(items()[item_id], ended)
        if checklist.verdict is Verdict.CAN:
            assert checklist.materials, checklist.situation
        else:
            assert checklist.reason, checklist.situation


@pytest.mark.parametrize("item_id", MOST_USED)
def test_every_option_conclusion_material_and_hint_is_reached(item_id: str) -> None:
    item = items()[item_id]
    ends = list(paths(item))
    concluded = {ended.conclusion for ended in ends if ended.conclusion}
    checklists = [conclude(item, ended) for ended in ends if not led_elsewhere(ended)]
    needed = {one.material for checklist in checklists for one in checklist.materials}
    given = {(one.question.name, option) for ended in ends for one in ended.given for option in one.options}

    assert [_outcome(one) for one in item.conclusions if one not in concluded] == []
    assert [one.name for one in item.materials if one not in needed] == []
    assert [one.text for one in item.hints if not any(one.text in each.hints for each in checklists)] == []
    assert [pair for pair in _options(item) if pair not in given] == []


def test_questions_and_options_are_short_enough_to_read() -> None:
    every = items().values()
    assert [pair for item in every for pair in _options(item) if len(pair[1]) > LONGEST_OPTION] == []
    assert [question.text for item in every for question in item.guide if not question.text.endswith("？")] == []


@pytest.mark.parametrize(("said", "materials"), BROUGHT.items(), ids=list(BROUGHT))
def test_exactly_these_are_brought(said: str, materials: str) -> None:
    item, answers, ended = walk(said)
    checklist = answered(item, answers)
    assert ended.conclusion is None
    assert checklist is not None
    assert [one.material.name for one in checklist.materials if not one.cases] == materials.split(" ")
    assert [one.material.name for one in checklist.materials if one.cases] == []


@pytest.mark.parametrize(("said", "target"), LED_ON.items(), ids=list(LED_ON))
def test_another_item_takes_over(said: str, target: str) -> None:
    _, _, ended = walk(said)
    assert ended.conclusion is not None
    assert ended.conclusion.go_to == target
    assert target in items()


@pytest.mark.parametrize(("said", "verdict"), TURNED_AWAY.items(), ids=list(TURNED_AWAY))
def test_who_is_turned_away_learns_why(said: str, verdict: Verdict) -> None:
    item, _, ended = walk(said)
    assert conclude(item, ended).verdict is verdict


def test_the_tables_hold_every_item_that_takes_over() -> None:
    written = {(item.id, one.go_to) for item in items().values() for one in item.conclusions if one.go_to}
    assert written == {(said.split(" ")[0], target) for said, target in LED_ON.items()}


def test_who_is_turned_away_is_told_what_to_do_instead() -> None:
    dead_ends = [
        (item.id, one.cannot) for item in items().values() for one in item.conclusions if one.cannot and not one.advice
    ]
    assert dead_ends == []


def _outcome(conclusion: Conclusion) -> str:
    return conclusion.cannot or conclusion.elsewhere or str(conclusion.go_to)


def _options(item: Item) -> list[tuple[str, str]]:
    return [(question.name, option.name) for question in item.guide for option in question.options]
