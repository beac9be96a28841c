"""Each paper: the first one of a process, with everything it loads, those after it, and how large its file is."""

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.rivals.makers import MAKERS, OURS
from tests.bench.rows import Row, milliseconds
from tests.bench.sample import KINDS, different_sheets, sheet

WARM_ROUNDS = 30
FIRST_ROUNDS = 3
RIVAL_ROUNDS = 20
MANY = 500
FASTER = 4
"""So many times faster than the best of the others we want to be."""
GROWTH_MB = 5.0
AIM_MS = 20.0


def rows() -> Iterator[Row]:
    """Ours, then the memory of many, then the others."""
    ready = sheet()
    for name, render in KINDS.items():
        yield Row(f"{name}，第一张", _first("tests.bench.papers", name), "ms", how=_HOW_FIRST)
        size = len(render(ready))
        warm = [milliseconds(lambda render=render: render(ready)) for _ in range(WARM_ROUNDS)]
        aim = AIM_MS if name == "A4 清单" else None
        yield Row(f"{name}，之后", statistics.median(warm), "ms", aim, f"{WARM_ROUNDS} 次的中位数")
        yield Row(f"{name}，文件", size / 1000, "kB")
    yield _memory()
    yield from _rivals()


_HOW_FIRST = f"新进程，连同装载，{FIRST_ROUNDS} 次的中位数"


def _first(module: str, name: str) -> float:
    command = [sys.executable, "-m", module, name]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(FIRST_ROUNDS)]
    return statistics.median(float(run.stdout) for run in runs)


def _memory() -> Row:
    command = [sys.executable, "-m", "tests.bench.many_papers", str(MANY)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    how = f"之前 {told['before']:.1f} MB，之后 {told['after']:.1f} MB，都在第一轮之后"
    return Row(f"{MANY} 张不同的清单，内存增加", told["after"] - told["before"], "MB", GROWTH_MB, how)


def _rivals() -> Iterator[Row]:
    """The same A4 pages, warm: different ones, so that nobody profits from having made the same page before."""
    wanted = different_sheets(RIVAL_ROUNDS)
    warm = {}
    for name, maker in MAKERS.items():
        with maker() as make:
            make(wanted[0])
            warm[name] = statistics.median([milliseconds(lambda one=one, make=make: make(one)) for one in wanted])
    best = min((name for name in warm if name != OURS), key=warm.__getitem__)
    how = f"{RIVAL_ROUNDS} 张不同的清单的中位数"
    for name, took in warm.items():
        aim = warm[best] / FASTER if name == OURS else None
        told = f"；目标：{best} 的 1/{FASTER}" if name == OURS else f"，是本程序的 {took / warm[OURS]:.1f} 倍"
        yield Row(f"同一页 A4，{name}", took, "ms", aim, how + told)
        yield Row(f"同一页 A4，{name}，第一张", _first("tests.bench.rivals.makers", name), "ms", how=_HOW_FIRST)


if __name__ == "__main__":
    _ready = sheet()
    print(milliseconds(lambda: KINDS[sys.argv[1]](_ready)))
