"""Chooses the anchors of artefacts: few, rare in text, and one of them in every key.

An anchor is a stretch of `LONGEST` characters of a key, or a key that is shorter.  What a stretch
costs is how often it stands in running text, inside words too: each time costs a look at the table.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from heapq import heapify, heappop, heappush

LONGEST = 6
SHORTEST = 5
RARE = 300.0
"""Uses in a billion words up to which a stretch is a good anchor."""


class Stretches:
    """How often stretches of characters stand in running text.

    `words` maps words to their uses in a billion words.

    >>> Stretches({"button": 50_000.0, "howl": 900.0}).cost("howeverton")
    0.0
    """

    def __init__(self, words: Mapping[str, float]) -> None:
        self._uses: dict[str, float] = defaultdict(float)
        for word, uses in words.items():
            for length in range(SHORTEST, LONGEST + 1):
                for stretch in {word[at : at + length] for at in range(len(word) - length + 1)}:
                    self._uses[stretch] += uses

    def cost(self, key: str) -> float:
        """The uses of the rarest stretch of a key."""
        return min(self._uses.get(stretch, 0.0) for stretch in stretches(key))

    def cover(self, keys: Collection[str]) -> dict[str, str]:
        """The anchor of each key.

        Greedy set cover: the stretch that most of the open keys share comes first, among those used no
        more than `RARE`; a key that has none takes its rarest.
        """
        holders: dict[str, list[str]] = defaultdict(list)
        for key in sorted(keys):
            most = max(RARE, self.cost(key))
            for stretch in stretches(key):
                if self._uses.get(stretch, 0.0) <= most:
                    holders[stretch].append(key)
        chosen: dict[str, str] = {}
        queue = [(-len(own), stretch) for stretch, own in holders.items()]
        heapify(queue)
        while queue:
            count, stretch = heappop(queue)
            still_open = [key for key in holders[stretch] if key not in chosen]
            if len(still_open) < -count:
                if still_open:
                    heappush(queue, (-len(still_open), stretch))
                continue
            chosen.update(dict.fromkeys(still_open, stretch))
        return chosen


def stretches(key: str) -> set[str]:
    """The stretches of `LONGEST` characters of a key, or the whole of a shorter one."""
    return {key[at : at + LONGEST] for at in range(max(len(key) - LONGEST + 1, 1))}
