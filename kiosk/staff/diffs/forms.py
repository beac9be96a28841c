"""What changes in blank forms."""

from collections.abc import Iterator

from kiosk.catalogue.form import Form, Passage
from kiosk.staff.diffs.records import Change, fact, listed


def form_changes(old: Form, new: Form) -> Iterator[Change]:
    """What changes in one form."""
    yield from fact("名称", old.name, new.name)
    yield from fact("英文名称", old.english_name, new.english_name)
    yield from fact("适用说明", old.usage, new.usage)
    yield from fact("英文说明", old.english_usage, new.english_usage)
    yield from listed("正文", tuple(map(_said, old.body)), tuple(map(_said, new.body)))
    yield from listed("签名", old.signatures, new.signatures)
    yield from listed("提示", old.hints, new.hints)


def _said(passage: Passage) -> str:
    """A passage in one line."""
    fields = " ".join(f"{label}____" for label in passage.fields)
    return passage.text or passage.heading or fields or f"（{passage.ruled} 行横线）"
