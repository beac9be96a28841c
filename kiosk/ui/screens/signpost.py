"""Where to go for what is not done here."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.banner import BannerField
from kiosk.ui.widgets.blocks import Block, arrange
from kiosk.ui.widgets.link_stack import LinkStack
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Banner, SignpostView, Tone


class SignpostScreen(Screen):
    """What it is, where it is done, whom to call, what else may help."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._banner, self._where = Text(), BannerField(), Notice()
        self._links, self._caution = LinkStack(), Text()

    def show(self, content: SignpostView, theme: Theme, box: Box) -> None:
        """Draw it into the box."""
        inner = box.inset(theme.margin, theme.mm(7))
        arrange(self, self._blocks(content, theme, inner.w), inner)

    def _blocks(self, view: SignpostView, theme: Theme, width: int) -> list[Block]:
        banner = Banner("signpost", view.name, view.title, Tone.LAKE)
        lines = tuple(filter(None, (view.where, view.contact, view.note)))
        self._caution.write(view.caution, theme.style("small", theme.palette.ink2))
        blocks = [
            Block(
                self._banner,
                self._banner.height_at(banner, theme, width),
                0,
                lambda box: self._banner.show(banner, theme, box),
            ),
            Block(
                self._where,
                self._where.height_at(lines, theme, width, "strong"),
                theme.spacing,
                lambda box: self._where.show("near_me", lines, Tone.PLAIN, theme, box, "strong"),
            ),
        ]
        if view.see_also:
            blocks.append(
                Block(
                    self._links,
                    self._links.height_at(view.see_also, theme, width),
                    theme.spacing,
                    lambda box: self._links.show(view.see_also, theme, box),
                )
            )
        blocks.append(Block(self._caution, self._caution.height_at(width), theme.mm(6.5), self._caution.place))
        return blocks
