"""A4 and receipt: the first one of a process, with everything it loads, and those after it."""

import statistics
import subprocess
import sys
from collections.abc import Iterator

from kiosk.guide.letters import Letters
from kiosk.press import lay_out
from kiosk.visit.terms import Paper
from tests.bench.rows import Row, milliseconds
from tests.bench.sample import sheet

WARM_ROUNDS = 30
FIRST_ROUNDS = 3
NAMES = {Paper.A4: "A4 清单", Paper.RECEIPT: "80 mm 小票"}
AIMS = {Paper.A4: 20.0, Paper.RECEIPT: None}


def rows() -> Iterator[Row]:
    """Two a paper."""
    ready = sheet()
    for paper, name in NAMES.items():
        firsts = [_first(paper) for _ in range(FIRST_ROUNDS)]
        yield Row(
            f"{name}，第一张", statistics.median(firsts), "ms", how=f"新进程，连同装载，{FIRST_ROUNDS} 次的中位数"
        )
        lay_out(ready, paper, Letters.NORMAL)
        warm = [milliseconds(lambda paper=paper: lay_out(ready, paper, Letters.NORMAL)) for _ in range(WARM_ROUNDS)]
        yield Row(f"{name}，之后", statistics.median(warm), "ms", AIMS[paper], f"{WARM_ROUNDS} 次的中位数")


def _first(paper: Paper) -> float:
    command = [sys.executable, "-m", "tests.bench.papers", paper.value]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    _ready = sheet()
    print(milliseconds(lambda: lay_out(_ready, Paper(sys.argv[1]), Letters.NORMAL)))
