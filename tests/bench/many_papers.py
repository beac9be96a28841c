"""Many different checklists made in one process, and its memory before and after, as JSON.

python -m tests.bench.many_papers 500
"""

import gc
import json
import os
import sys
from collections.abc import Iterable
from itertools import cycle

from kiosk.guide.sheet import Sheet
from tests.bench.memory import pss_mb
from tests.bench.sample import KINDS, Render, different_sheets

SETTLING = 60
"""Papers made before: fonts are read, and what is kept for ever is kept by then."""


def main(many: int) -> None:
    """Each sheet on the next of the papers."""
    wanted = different_sheets(many + SETTLING)
    papers = list(zip(wanted, cycle(KINDS.values()), strict=False))
    _make(papers[:SETTLING])
    before = _memory()
    _make(papers[SETTLING:])
    print(json.dumps({"before": before, "after": _memory()}))


def _make(papers: Iterable[tuple[Sheet, Render]]) -> None:
    for sheet, render in papers:
        render(sheet)


def _memory() -> float:
    gc.collect()
    return pss_mb(os.getpid())


main(int(sys.argv[1]))
