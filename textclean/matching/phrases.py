"""Rules of kind `phrases`: words in any case, across one line wrap, with the words around them as guards."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.matching.words import ends_word, phrase_regex, restore_case, starts_word
from textclean.rules.model import Rule

SLACK = 16
_WORD_BEFORE = re.compile(r"([^\W_]{1,40})\W{1,3}\Z")
_WORD_AFTER = re.compile(r"\W{1,3}([^\W_]{1,40})")


class PhraseMatcher:
    """Finds the phrases of many rules; the anchor of a phrase is its longest word."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._phrases = [(rule, phrase) for rule in rules for phrase in rule.phrases]
        self.anchors = [fold(max(phrase.split(), key=len)) for _, phrase in self._phrases]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each phrase that stands as whole words and passes its guards."""
        for number, start, end in hits:
            rule, phrase = self._phrases[number]
            reach = len(phrase) + SLACK
            for match in phrase_regex(phrase).finditer(document.text, max(0, start - reach), end + reach):
                if match.start() <= start and end <= match.end() and self._fits(rule, document, *match.span()):
                    yield edit_of(rule, document, *match.span(), restore_case(match[0], rule.replacement))
                    break

    def _fits(self, rule: Rule, document: Document, start: int, end: int) -> bool:
        text = document.folded
        if not (starts_word(text, start) and ends_word(text, end) and document.speaks(rule.languages, start)):
            return False
        before = _WORD_BEFORE.search(text, max(0, start - 48), start)
        after = _WORD_AFTER.match(text, end, end + 48)
        return _guard(before, rule.before, rule.not_before) and _guard(after, rule.after, rule.not_after)


def _guard(match: re.Match[str] | None, wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> bool:
    word = match[1] if match else ""
    return (not wanted or word in wanted) and word not in unwanted
