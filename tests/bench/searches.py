"""Search as one types: every beginning of everything that the test queries type."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.catalogue.search.index import Index
from kiosk.catalogue.search.keys import build_keys
from tests.bench.rows import Row, milliseconds, quantile
from tests.bench.sample import catalogue

QUERIES = Path(__file__).parent.parent / "data" / "search-queries.tsv"
AIM_MS = 1.0
TRIES = 3  # what else runs on the machine disturbs so short a time


def rows() -> Iterator[Row]:
    """Median and 95th percentile of one keystroke."""
    known = catalogue()
    index = Index(known, build_keys(known))
    took = [min(milliseconds(lambda words=words: index.search(words)) for _ in range(TRIES)) for words in typed()]
    how = f"{len(queries())} 个说法的全部 {len(took)} 次按键，各取 {TRIES} 次中最快的"
    yield Row("搜索，每次按键，p50", quantile(took, 50), "ms", AIM_MS, how)
    yield Row("搜索，每次按键，p95", quantile(took, 95), "ms", AIM_MS, how)


def queries() -> list[str]:
    """What the test queries type."""
    return [line.split("\t")[0] for line in QUERIES.read_text(encoding="utf-8").splitlines()[1:]]


def typed() -> list[str]:
    """Every beginning of every query: what stands in the search box after each keystroke."""
    return [query[:end] for query in queries() for end in range(1, len(query) + 1)]
