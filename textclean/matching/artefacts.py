"""Rules of kind `pairs`: what a blind find-and-replace inside words left behind.

The table is generated (`textclean.rules.artefacts`): every dictionary word that holds `find`, with
`replacement` in its place, where one of the resulting tokens is no word of any language.  That
token is the *key*; the anchor is its rarest stretch of at most six characters, shared by many
keys, so that the automaton grows far slower than the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.matcher import edit_of, is_spoken_of
from textclean.matching.words import ends_word, is_word, phrase_regex, restore_case, starts_word
from textclean.rules.artefacts import LONGEST_KEY, Artefact, ArtefactTable
from textclean.rules.model import Rule


class ArtefactMatcher:
    """Finds the artefacts of the rules' pairs and gives the words back."""

    always = False

    def __init__(self, rules: Sequence[Rule], table: ArtefactTable) -> None:
        self._rules = {rule.code: rule for rule in rules}
        self._table = table
        self.anchors: Sequence[str] = table.anchors

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each artefact that stands as whole words."""
        seen = -1
        for _, start, end in sorted(hits, key=lambda hit: hit[1]):
            if start < seen:
                continue
            start, seen = _token(document.folded, start, end)
            for artefact in self._table.of(document.folded[start:seen]):
                span = find_damaged(artefact.damaged, document.text, start, seen)
                if not span or not fits_case(artefact, document.text[slice(*span)]):
                    continue
                rule = self._rules.get(self._table.code(artefact))
                if rule and document.speaks(rule.languages, start) and not is_spoken_of(rule, document, start):
                    yield repair(rule, document, span, artefact)
                    if not document.protected.touch(*span):
                        for pair in artefact.pairs:
                            document.proven.setdefault(pair, (artefact.damaged, artefact.word))
                    break


def repair(rule: Rule, document: Document, span: tuple[int, int], artefact: Artefact) -> Edit:
    """The edit that gives the word back, in the case found."""
    after = restore_case(document.text[span[0] : span[1]], artefact.word)
    message = f"{artefact.word!r} with {artefact.find!r} replaced by {artefact.replacement!r}"
    return edit_of(rule, document, *span, after, message)


def fits_case(artefact: Artefact, found: str) -> bool:
    """Whether the capitals are those of prose: names have one, and none stands inside a word (`ParseExpression`)."""
    if artefact.word[0].isupper() and not found[0].isupper():
        return False
    return found.isupper() or found[1:].islower()


def _token(text: str, start: int, end: int) -> tuple[int, int]:
    floor, ceiling = max(0, start - LONGEST_KEY), min(len(text), end + LONGEST_KEY)
    while start > floor and is_word(text[start - 1]):
        start -= 1
    while end < ceiling and is_word(text[end]):
        end += 1
    return start, end


def find_damaged(damaged: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the damaged form stands around its key at `start:end`, as whole words."""
    if damaged.isalnum():
        return (start, end) if starts_word(text, start) and ends_word(text, end) else None
    reach = len(damaged) + 16
    for match in phrase_regex(damaged).finditer(text, max(0, start - reach), end + reach):
        whole = starts_word(text, match.start()) and ends_word(text, match.end())
        if whole and match.start() <= start and end <= match.end():
            return match.span()
    return None
