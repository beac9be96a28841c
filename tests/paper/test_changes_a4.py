"""The paper to sign: everything on it, on as many pages as it takes."""

from datetime import datetime

from kiosk.paper.changes_a4 import ChangesSheet, Part, Topic, render
from tests.paper.reading import page_sizes, page_texts

SENTENCES = tuple(f"第 {number} 句：收费：不收费 → 每证 {number} 元" for number in range(40))


def sheet(*topics: Topic) -> ChangesSheet:
    facts = (("旧版", "2026.11.2"), ("新版", "2026.12.1"))
    return ChangesSheet("五华区政务服务指引", "事项目录变更说明", facts, topics, datetime(2026, 12, 1, 9, 30))


def test_one_page_holds_versions_changes_and_signatures() -> None:
    parts = Part("", ("收费：甲 → 乙",)), Part("回答 户口＝外地：", ("要多带：丙",))
    pdf = render(sheet(Topic("事项有变化：高龄津贴", parts, "")))
    (text,) = page_texts(pdf)
    for told in ("旧版", "2026.12.1", "收费：甲 → 乙", "回答 户口＝外地：", "要多带：丙"):
        assert told in text
    for told in ("经办", "审核", "日期", "第 1 页，共 1 页"):
        assert told in text
    assert [(round(width), round(height)) for width, height in page_sizes(pdf)] == [(595, 842)]


def test_answers_are_named_again_where_their_changes_go_on() -> None:
    texts = page_texts(render(sheet(Topic("事项有变化：甲", (Part("回答 户口＝外地：", SENTENCES),), "没有走完。"))))
    assert len(texts) == 2
    assert all("回答 户口＝外地：" in text for text in texts)
    assert "".join(texts).count("→") == len(SENTENCES)
    assert "没有走完。" in texts[1]
    assert "经办" in texts[1]
    assert "第 2 页，共 2 页" in texts[1]


def test_the_same_changes_give_the_same_bytes() -> None:
    assert render(sheet(Topic("甲", (), ""))) == render(sheet(Topic("甲", (), "")))
