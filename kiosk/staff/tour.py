"""A tour: a whole visit by real touches on a screen nobody sees, kept as pictures and papers."""

import shutil
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from kiosk.staff.display import DisplayError, ToolMissingError, virtual_display
from kiosk.staff.robot import LostError, Robot, robot_at_kiosk
from kiosk.staff.tour_steps import Step, whole_visit

DONE, WENT_WRONG, NOT_STARTED = 0, 1, 2


@dataclass(frozen=True)
class Seen:
    """A step that was walked, and the names of the files it left."""

    step: Step
    files: tuple[str, ...]


def tour(out: Path) -> int:
    """Walk a whole visit; its pictures and PDFs go to `out`, a table of them to standard output.

    Returns 0, or 1 where the kiosk did not show what it should, or 2 where the tour could not begin.
    """
    console, complaints = Console(), Console(stderr=True)
    try:
        with _ending_when_terminated(), virtual_display() as display, TemporaryDirectory() as folder:
            console.print(f"虚拟屏幕 {display.name} 已打开，自助终端正在启动……")
            with robot_at_kiosk(display, Path(folder)) as robot:
                seen = walked(whole_visit(), robot, Path(folder), _ready(out))
    except (ToolMissingError, DisplayError, OSError) as error:
        complaints.print(f"走不了：{error}", markup=False, soft_wrap=True)
        return NOT_STARTED
    except LostError as error:
        complaints.print(f"没有走完：{error}", markup=False, soft_wrap=True)
        return WENT_WRONG
    console.print(_table(seen))
    console.print(f"截图和 PDF 都在 {out}/")
    return DONE


def walked(steps: Iterable[Step], robot: Robot, printed: Path, out: Path) -> list[Seen]:
    """Walk the steps. `printed`: a folder below which the kiosk's papers appear. Raises LostError."""
    seen: list[Seen] = []
    taken: set[Path] = set()
    for number, step in enumerate(steps, start=1):
        for touched in step.touches:
            robot.touch(touched)
        robot.wait_for(step.screen, step.offers, step.overlay)
        stem = f"{number:02}-{step.name}"
        robot.picture(out / f"{stem}.png")
        papers = set(printed.rglob("*.pdf")) - taken if step.paper else set()
        copies = [shutil.copyfile(paper, out / f"{stem}-{paper.name}") for paper in sorted(papers)]
        taken |= papers
        seen.append(Seen(step, (f"{stem}.png", *(copy.name for copy in copies))))
    return seen


def _ready(out: Path) -> Path:
    """The folder, without what an earlier tour left in it."""
    out.mkdir(parents=True, exist_ok=True)
    for old in [*out.glob("[0-9][0-9]-*.png"), *out.glob("[0-9][0-9]-*.pdf")]:
        old.unlink()
    return out


@contextmanager
def _ending_when_terminated() -> Iterator[None]:
    """SIGTERM leaves by the same way as Ctrl+C, past all the endings of what was started."""
    before = signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _table(seen: list[Seen]) -> Table:
    table = Table("", "做了什么", title="走了一遍完整的办事过程")
    table.add_column("文件", overflow="fold")
    for number, one in enumerate(seen, start=1):
        table.add_row(str(number), one.step.told, "\n".join(one.files))
    return table
