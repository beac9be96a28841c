"""过了日子的要清理。

检查：失效日期是不是已经过了；生效日期是不是写在失效日期后面；“标准”里的“自”是不是超过两年。
两年是本目录自己定的：低保、津贴一类的标准大多一年一调，两年没动，多半是漏改了。
为什么：失效的事项机器上看不到，却还算在数量里；老标准印在清单上，老百姓会拿来和窗口争。
怎么改：失效的，删掉或改日期；标准去主管部门的公告里核对，还是它就在“核对”里写明。
假设今天是 2026-11-23：

通过：

    失效: 2026-12-31
    标准:
      - {金额: 每孩每年 3600 元, 自: 2025-01-01, 来源: 国家公告}

不通过：

    失效: 2026-10-31  # ← 这里
    标准:
      - 金额: 每孩每年 3600 元
        自: 2023-01-01  # ← 这里
        来源: 国家公告
"""

from collections.abc import Iterator
from datetime import timedelta

from kiosk.catalogue.problems import Level
from kiosk.rules.rule import Finding, Subject

TITLE = "日期过了"
LEVEL = Level.WARNING

OLDEST_RATE = timedelta(days=730)
"""Our own measure: rates of this kind change about once a year."""


def check(subject: Subject) -> Iterator[Finding]:
    """Days that lie behind, and days in the wrong order."""
    item, today = subject.item, subject.today
    if item.effective_until and item.effective_until < today:
        yield subject.finding(
            ("失效",), f"这个事项在 {item.effective_until} 已经失效。", "请删掉这个事项，或改正失效日期。"
        )
    if item.effective_from and item.effective_until and item.effective_from > item.effective_until:
        yield subject.finding(("生效",), "生效日期写在失效日期后面，这个事项永远不会显示。", "请核对这两个日期。")
    for number, rate in enumerate(item.rates):
        if today - rate.since > OLDEST_RATE:
            yield subject.finding(
                ("标准", number, "自"),
                f"这个标准从 {rate.since} 起执行，已经超过两年。",
                "请到主管部门的公告里核对；有新标准就换上，并写明从哪天起。",
            )
