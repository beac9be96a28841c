"""The sheet that all papers are measured with: 高龄津贴 for a neighbour, the longest of its cases."""

from datetime import datetime

from kiosk import shipped
from kiosk.catalogue.model import Catalogue
from kiosk.catalogue.places import Whereabouts, where
from kiosk.catalogue.reading.read import read
from kiosk.guide.checklist import answered
from kiosk.guide.engine import Asking, follow
from kiosk.guide.sheet import Sheet

OPTIONS = ("80—89周岁", "五华区", "第一次申请", "家人或邻居代办")
NOW = datetime(2026, 11, 23, 14, 32)


def catalogue() -> Catalogue:
    """The shipped one."""
    found = read(shipped.catalogue()).catalogue
    assert found is not None, "kiosk check 先要通过"
    return found


def sheet() -> Sheet:
    """Ready to print."""
    known = catalogue()
    item, site = known.item("gaoling-jintie"), known.sites[0]
    answers: dict[str, tuple[str, ...]] = {}
    for option in OPTIONS:
        standing = follow(item, answers)
        assert isinstance(standing, Asking)
        answers[standing.question.name] = (option,)
    checklist = answered(item, answers)
    assert checklist is not None
    found = where(known, site, item, Whereabouts(), NOW)
    return Sheet(checklist, found, known.district, site, (), NOW, "CH01-20261123-0042")
