"""What a comparison of two catalogues finds. All texts are Chinese, for the clerk who signs."""

from dataclasses import dataclass
from enum import StrEnum

NOT_WRITTEN = "没有写"
"""Stands for a fact that one of the catalogues does not carry."""


class Subject(StrEnum):
    """What a group of changes is about."""

    DISTRICT = "全区"
    ITEM = "事项"
    STREET = "街道"
    SITE = "专区"
    SIGNPOST = "指路"
    FORM = "空白表"
    LIFE_EVENT = "一件事"


class Fate(StrEnum):
    """What becomes of it as a whole."""

    NEW = "新增"
    GONE = "取消"
    PAUSED = "暂停"
    RESUMED = "恢复"
    CHANGED = "有变化"


@dataclass(frozen=True)
class Cases:
    """The answers for which a change holds."""

    listed: tuple[str, ...] = ()
    """Each one way of answering: `户口＝五华区，办理人＝本人`. Empty: everyone."""
    more: int = 0
    """How many further ways are not listed."""


EVERYONE = Cases()


@dataclass(frozen=True)
class Change:
    """One thing that changes."""

    what: str
    """收费; 要多带; 新问题 …"""
    before: str = ""
    """Empty: it was not there."""
    after: str = ""
    """Empty: it is no longer there."""
    cases: Cases = EVERYONE

    @property
    def sentence(self) -> str:
        """收费：不收费 → 每证 10 元. Without the cases."""
        shown = " → ".join(filter(None, (self.before, self.after)))
        return f"{self.what}：{shown}" if shown else self.what


@dataclass(frozen=True)
class Group:
    """The changes of one item, life event, street, site, signpost or form, or of the whole district."""

    subject: Subject
    fate: Fate
    id: str
    name: str
    changes: tuple[Change, ...] = ()
    remark: str = ""
    """What could not be compared in full; empty: everything was."""


@dataclass(frozen=True)
class Comparison:
    """What changes for citizens. No group: nothing does."""

    groups: tuple[Group, ...]

    def of(self, fate: Fate) -> tuple[Group, ...]:
        """The items of one fate."""
        return tuple(one for one in self.groups if one.fate is fate and one.subject is Subject.ITEM)


def fact(what: str, before: str, after: str) -> tuple[Change, ...]:
    """The change of a single fact; none where it stays."""
    if before == after:
        return ()
    return (Change(what, before or NOT_WRITTEN, after or NOT_WRITTEN),)


def listed(what: str, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Change, ...]:
    """What a list gains and loses, and whether only its order changes."""
    lost = tuple(dict.fromkeys(one for one in before if one not in after))
    gained = tuple(dict.fromkeys(one for one in after if one not in before))
    if not lost and not gained:
        return () if before == after else (Change(f"{what}的顺序", "、".join(before), "、".join(after)),)
    removed = (Change(f"去掉{what}", before="、".join(lost)),) if lost else ()
    added = (Change(f"新增{what}", after="、".join(gained)),) if gained else ()
    return removed + added
