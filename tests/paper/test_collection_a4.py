"""Many checklists in one document: contents, links, bookmarks, pages numbered through."""

import ctypes

import pypdfium2 as pdfium
from pypdfium2 import raw

from kiosk.guide.letters import Letters
from kiosk.guide.parts import parts
from kiosk.paper import checklist_a4
from kiosk.paper.collection_a4 import Case, Chapter, Collection, Entry, render, render_alone
from tests.paper.reading import page_texts
from tests.paper.sheets import NOW, SHEETS

SHORT = SHEETS["can"]


def case(title: str, name: str) -> Case:
    return Case(title, SHEETS[name], parts(SHEETS[name]))


TWO_CASES = Entry("高龄津贴", "（2 张）", (case("户口＝五华区", "can"), case("不能办：年龄＝不满80周岁", "cannot")))
ONE_CASE = Entry("特困供养", "", (case("全部情况", "long"),))
MANY = tuple(Entry(f"第 {number} 个事项", "", (case("全部情况", "can"),)) for number in range(60))


def collection(*chapters: Chapter) -> Collection:
    return Collection("五华区政务服务指引", "办事清单汇编", (("目录版本", "2026.11.2"),), chapters, NOW, "2026-11-23")


BOOK = collection(Chapter("养老服务", (TWO_CASES,)), Chapter("社会救助", (ONE_CASE,)))


def nothing(_: int) -> None:
    pass


def bookmarks(pdf: bytes) -> list[tuple[int, str, int]]:
    """(level, title, page from 1)."""
    with pdfium.PdfDocument(pdf) as document:
        found = []
        for one in document.get_toc(max_depth=9):
            to = one.get_dest()
            assert to is not None
            found.append((one.level, one.get_title(), to.get_index() + 1))
        return found


def links(pdf: bytes, page: int) -> list[int]:
    """The pages, from 1, to which the links of a page (from 0) lead, from top to bottom."""
    with pdfium.PdfDocument(pdf) as document:
        found: list[int] = []
        shown, position, link = document[page], ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(shown, ctypes.byref(position), ctypes.byref(link)):
            target = raw.FPDFLink_GetDest(document, link)
            found.append(raw.FPDFDest_GetDestPageIndex(document, target) + 1)
        return found


def test_bookmarks_go_by_theme_item_and_case() -> None:
    assert bookmarks(render(BOOK, nothing)) == [
        (0, "目录", 1),
        (0, "养老服务", 2),
        (1, "高龄津贴", 2),
        (2, "户口＝五华区", 2),
        (2, "不能办：年龄＝不满80周岁", 3),
        (0, "社会救助", 4),
        (1, "特困供养", 4),
    ]


def test_contents_name_the_page_and_lead_to_it() -> None:
    pdf = render(BOOK, nothing)
    contents = page_texts(pdf)[0]
    assert "高龄津贴（2 张）" in contents
    assert contents.index("养老服务") < contents.index("高龄津贴") < contents.index("社会救助") < contents.index("特困")
    assert links(pdf, 0) == [2, 4]
    rest = contents[contents.index("高龄津贴") :].replace("（2 张）", "")
    assert [word for word in rest.split() if word.isdigit()][:2] == ["2", "4"]


def test_pages_are_numbered_through() -> None:
    texts = page_texts(render(BOOK, nothing))
    assert len(texts) == 5
    for number, text in enumerate(texts, 1):
        assert f"第 {number} 页，共 5 页" in text


def test_long_contents_take_several_pages_and_still_name_the_right_ones() -> None:
    pdf = render(collection(Chapter("养老服务", MANY)), nothing)
    texts = page_texts(pdf)
    assert "第 59 个事项" in texts[1]
    assert [*links(pdf, 0), *links(pdf, 1)] == list(range(3, 63))
    assert len(texts) == 62


def test_each_checklist_is_drawn_as_it_is_by_itself() -> None:
    (alone,) = page_texts(checklist_a4.render(SHORT, Letters.NORMAL))
    among = page_texts(render(BOOK, nothing))[1]
    changed = {line for line in alone.splitlines() if "打印于" in line or "页" in line}
    assert set(alone.splitlines()) - set(among.splitlines()) <= changed


def test_one_item_alone_has_its_own_numbers_and_no_contents() -> None:
    pdf = render_alone(BOOK, TWO_CASES, nothing)
    assert bookmarks(pdf)[0] == (0, "高龄津贴", 1)
    texts = page_texts(pdf)
    assert len(texts) == 2
    assert "第 2 页，共 2 页" in texts[1]
    assert "办事清单汇编" not in "".join(texts)


def test_tells_each_checklist_and_gives_the_same_bytes() -> None:
    told: list[int] = []
    assert render(BOOK, told.append) == render(BOOK, nothing)
    assert told == [1, 2, 3]
