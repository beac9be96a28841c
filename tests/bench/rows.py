"""What a measure says: a number, and how it stands to its aim."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Row:
    """One line of the table. `aim`: at most so much, in the same unit; None: nothing was aimed at."""

    what: str
    value: float
    unit: str
    aim: float | None = None
    how: str = ""

    @property
    def verdict(self) -> str:
        """Met, or missed and by how much."""
        if self.aim is None:
            return ""
        if self.value <= self.aim:
            return "达到"
        return f"差 {amount(self.value - self.aim, self.unit)}（{self.value / self.aim:.2f} 倍）"


def amount(value: float, unit: str) -> str:
    """A number with three digits, or all before the point, and its unit."""
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    begin = perf_counter()
    work()
    return (perf_counter() - begin) * 1000


def quantile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of all stay under."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]
