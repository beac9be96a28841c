"""每个事项、每个“一件事”要定期核对。

检查：核对日期离今天有没有超过 catalogue.yaml 里的“核对期限”（没写就是 180 天）；有没有写成了将来的日期。
为什么：屏幕和纸上都印着核对日期。日期太老，谁也不敢信。
怎么改：找主管部门或窗口核对一遍，再改“核对”里的日期、来源和可信度。没核对不要只改日期。
假设今天是 2026-11-23：

通过：

    核对: {日期: 2026-11-02, 来源: 窗口核对, 可信度: 已核}

不通过：

    核对:
      日期: 2026-05-01  # ← 这里
      来源: 窗口核对
      可信度: 已核
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.rules.rule import Finding, Subject

TITLE = "太久没有核对"
LEVEL = Level.WARNING

_PATH = ("核对", "日期")


def check(subject: Subject) -> Iterator[Finding]:
    """A check too long ago, or in the future."""
    day, limit = subject.item.verification.day, subject.district.review_days
    age = (subject.today - day).days
    if age > limit:
        yield subject.finding(
            _PATH,
            f"上次核对是 {day}，已经 {age} 天，超过了 {limit} 天。",
            "请找主管部门或窗口核对一遍，再改日期、来源和可信度。",
        )
    elif age < 0:
        yield subject.finding(_PATH, f"核对日期 {day} 还没到。", "请写真正核对的那一天。")
