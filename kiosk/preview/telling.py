"""Problems of the catalogue as the panel of a preview. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.catalogue.problems import FOLDER, Problem
from kiosk.visit.views.records import AttractView, Button, Look, ProblemRow, ProblemsView, View

_MORE = "还有 {n} 处，改好上面的再看；全部的用 kiosk check 看。"


def with_problems(view: View, problems: Sequence[Problem], is_last_good: bool = True) -> View:
    """The view, under the panel where there are problems."""
    return replace(view, overlay=problems_view(problems, is_last_good)) if problems else view


def problems_view(problems: Sequence[Problem], is_last_good: bool) -> ProblemsView:
    """What is to be mended; `is_last_good`: the last good version is shown behind."""
    behind = "后面显示的是上一次好的版本。" if is_last_good else ""
    return ProblemsView(
        title=f"有 {len(problems)} 处要改",
        text=f"改好、保存，这里就会更新。{behind}",
        rows=tuple(ProblemRow(_place(one), one.what, one.how_to_fix) for one in problems),
        more=_MORE,
    )


def nothing_yet() -> View:
    """What is behind the panel where there was no good version yet."""
    start = Button("预览", None)
    return View(Look(), None, AttractView("预览", ("改好目录以后", "这里显示屏幕"), "", start, ""), None)


def _place(problem: Problem) -> str:
    if problem.file == FOLDER:
        return "目录文件夹"
    return f"{problem.file} 第 {problem.line} 行" if problem.line else problem.file
