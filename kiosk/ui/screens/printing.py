"""A print under way, done or failed."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets import printer
from kiosk.ui.widgets.action import Action
from kiosk.ui.widgets.blocks import Block, arrange, height_of
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.printer import Printer
from kiosk.ui.widgets.row_stack import RowStack
from kiosk.ui.widgets.step_row import StepRow
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import PrintingView, Tone


class PrintingScreen(Screen):
    """The printer, what happens, the steps, a note; what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self._printer, self._title, self._detail = Printer(), Text(), Text()
        self._steps, self._note, self._actions = StepRow(), Notice(), RowStack(_Strong)

    def show(self, content: PrintingView, theme: Theme, box: Box) -> None:
        """Draw it into the box, a little above the middle."""
        inner = box.inset(theme.margin + theme.mm(6), theme.mm(6))
        blocks = self._blocks(content, theme, inner.w)
        spare = max(0, inner.h - height_of(blocks))
        arrange(self, blocks, inner.cut_top(round(0.4 * spare))[1])

    def _blocks(self, view: PrintingView, theme: Theme, width: int) -> list[Block]:
        lines = (view.note,)
        blocks = [
            Block(self._printer, theme.mm(printer.HEIGHT_MM), 0, lambda box: self._show_printer(view, theme, box)),
            *self._texts(view, theme, width),
            Block(
                self._steps,
                self._steps.height_at(view.steps, theme, width),
                theme.mm(9),
                lambda box: self._steps.show(view.steps, theme, box),
            ),
            Block(
                self._note,
                self._note.height_at(lines, theme, width),
                theme.mm(14),
                lambda box: self._note.show("info", lines, Tone.PLAIN, theme, box),
            ),
        ]
        if view.actions:
            blocks.append(self._actions_block(view, theme))
        return blocks

    def _texts(self, view: PrintingView, theme: Theme, width: int) -> list[Block]:
        palette = theme.palette
        self._title.write(view.title, theme.style("title", palette.seal if view.failed else None, bold=True))
        self._detail.write(view.detail, theme.style("strong", palette.ink2))
        return [
            Block(
                self._title, self._title.height_at(width), theme.mm(12), lambda box: self._title.place(box, "centre")
            ),
            Block(
                self._detail, self._detail.height_at(width), theme.mm(1), lambda box: self._detail.place(box, "centre")
            ),
        ]

    def _show_printer(self, view: PrintingView, theme: Theme, box: Box) -> None:
        place = box.centre(theme.mm(printer.WIDTH_MM), box.h)
        if view.failed:
            self._printer.show_trouble(theme, place)
        else:
            self._printer.show_sheet(view.paper_title, theme, place)

    def _actions_block(self, view: PrintingView, theme: Theme) -> Block:
        height = len(view.actions) * (theme.button + theme.spacing) - theme.spacing
        return Block(
            self._actions, height, theme.mm(8), lambda box: self._actions.show(view.actions, theme, box, theme.spacing)
        )


class _Strong(Action):
    """One of the big buttons in a stack."""

    def height_at(self, _button: object, theme: Theme, _width: int) -> int:
        return theme.button
