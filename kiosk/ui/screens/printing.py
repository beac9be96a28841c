"""A print under way, done or failed."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets import printer
from kiosk.ui.widgets.action_row import ActionRow
from kiosk.ui.widgets.blocks import Block, arrange, height_of
from kiosk.ui.widgets.button_stack import BigButton
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.printer import Printer
from kiosk.ui.widgets.step_row import StepRow
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import PrintingView, Tone


class PrintingScreen(Screen):
    """The printer, what happens, the steps, a note; what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self._printer, self._trouble, self._title, self._detail = Printer(), Icon(), Text(), Text()
        self._steps, self._note, self._first, self._others = StepRow(), Notice(), BigButton(), ActionRow()

    def show(self, content: PrintingView, theme: Theme, box: Box) -> None:
        """Draw it into the box, a little above the middle."""
        inner = box.inset(theme.margin + theme.mm(6), theme.mm(6))
        rest = [*self._texts(content, theme, inner.w), *self._buttons(content, theme, inner.w)]
        blocks = [*self._picture(content, theme, inner.h - height_of(rest) - rest[0].gap), *rest]
        spare = max(0, inner.h - height_of(blocks))
        arrange(self, blocks, inner.cut_top(round(0.4 * spare))[1])

    def _picture(self, view: PrintingView, theme: Theme, room: int) -> list[Block]:
        """As large as there is room; none where it would be tiny."""
        height = min(room, theme.mm(printer.TROUBLE_MM if view.failed else printer.HEIGHT_MM))
        if height < theme.mm(printer.LEAST_MM):
            return []
        if view.failed:
            colour = theme.palette.seal
            return [Block(self._trouble, height, 0, lambda box: self._trouble.draw("error", height, colour, box))]
        width = theme.mm(printer.WIDTH_MM)
        draw = lambda box: self._printer.show(view.paper_title, theme, box.centre(width, box.h))  # noqa: E731
        return [Block(self._printer, height, 0, draw)]

    def _texts(self, view: PrintingView, theme: Theme, width: int) -> list[Block]:
        palette, lines = theme.palette, (view.note,)
        self._title.write(view.title, theme.style("title", palette.seal if view.failed else None, bold=True))
        self._detail.write(view.detail, theme.style("strong", palette.ink2))
        steps, note = self._steps.height_at(view.steps, theme, width), self._note.height_at(lines, theme, width)
        return [
            Block(
                self._title, self._title.height_at(width), theme.mm(11), lambda box: self._title.place(box, "centre")
            ),
            Block(
                self._detail, self._detail.height_at(width), theme.mm(1), lambda box: self._detail.place(box, "centre")
            ),
            Block(self._steps, steps, theme.mm(9), lambda box: self._steps.show(view.steps, theme, box)),
            Block(self._note, note, theme.mm(11), lambda box: self._note.show("info", lines, Tone.PLAIN, theme, box)),
        ]

    def _buttons(self, view: PrintingView, theme: Theme, width: int) -> list[Block]:
        """The strong one over the others."""
        blocks = []
        if view.actions:
            first = view.actions[0]
            blocks.append(
                Block(self._first, theme.button, theme.mm(8), lambda box: self._first.show(first, theme, box))
            )
        if others := view.actions[1:]:
            height = self._others.height_at(others, theme, width)
            blocks.append(Block(self._others, height, theme.spacing, lambda box: self._others.show(others, theme, box)))
        return blocks
