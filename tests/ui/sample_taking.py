"""Sample screens from the verdict to the paper."""

from dataclasses import replace

from kiosk.visit.events import (
    AskedForm,
    AskedPrint,
    ClosedQr,
    EndedVisit,
    OpenedItem,
    OpenedQr,
    Ticked,
    WentBack,
    WentHome,
)
from kiosk.visit.terms import Paper
from kiosk.visit.views.records import (
    Banner,
    Button,
    ChecklistView,
    Chip,
    MaterialRow,
    PrintingView,
    PrintStep,
    QrView,
    StepState,
    Tone,
    Weight,
)
from tests.ui.sample_finding import place, rows

FOOTER = "本机只做指引，不作资格认定。核对于 2026-11-02 · 目录版本 2026.11.2"
MATERIALS = (
    ("居民身份证（老人）", "原件 + 复印件 1 份", "自备"),
    ("户口簿", "首页和本人页，原件 + 复印件 1 份", "自备"),
    ("本人银行卡或社保卡", "原件，正面复印 1 份", "自备"),
    ("高龄津贴申请表", "原件 1 份", "现场填写"),
    ("代办人身份证", "原件 + 复印件 1 份", "代办时需要"),
    ("委托书", "原件 1 份", "代办时需要"),
)
MORE_MATERIALS = (
    ("居住证或居住登记凭证", "原件 + 复印件 1 份", "自备"),
    ("低保或低收入家庭认定材料（最近 12 个月内由街道或区民政局出具的）", "原件 1 份，窗口看后退还", "部门核验"),
    ("失能等级评估结果", "复印件 1 份", "自备"),
    ("残疾人证", "原件 + 复印件 1 份", "自备"),
    ("近期免冠照片", "2 寸，2 张", "自备"),
    ("家庭成员名单", "", "现场填写"),
    ("承诺书", "原件 1 份", "现场填写"),
    ("监护关系材料", "户口簿、出生医学证明、法院文书，有一样就可以", "自备"),
)


FORMS = {name: Button("打印空白表", AskedForm(name), "print") for name in ("委托书", "承诺书")}


def _material_rows(materials: tuple[tuple[str, str, str], ...], ticked: int) -> tuple[MaterialRow, ...]:
    return tuple(
        MaterialRow(name, detail, Chip(tag, Tone.LAKE), index < ticked, Ticked(index), FORMS.get(name))
        for index, (name, detail, tag) in enumerate(materials)
    )


def _take_away() -> tuple[Button, ...]:
    return (
        Button("打印清单", AskedPrint(Paper.A4), "print", Weight.PRIMARY),
        Button("打印小票", AskedPrint(Paper.RECEIPT), "receipt_long"),
        Button("手机带走", OpenedQr(), "qr_code_2"),
    )


def checklist() -> ChecklistView:
    return ChecklistView(
        banner=Banner("check_circle", "可以办，请带齐 6 样材料", "80—89 岁 · 五华区 · 首次申请 · 家人代办", Tone.JADE),
        advice=(),
        materials=_material_rows(MATERIALS, 2),
        paging=rows(unit="样"),
        progress="点一下打勾：已有 2 样，还差 4 样",
        see_also=(),
        place=place(),
        actions=_take_away(),
        footer=FOOTER,
    )


def checklist_long() -> ChecklistView:
    return ChecklistView(
        banner=Banner(
            "check_circle",
            "可以办，请带齐 14 样材料",
            "65—79 岁 · 昆明其他区县 · 首次申请 · 失能 · 家人代办",
            Tone.JADE,
        ),
        advice=("老人出不了门的，可以打社区电话约工作人员上门。",),
        materials=_material_rows(MATERIALS + MORE_MATERIALS, 5),
        paging=rows(unit="样"),
        progress="点一下打勾：已有 5 样，还差 9 样",
        see_also=(Button("老年人优待证办理", OpenedItem("laonianzheng"), "arrow_forward"),),
        place=place(),
        actions=_take_away(),
        footer=FOOTER,
    )


def checklist_forms() -> ChecklistView:
    """Blank forms beside short and long names, in both languages."""
    names = ("委托书", "就业困难人员认定承诺书（由本人签名）", "Statement about a lost household register", "承诺书")
    rows_of_forms = tuple(
        MaterialRow(name, detail, tag, False, Ticked(index), Button(offer, AskedForm(name), "print"))
        for index, (name, detail, tag, offer) in enumerate(
            zip(
                names,
                ("原件 1 份", "原件 1 份，写明现在的情况，本人签名", "1 original, signed by yourself", ""),
                (None, None, None, Chip("有就带上", Tone.SUN)),
                ("打印空白表", "打印空白表", "Print blank form", "打印空白表"),
                strict=True,
            )
        )
    )
    return replace(checklist(), materials=rows_of_forms)


def cannot() -> ChecklistView:
    return ChecklistView(
        banner=Banner("info", "现在还不能申请高龄津贴", "不满 80 周岁", Tone.SUN),
        advice=(
            "满 80 周岁的当月就可以来申请，不用提前排队。",
            "60 周岁以上的，现在可以办老年人优待证，坐公交、逛公园有优待。",
        ),
        materials=(),
        paging=rows(unit="样"),
        progress="",
        see_also=(Button("老年人优待证办理", OpenedItem("laonianzheng"), "arrow_forward"),),
        place=None,
        actions=_take_away(),
        footer=FOOTER,
    )


def elsewhere() -> ChecklistView:
    return ChecklistView(
        banner=Banner("directions", "请到户口所在地的街道申请", "80—89 岁 · 昆明其他区县", Tone.LAKE),
        advice=(
            "高龄津贴由户口所在地发放，五华区不能代收。",
            "去之前可以先打当地街道的电话问清材料；不知道电话的，可拨 12345。",
        ),
        materials=(),
        paging=rows(unit="样"),
        progress="",
        see_also=(
            Button("老年人优待证办理", OpenedItem("laonianzheng"), "arrow_forward"),
            Button("居家养老上门服务预约", OpenedItem("jujia"), "arrow_forward"),
        ),
        place=place(),
        actions=_take_away(),
        footer=FOOTER,
    )


def _steps(*states: StepState) -> tuple[PrintStep, ...]:
    return tuple(
        PrintStep(text, state) for text, state in zip(("已排版", "已送打印机", "正在出纸"), states, strict=True)
    )


def printing() -> PrintingView:
    return PrintingView(
        title="正在打印您的清单",
        detail="A4 一页 · 请在下方出纸口取走",
        paper_title="办事清单",
        steps=_steps(StepState.DONE, StepState.DONE, StepState.UNDER_WAY),
        note="没有纸或卡纸时，本机会告诉您，\n并改用“手机带走”，不会在您离开后再打印。",
        failed=False,
        actions=(),
    )


def printing_done() -> PrintingView:
    return PrintingView(
        title="打印好了，请取走您的清单",
        detail="编号 CH01-20261123-0042 · 在下方出纸口",
        paper_title="办事清单",
        steps=_steps(StepState.DONE, StepState.DONE, StepState.DONE),
        note="清单上没有您的姓名和证件号。\n请点“结束”，本机会清除您刚才的回答。",
        failed=False,
        actions=(
            Button("办完了，结束", EndedVisit(), "logout", Weight.PRIMARY),
            Button("再办一件", WentHome(), "home"),
        ),
    )


def printing_failed() -> PrintingView:
    return PrintingView(
        title="没有打印出来：打印机没纸了",
        detail="这次打印已取消，加纸后也不会再印出来",
        paper_title="办事清单",
        steps=_steps(StepState.DONE, StepState.DONE, StepState.FAILED),
        note="可以用“手机带走”：\n扫一下二维码，清单就在您的手机里。",
        failed=True,
        actions=(
            Button("手机带走", OpenedQr(), "qr_code_2", Weight.PRIMARY),
            Button("改打小票", AskedPrint(Paper.RECEIPT), "receipt_long"),
            Button("回到清单", WentBack(), "arrow_back"),
        ),
    )


MESSAGE = "\n".join(
    (
        "高龄津贴申请 办事清单",
        "80—89 岁 · 五华区 · 首次申请 · 家人代办",
        *(f"□ {name}：{detail}" for name, detail, _ in MATERIALS),
        "华山街道为民服务中心（全区任一街道都可以办）",
        "工作日 9:00—12:00，13:30—17:00",
        FOOTER,
    )
)


def qr(message: str = MESSAGE) -> QrView:
    return QrView(
        title="用手机扫一扫带走",
        text="清单的文字就在码里，不用联网，微信、支付宝和手机相机都能扫。",
        message=message,
        close=Button("扫好了，关闭", ClosedQr(), weight=Weight.PRIMARY),
    )
