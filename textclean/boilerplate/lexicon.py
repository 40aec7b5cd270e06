"""The lexicon: which rule a line belongs to by what it says.

Templates are those of `matching.templates` with `{rest}`, `{name}`, `{words}`, `{date}`, `{time}` and
`{agency}` among the slots.  A template is filed under the first three words of the lines that it stands for (`heads`), so
that a line is judged by one look at its beginning, however many templates there are (`table`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from textclean.boilerplate.heads import DIGITS, FIRST_WORD, Head, first_words, keys_of, split_lines
from textclean.boilerplate.lines import LONGEST_LINE, Core, may_be_respelt, simplify
from textclean.boilerplate.table import LineTable
from textclean.document import Document
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.rules.model import Rule

LONGEST_HEAD = 100
"""Code points that hold the first words of a line."""
_ODD_LINE = re.compile(r"\n(?:[^\w\n]{1,20}(\w+)|(?=\d))")
"""The end of a line before one that does not begin with a letter, and its first word."""


class LineLexicon:
    """The lines of `rules`, looked up in tables that may hold the lines of other rules too.

    >>> from textclean.boilerplate.lines import core_of
    >>> from textclean.rules.registry import builtin_rules, line_tables
    >>> rules = [rule for rule in builtin_rules() if rule.kind == "lines"]
    >>> LineLexicon(rules, line_tables(tuple(rules))).find(core_of("» Leave a Replay")).name
    'comment-form'
    """

    def __init__(self, rules: Sequence[Rule], tables: Sequence[LineTable]) -> None:
        self._rules = {rule.code: rule for rule in rules}
        self._tables = tables
        self.anchors = tuple(dict.fromkeys(f"\n{text}" for table in tables for text in table.openings))

    def suspects(self, document: Document, hits: Iterable[Hit]) -> Iterator[str]:
        """The lines that begin as a certain line does.  `hits` are those of `anchors`."""
        text, folded = document.text, document.folded
        if "\r" in text or may_be_respelt(folded):
            yield from self._one_by_one(text, folded)
            return
        known = self._first_words
        odd = (match.start() + 1 for match in _ODD_LINE.finditer(folded) if match[1] is None or match[1] in known)
        for start in sorted({0, *(start + 1 for _, start, _ in hits), *odd}):
            end = text.find("\n", start, start + LONGEST_LINE + 1)
            end = end if end >= 0 else start + LONGEST_LINE + 1
            if self._may_begin(first_words(folded[start : min(end, start + LONGEST_HEAD)])):
                yield text[start:end]

    def _one_by_one(self, text: str, folded: str) -> Iterator[str]:
        """The same where a text is spelt so, or ends its lines so, that anchors do not find its lines."""
        known = self._first_words
        for line, written in zip(split_lines(text), split_lines(folded), strict=True):
            head = first_words(simplify(written[:LONGEST_HEAD]))
            if (head[0] in known or head[0][:1] in DIGITS) and self._may_begin(head):
                yield line

    @cached_property
    def _first_words(self) -> frozenset[str]:
        """The first words of lines that are certain."""
        words = (FIRST_WORD.search(text) for table in self._tables for text in table.openings)
        return frozenset(simplify(word[0]) for word in words if word) | {"c", "©"}

    def _may_begin(self, head: Head) -> bool:
        keys = keys_of(head)
        for table in self._tables:
            certain = table.certain
            for key in keys:
                if key in certain:
                    return True
        return False

    def find(self, core: Core) -> Rule | None:
        """The rule of a line: one that is certain before one that needs neighbours, a heading, then the lower code."""
        keys = keys_of(first_words(fold(core.text)))
        codes = {code for table in self._tables for code in table.codes(core, keys)}
        found = [self._rules[code] for code in codes if code in self._rules]
        return min(found, key=_rank) if found else None


def _rank(rule: Rule) -> tuple[bool, bool, str]:
    return not rule.alone, not rule.takes, rule.code
