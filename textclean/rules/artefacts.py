"""The artefacts of blind replacement, as the table holds them; `textclean.rules.spinner` generates them.

A line of the table is `key`, `word`, `find`, `replacement` with tabs between, and `own` last where
only the pair's own evidence admits the artefact.  The damaged form is worked out: it is the word
with `find` replaced.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

LONGEST_KEY = 40
HEAD = 3
"""Characters of a key by which its page of the table is remembered."""

Pair = tuple[str, str]
"""What is found inside words, and what takes its place."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A word and the pair that broke it.

    The two pairs of a chain stand joined by a plus sign.  `needs_pair` marks a tentative artefact whose
    key is a word of another language, so that it needs more evidence.
    """

    word: str
    find: str
    replacement: str
    needs_pair: bool = False

    @property
    def is_chain(self) -> bool:
        """Whether two pairs broke it."""
        return "+" in self.find

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pair, or the two of a chain."""
        return tuple(zip(self.find.split("+"), self.replacement.split("+"), strict=True))

    @property
    def damaged(self) -> str:
        """The word as the replacement left it, in lower case.

        >>> Artefact("against", "again", "once more").damaged
        'once morest'
        """
        return damage(self.word.lower(), self.pairs)

    @property
    def breaks(self) -> int:
        """How many gaps between words the damaged form has."""
        return self.damaged.count(" ") + self.damaged.count("-")


def damage(folded: str, pairs: Sequence[Pair]) -> str:
    """What blind replacement makes of a word: of one pair everywhere, of two the second after the first.

    >>> damage("against", [("again", "once more")])
    'once morest'
    """
    (find, replacement), *second = pairs
    if not second:
        return folded.replace(find, replacement)
    left, _, right = folded.partition(find)
    return left + replacement + right.replace(*second[0])


class ArtefactTable:
    """All artefacts, found by their keys.

    `texts` are tables of sorted lines, kept as they were read: only the lines of a key that was hit are
    taken apart.  `codes` maps each pair to the code of its rule.  `anchors` find the keys.
    """

    def __init__(self, anchors: Sequence[str], texts: Sequence[str], codes: Mapping[Pair, str]) -> None:
        self.anchors = anchors
        self._texts = texts
        self._codes = codes

    @cached_property
    def keys(self) -> frozenset[str]:
        """All keys; worked out when first asked for."""
        return frozenset(line.partition("\t")[0] for text in self._texts for line in text.splitlines())

    def code(self, artefact: Artefact) -> str:
        """The code of the rule that has the artefact's pair; empty if none has."""
        return self._codes.get(artefact.pairs[0], "")

    def of(self, key: str) -> list[Artefact]:
        """The artefacts with this key, those of most words first: `the entireow` before `entireow`."""
        every = [artefact for text in self._texts for artefact in _lines_of(text, f"{key}\t")]
        return sorted(every, key=lambda artefact: (artefact.is_chain, -artefact.breaks)) if len(every) > 1 else every


def _lines_of(text: str, prefix: str) -> Iterator[Artefact]:
    at = _first_line(text, prefix, *_page(text, prefix[:HEAD]))
    while text.startswith(prefix, at):
        end = text.find("\n", at)
        _, word, find, replacement, *mark = text[at:end].split("\t")
        yield Artefact(word, find, replacement, bool(mark))
        at = end + 1


@lru_cache(maxsize=4096)
def _page(text: str, head: str) -> tuple[int, int]:
    """Where the lines that begin with `head` start and end, as in a dictionary's margin."""
    return _first_line(text, head, 0, len(text)), _first_line(text, head + "\U0010ffff", 0, len(text))


def _first_line(text: str, prefix: str, low: int, high: int) -> int:
    """Where the first line of `text[low:high]` that is not less than `prefix` starts; every line ends with a line feed."""
    while low < high:
        start = text.rfind("\n", low, (low + high) // 2) + 1 or low
        if text[start : start + len(prefix)] < prefix:
            low = text.find("\n", start) + 1
        else:
            high = start
    return low
