"""Where to go for what is not done here."""

from kiosk.ui.boxes import Box
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import SizeName, Theme
from kiosk.ui.widgets.banner import BannerField
from kiosk.ui.widgets.blocks import Block, arrange, height_of
from kiosk.ui.widgets.link_stack import LinkStack
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text import Text
from kiosk.visit.views.records import Banner, SignpostView, Tone


class SignpostScreen(Screen):
    """What it is, where it is done, whom to call, what else may help."""

    def __init__(self) -> None:
        super().__init__()
        self._banner, self._where = BannerField(), Notice()
        self._links, self._caution = LinkStack(), Text()

    def show(self, content: SignpostView, theme: Theme, box: Box) -> None:
        """Draw it into the box, in smaller type where there is much to say."""
        inner = box.inset(theme.margin, theme.mm(7))
        sizes: tuple[SizeName, ...] = ("strong", "body", "small")
        for size in sizes:
            blocks = self._blocks(content, size, theme, inner.w)
            if height_of(blocks) <= inner.h:
                break
        arrange(self, blocks, inner)

    def _blocks(self, view: SignpostView, size: SizeName, theme: Theme, width: int) -> list[Block]:
        banner = Banner("signpost", view.name, view.title, Tone.LAKE)
        self._caution.write(view.caution, theme.style("small", theme.palette.ink2))
        heading = Block(
            self._banner,
            self._banner.height_at(banner, theme, width),
            0,
            lambda box: self._banner.show(banner, theme, box),
        )
        caution = Block(self._caution, self._caution.height_at(width), theme.spacing, self._caution.place)
        return [heading, *self._middle(view, size, theme, width), caution]

    def _middle(self, view: SignpostView, size: SizeName, theme: Theme, width: int) -> list[Block]:
        """Where it is done, and what else may help."""
        lines = tuple(filter(None, (view.where, *view.machines, view.contact, view.note)))
        where = Block(
            self._where,
            self._where.height_at(lines, theme, width, size),
            theme.spacing,
            lambda box: self._where.show("near_me", lines, Tone.PLAIN, theme, box, size),
        )
        if not view.see_also:
            return [where]
        links = Block(
            self._links,
            self._links.height_at(view.see_also, theme, width, size),
            theme.spacing,
            lambda box: self._links.show(view.see_also, theme, box, size),
        )
        return [where, links]
