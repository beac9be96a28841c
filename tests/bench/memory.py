"""Memory of a program with all its processes: proportional set size, in which shared pages are shared out."""

from pathlib import Path


def pss_mb(root: int) -> float:
    """Of a process and its descendants, in MB (10^6 bytes)."""
    children = _children()
    open_ids, total = [root], 0
    while open_ids:
        one = open_ids.pop()
        total += _pss_kib(one)
        open_ids += children.get(one, [])
    return total * 1024 / 1e6


def _children() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        found.setdefault(int(after_name[1]), []).append(int(status.parent.name))
    return found


def _pss_kib(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
