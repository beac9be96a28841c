"""The samples of the rules' pages, made into catalogues: a sample is a part of one item, or of several files."""

import re
from datetime import date

from kiosk.catalogue.problems import Problem
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import Reading, read_snapshot
from kiosk.rules.examining import examine
from kiosk.rules.page import FILE, HERE
from kiosk.rules.rule import Rule

TODAY = date(2026, 11, 23)
ITEM_FILE = "items/yanglao/shili.yaml"

_DISTRICT = """\
地区: 五华区
抬头: 五华区政务服务指引
英文抬头: Wuhua services
版本: 2026.11.2
声明: 本机只做指引。
英文声明: Guidance only.
公布数量: {街道: 1, 社区: 0, 全区通办: 0}
办公时间: {工作日: [09:00-12:00, 13:30-17:00]}
主题: [{名称: 养老服务, 简称: 养老服务, 英文: Elders, 文件夹: yanglao, 图标: elderly}]
"""
_ITEM = """\
编号: ID
事项名称: 示例
主题: 养老服务
受理: [街道]
核对: {日期: 2026-11-02, 来源: 窗口, 可信度: 已核}
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
_SIGNPOSTS = """\
- {编号: huzhao, 名称: 护照, 俗称: [护照], 去哪里: 出入境窗口, 可信度: 待核}
"""
_CALENDAR = """\
年份: []
"""
_EVENT = """\
编号: ID
名称: 大事
顺序: 1
图标: event
简介: 一次问清。
办理引导:
  - {问: 现在住在哪里？, 存为: 住处, 选项: [五华区, 别处]}
要办的事: [{事项: shili}, {事项: lingyi}]
核对: {日期: 2026-11-02, 来源: 窗口, 可信度: 已核}
"""
_BASE = {
    "calendar.yaml": _CALENDAR,
    "catalogue.yaml": _DISTRICT,
    "places/huashan.yaml": _STREET,
    "sites/cuihu.yaml": _SITE,
    "signposts.yaml": _SIGNPOSTS,
}


def files_of(sample: str) -> dict[str, str]:
    """The files of a sample, each made whole by the lines it does not write itself, which stand below."""
    written: dict[str, list[str]] = {}
    file = ITEM_FILE
    for line in sample.splitlines():
        if line.startswith(FILE):
            file = line.removeprefix(FILE)
            written.setdefault(file, [])
        else:
            written.setdefault(file, []).append(line)
    if not any(file.startswith("items/") for file in written):
        written[ITEM_FILE] = []
    return {**_BASE, **{file: _made_whole(file, lines) for file, lines in written.items()}}


def _made_whole(file: str, lines: list[str]) -> str:
    record = _EVENT if file.startswith("life-events/") else _ITEM
    base = _BASE.get(file) or record.replace("ID", re.sub(r".*/|\.yaml", "", file))
    keys = {line.partition(":")[0] for line in lines}
    return "\n".join([*lines, *_missing(base, keys)]) + "\n"


def _missing(base: str, written: set[str]) -> list[str]:
    """The lines of the keys that are not written."""
    missing = (key for key in re.split(r"(?m)^(?=\S)", base) if key and key.partition(":")[0] not in written)
    return "".join(missing).splitlines()


def read_files(files: dict[str, str]) -> Reading:
    """The catalogue in these files; it must be sound."""
    reading = read_snapshot(Snapshot({path: text.encode() for path, text in sorted(files.items())}))
    assert reading.catalogue is not None, reading.problems
    assert reading.problems == ()
    return reading


def found_in(sample: str, rule: Rule) -> tuple[Problem, ...]:
    """What one rule finds in a sample."""
    reading = read_files(files_of(sample))
    assert reading.catalogue is not None
    return examine(reading.catalogue, reading.sources, TODAY, (rule,))


def marked_lines(sample: str) -> set[tuple[str, int]]:
    """(file, line) of each line that is marked."""
    files = files_of(sample)
    return {
        (file, number)
        for file, text in files.items()
        for number, line in enumerate(text.splitlines(), 1)
        if line.endswith(HERE)
    }
