"""What the panel of a preview says."""

from kiosk.catalogue.problems import FOLDER, error
from kiosk.preview.telling import nothing_yet, problems_view, with_problems
from kiosk.visit.views.records import ProblemRow

FOUND = (
    error("items/a/b.yaml", (6, 3), "“主题”后面用了全角冒号“：”。", "请改成英文冒号。"),
    error("catalogue.yaml", None, "缺少文件。", "请拷贝一份。"),
    error(FOLDER, None, "找不到文件夹。", "请检查路径。"),
)


def test_file_line_what_and_how() -> None:
    panel = problems_view(FOUND, is_last_good=True)
    assert panel.title == "有 3 处要改"
    assert panel.rows == (
        ProblemRow("items/a/b.yaml 第 6 行", "“主题”后面用了全角冒号“：”。", "请改成英文冒号。"),
        ProblemRow("catalogue.yaml", "缺少文件。", "请拷贝一份。"),
        ProblemRow("目录文件夹", "找不到文件夹。", "请检查路径。"),
    )
    assert "还有 7 处" in panel.more.format(n=7)


def test_what_is_behind_is_said_only_where_it_is_so() -> None:
    assert "上一次好的版本" in problems_view(FOUND, is_last_good=True).text
    assert "上一次" not in problems_view(FOUND, is_last_good=False).text


def test_without_problems_the_view_is_left_alone() -> None:
    assert with_problems(nothing_yet(), ()) == nothing_yet()
    assert with_problems(nothing_yet(), FOUND).content == nothing_yet().content
