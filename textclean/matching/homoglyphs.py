"""Rules of kind `homoglyphs`: letters of another script that look like Latin ones, inside words that are Latin otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.matching.words import is_word
from textclean.rules.model import Rule

LEAST_LATIN = 2
"""Latin letters that a word needs to be a Latin one."""
LONGEST = 40


class HomoglyphMatcher:
    """Finds words in which a look-alike stands beside a Latin letter, and makes the whole word Latin.

    A word with any letter that has no Latin look-alike (`Сбербанк` with a Latin C) stays: it is no Latin word.
    """

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._tables = [(rule, dict(rule.pairs)) for rule in rules]
        self.anchors: list[str] = []
        self._owner: list[int] = []
        for number, (_, table) in enumerate(self._tables):
            own = {pair for like in map(fold, table) for a in ascii_lowercase for pair in (like + a, a + like)}
            self.anchors += sorted(own)
            self._owner += [number] * len(own)

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each word."""
        text, done = document.text, -1
        for number, start, end in hits:
            if start < done:
                continue
            rule, table = self._tables[self._owner[number]]
            start, done = _word(text, start, end)
            word = text[start:done]
            latin = "".join(table.get(c, c) for c in word)
            if latin != word and latin.isascii() and sum(c.isascii() and c.isalpha() for c in word) >= LEAST_LATIN:
                yield edit_of(rule, document, start, done, latin)


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    floor, ceiling = max(0, start - LONGEST), min(len(text), end + LONGEST)
    while start > floor and is_word(text[start - 1]):
        start -= 1
    while end < ceiling and is_word(text[end]):
        end += 1
    return start, end
