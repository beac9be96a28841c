"""One item (事项) of the catalogue, as staff write it: an 办事指南 in YAML."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, StringConstraints, model_validator

from kiosk.catalogue.conditions import When
from kiosk.catalogue.record import Day, Record, YesNo, key

ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class Counter(StrEnum):
    """Where an item is accepted (受理)."""

    STREET = "街道"
    COMMUNITY = "社区"


class Confidence(StrEnum):
    """How sure a fact is: from the authority itself, read in a public source, or not confirmed."""

    OFFICIAL = "官方"
    CHECKED = "已核"
    UNCONFIRMED = "待核"


class Option(Record):
    """One answer of a question; written as plain text, or as a mapping where it has a condition or help."""

    name: Text = key("名称", "选项的文字")
    when: When | None = key("当", "满足条件才出现", default=None)
    help: str = key("说明", "选项下面的小字", default="")

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"名称": value} if isinstance(value, str) else value


NONE_OF_THESE = "都没有"
"""In a question that takes several options, this one excludes the rest."""

UNSURE = "不清楚"
"""The answer of a citizen who does not know; conditions on that question stay unknown."""


class Question(Record):
    """问: one question of a guide, in the words of the person asked."""

    text: Text = key("问", "问题的文字，问当事人自己知道的事")
    name: Text = key("存为", "这个回答的名字，写条件时用")
    when: When | None = key("当", "满足条件才问", default=None)
    why: str = key("说明", "为什么问、怎么看，显示在问题下面", default="")
    multiple: Annotated[bool, YesNo] = key("多选", "是：可以选几个", default=False)
    options: tuple[Option, ...] = key("选项", "可以选的回答", min_length=2)
    unsure: str = key("不清楚", "不知道怎么答的人，去哪里看；写了才出现“不清楚”", default="")


class Conclusion(Record):
    """结论: ends a guide early. Exactly one of cannot, elsewhere, go_to."""

    when: When = key("当", "满足条件就得出这个结论")
    cannot: str = key("不能办", "为什么不能办", default="")
    elsewhere: str = key("去别处", "该去哪里办", default="")
    go_to: ItemId | None = key("转到", "转到另一个事项的编号", default=None)
    advice: str = key("说明", "接下来可以怎么做", default="")
    see_also: tuple[ItemId, ...] = key("可以看", "可以看的其他事项的编号", default=())

    @model_validator(mode="after")
    def _one_outcome(self) -> Self:
        if sum(map(bool, (self.cannot, self.elsewhere, self.go_to))) != 1:
            raise ValueError("一个结论要写“不能办”“去别处”“转到”中的一个，不多不少")
        return self


class Material(Record):
    """申请材料: one thing to bring or fill in."""

    name: Text = key("名称", "材料名称")
    when: When | None = key("当", "满足条件才需要", default=None)
    originals: int | None = key("原件", "原件份数；没有核实就不写", default=None, ge=0, le=20)
    copies: int | None = key("复印件", "复印件份数；没有核实就不写", default=None, ge=0, le=20)
    kind: str = key("类别", "证照、表格、证明、照片……", default="")
    source: str = key("来源", "申请人自备、现场填写、部门核发、可核验免交……", default="")
    note: str = key("须知", "准备这份材料要注意什么", default="")
    size: str = key("材料规格", "如 一寸、A4", default="")
    need: Literal["必要", "非必要", "容缺后补"] = key("材料必要性", "必要、非必要或容缺后补", default="必要")
    blank_form: str = key("空白表", "forms/ 里一张空白表的编号，或一个文件的名字", default="")
    sample: str = key("样表", "填好的样子，写法同空白表", default="")

    @property
    def printable_form(self) -> str:
        """Id of the blank form that a kiosk can print; empty: none, or a file that staff have."""
        return "" if "." in self.blank_form else self.blank_form


class Step(Record):
    """办理流程: one step of the procedure."""

    name: Text = key("环节", "这一步的名字")
    text: str = key("说明", "这一步做什么", default="")
    limit: str = key("时限", "这一步多久", default="")
    by: str = key("办理人", "谁来做这一步", default="")
    when: When | None = key("当", "满足条件才有这一步", default=None)


class Hint(Record):
    """提示: a line to know on the way."""

    when: When | None = key("当", "满足条件才提示", default=None)
    text: Text = key("说", "提示的文字")

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"说": value} if isinstance(value, str) else value


class Variant(Record):
    """One value of a fact that depends on the case."""

    when: When | None = key("当", "满足条件才是这个值", default=None)
    value: Text = key("是", "这种情况下的值")


def _variants(value: object) -> object:
    return [{"是": value}] if isinstance(value, str) else value


Varying = Annotated[tuple[Variant, ...], BeforeValidator(_variants, json_schema_input_type=Text | tuple[Variant, ...])]
"""A fact written as one text, or as a list of `{当, 是}`: the first whose condition holds is meant."""


class LegalBasis(Record):
    """设定依据: the law or rule an item stands on."""

    name: Text = key("名称", "法律、法规或文件的名称")
    number: str = key("文号", "如 国务院令第649号；拿不准就不写", default="")
    general: Annotated[bool, YesNo] = key("泛指", "是：名称不是文件的标题，不加书名号", default=False)
    clause: str = key("条款", "如 第六十二条", default="")
    confidence: Confidence = key("可信度", "官方、已核或待核", default=Confidence.UNCONFIRMED)


class Faq(Record):
    """常见问题: a question people ask, and its answer."""

    question: Text = key("问", "大家常问的")
    answer: Text = key("答", "怎么回答")


class Rate(Record):
    """标准: an amount or threshold, with the day from which it holds and who says so."""

    amount: Text = key("金额", "数额的文字，如 每人每月 … 元")
    since: Day = key("自", "从哪天起")
    source: Text = key("来源", "谁公布的")


class FeeItem(Record):
    """收费项目: one fee, with its legal basis."""

    name: Text = key("名称", "收费项目名称")
    rate: Text = key("标准", "收多少")
    basis: str = key("依据", "收费依据", default="")
    reduction: str = key("减免", "谁可以减免", default="")


class SpecialProcedure(Record):
    """特别程序: hearing, public notice, assessment, testing."""

    name: Text = key("名称", "听证、公示、评审、检测……")
    limit: str = key("时限", "要多久", default="")


class Verification(Record):
    """核对: who says so, and when."""

    day: Day = key("日期", "哪天核对的，如 2026-11-02")
    source: Text = key("来源", "依据什么核对的")
    confidence: Confidence = key("可信度", "官方、已核或待核")


class EnglishQuestion(Record):
    """A question and its options in English."""

    text: Text = key("问", "问题的英文")
    why: str = key("说明", "说明的英文", default="")
    unsure: str = key("不清楚", "“不清楚”提示的英文", default="")
    options: dict[str, str] = key("选项", "中文选项: 英文选项", default_factory=dict)


Element = Literal[
    "受理条件",
    "申请材料",
    "办理流程",
    "办件类型",
    "法定办结时限",
    "承诺办结时限",
    "收费",
    "到现场次数",
    "办理结果",
    "设定依据",
    "办理引导",
]
"""Parts of an 办事指南 that an item can mark as not confirmed."""


class English(Record):
    """英文: the item in English; where a part lacks, the Chinese is shown."""

    summary: str = key("简介", "简介的英文", default="")
    questions: dict[str, EnglishQuestion] = key("办理引导", "存为: 问题的英文", default_factory=dict)
    materials: dict[str, str] = key("申请材料", "中文材料名: 英文", default_factory=dict)
    sentences: dict[str, str] = key("句子", "其他中文句子: 英文，如结论、提示、须知、流程、收费", default_factory=dict)


class Item(Record):
    """事项: one thing the district does for people."""

    id: ItemId = key("编号", "与文件名相同的拼音编号")
    name: Text = key("事项名称", "事项的正式名称")
    english_name: str = key("英文名称", "事项的英文名称", default="")
    sayings: tuple[Text, ...] = key("俗称", "老百姓怎么说，搜索用", default=())
    theme: Text = key("主题", "catalogue.yaml 里的主题名称")
    summary: str = key("简介", "一句话说明，六十岁的人一看就懂", default="")

    accepted_at: tuple[Counter, ...] = key("受理", "街道、社区，或两处都收", min_length=1)
    district_wide: Annotated[bool, YesNo] = key("全区通办", "是：全区任何一个街道都能办", default=False)
    community_role: str = key("社区职责", "社区在这件事里做什么", default="")

    kind: str = key("事项类型", "公共服务、行政给付、行政确认……", default="")
    audience: tuple[str, ...] = key("服务对象", "自然人、法人……", default=())
    authority: str = key("实施主体", "哪个部门负责", default="")
    level: str = key("行使层级", "县、乡……", default="")
    legal_bases: tuple[LegalBasis, ...] = key("设定依据", "依据哪些法律和文件", default=())
    eligibility: tuple[Text, ...] = key("受理条件", "符合什么条件可以办", default=())
    handling: Literal["", "即办件", "承诺件"] = key("办件类型", "即办件或承诺件", default="")
    statutory_limit: Varying = key("法定办结时限", "法律规定最长多久", default=())
    promised_limit: Varying = key("承诺办结时限", "窗口承诺多久", default=())
    visits_in_person: int | None = key("到现场次数", "要跑几次", default=None, ge=0, le=20)
    fee: Varying = key("收费", "不收费，或收多少", default=())
    result: str = key("办理结果", "办完得到什么", default="")

    guide: tuple[Question, ...] = key("办理引导", "依次问的问题", default=())
    conclusions: tuple[Conclusion, ...] = key("结论", "什么情况下不能办、去别处、转到别的事项", default=())
    materials: tuple[Material, ...] = key("申请材料", "要带的材料", default=())
    steps: tuple[Step, ...] = key("办理流程", "一步步怎么办", default=())
    hints: tuple[Hint, ...] = key("提示", "要提醒的话", default=())
    faqs: tuple[Faq, ...] = key("常见问题", "大家常问的", default=())
    related: tuple[ItemId, ...] = key("相关事项", "常常一起办的事项的编号", default=())
    rates: tuple[Rate, ...] = key("标准", "金额和它从哪天起；不知道就不写", default=())
    unconfirmed: tuple[Element, ...] = key(
        "待核", "还没核实的内容，写键名；写了值的注明待核，没写的以窗口为准", default=()
    )
    verification: Verification = key("核对", "谁在哪天核对过")

    effective_from: Day | None = key("生效", "第一天", default=None)
    effective_until: Day | None = key("失效", "最后一天", default=None)
    status: Literal["正常", "暂停"] = key("状态", "正常或暂停", default="正常")
    status_reason: str = key("状态原因", "为什么暂停", default="")
    english: English = key("英文", "英文界面用的文字", default_factory=English)

    basic_code: str = key("基本编码", "国家基本目录编码", default="")
    implementation_code: str = key("实施编码", "实施清单编码", default="")
    business_code: str = key("业务办理项编码", "业务办理项编码", default="")
    power_source: str = key("权力来源", "法定本级行使、上级下放……", default="")
    entrusted_to: str = key("委托部门", "受委托的部门", default="")
    joint_bodies: tuple[str, ...] = key("联办机构", "一起办的部门", default=())
    intermediary: str = key("中介服务", "要不要中介服务", default="")
    quota: str = key("数量限制", "名额有没有限制", default="")
    special_procedures: tuple[SpecialProcedure, ...] = key("特别程序", "听证、公示、评审、检测", default=())
    channels: tuple[Literal["窗口", "网上", "快递"], ...] = key("办理形式", "窗口、网上、快递", default=())
    online_address: str = key("网办地址", "网上办理的地址或小程序", default="")
    online_depth: str = key("网办深度", "网上能办到哪一步", default="")
    mobile: str = key("移动端", "手机上怎么办", default="")
    by_appointment: Annotated[bool | None, YesNo] = key("是否预约", "要不要先预约", default=None)
    by_courier: Annotated[bool | None, YesNo] = key("是否快递", "能不能快递", default=None)
    self_service: str = key("自助终端", "哪种自助机能办", default="")
    why_in_person: str = key("必须现场原因", "为什么必须到现场", default="")
    fee_items: tuple[FeeItem, ...] = key("收费项目", "收费的名称、标准、依据、减免", default=())
    acceptance_standard: str = key("受理标准", "怎样算材料齐全", default="")
    result_sample: str = key("结果样本", "结果的样子", default="")
    validity: str = key("有效期", "结果管多久", default="")
    delivery: str = key("送达方式", "结果怎么给", default="")
    enquiry_phone: str = key("咨询电话", "问事的电话；没核实不写", default="")
    complaint_phone: str = key("监督投诉电话", "投诉的电话；没核实不写", default="")
    review: str = key("行政复议", "不服怎么办", default="")
    rights: str = key("权利与义务", "申请人的权利和义务", default="")

    def in_force(self, day: date) -> bool:
        """Whether the item is offered on this day (生效, 失效: first and last day)."""
        begun = self.effective_from is None or self.effective_from <= day
        return begun and (self.effective_until is None or day <= self.effective_until)

    @property
    def paused(self) -> bool:
        """Whether it is not handled for the time being (状态: 暂停)."""
        return self.status == "暂停"

    def accepts_at(self, counter: Counter) -> bool:
        """Whether a counter of this kind takes the item."""
        return counter in self.accepted_at

    def question(self, name: str) -> Question:
        """The question whose 存为 is `name`. KeyError if the guide has none."""
        for question in self.guide:
            if question.name == name:
                return question
        raise KeyError(name)
