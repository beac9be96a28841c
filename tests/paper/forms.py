"""Blank forms whose papers are kept as golden files: written here, so that no catalogue moves them."""

from typing import Any

from kiosk.catalogue.form import Form
from kiosk.guide.form_sheet import FormSheet
from kiosk.guide.letters import Letters
from kiosk.words import Language
from tests.paper.sheets import DISTRICT, NOW


def form(*body: Any, **more: Any) -> Form:
    """A form with the keys that every form must have, and this body."""
    common = {"编号": "shili", "名称": "承诺书", "适用说明": "要书面承诺的用。", "签名": ["承诺人"]}
    checked = {"核对": {"日期": "2026-11-23", "来源": "示范文本", "可信度": "待核"}}
    return Form.model_validate({**common, **checked, "正文": list(body), **more})


FORMS = {
    "promise": form(
        "致：______________________________ （受理单位）",
        {"小标题": "承诺人"},
        {"填": ["姓名", "联系电话"]},
        {"填": ["身份证件号码"]},
        {"空行": 4},
        "一、以上填写的内容真实、准确、完整。",
        "二、承诺不实的，愿意依法承担相应的法律责任。",
        英文名称="Letter of commitment",
        英文说明="For declaring in writing that what you state is true.",
        提示=["请用黑色的笔填写，字迹清楚。", "有的事项要用专门格式的承诺书，请先问清楚窗口。"],
    ),
    "long": form(
        {"小标题": "委托人（要办事的人）"},
        {"填": ["姓名", "性别", "民族", "联系电话"]},
        {"填": ["户口所在地的派出所名称和经办民警的姓名、电话"]},
        {"填": ["请写明您不能亲自办理的原因以及什么时候可以自己来"]},
        "自 ________ 年 ____ 月 ____ 日起，至 ________ 年 ____ 月 ____ 日止，由受托人 ____________________________ 代为"
        "办理 ________________________________________________________ （写事项的名称），其中包括递交材料、领取结果。",
        {"空行": 6},
        *[f"{number}、受托人在上述期限内办理上述事项，由此产生的法律后果由委托人承担。" for number in range(1, 17)],
        名称="授权委托书",
        签名=["委托人", "受托人", "未成年人或无民事行为能力人的监护人"],
    ),
}


def form_sheet(form: Form, letters: Letters = Letters.NORMAL, language: Language = Language.CHINESE) -> FormSheet:
    """The form as it leaves the kiosk."""
    return FormSheet(form, DISTRICT, letters, NOW, "CH01-20261123-0042", language)
