"""咨询和投诉要有两个电话。

检查：咨询电话和监督投诉电话是不是同一个号码。12345 除外，它本来就管两样。
为什么：投诉电话就是被投诉的窗口自己的电话，谁还会打。
怎么改：监督投诉电话写上级部门或纪检的；没有核实到的，就不写，或写 12345。

通过：

    咨询电话: 12345
    监督投诉电话: 12345

不通过：

    咨询电话: 12333
    监督投诉电话: 12333  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.rules.phones import numbers
from kiosk.rules.rule import Finding, Subject

TITLE = "咨询和投诉同一个电话"
LEVEL = Level.WARNING

FOR_BOTH = "12345"
"""The one hotline that answers questions and takes complaints."""


def check(subject: Subject) -> Iterator[Finding]:
    """A number under both keys."""
    shared = numbers(subject.item.enquiry_phone) & numbers(subject.item.complaint_phone) - {FOR_BOTH}
    if shared:
        yield subject.finding(
            ("监督投诉电话",),
            f"监督投诉电话和咨询电话是同一个：{'、'.join(sorted(shared))}。",
            "请写上级部门或纪检的电话；没有核实到的，不写，或写 12345。",
        )
