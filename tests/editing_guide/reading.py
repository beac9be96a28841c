"""The examples of the 编辑指南, each read as part of a small catalogue."""

import re
from functools import cache

from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import Reading, read_snapshot
from tests.editing_guide import page

FILE = "# 文件 "
"""The first line of an example that is another file than an item."""

_FORMS = frozenset({"shenqingbiao.pdf", "shenqingbiao-yangbiao.pdf"})
_DISTRICT = """\
地区: 五华区
抬头: 五华区政务服务指引
英文抬头: Wuhua services
版本: 2026.11.2
声明: 本机只做指引。
英文声明: Guidance only.
公布数量: {街道: 1, 社区: 0, 全区通办: 0}
办公时间: {工作日: [09:00-12:00, 13:30-17:00]}
主题: [{名称: 养老服务, 简称: 养老服务, 英文: Elders, 文件夹: yanglao-fuwu, 图标: elderly}]
"""
_ITEM = """\
编号: ID
事项名称: 示例
主题: 养老服务
受理: [街道]
核对: {日期: 2026-11-02, 来源: 窗口, 可信度: 已核}
提示: [带齐材料再来。]
"""
_STREET = """\
编号: huashan
区划代码: '530102001'
名称: 华山街道
为民服务中心: {名称: 华山街道为民服务中心}
"""
_SITE = """\
编号: cuihu
名称: 翠湖专区
所在街道: huashan
机号: CH01
屏幕: {宽: 1080, 高: 1920, 对角线: 21.5}
"""


def _item_file(item_id: str) -> str:
    return f"items/yanglao-fuwu/{item_id}.yaml"


_FORM = """\
编号: chengnuoshu
名称: 承诺书
适用说明: 要书面承诺的用。
正文: [以上内容真实。]
签名: [承诺人]
核对: {日期: 2026-11-02, 来源: 窗口, 可信度: 已核}
"""
_SIGNPOSTS = """\
- {编号: huzhao, 名称: 护照, 俗称: [护照], 去哪里: 出入境窗口, 可信度: 待核}
"""
_BASE = {
    "signposts.yaml": _SIGNPOSTS,
    "forms/chengnuoshu.yaml": _FORM,
    "catalogue.yaml": _DISTRICT,
    "places/huashan.yaml": _STREET,
    "sites/cuihu.yaml": _SITE,
}


def _items() -> dict[str, str]:
    """The items that examples name: one with the guide of the page, each with a material."""
    materials = {"gaoling-jintie": "老人身份证", "laonian-youdaizheng": "本人身份证"}
    bare = {one: f"{_ITEM.replace('ID', one)}申请材料: [{{名称: {name}}}]\n" for one, name in materials.items()}
    return {_item_file(one): text + ("" if one != "gaoling-jintie" else shared_guide()) for one, text in bare.items()}


def read(example: str) -> Reading:
    """The catalogue with this example in it; what the example leaves out is added below."""
    files = {**_BASE, **_items(), **_files(example)}
    return read_snapshot(Snapshot({path: text.encode() for path, text in sorted(files.items())}, _FORMS))


def _files(example: str) -> dict[str, str]:
    if example.startswith(FILE):
        head, _, text = example.partition("\n")
        return {head.removeprefix(FILE): text}
    named = re.search(r"^编号: (\S+)", example, flags=re.MULTILINE)
    item_id = named[1] if named else "shili"
    return {_item_file(item_id): _made_whole(example, _ITEM.replace("ID", item_id))}


def _made_whole(example: str, item: str) -> str:
    """With the keys that every item has, and the guide that the page's examples share, if a condition needs one."""
    keys = {line.partition(":")[0] for line in example.splitlines()}
    missing = [line for line in item.splitlines() if line.partition(":")[0] not in keys]
    guide = shared_guide() if "办理引导" not in keys else ""
    return "\n".join([example.rstrip("\n"), *missing, guide]) + "\n"


@cache
def shared_guide() -> str:
    """The guide of which the page says that its examples use it."""
    return next(one.text for one in page.examples(page.text()) if "存为: 家庭情况" in one.text)
