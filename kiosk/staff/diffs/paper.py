"""A comparison as a paper to sign."""

from datetime import datetime

from kiosk.paper.changes_a4 import ChangesSheet, Part, Topic
from kiosk.staff.diffs.records import Comparison, Group
from kiosk.staff.diffs.telling import by_cases, called, heading, summary
from kiosk.staff.diffs.versions import Version


def sheet(comparison: Comparison, old: Version, new: Version, now: datetime) -> ChangesSheet:
    """What the paper says."""
    return ChangesSheet(
        heading=new.catalogue.district.heading,
        title="事项目录变更说明",
        facts=(
            ("旧版", called(old)),
            ("新版", called(new)),
            ("生成时间", f"{now:%Y-%m-%d %H:%M}"),
            ("变更", summary(comparison)),
        ),
        topics=tuple(_topic(group) for group in comparison.groups),
        now=now,
    )


def _topic(group: Group) -> Topic:
    parts = tuple(Part(cases, tuple(sentences)) for cases, sentences in by_cases(group.changes))
    return Topic(heading(group), parts, group.remark)
