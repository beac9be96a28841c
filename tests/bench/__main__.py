"""make bench: how fast and how lean, beside the aims. A report, never a test."""

import json
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import first_frame, loading, papers, printing, searches, sizes, touches
from tests.bench.rows import Row, amount

WIDTH = 150  # columns, where no terminal sets another
REPORT = Path("build/bench.json")
MEASURES = {
    "搜索": searches.rows,
    "目录": loading.rows,
    "目录的大小": sizes.rows,
    "纸": papers.rows,
    "打印": printing.rows,
    "触摸": touches.rows,
    "第一帧和内存": first_frame.rows,
}


def main() -> None:
    """Measure all, print the table, write the report."""
    machine = {"cpus": os.cpu_count(), "machine": platform.machine(), "python": platform.python_version()}
    load = os.getloadavg()[0]
    rows = list(_measured(Console(stderr=True)))
    Console(width=None if sys.stdout.isatty() else WIDTH).print(_table(rows, load))
    report = {"at": datetime.now().isoformat(timespec="seconds"), "machine": machine, "load": load}
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    described = [asdict(row) | {"verdict": row.verdict} for row in rows]
    REPORT.write_text(json.dumps(report | {"rows": described}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _measured(progress: Console) -> Iterator[Row]:
    for name, rows in MEASURES.items():
        progress.print(f"正在测量：{name}……")
        yield from rows()


def _table(rows: list[Row], load: float) -> Table:
    title = f"{os.cpu_count()} 核，开始时的负载 {load:.1f}（超过 0.5 就不算安静，数字会偏大）"
    table = Table("测什么", "测得", "目标", "结果", "怎么测的", title=title)
    for row in rows:
        aim = f"≤ {amount(row.aim, row.unit)}" if row.aim is not None else ""
        table.add_row(row.what, amount(row.value, row.unit), aim, row.verdict, row.how)
    return table


main()
