"""Pairs of characters that nobody writes in this catalogue, heard as pairs that sound the same: 失业今 is 失业金."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from kiosk.catalogue.search.letters import by_ear
from kiosk.catalogue.search.question import Question
from kiosk.catalogue.search.text import is_han

HEARD = 0.7
"""What a pair that only sounds right counts, of one that is written right."""


class Hearing:
    """The pairs in names and sayings by their sound. What it needs is made at the first pair that is unknown."""

    def __init__(self, pairs: Collection[str], spelling: Callable[[str], str]) -> None:
        """`spelling`: characters -> pinyin, empty for characters nobody knows."""
        self._pairs = pairs
        self._spelling = spelling

    def heard(self, question: Question) -> Question:
        """The question with its unknown pairs heard as known ones."""
        right = {character for gram in question.own if gram in self._pairs and _is_pair(gram) for character in gram}
        own: dict[str, float] = {}
        for gram, share in question.own.items():
            for meant in self._meant(gram, right):
                own.setdefault(meant, share if meant == gram else HEARD * share)
        return replace(question, own=own)

    def _meant(self, gram: str, right: Collection[str]) -> Sequence[str]:
        """Where words that are known meet, as 地力 and 补贴, the pair between them is no slip.

        One character of a slip is right; two wrong ones sound like pairs that are no words: 自杀 like 子上.
        """
        if gram in self._pairs or not _is_pair(gram) or all(character in right for character in gram):
            return (gram,)
        sounding = self._by_sound.get(by_ear(self._spelling(gram)), ())
        return [pair for pair in sounding if not set(gram).isdisjoint(pair)] or (gram,)

    @cached_property
    def _by_sound(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for pair in filter(_is_pair, self._pairs):
            found[by_ear(self._spelling(pair))].append(pair)
        found.pop("", None)
        return dict(found)


def _is_pair(gram: str) -> bool:
    return len(gram) == 2 and all(map(is_han, gram))
