"""A decision tree with equal branches merged: for which answers something is so, in few words.

Trees are shared: equal trees are the same object, so that walking and describing them costs what
there is to tell, not what there is to answer.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Generic, TypeVar

from kiosk.staff.diffs.records import EVERYONE, Cases

MOST_CASES = 4
"""More ways of answering than these, under one change, nobody reads."""

Leaf = TypeVar("Leaf")


@dataclass(frozen=True, eq=False)
class Fork(Generic[Leaf]):
    """A question, and what follows from its answers."""

    question: str
    branches: "tuple[tuple[tuple[str, ...], Tree[Leaf]], ...]"
    """(the answers that lead here, what follows)."""


@dataclass(frozen=True, eq=False)
class End(Generic[Leaf]):
    """The end of a way of answering."""

    leaf: Leaf


Tree = Fork[Leaf] | End[Leaf]
Truth = bool | None
"""None: does not matter, or cannot happen."""


@dataclass
class _Where(Generic[Leaf]):
    """Reduces a tree to the question for which answers its leaves pass a test."""

    test: Callable[[Leaf], Truth]
    known: "dict[int, Tree[Truth]]" = field(default_factory=dict)
    forks: "dict[tuple[object, ...], Tree[Truth]]" = field(default_factory=dict)

    @cached_property
    def ends(self) -> "dict[Truth, Tree[Truth]]":
        return {truth: End(truth) for truth in (True, False, None)}

    def reduced(self, tree: "Tree[Leaf]") -> "Tree[Truth]":
        found = self.known.get(id(tree))
        if found is None:
            found = self.ends[self.test(tree.leaf)] if isinstance(tree, End) else self._fork(tree)
            self.known[id(tree)] = found
        return found

    def _fork(self, fork: Fork[Leaf]) -> "Tree[Truth]":
        """A question whose answers make no difference is left out; so are answers that do not matter."""
        after: dict[int, tuple[list[str], Tree[Truth]]] = {}
        for answers, tree in fork.branches:
            reduced = self.reduced(tree)
            if reduced is not self.ends[None]:
                after.setdefault(id(reduced), ([], reduced))[0].extend(answers)
        if not after:
            return self.ends[None]
        if len(after) == 1:
            return next(iter(after.values()))[1]
        key = (fork.question, *((tuple(answers), number) for number, (answers, _) in after.items()))
        branches = tuple((tuple(answers), tree) for answers, tree in after.values())
        return self.forks.setdefault(key, Fork(fork.question, branches))


def cases(tree: "Tree[Leaf]", test: Callable[[Leaf], Truth]) -> Cases:
    """The ways of answering that lead to leaves which pass the test. EVERYONE: there are no others."""
    reduced = _Where(test).reduced(tree)
    if isinstance(reduced, End):
        return EVERYONE
    ways = _count(reduced, {})
    listed = tuple("，".join(way) for way in islice(_ways(reduced), MOST_CASES))
    return Cases(listed, ways - len(listed))


def leaves(tree: "Tree[Leaf]") -> Iterator[Leaf]:
    """Every leaf once, in the order of the questions and answers."""
    seen: set[int] = set()
    pending = [tree]
    while pending:
        one = pending.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, End):
            yield one.leaf
        else:
            pending.extend(after for _, after in reversed(one.branches))


def _ways(tree: "Tree[Truth]") -> Iterator[tuple[str, ...]]:
    if isinstance(tree, End):
        if tree.leaf:
            yield ()
        return
    for answers, after in tree.branches:
        for way in _ways(after):
            yield (f"{tree.question}＝{'／'.join(answers)}", *way)


def _count(tree: "Tree[Truth]", known: dict[int, int]) -> int:
    if isinstance(tree, End):
        return 1 if tree.leaf else 0
    if id(tree) not in known:
        known[id(tree)] = sum(_count(after, known) for _, after in tree.branches)
    return known[id(tree)]
