"""Catalogues of 87, 1,000 and 10,000 items: checked, edited, built, loaded and searched, each in its own process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter

from tests.bench import generated
from tests.bench.memory import pss_mb
from tests.bench.rows import Row

SIZES = (87, 1_000, 10_000)
_NO_AIMS: dict[str, float] = {}
AIMS = {
    87: {"cold": 1.0, "load": 10.0, "search": 10.0},
    10_000: {"cold": 60.0, "memory": 1000.0, "edited": 2.0, "load": 300.0, "search": 10.0},
}
"""Seconds, MB, seconds, milliseconds, milliseconds."""

_MEASURED_INSIDE = """
import json, sys
from pathlib import Path
from kiosk.catalogue.compiling import load
from kiosk.catalogue.search.index import Index
from tests.bench.rows import milliseconds, quantile
from tests.bench.searches import typed
loaded = []
took = milliseconds(lambda: loaded.append(load(Path(sys.argv[1]), Path(sys.argv[2]))))
bundle = loaded[0].bundle
index = Index(bundle.catalogue, bundle.keys)
searches = [milliseconds(lambda words=words: index.search(words)) for words in typed()]
print(json.dumps({"load": took, "search": quantile(searches, 95), "searches": len(searches)}))
"""


def rows() -> Iterator[Row]:
    """All sizes, the small first."""
    for items in SIZES:
        with TemporaryDirectory() as work:
            yield from _of_size(Path(work), items)


def _of_size(work: Path, items: int) -> Iterator[Row]:
    folder, aims, how = generated.write(work / "catalogue", items), AIMS.get(items, _NO_AIMS), f"{items:,} 个事项"
    seconds, memory = _check(folder, work)
    yield Row(f"检查，{items:,} 个事项，第一次", seconds, "s", aims.get("cold"), f"{how}，整个命令")
    yield Row(f"检查，{items:,} 个事项，内存", memory, "MB", aims.get("memory"), "PSS 的最大值，连同子进程")
    _edit(folder)
    yield Row(
        f"检查，{items:,} 个事项，改一个文件后", _check(folder, work)[0], "s", aims.get("edited"), f"{how}，整个命令"
    )
    bundle = work / "district.bundle"
    begin = perf_counter()
    _run(["-m", "kiosk", "build", str(folder), "-o", str(bundle)], work)
    yield Row(f"编译，{items:,} 个事项", perf_counter() - begin, "s", None, "kiosk build，文件都检查过")
    inside = json.loads(_run(["-c", _MEASURED_INSIDE, str(bundle), str(work / "none")], work))
    yield Row(f"打开编译好的目录，{items:,} 个事项", inside["load"], "ms", aims.get("load"), "新的进程，import 之后")
    how = f"{inside['searches']} 次按键的 p95"
    yield Row(f"搜索，{items:,} 个事项，p95", inside["search"], "ms", aims.get("search"), how)


def _check(folder: Path, work: Path) -> tuple[float, float]:
    """Seconds, and the most memory of all its processes together in MB."""
    begin = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "check", str(folder)], env=_variables(work), stdout=subprocess.DEVNULL
    )
    ended, most = Event(), [0.0]

    def watch() -> None:
        while not ended.wait(0.2):
            most[0] = max(most[0], pss_mb(process.pid))

    watcher = Thread(target=watch)
    watcher.start()
    exit_code = process.wait()
    seconds = perf_counter() - begin
    ended.set()
    watcher.join()
    assert exit_code == 0, "目录要先通过 kiosk check"
    return seconds, most[0]


def _edit(folder: Path) -> None:
    """A clerk's edit of one item."""
    file = min(folder.glob("items/*/*.yaml"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\n简介: ", "\n简介: 本区的", 1), encoding="utf-8")


def _run(words: list[str], work: Path) -> str:
    done = subprocess.run([sys.executable, *words], env=_variables(work), check=True, capture_output=True, text=True)
    return done.stdout


def _variables(work: Path) -> dict[str, str]:
    return os.environ | {"XDG_CACHE_HOME": str(work / "cache")}
