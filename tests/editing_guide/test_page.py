"""The 编辑指南 as a page: its links lead somewhere."""

import re

from tests.editing_guide import page


def anchor(heading: str) -> str:
    """The name that GitHub and most viewers give to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_every_link_leads_to_a_heading() -> None:
    text = page.text()
    headings = {anchor(one) for one in re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)}
    links = re.findall(r"\]\(#([^)]+)\)", text)
    assert len(links) > 10
    assert [link for link in links if link not in headings] == []


def test_every_chapter_is_in_the_contents() -> None:
    text = page.text()
    chapters = re.findall(r"^## (.+)$", text, flags=re.MULTILINE)
    assert chapters == re.findall(r"^- \[([^]]+)\]\(#", text, flags=re.MULTILINE)


def test_files_it_names_are_there() -> None:
    assert (page.FILE.parent / "items/yanglao-fuwu/gaoling-jintie.yaml").is_file()
    for name in ("catalogue.yaml", "signposts.yaml", "places/huashan.yaml", "sites/cuihu.yaml"):
        assert name in page.text()
        assert (page.FILE.parent / name).is_file()
