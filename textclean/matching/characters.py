"""Rules of kind `characters` (one character, one replacement) and `regex` (a reviewed pattern behind anchors)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.rules.model import Rule

FEW = 64
"""Up to so many anchors a pattern is tried around each; for more it is run over the whole text once."""
REACH = 512
"""Code points that a match and what it looks at are taken to fit into; a match that fills them is shown more."""


class CharacterMatcher:
    """Replaces single characters by what the rule's table gives for them."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._entries = [(rule, before, after) for rule in rules for before, after in rule.pairs]
        self.anchors = [fold(before) for _, before, _ in self._entries]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each character found; the case of the character counts."""
        for number, start, end in hits:
            rule, before, after = self._entries[number]
            if document.text[start:end] == before:
                yield edit_of(rule, document, start, end, after)


class RegexMatcher:
    """Tries a pattern around its anchors: every match touches one, or stands before it in its line."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule, re.compile(rule.pattern)) for rule in rules]
        self._owner = [number for number, rule in enumerate(rules) for _ in rule.anchors]
        self.anchors = [fold(anchor) for rule in rules for anchor in rule.anchors]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each match of the patterns whose anchors were hit."""
        places: dict[int, list[tuple[int, int]]] = {}
        for number, start, end in hits:
            places.setdefault(self._owner[number], []).append((start, end))
        for number in sorted(places):
            rule, pattern = self._rules[number]
            few = len(places[number]) <= FEW
            for match in _matches(pattern, document.text, places[number]) if few else pattern.finditer(document.text):
                if document.speaks(rule.languages, match.start()):
                    yield edit_of(rule, document, *match.span(), match.expand(rule.replacement))


def _matches(pattern: re.Pattern[str], text: str, places: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The matches that begin before the end of a place, in the same line; `places` are sorted."""
    done = 0
    for start, end in places:
        if end <= done:
            continue
        done = max(done, text.rfind("\n", done, start) + 1)
        while True:
            match, clear = _first(pattern, text, done, end)
            if not match or match.start() > end:
                done = max(done, clear)
                break
            yield match
            done = max(match.end(), match.start() + 1)


def _first(pattern: re.Pattern[str], text: str, begin: int, end: int) -> tuple[re.Match[str] | None, int]:
    """The first match from `begin`, and where none begins before; it may be missed if it begins far after `end`."""
    reach = 4 * REACH
    while True:
        match = pattern.search(text, begin, end + reach)
        if not match:
            return None, end + reach - REACH
        if match.end() < end + reach or match.end() >= len(text):
            return match, match.start()
        reach *= 16
