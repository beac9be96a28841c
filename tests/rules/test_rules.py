"""What the samples of the pages do not show: how far each rule goes, and where it holds back."""

import pytest

from kiosk.guide.paths.prove import prove
from kiosk.rules import guide_too_long
from kiosk.rules.page import HERE
from kiosk.rules.registry import rule_by_id
from kiosk.rules.rule import Subject
from tests.rules.samples import ITEM_FILE, TODAY, files_of, found_in, marked_lines, read_files

TWO_QUESTIONS = """\
办理引导:
  - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}
  - {问: 办哪种？, 存为: 种类, 选项: [新办, 补办]}
"""


def listed(key: str, *entries: str) -> str:
    return "\n".join([f"{key}:", *(f"  - {entry}" for entry in entries)]) + "\n"


MATERIALS = "申请材料"
CASES = {
    "never-reached": [
        TWO_QUESTIONS + "结论: [{当: {办理人: 家人}, 不能办: 要本人来。}]\n"
        f"提示:\n  - {{当: {{办理人: 家人, 种类: 新办}}, 说: 带户口簿。}}  {HERE}\n",
        TWO_QUESTIONS
        + "结论: [{当: {办理人: 家人}, 不能办: 要本人来。}]\n提示:\n  - {当: {办理人: 家人}, 说: 带户口簿。}\n",
        "办理引导:\n  - {问: 谁来办？, 存为: 办理人, 选项: [本人, 家人]}\n"
        f"  - 问: 哪位家人？\n    存为: 家人\n    当: {{办理人: 家人}}  {HERE}\n    选项: [子女, 配偶]\n"
        "结论: [{当: {办理人: 家人}, 不能办: 要本人来。}]\n",
    ],
    "condition-never-holds": [
        TWO_QUESTIONS + f"结论:\n  - {{当: {{办理人: 本人, 非: {{办理人: 本人}}}}, 不能办: 要家人来。}}  {HERE}\n",
        TWO_QUESTIONS + "法定办结时限:\n  - {是: 10 日}\n",
    ],
    "condition-always-holds": [
        TWO_QUESTIONS + f"结论:\n  - {{当: {{办理人: [本人, 家人]}}, 不能办: 停办了。}}  {HERE}\n",
        TWO_QUESTIONS + "结论: [{当: {办理人: 家人}, 不能办: 要本人来。}]\n"
        f"{MATERIALS}:\n  - {{名称: 身份证, 当: {{办理人: 本人}}}}  {HERE}\n",
    ],
    "conflicting-conclusions": [
        TWO_QUESTIONS
        + "结论:\n  - {当: {办理人: 家人, 种类: 补办}, 不能办: 补不了。}\n  - {当: {种类: 补办}, 不能办: 补不了。}\n",
        TWO_QUESTIONS
        + "结论:\n  - {当: {办理人: 家人}, 不能办: 要本人来。}\n  - {当: {种类: 补办}, 不能办: 补不了。}\n",
    ],
    "nothing-to-tell": [
        "办理流程: [{环节: 登记, 说明: 到窗口登记就行。}]\n",
        "申请材料: [{名称: 身份证}]\n",
        TWO_QUESTIONS
        + f"提示:  # 只有一种人看得到\n  - {{当: {{办理人: 家人}}, 说: 带户口簿。}}\n申请材料: []  {HERE}\n",
    ],
    "too-long-for-button": [
        f"办理引导:\n  - 问: {'您的户口在哪里' * 6}？  {HERE}\n    存为: 户口\n    选项: [五华区, 别处]\n",
        f"办理引导:\n  - 问: 户口？\n    存为: 户口\n    选项:\n      - 五华区\n      - 名称: 别处\n"
        f"        说明: {'住在别处的人' * 8}  {HERE}\n",
        "办理引导:\n  - 问: 您在 16 周岁到法定退休年龄之间吗？\n    存为: 年龄\n    选项: [在, 不在]\n",
    ],
    "promise-longer-than-law": [
        "法定办结时限: 20 个工作日\n承诺办结时限: 20 个工作日\n",
        "法定办结时限: 20 个工作日\n承诺办结时限: 25 日\n",
        f"法定办结时限: 30 日\n承诺办结时限: 2 个月  {HERE}\n",
        f"法定办结时限: 当场\n承诺办结时限: 1 个工作日  {HERE}\n",
        "承诺办结时限: 20 个工作日\n",
        "法定办结时限: 按规定\n承诺办结时限: 20 个工作日\n",
        TWO_QUESTIONS
        + "法定办结时限:\n  - {当: {种类: 新办}, 是: 30 日}\n  - {当: {种类: 补办}, 是: 5 日}\n承诺办结时限:\n"
        f"  - {{当: {{种类: 新办}}, 是: 20 日}}\n  - {{当: {{种类: 补办}}, 是: 10 日}}  {HERE}\n",
        TWO_QUESTIONS
        + "法定办结时限:\n  - {当: {种类: 新办}, 是: 30 日}\n  - {当: {种类: 补办}, 是: 5 日}\n承诺办结时限: 20 日\n",
    ],
    "instant-with-limit": [
        "办件类型: 承诺件\n承诺办结时限: 5 个工作日\n",
        f"办件类型: 即办件\n法定办结时限: 5 个工作日  {HERE}\n",
        f"办件类型: 即办件\n承诺办结时限: 当场\n办理流程:\n  - {{环节: 审核, 时限: 5 个工作日}}  {HERE}\n",
        "办件类型: 即办件\n承诺办结时限: 30 分钟\n",
    ],
    "no-visit-no-channel": [
        "到现场次数: 0\n是否快递: 是\n",
        "到现场次数: 1\n",
        f"到现场次数: 0  {HERE}\n是否快递: 否\n",
    ],
    "fee-without-basis": [
        "收费: 不收费\n",
        "收费: 免费\n收费项目: [{名称: 工本费, 标准: 0 元}]\n",
        f"收费: 工本费 20 元  {HERE}\n",
        TWO_QUESTIONS + f"收费:\n  - {{当: {{种类: 补办}}, 是: 10 元}}  {HERE}\n  - 是: 不收费\n",
    ],
    "same-phone-twice": [
        "咨询电话: 12345、12333\n监督投诉电话: 12345\n",
        f"咨询电话: 12345、12333\n监督投诉电话: 12345，也可打 12333  {HERE}\n",
        "咨询电话: ''\n监督投诉电话: ''\n",
    ],
    "sentence-too-long": [
        f"简介: {'一' * 39}。{'二' * 39}！{'三' * 39}\n",
        f"简介: {'一' * 40}。  {HERE}\n",
        f"办理引导:\n  - 问: {'问' * 40}？  {HERE}\n    存为: 户口\n    说明: {'说' * 40}  {HERE}\n    选项:\n"
        f"      - {{名称: 有, 说明: {'小' * 40}}}  {HERE}\n      - 没有\n    不清楚: {'查' * 40}  {HERE}\n",
        f"受理条件: [{'一' * 40}]\n提示: [{'一' * 40}]\n",
    ],
    "officialese": [
        "简介: 必须看须知。平均每人，人均，应该，该怎么办，联系，没有关系，体系，文凭，凭证，派出所户籍窗口。\n",
        *(
            f"简介: {text}  {HERE}\n"
            for text in (
                "兹证明。",
                "予以补贴。",
                "不予办理。",
                "自批准之日起。",
                "本地户籍。",
                "申请人要来。",
                "须本人来。",
                "两样均要。",
                "确系本人。",
                "该证有效。",
                "凭身份证办。",
                "符合前款。",
                "上述材料。",
                "提交材料。",
                "医院出具。",
                "携带户口本。",
            )
        ),
        "办理引导:\n  - 问: 户口？\n    存为: 户口\n    选项:\n"
        f"      - 本区户籍  {HERE}\n      - {{名称: 别处, 说明: 携带居住证。}}  {HERE}\n",
        "受理条件: [本区户籍]\n提示: [请携带身份证。]\n",
    ],
    "vague-material": [
        listed(MATERIALS, "名称: 退役军人、其他优抚对象的身份材料", "名称: 与残疾有关的诊断书", "名称: 困难情况的材料"),
        listed(
            MATERIALS,
            f"名称: 有关证明  {HERE}",
            f"名称: 身份证、户口簿等材料  {HERE}",
            f"名称: 窗口要求提供的材料  {HERE}",
            f"名称: 房产证等  {HERE}",
        ),
    ],
    "forbidden-certificate": [
        listed(MATERIALS, "名称: 死亡证明\n    须知: 由医院或社区卫生服务中心出具。", "名称: 社区活动登记表"),
        listed(MATERIALS, "名称: 就业证明\n    须知: 单位开的，社区不能开。"),
        listed(
            MATERIALS,
            f"名称: 社区居委会盖章的灵活就业证明  {HERE}",
            f"名称: 亲属关系证明  {HERE}\n    来源: 居委会出具",
            f"名称: 财产情况  {HERE}\n    须知: 请村委会盖章。",
        ),
    ],
    "proof-not-listed": [
        listed("受理条件", "没有居住证的", "居住证正在办理", "户口在五华区"),
        listed("受理条件", "持有残疾人证") + listed(MATERIALS, "名称: 残疾证"),
        listed("受理条件", f"年满 60 周岁，并且有本市户口簿  {HERE}") + listed(MATERIALS, "名称: 身份证"),
    ],
    "too-long-for-paper": [
        f"{MATERIALS}:  {HERE}\n"
        + "".join(f"  - {{名称: 第 {n} 份材料, 须知: {'请先复印' * 18}}}\n" for n in range(24)),
        f"提示:\n  - {'请先到社区登记' * 18}  {HERE}\n",
    ],
    "date-passed": [
        "失效: 2026-11-23\n",
        f"生效: 2027-02-01  {HERE}\n失效: 2027-01-01\n",
        "标准: [{金额: 每月 100 元, 自: 2024-11-23, 来源: 公告}]\n",
    ],
    "review-overdue": [
        "核对: {日期: 2026-05-27, 来源: 窗口, 可信度: 已核}\n",
        f"核对:\n  日期: 2026-05-26  {HERE}\n  来源: 窗口\n  可信度: 已核\n",
        f"核对:\n  日期: 2026-11-24  {HERE}\n  来源: 窗口\n  可信度: 已核\n",
        f"核对:\n  日期: 2026-11-02  {HERE}\n  来源: 窗口\n  可信度: 已核\n# 文件 catalogue.yaml\n核对期限: 7\n",
    ],
    "go-to-circle": [
        "# 文件 items/yanglao/a.yaml\n" + TWO_QUESTIONS + f"结论:\n  - {{当: {{办理人: 家人}}, 转到: a}}  {HERE}\n",
        "# 文件 items/yanglao/a.yaml\n" + TWO_QUESTIONS + "结论: [{当: {办理人: 家人}, 转到: b}]\n"
        "# 文件 items/yanglao/b.yaml\n" + TWO_QUESTIONS + "结论: [{当: {种类: 新办}, 转到: c}]\n"
        "# 文件 items/yanglao/c.yaml\n" + TWO_QUESTIONS + "结论: [{当: {办理人: 本人}, 转到: a}]\n",
        "# 文件 items/yanglao/a.yaml\n" + TWO_QUESTIONS + f"结论:\n  - {{当: {{办理人: 家人}}, 转到: b}}  {HERE}\n"
        "# 文件 items/yanglao/b.yaml\n" + TWO_QUESTIONS + f"结论:\n  - {{当: {{种类: 新办}}, 转到: c}}  {HERE}\n"
        "# 文件 items/yanglao/c.yaml\n" + TWO_QUESTIONS + f"结论:\n  - {{当: {{办理人: 家人}}, 转到: a}}  {HERE}\n",
    ],
    "shared-saying": [
        f"# 文件 items/yanglao/a.yaml\n俗称: [abc]\n# 文件 items/yanglao/b.yaml\n俗称:\n  - A bc  {HERE}\n",
        "# 文件 items/yanglao/a.yaml\n俗称: [老人钱]\n" + TWO_QUESTIONS + "结论: [{当: {种类: 补办}, 转到: b}]\n"
        "# 文件 items/yanglao/b.yaml\n俗称: [老人钱]\n",
    ],
    "unknown-phone": [
        "# 文件 signposts.yaml\n- 编号: qianzheng\n  名称: 签证\n  俗称: [签证]\n  去哪里: 窗口\n"
        f"  电话: 12367  {HERE}\n  可信度: 待核\n",
        f"办理引导:\n  - 问: 户口？\n    存为: 户口\n    选项: [有, 没有]\n    不清楚: 可以拨打 12333。  {HERE}\n",
        "咨询电话: 12333\n网办地址: “交管12123”App\n",
    ],
    "calendar-dates": [
        "# 文件 calendar.yaml\n年份:\n  - 年: 2040\n    来源: 通知\n    放假:\n"
        "      - {节日: 元旦, 从: 2040-01-01, 到: 2040-01-01}\n      - {节日: 春节, 从: 2040-02-10, 到: 2040-02-23}\n"
        "    补班: [2039-12-31]\n",
        "# 文件 calendar.yaml\n年份:\n  - 年: 2040\n    来源: 通知\n    放假:\n"
        f"      - {{节日: 元旦, 从: 2039-11-30, 到: 2040-01-01}}  {HERE}\n"
        f"      - {{节日: 春节, 从: 2040-02-10, 到: 2040-02-24}}  {HERE}\n"
        f"    补班:\n      - 2041-01-05  {HERE}\n      - 2039-11-27  {HERE}\n",
        "# 文件 calendar.yaml\n年份:\n"
        + "".join(
            f"  - 年: 2040  {mark}\n    来源: 通知\n    放假: [{{节日: 元旦, 从: 2040-01-01, 到: 2040-01-01}}]\n"
            for mark in ("", HERE)
        ),
    ],
    "office-hours": [
        "# 文件 places/huashan.yaml\n为民服务中心:\n  名称: 华山街道为民服务中心\n  办公时间:\n    周末:\n"
        f"      - 12:00-12:00  {HERE}\n",
        "# 文件 places/huashan.yaml\n社区:\n  - 区划代码: '530102001001'\n    名称: 翠湖社区\n"
        "    为民服务站:\n      名称: 站\n"
        f"      办公时间:\n        工作日:\n          - 13:00-17:00\n          - 09:00-12:00  {HERE}\n",
        "# 文件 places/huashan.yaml\n为民服务中心:\n  名称: 中心\n  办公时间: {工作日: [09:00-12:00, 12:00-17:00]}\n",
    ],
}


@pytest.mark.parametrize(("rule", "sample"), [(rule, sample) for rule, samples in CASES.items() for sample in samples])
def test_it_finds_what_is_marked_and_nothing_else(rule: str, sample: str) -> None:
    asked = rule_by_id(rule)
    assert asked is not None
    assert {(one.file, one.line) for one in found_in(sample, asked)} == marked_lines(sample)


def test_a_guide_too_entangled_to_be_walked_is_told() -> None:
    catalogue = read_files(files_of(TWO_QUESTIONS)).catalogue
    assert catalogue is not None
    subject = Subject(catalogue.items[0], ITEM_FILE, catalogue.district, TODAY)
    subject.__dict__["proof"] = prove(subject.item, most_states=0)
    (one,) = guide_too_long.check(subject)
    assert "不能保证没有人卡住" in one.what
