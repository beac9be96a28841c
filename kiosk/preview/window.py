"""The preview's window: a kiosk that goes on with each new version of its catalogue."""

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.app import TargetFile, open_window, panel_of
from kiosk.catalogue.problems import Problem
from kiosk.catalogue.reading.readers import Readers
from kiosk.catalogue.reading.remembering import Remembering
from kiosk.folders import Folders, cache_home
from kiosk.opening import Opening, need_fonts
from kiosk.preview.telling import nothing_yet, with_problems
from kiosk.preview.versions import Version, Versions
from kiosk.preview.watching import Watcher
from kiosk.trouble import CannotDoError
from kiosk.ui.panel import Panel
from kiosk.visit.events import OpenedItem, Started, Touch
from kiosk.visit.views.moment import first_view_at
from kiosk.visit.views.records import View

if TYPE_CHECKING:
    from kiosk.service import Service

_PANEL = Panel(540, 960, 21.5)
"""Where there is no good version yet that says what the kiosk's screen is like."""


def preview(folder: Path, site: str, item: str | None, targets: Path | None = None) -> None:
    """Open a window on the item (None: on the home screen) and show each save until it is closed.

    Nothing is printed outside a temporary folder. Raises CannotDoError where it cannot begin.
    """
    need_fonts()
    if not folder.is_dir():
        raise CannotDoError(f"找不到目录文件夹 {folder}。预览要用文件夹，不能用编译好的文件。")
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(TemporaryDirectory(prefix="kiosk-preview-")))
        readers = stack.enter_context(Readers(1))  # before there are threads
        versions = Versions(folder, site, Remembering(cache_home(), readers))
        first = versions.newer()
        assert first is not None
        if item and first.kiosk and not first.kiosk.catalogue.has_item(item):
            raise CannotDoError(f"没有编号是“{item}”的事项。用 kiosk search 可以按说法找。")
        opening = Opening(
            Folders(folder, scratch / "printed", cache_home(), scratch), site, windowed=True, targets=targets
        )
        Preview(opening, item, first, versions).run()


class Preview:
    """All but the watcher is on the window's thread."""

    def __init__(self, opening: Opening, item: str | None, first: Version, versions: Versions) -> None:
        self._opening = opening
        self._item = item
        self._first = first
        self._service: Service | None = None
        self._problems: tuple[Problem, ...] = ()
        self._behind = nothing_yet()
        panel = panel_of(first.kiosk, windowed=True) if first.kiosk else _PANEL
        self._window = open_window(panel, windowed=True)
        self._stage = self._window.Stage(panel, self._touched)
        if opening.targets is not None:
            self._stage.on_drawn = TargetFile(self._stage, opening.targets)
        self._watcher = Watcher(opening.folders.catalogue, versions, self._told)

    def run(self) -> None:
        """Show each save until the window is closed."""
        self._stage.show(first_view_at(self._behind, datetime.now()))
        self._window.run(self._stage, self._begin)
        self._watcher.stop()
        if self._service is not None:
            self._service.close()

    def show(self, view: View) -> None:
        """Draw it, under the problems there are."""
        self._behind = view
        self._stage.show(with_problems(view, self._problems, is_last_good=self._service is not None))

    def forget(self) -> None:
        """Let go of what earlier views have left behind."""
        self._stage.forget()

    def _touched(self, touch: Touch) -> None:
        if self._service is not None:
            self._service.handle(touch)

    def _begin(self) -> None:
        """After the first frame."""
        self._take(self._first)
        self._watcher.start()
        self._stage.redraw()

    def _told(self, version: Version) -> None:
        """On the watcher's thread."""
        self._window.post(lambda: self._take(version))

    def _take(self, version: Version) -> None:
        self._problems = version.problems
        if version.kiosk is None:
            self.show(self._behind)
        elif self._service is None:
            self._serve(version)
        else:
            self._service.renew(version.kiosk)

    def _serve(self, version: Version) -> None:
        """The first good version."""
        from kiosk.service import Service

        assert version.kiosk is not None
        self._service = Service(version.kiosk, self._opening, self, self._window.post)
        self._service.begin()
        self._service.handle(Started())
        if self._item is not None:
            self._service.handle(OpenedItem(self._item))
