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
    """Runs a pattern over the text, but only where one of its anchors stands in it."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule, re.compile(rule.pattern)) for rule in rules]
        self._owner = [number for number, rule in enumerate(rules) for _ in rule.anchors]
        self.anchors = [fold(anchor) for rule in rules for anchor in rule.anchors]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each match of the patterns whose anchors were hit."""
        for number in sorted({self._owner[hit[0]] for hit in hits}):
            rule, pattern = self._rules[number]
            for match in pattern.finditer(document.text):
                if not document.speaks(rule.languages, match.start()):
                    continue
                yield edit_of(rule, document, *match.span(), match.expand(rule.replacement))
