"""What staff read in the log about a printer, with the way out."""

from kiosk.printing.jobs import Reason

_SENTENCES = {
    Reason.NO_PAPER: "打印机 {queue} 没有纸了。请加纸。",
    Reason.JAM: "打印机 {queue} 卡纸了。请打开盖子，取出卡住的纸。",
    Reason.COVER_OPEN: "打印机 {queue} 的盖子没有盖好。请盖好。",
    Reason.OUT_OF_TONER: "打印机 {queue} 没有墨粉了。请换墨粉盒。",
    Reason.OFFLINE: "打印机 {queue} 没有连上。请查看电源、网线或 USB 线。",
    Reason.NOT_THERE: "没有打印队列 {queue}。请运行 kiosk printers 查看，或改正专区文件里的“打印机”。",
    Reason.REFUSED: "打印队列 {queue} 现在不收任务，可能被暂停了。请运行 kiosk printers 查看，或用 cupsenable 恢复。",
    Reason.TOO_SLOW: "打印机 {queue} 太久没有打完，任务已经取消。请查看打印机。",
    Reason.UNKNOWN: "打印机 {queue} 没有打出来，原因不明。请查看打印机和 CUPS 的日志。",
}


def told(reason: Reason, queue: str, said: str) -> str:
    """A sentence about this queue, with what the printing system said."""
    sentence = _SENTENCES.get(reason, _SENTENCES[Reason.UNKNOWN]).format(queue=queue)
    return f"{sentence}（{said}）" if said else sentence


def unseen(detail: str) -> str:
    """The sentence on a failure after which nobody could see that the job is gone."""
    return f"{detail}任务已要求取消，但没能确认它已经消失：请查看打印机，清掉里面留着的任务。"
