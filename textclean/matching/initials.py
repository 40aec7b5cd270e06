"""Rules of kind `initials`: a word that opened a sentence and lost its first letters.

The compiler makes the rule's `pairs`, (rest, word), of its words: each rest of a word without its
first letters that is no word of any language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.matcher import edit_of
from textclean.matching.words import ends_word
from textclean.rules.model import Rule

_BEFORE = '\n "“'
"""What may stand right before a word that opens a sentence; a rest inside a word (`between`) is no hit."""
_FIRST = re.compile(r"\s*[\"'“‘(\[—–-]{0,2}(\w+)")
_OPENS_PARAGRAPH = re.compile(r"(?:(?<![\s\S])|\n[ \t]{0,4}\r?\n)[ \t]{0,8}[\"'“‘(\[—–-]{0,2}\Z")
_OPENS_SENTENCE = re.compile(r"[.!?…][\"'”’)]{0,2}\s{1,3}[\"'“‘(\[—–-]{0,2}\Z")
_REACH = 16


class InitialsMatcher:
    """Gives the first word of a sentence its lost letters back."""

    always = True

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._words = {rest: (rule, word) for rule in rules for rest, word in rule.pairs}
        self.anchors = [before + rest for rest in self._words for before in _BEFORE]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each rest that stands as a word of its own and opens a paragraph, or a sentence with a capital."""
        text = document.text
        first = _FIRST.match(document.folded)
        places = [(start + 1, end) for _, start, end in hits]
        for start, end in [first.span(1), *places] if first else places:
            rule, word = self._words.get(document.folded[start:end], (None, ""))
            if not rule or not ends_word(text, end) or not document.speaks(rule.languages, start):
                continue
            floor = max(0, start - _REACH)
            if _OPENS_PARAGRAPH.search(text, floor, start) or (
                text[start].isupper() and _OPENS_SENTENCE.search(text, floor, start)
            ):
                after = word.upper() if text[start:end].isupper() else word.capitalize()
                yield edit_of(rule, document, start, end, after, f"{word!r} without its first letters")
