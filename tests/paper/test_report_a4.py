"""The report for the head of office."""

from datetime import datetime

from kiosk.paper.report_a4 import render
from kiosk.paper.report_sheet import Column, ReportSheet, Table
from tests.paper.reading import characters, page_sizes, page_texts

COLUMNS = (Column("主题", 2), Column("事项", number=True))


def sheet(*tables: Table) -> ReportSheet:
    return ReportSheet("五华区政务服务指引", "事项目录情况", (("日期", "2026-11-23"),), tables, datetime(2026, 11, 23))


def test_everything_stands_on_it() -> None:
    (text,) = page_texts(render(sheet(Table("数量", COLUMNS, (("养老服务", "17"),), ("都数过了。",)))))
    for told in ("五华区政务服务指引", "事项目录情况", "2026-11-23", "数量", "主题", "养老服务", "17", "都数过了。"):
        assert told in text
    assert "第 1 页，共 1 页" in text


def test_column_titles_are_repeated_where_a_table_goes_on() -> None:
    rows = tuple((f"第{number}行", str(number)) for number in range(100))
    pdf = render(sheet(Table("数量", COLUMNS, rows)))
    texts = page_texts(pdf)
    assert len(texts) > 1
    assert all("主题" in text for text in texts)
    assert "".join(texts).count("行") == 100
    assert {(round(width), round(height)) for width, height in page_sizes(pdf)} == {(595, 842)}


def test_numbers_end_at_one_edge() -> None:
    pdf = render(sheet(Table("数量", COLUMNS, (("甲", "7"), ("乙", "77"), ("丙", "777")))))
    ends: dict[int, float] = {}
    for one in characters(pdf):
        if one.text == "7":
            line = round(one.bottom)
            ends[line] = max(ends.get(line, 0.0), one.right)
    assert len(ends) == 3
    assert max(ends.values()) - min(ends.values()) < 0.5


def test_a_table_without_rows_has_its_remarks_only() -> None:
    (text,) = page_texts(render(sheet(Table("核对", COLUMNS, (), ("没有过期的事项。",)))))
    assert "没有过期的事项。" in text
    assert "主题" not in text


def test_the_same_state_gives_the_same_bytes() -> None:
    assert render(sheet(Table("数量", COLUMNS, ()))) == render(sheet(Table("数量", COLUMNS, ())))
