"""One question of a guide."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button_stack import BigButton
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.option_row import OptionRow
from kiosk.ui.widgets.paged_rows import PagedRows
from kiosk.ui.widgets.pill_flow import PillFlow
from kiosk.ui.widgets.pool import Pool
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import QuestionView, Tone


class QuestionScreen(Screen):
    """Progress, earlier answers, the question, why it is asked, the options."""

    def __init__(self) -> None:
        super().__init__()
        self._progress, self._earlier = Progress(), PillFlow()
        self._context, self._question = Text(), Text()
        self._options = PagedRows(OptionRow)
        for part in (self._progress, self._earlier, self._context, self._question, self._options):
            self.add_widget(part)
        self._why, self._confirm = Pool(self, Notice), Pool(self, BigButton)

    def show(self, content: QuestionView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(10))
        rest = self._show_way_here(content, theme, inner)
        rest = self._show_question(content, theme, rest)
        rest = self._show_why(content, theme, rest)
        rest = self._show_confirm(content, theme, rest)
        self._options.show(content.options, content.paging, theme, rest, self._gap(theme), theme.mm(42))

    def _show_way_here(self, content: QuestionView, theme: Theme, box: Box) -> Box:
        bar, rest = box.cut_top(theme.mm(3.4), theme.mm(7.5))
        self._progress.show(content.step, content.steps, theme, bar)
        height = self._earlier.height_at(content.earlier, content.earlier_hint, theme, rest.w)
        pills, rest = rest.cut_top(height, theme.mm(9) if height else 0)
        self._earlier.show(content.earlier, content.earlier_hint, theme, pills)
        return rest

    def _show_question(self, content: QuestionView, theme: Theme, box: Box) -> Box:
        self._context.write(content.context, theme.style("body", theme.palette.ink2))
        self._question.write(content.question, theme.style("title", bold=True))
        context, rest = box.cut_top(self._context.height_at(box.w))
        self._context.place(context, even=True)
        question, rest = rest.cut_top(self._question.height_at(box.w), theme.mm(5))
        self._question.place(question, even=True)
        return rest

    def _show_why(self, content: QuestionView, theme: Theme, box: Box) -> Box:
        rest = box
        for notice in self._why.take(int(bool(content.why))):
            lines = (content.why,)
            place, rest = box.cut_top(notice.height_at(lines, theme, box.w), theme.mm(9))
            notice.show("help", lines, Tone.LAKE, theme, place)
        return rest

    def _show_confirm(self, content: QuestionView, theme: Theme, box: Box) -> Box:
        rest = box
        confirm = (content.confirm,) if content.confirm else ()
        for action, button in zip(self._confirm.take(len(confirm)), confirm, strict=True):
            place, rest = box.cut_bottom(theme.button, theme.spacing)
            action.show(button, theme, place)
        return rest

    def _gap(self, theme: Theme) -> int:
        return max(theme.gap, theme.mm(5.5))
