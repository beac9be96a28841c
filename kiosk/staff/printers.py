"""`kiosk printers`: how the queues stand, a test page, and queues set up for a kiosk.

Exit codes: 0 all is well, 1 a queue of the site would not print or the test page did not come out, 2 it could not be
done at all.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from kiosk.catalogue.district import Site
from kiosk.printers import connecting_to_cups, queues_of
from kiosk.printing.jobs import Reason
from kiosk.printing.spooler import Standing, UnreachableError
from kiosk.trouble import CannotDoError
from kiosk.visit.terms import Paper

if TYPE_CHECKING:
    from kiosk.printing.cups_setup import Change, CupsSetup

_STATES = {
    None: "可以打印",
    Reason.NO_PAPER: "没有纸了",
    Reason.JAM: "卡纸了",
    Reason.COVER_OPEN: "盖子没有盖好",
    Reason.OUT_OF_TONER: "没有墨粉了",
    Reason.OFFLINE: "没有连上",
    Reason.NOT_THERE: "CUPS 里没有这个队列",
    Reason.REFUSED: "暂停了，或不收任务",
}
_PAPERS = {Paper.A4: "A4", Paper.RECEIPT: "小票"}
_SETTINGS = {
    "printer-error-policy": "打不出来就取消，不停下整个队列",
    "print-scaling": "比纸大的页缩到纸上",
    "printer-state": "队列恢复打印",
    "printer-is-accepting-jobs": "队列收任务",
    "PreserveJobFiles": "打完不留文件",
    "MaxJobTime": "一个任务最多打 300 秒",
    "DirtyCleanInterval": "任务马上记到磁盘，断电以后取消得掉",
}


@dataclass(frozen=True)
class Row:
    """One queue as it stands."""

    queue: str
    papers: tuple[str, ...]
    """What the site prints there: A4, 小票; empty where it does not use it."""
    device: str
    state: str
    ready: bool
    said: str


def setup() -> "CupsSetup":
    """CUPS of this machine. Raises CannotDoError where it is not there."""
    connecting_to_cups()
    from kiosk.printing.cups_setup import CupsSetup

    try:
        return CupsSetup()
    except UnreachableError as error:
        raise CannotDoError(f"{error.detail}还没有装 CUPS，就先运行 make setup。") from error


def rows(cups: "CupsSetup", site: Site) -> tuple[Row, ...]:
    """Every queue: the site's own first, also those that CUPS does not have. Raises CannotDoError."""
    try:
        known = cups.queues()
    except UnreachableError as error:
        raise CannotDoError(error.detail) from error
    papers = _papers(site)
    names = (*papers, *(name for name in known if name not in papers))
    return tuple(_row(cups, name, papers.get(name, ()), known.get(name)) for name in names)


def all_ready(found: Iterable[Row]) -> bool:
    """Whether everything that the site prints on would print."""
    return all(row.ready for row in found if row.papers)


def as_json(found: Iterable[Row]) -> list[dict[str, Any]]:
    """For a program to read."""
    return [asdict(row) for row in found]


def print_rows(found: tuple[Row, ...], site: Site, console: Console) -> None:
    """A table, and what to do next."""
    table = Table("队列", "本专区打印", "现在", "打印机", box=None, pad_edge=False)
    for row in found:
        table.add_row(row.queue, "、".join(row.papers) or "—", row.state, row.device or "—")
    console.print(table if found else "CUPS 里还没有打印队列。接上打印机后，用 lpadmin 或系统设置添加。")
    if not _papers(site):
        console.print(f"专区 {site.id} 没有写“打印机”：打印的都存成 PDF 文件。写法见 catalogue/README.md。")


def test_page(site: Site, queue: str) -> bytes:
    """A page that says where and when it was printed."""
    from kiosk.paper.report_a4 import render
    from kiosk.paper.report_sheet import ReportSheet

    now = datetime.now()
    facts = (("打印队列", queue), ("机号", site.kiosk), ("时间", f"{now:%Y-%m-%d %H:%M:%S}"))
    return render(ReportSheet(site.name, "打印机测试页", facts, (), now))


def set_up(cups: "CupsSetup", site: Site) -> tuple[str, ...]:
    """Set the site's queues and CUPS up; what was changed, a sentence each. Raises CannotDoError."""
    papers = _papers(site)
    if not papers:
        raise CannotDoError(f"专区 {site.id} 没有写“打印机”，不知道设置哪个队列。请先在专区文件里写上队列名。")
    try:
        missing = [queue for queue in papers if queue not in cups.queues()]
        if missing:
            raise CannotDoError(f"CUPS 里没有队列 {'、'.join(missing)}。请先添加打印机，或改正专区文件里的“打印机”。")
        told = [_told(f"队列 {queue}", change) for queue in papers for change in cups.set_up(queue)]
        return (*told, *(_told("CUPS", change) for change in cups.set_up_server()))
    except UnreachableError as error:
        raise CannotDoError(f"设置不了：{error.detail}设置打印机要管理员权限，请用 sudo 再运行一次。") from error


def _papers(site: Site) -> dict[str, tuple[str, ...]]:
    """Queue -> what is printed there; both papers may share one."""
    papers: dict[str, tuple[str, ...]] = {}
    for paper, queue in queues_of(site).items():
        papers[queue] = (*papers.get(queue, ()), _PAPERS[paper])
    return papers


def _row(cups: "CupsSetup", name: str, papers: tuple[str, ...], device: str | None) -> Row:
    standing = Standing(Reason.NOT_THERE) if device is None else cups.standing(name)
    state = _STATES.get(standing.trouble, "打不了，原因不明")
    if standing.busy and standing.trouble is None:
        state = "正在打印"
    return Row(name, papers, device or "", state, standing.trouble is None, standing.said)


def _told(where: str, change: "Change") -> str:
    before = f"（原来是 {change.before}）" if change.before else ""
    return f"{where}：{_SETTINGS[change.name]}。{change.name} = {change.after}{before}"
