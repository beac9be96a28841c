"""The catalogue: read from YAML, and from the compiled file that every later start uses."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import shipped
from kiosk.catalogue.compiling import load
from kiosk.catalogue.reading.read import read
from tests.bench.rows import Row, milliseconds

ROUNDS = 5


def rows() -> Iterator[Row]:
    """Reading, compiling, recalling."""
    with TemporaryDirectory() as cache:
        source = shipped.catalogue()
        reading = [milliseconds(lambda: read(source)) for _ in range(ROUNDS)]
        compiling = milliseconds(lambda: load(source, Path(cache)))
        recalling = [milliseconds(lambda: load(source, Path(cache))) for _ in range(ROUNDS)]
    yield Row("读目录，YAML", statistics.median(reading), "ms", how=f"87 个事项，{ROUNDS} 次的中位数")
    yield Row("读目录并编译，第一次启动", compiling, "ms", how="连同搜索用的拼音")
    yield Row("读编译好的目录", statistics.median(recalling), "ms", how=f"{ROUNDS} 次的中位数")
