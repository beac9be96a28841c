"""What the file of a new item is to say."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from kiosk.words.lines import phrases

LONGEST_ID = 40
"""Characters (kiosk.catalogue.item.ItemId)."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NOT_SAID = re.compile(r"（.*?）|\(.*?\)|(申请|办理)$")


@dataclass(frozen=True)
class Asked:
    """A question of the new guide."""

    text: str
    name: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Wishes:
    """What is known of a new item."""

    id: str
    name: str
    theme: str
    accepted_at: tuple[str, ...]
    """街道, 社区, or both; empty: not said yet."""
    district_wide: bool | None
    """None: not said."""
    day: date
    """Of the check (核对)."""
    summary: str = ""
    sayings: tuple[str, ...] = ()
    questions: tuple[Asked, ...] = ()
    materials: tuple[str, ...] = ()


def proposed_id(name: str, taken: Collection[str]) -> str:
    """An id from the pinyin of a name, phrase by phrase: 高龄津贴申请 -> gaoling-jintie. Never one that is taken."""
    from pypinyin import lazy_pinyin  # slow to import

    words = ("".join(lazy_pinyin(phrase)) for phrase in phrases(_NOT_SAID.sub("", name)))
    plain = [re.sub("[^a-z0-9]", "", word.lower().replace("ü", "v")) for word in words]
    base = _as_long_as_fits([word for word in plain if word]) or "shixiang"
    return next(one for one in _numbered(base) if one not in taken)


def why_not_id(written: str, taken: Collection[str]) -> str | None:
    """Why this cannot be the id of a new item or life event, in Chinese; None where it can."""
    if not _ID.fullmatch(written) or len(written) > LONGEST_ID:
        return f"“{written}”不能作编号：只用小写字母、数字和 -，不超过 {LONGEST_ID} 个，如 gaoling-jintie。"
    if written in taken:
        return f"已经有编号是“{written}”的事项或一件事。请换一个编号。"
    return None


def _as_long_as_fits(words: list[str]) -> str:
    while words and len("-".join(words)) > LONGEST_ID - len("-99"):
        words = words[:-1]
    return "-".join(words)


def _numbered(base: str) -> Iterator[str]:
    yield base
    yield from (f"{base}-{number}" for number in count(2))
