"""Rules of kind `unlisted`: people whom no gazetteer lists, told by a given name in another language's romanisation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching import surroundings as around
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.matching.words import GAP, ends_word, starts_word
from textclean.names.unlisted import GivenName, read_name
from textclean.rules.model import Rule

PROVEN, LIKELY = "proven", "likely"
"""The patterns that a rule of this kind may have."""
_SURNAME = re.compile(rf"({GAP})([^\W\d_]{{4,24}})(?![\w\-])")


class UnlistedMatcher:
    """Finds given names in a foreign romanisation that a surname in the same romanisation follows.

    `keep` gives the folded full names of people who spell themselves so, `surnames` the known native surnames; they are
    asked for when a given name is found.
    """

    always = False

    def __init__(
        self,
        rules: Sequence[Rule],
        given: Sequence[GivenName],
        keep: Callable[[], frozenset[str]],
        surnames: Callable[[], frozenset[str]],
    ) -> None:
        self._rules = {rule.pattern: rule for rule in rules}
        self._keep = keep
        self._surnames = surnames
        self._given: Mapping[str, list[GivenName]] = {}
        table: dict[str, list[GivenName]] = {}
        for name in given:
            table.setdefault(fold(name.spelling), []).append(name)
        self._given = table
        self.anchors = list(table)

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """Edits for given name and surname together."""
        text = document.text
        for number, start, end in hits:
            follows = _SURNAME.match(text, end)
            if not follows or not text[start].isupper() or not starts_word(text, start) or not ends_word(text, end):
                continue
            surname, stop = follows[2], follows.end()
            if not _has_case(text[start:end], surname) or fold(f"{text[start:end]} {surname}") in self._keep():
                continue
            reading = read_name(self._given[self.anchors[number]], surname, self._surnames())
            rule = self._rules.get(PROVEN if reading.proven else LIKELY) if reading else None
            if reading and rule and _may_change(rule, document, start, stop):
                after = reading.name.upper() if surname.isupper() else reading.name
                if "\n" in follows[1]:
                    after = after.replace(" ", follows[1])
                if after != text[start:stop]:
                    yield edit_of(rule, document, start, stop, after, f"{rule.summary}: {reading.name}")


def _may_change(rule: Rule, document: Document, start: int, stop: int) -> bool:
    before, after = around.line_around(document, start, stop)
    return (
        document.speaks(rule.languages, start)
        and not around.is_part_of_a_name(around.word_after(document.text, stop))
        and not around.in_foreign_quotation(before, after)
        and not around.speaks_of_names(before, after)
    )


def _has_case(given: str, surname: str) -> bool:
    return (given.isupper() and surname.isupper()) or (
        not given.isupper() and surname[0].isupper() and surname[1:].islower()
    )
