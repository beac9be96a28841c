"""The sheets whose papers are kept as golden files: items written here, so that no catalogue moves them."""

from datetime import date, datetime, time
from typing import Any

from kiosk.catalogue.district import District, OfficeHours, Screen, Signpost, Site
from kiosk.catalogue.hours import OpenState
from kiosk.catalogue.item import Confidence, Counter, Item
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.places import Destination, Where
from kiosk.guide.checklist import Checklist, answered, everything
from kiosk.guide.event_sheet import EventSheet
from kiosk.guide.parts import AnySheet
from kiosk.guide.sheet import Sheet
from kiosk.guide.together import together
from kiosk.words import Language

NOW = datetime(2026, 11, 23, 20, 32)

DISTRICT = District.model_validate(
    {
        "地区": "五华区",
        "抬头": "五华区政务服务指引",
        "英文抬头": "Wuhua District Service Guide",
        "版本": "2026.11.2",
        "声明": "示范目录，以窗口公布为准",
        "英文声明": "Sample catalogue; the counter is always right",
        "公布数量": {"街道": 83, "社区": 57, "全区通办": 21},
        "办公时间": {"工作日": ["09:00-12:00", "13:30-17:00"]},
        "主题": [
            {"名称": "养老服务", "简称": "养老服务", "英文": "Older people", "文件夹": "yanglao", "图标": "elderly"}
        ],
    }
)
SITE = Site(
    id="cuihu",
    name="翠湖 24 小时政务服务自助专区",
    english_name="Cuihu 24-hour Service Area",
    street="huashan",
    kiosk="CH01",
    screen=Screen(width=1080, height=1920, diagonal=21.5),
)
HOURS = OfficeHours(workdays=((time(9), time(12)), (time(13, 30), time(17))), confidence="官方")
CLOSED = OpenState(False, datetime(2026, 11, 24, 9), True)
CENTRE = Destination(Counter.STREET, "华山街道为民服务中心", "huashan", "", "", HOURS, CLOSED, False, True)
STATION = Destination(Counter.COMMUNITY, "翠湖社区为民服务站", "huashan", "", "", HOURS, CLOSED, True, True)
ANY_STREET = Where((Counter.STREET,), True, CENTRE, ())
OWN_COMMUNITY = Where((Counter.COMMUNITY, Counter.STREET), False, STATION, (CENTRE,))
NOT_SAID = Where((Counter.COMMUNITY, Counter.STREET), False, None, ())


def item(name: str, **more: Any) -> Item:
    """An item with the keys that every item must have."""
    common = {"编号": "shili", "事项名称": name, "主题": "养老服务", "受理": ["街道"]}
    checked = {"核对": {"日期": date(2026, 11, 2), "来源": "示范目录", "可信度": "待核"}}
    return Item.model_validate(common | checked | more)


ALLOWANCE = item(
    "高龄津贴申请",
    英文名称="Allowance for people aged 80 and over",
    承诺办结时限="20 个工作日",
    收费="不收费",
    到现场次数=1,
    办理结果="按月发放的津贴",
    设定依据=[{"名称": "中华人民共和国老年人权益保障法"}, {"名称": "云南省老年人权益保障条例"}],
    办理引导=[
        {"问": "老人现在多大年纪？", "存为": "年龄", "选项": ["不满80周岁", "80—89周岁", "90—99周岁", "100周岁及以上"]},
        {"问": "老人的户口在哪里？", "存为": "户口", "选项": ["五华区户口", "昆明其他区县", "昆明以外"]},
        {"问": "要办哪一种？", "存为": "种类", "选项": ["首次申请", "换卡"]},
        {"问": "谁来办？", "存为": "办理人", "选项": ["老人本人", "家人代办"], "不清楚": "看看谁有空去。"},
    ],
    结论=[
        {
            "当": {"年龄": "不满80周岁"},
            "不能办": "未满 80 周岁，暂时不能申请。",
            "说明": "满 80 周岁的那个月起可以申请。现在可以先办老年人优待证，凭证乘车、逛公园有优待。",
            "可以看": ["laonian-youdaizheng"],
        },
        {"当": {"户口": ["昆明其他区县", "昆明以外"]}, "去别处": "请到老人户口所在地的街道或社区申请。"},
    ],
    申请材料=[
        {"名称": "居民身份证（老人）", "原件": 1, "复印件": 1, "来源": "申请人自备", "须知": "正反面印在同一张纸上。"},
        {"名称": "户口簿", "原件": 1, "复印件": 1, "来源": "申请人自备", "须知": "首页和老人本人页"},
        {"名称": "本人银行卡或社会保障卡", "原件": 1, "复印件": 1, "来源": "申请人自备", "须知": "正面，看得清卡号"},
        {"名称": "高龄津贴申请表", "原件": 1, "来源": "现场填写", "须知": "窗口有空白表"},
        {"名称": "代办人身份证", "原件": 1, "复印件": 1, "来源": "申请人自备", "当": {"办理人": "家人代办"}},
        {"名称": "委托书", "原件": 1, "来源": "现场填写", "须知": "老人签名或按手印", "当": {"办理人": "家人代办"}},
    ],
    办理流程=[
        {"环节": "递交", "说明": "带齐材料到窗口。"},
        {"环节": "受理", "说明": "当场看材料是否齐全。"},
        {"环节": "审核公示", "说明": "社区初审，街道审核，公示。", "时限": "20 个工作日"},
        {"环节": "发放", "说明": "次月起打到卡上。"},
    ],
    提示=["以后每年要做一次认证，社区会通知。"],
    英文={
        "办理引导": {
            "年龄": {"问": "How old is the person?", "选项": {"80—89周岁": "80 to 89 years old"}},
            "户口": {"问": "Where is the household registered?", "选项": {"五华区户口": "registered in Wuhua"}},
            "办理人": {"问": "Who applies?", "选项": {"家人代办": "a relative applies"}},
        },
        "申请材料": {"居民身份证（老人）": "ID card of the older person", "户口簿": "Household register"},
    },
)
ANSWERS = {"年龄": ("80—89周岁",), "户口": ("五华区户口",), "种类": ("首次申请",), "办理人": ("家人代办",)}

NOTES = (
    "近六个月内拍的白底照片，背面写上姓名",
    "没有的，到居委会说明情况，由窗口上网核对，不用另外开证明",
    "",
    "收入、财产、房产、车辆等情况都要写，家里有变化的，从变化的那个月起重新填写；不会写的可以请工作人员帮忙",
)
LONG = item(
    "特困人员救助供养申请（含集中供养、分散供养、照料护理等级调整）",
    收费="不收费",
    法定办结时限=[{"当": {"方式": "集中供养"}, "是": "30 个工作日"}, {"是": "25 个工作日"}],
    设定依据=[
        {"名称": "社会救助暂行办法", "文号": "国务院令第649号", "条款": "第三章"},
        {"名称": "特困人员认定办法", "文号": "民发〔2021〕43号"},
    ],
    办理引导=[
        {"问": "想怎样供养？", "存为": "方式", "选项": ["集中供养", "分散供养"], "不清楚": "可以先问社区。"},
    ],
    申请材料=[
        {
            "名称": f"第 {n} 种材料：{name}",
            "原件": n % 3 or None,
            "复印件": 1,
            "来源": ("申请人自备", "部门核发", "可核验免交")[n % 3],
            "须知": NOTES[n % 4],
        }
        for n, name in enumerate(["身份证", "户口簿", "收入和财产情况材料", "居民家庭经济状况核对授权书"] * 3, 1)
    ],
    办理流程=[
        {"环节": name, "说明": "带齐材料，按窗口叫号办理，工作人员当面看材料是否齐全。"}
        for name in ("申请", "受理", "入户调查", "审核公示", "认定", "签协议")
    ],
    提示=["行动不便的，可以请社区上门办理。", "家里有变化，要在一个月内告诉社区。"],
)
OPEN_CASES = item(
    "城乡居民基本医疗保险参保登记",
    受理=["街道", "社区"],
    到现场次数=0,
    核对={"日期": date(2026, 10, 30), "来源": "示范目录", "可信度": "已核"},
    办理引导=[
        {"问": "给谁参保？", "存为": "对象", "选项": ["新生儿", "在校学生", "成年居民"]},
        {"问": "户口在本区吗？", "存为": "户口", "选项": ["在", "不在"], "不清楚": "看户口簿首页。"},
    ],
    申请材料=[
        {"名称": "参保人身份证或户口簿"},
        {"名称": "居住证", "当": {"户口": "不在"}},
        {"名称": "出生医学证明", "当": {"对象": "新生儿"}},
    ],
    提示=[{"说": "出生后 90 天内参保的，从出生那天起享受待遇。", "当": {"对象": "新生儿"}}],
)


def _sheet(checklist: Checklist | None, where: Where, **more: Any) -> Sheet:
    assert checklist is not None
    return Sheet(
        checklist=checklist,
        where=where,
        district=DISTRICT,
        site=SITE,
        **{"see_also": (), "now": NOW, "number": "CH01-20261123-0042"} | more,
    )


def sheet_of(of: Item, answers: dict[str, tuple[str, ...]]) -> Sheet:
    """A sheet of the answers, to be taken to any street centre."""
    return _sheet(answered(of, answers), ANY_STREET)


EVENT = LifeEvent.model_validate(
    {
        "编号": "laoren-80",
        "名称": "家里老人满 80 岁",
        "英文名称": "A parent turns 80",
        "顺序": 1,
        "图标": "elderly",
        "简介": "津贴、优待、探访，一次问清。",
        "办理引导": [{"问": "老人的户口在哪里？", "存为": "户口", "选项": ["五华区户口", "昆明以外"]}],
        "要办的事": [
            {"事项": "shili", "回答": {"年龄": "80—89周岁", "种类": "首次申请"}, "说明": "满 80 周岁就能申请。"},
            {"事项": "canbao"},
            {"事项": "zhaogu", "当": {"户口": "五华区户口"}},
        ],
        "别处要办的事": [{"指路": "gongjiao", "说明": "办好优待证以后再去。"}],
        "提示": ["老人出不了门的，可以请社区上门。"],
        "同一样材料": {"老人身份证": ["居民身份证（老人）", "参保人身份证或户口簿"]},
        "核对": {"日期": date(2026, 10, 2), "来源": "示范目录", "可信度": "待核"},
        "英文": {
            "办理引导": {"户口": {"问": "Where is the hukou?", "选项": {"五华区户口": "registered in Wuhua"}}},
            "申请材料": {"老人身份证": "ID card of the parent"},
            "句子": {"满 80 周岁就能申请。": "From the 80th birthday on."},
        },
    }
)
CARE = item(
    "特殊困难老年人探访关爱登记",
    编号="zhaogu",
    受理=["社区"],
    申请材料=[{"名称": "老人身份证", "原件": 1, "复印件": 1}],
)
SIGNPOST = Signpost(
    id="gongjiao", name="公交爱心卡", sayings=("爱心卡",), where="公交公司服务点", confidence=Confidence.UNCONFIRMED
)


def event_sheet(language: Language = Language.CHINESE) -> EventSheet:
    """The combined checklist of three items."""
    items = {"shili": ALLOWANCE, "canbao": OPEN_CASES.model_copy(update={"id": "canbao"}), "zhaogu": CARE}
    found = together(EVENT, {"户口": ("五华区户口",)}, items)
    assert found is not None
    return EventSheet(
        together=found,
        wheres={"shili": ANY_STREET, "canbao": OWN_COMMUNITY, "zhaogu": NOT_SAID},
        signposts=(SIGNPOST,),
        district=DISTRICT,
        site=SITE,
        now=NOW,
        number="CH01-20261123-0042",
        language=language,
    )


SHEETS: dict[str, AnySheet] = {
    "can": _sheet(answered(ALLOWANCE, ANSWERS), ANY_STREET),
    "long": _sheet(answered(LONG, {"方式": ("不清楚",)}), ANY_STREET),
    "cannot": _sheet(
        answered(ALLOWANCE, {"年龄": ("不满80周岁",)}),
        OWN_COMMUNITY,
        see_also=("老年人优待证办理", "老年人意外伤害保险"),
    ),
    "elsewhere": _sheet(answered(ALLOWANCE, {"年龄": ("80—89周岁",), "户口": ("昆明以外",)}), ANY_STREET),
    "all": _sheet(everything(ALLOWANCE), NOT_SAID),
    "open": _sheet(answered(OPEN_CASES, {"对象": ("新生儿",), "户口": ("不清楚",)}), OWN_COMMUNITY),
    "english": _sheet(answered(ALLOWANCE, ANSWERS), ANY_STREET, language=Language.ENGLISH),
    "event": event_sheet(),
    "together-english": event_sheet(Language.ENGLISH),
}
