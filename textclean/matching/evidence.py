"""Rules of kind `evidence`: what is damage only in a document that certain artefacts prove to be spun.

`tentative`: artefacts that could be words elsewhere (short, built of words, or of several sources)
are repaired where their own pair is proven, or where `ENOUGH` different pairs are; those that are
words of another language need `PLENTY`.
`whole words`: a proven pair's replacement, standing as words of its own, is reported: the author's
word may have been `find`, or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.artefacts import find_damaged, fits_case, repair
from textclean.matching.automaton import Hit
from textclean.matching.matcher import edit_of
from textclean.matching.words import ends_word, phrase_regex, starts_word
from textclean.rules.artefacts import Artefact, ArtefactTable
from textclean.rules.model import Rule

ENOUGH = 3
PLENTY = 10
"""Proven pairs beyond which a word of another language alone in English is damage too: `tcap` for that."""
MOST_USES = 20
"""Uses of a replacement as words of its own beyond which it is simply a frequent word."""
_TOKEN = re.compile(r"[^\W_]{3,40}")


class EvidenceMatcher:
    """Looks again at a document that is proven to be spun; costs nothing elsewhere."""

    always = True
    anchors: Sequence[str] = ()

    def __init__(self, rules: Sequence[Rule], table: ArtefactTable) -> None:
        self._rules = {rule.pattern: rule for rule in rules}
        self._table = table

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """Edits for tentative artefacts and for proven replacements, where the document proves any."""
        if not document.proven:
            return
        if rule := self._rules.get("tentative"):
            yield from self._tentative(rule, document)
        if rule := self._rules.get("whole words"):
            for pair, evidence in list(document.proven.items()):
                yield from _whole_words(rule, document, pair, evidence)

    def _tentative(self, rule: Rule, document: Document) -> Iterator[Edit]:
        keys = self._table.keys
        for token in _TOKEN.finditer(document.folded):
            start, end = token.span()
            if token[0] not in keys or not (starts_word(document.text, start) and ends_word(document.text, end)):
                continue
            for artefact in self._candidates(token[0], document):
                span = find_damaged(artefact.damaged, document.text, start, end)
                if span and fits_case(artefact, document.text[slice(*span)]) and document.speaks(rule.languages, start):
                    yield repair(rule, document, span, artefact)
                    break

    def _candidates(self, key: str, document: Document) -> list[Artefact]:
        """The artefacts that the evidence admits: those of most words first, then those of proven pairs."""
        count = len(document.proven)
        admitted = []
        for artefact in self._table.of(key):
            proven = set(artefact.pairs) <= document.proven.keys()
            if proven or count >= (PLENTY if artefact.needs_pair else ENOUGH):
                admitted.append((-artefact.breaks, not proven, artefact))
        return [artefact for *_, artefact in sorted(admitted, key=lambda entry: entry[:2])]


def _whole_words(rule: Rule, document: Document, pair: tuple[str, str], evidence: tuple[str, str]) -> Iterator[Edit]:
    find, replacement = pair
    text = document.text
    spans = [
        match.span()
        for match in phrase_regex(replacement).finditer(text)
        if starts_word(text, match.start()) and ends_word(text, match.end())
    ]
    if len(spans) > MOST_USES:
        return
    damaged, word = evidence
    for start, end in spans:
        message = f"may have been {find!r}: {damaged!r} ({word}) in this document was made by the same replacement"
        yield edit_of(rule, document, start, end, text[start:end], message)
