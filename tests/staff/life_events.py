"""A small folder with a life event in it."""

from pathlib import Path

from tests.catalogue import folders

EVENT_FILE = "life-events/lao-le.yaml"
EVENT = """\
编号: lao-le
名称: 老人满80岁
英文名称: Turning 80
顺序: 1
图标: elderly
俗称: [八十了]
简介: 一次问清。
办理引导:
  - {问: 谁来办？, 存为: 办理人, 选项: [老人本人, 家人代办]}
  - {问: 家里困难吗？, 存为: 困难, 选项: [困难, 不困难], 不清楚: 问社区。}
要办的事:
  - {事项: gaoling-jintie, 回答: {年龄: 80—89周岁}, 说明: 先办这个。}
  - {事项: dibao, 当: {困难: 困难}}
别处要办的事:
  - {指路: huzhao, 当: {办理人: 老人本人}}
提示:
  - {当: {困难: 困难}, 说: 先问社区。}
同一样材料:
  身份证: [居民身份证（老人）]
核对: {日期: 2026-11-02, 来源: 示范目录, 可信度: 待核}
"""
FILES = {**folders.SOUND, EVENT_FILE: EVENT}


def write(folder: Path, event: str = EVENT) -> Path:
    """The sound folder with the event."""
    return folders.write(folder, {**folders.SOUND, EVENT_FILE: event})
