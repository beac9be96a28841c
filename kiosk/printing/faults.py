"""What the operating system says, as a reason with a Chinese sentence and the way out."""

import errno
from pathlib import Path

from kiosk.printing.jobs import Failed, Reason

_KNOWN = {
    errno.ENOSPC: (Reason.DISK_FULL, "磁盘满了，存不下 {path}。请清理磁盘后再试。"),
    errno.EDQUOT: (Reason.DISK_FULL, "磁盘配额用完了，存不下 {path}。请清理磁盘后再试。"),
    errno.EACCES: (Reason.NO_ACCESS, "没有权限写 {path}。请把这个文件夹的写权限给运行本程序的用户。"),
    errno.EPERM: (Reason.NO_ACCESS, "不允许写 {path}。请把这个文件夹的写权限给运行本程序的用户。"),
    errno.EROFS: (Reason.NO_ACCESS, "{path} 在只读的磁盘上。请换一个能写的文件夹。"),
    errno.ENOTDIR: (Reason.NOT_A_FOLDER, "{path} 的路径上有一段不是文件夹。请换一个文件夹。"),
    errno.EEXIST: (Reason.NOT_A_FOLDER, "{path} 已经存在，但不是文件夹。请换一个文件夹。"),
}


def failed(error: OSError, path: Path) -> Failed:
    """Why `path` could not be written."""
    reason, sentence = _KNOWN.get(error.errno or 0, (Reason.UNKNOWN, "写 {path} 时出错。请查看磁盘，或换一个文件夹。"))
    return Failed(reason, f"{sentence.format(path=path)}（{error.strerror or error}）")
