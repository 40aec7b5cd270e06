"""The lexicon: which rule a line belongs to by what it says.

Templates are those of `matching.templates` with `{rest}`, `{name}`, `{words}`, `{date}`, `{time}` and
`{agency}` among the slots.  A template is filed under the first three words of the lines that it stands for (`heads`), so
that a line is judged by one look at its beginning, however many templates there are (`table`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.boilerplate.heads import DIGITS, Head, all_first_words, first_words, keys_of, split_lines
from textclean.boilerplate.lines import LONGEST_LINE, Core, simplify
from textclean.boilerplate.table import LineTable
from textclean.document import Document
from textclean.matching.fold import fold
from textclean.rules.model import Rule


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
        self._first_words = frozenset[str]().union(*(table.first_words for table in tables))

    def suspects(self, document: Document) -> Iterator[str]:
        """The lines that begin as a certain line does."""
        simple = simplify(document.folded)
        known = self._first_words
        # In this order, because most lines of most texts begin with no word of the table.
        heads = [head for head in all_first_words(simple) if head[0] in known or head[0][0] in DIGITS]
        wanted = {head for head in heads if self._may_begin(head)}
        if not wanted:
            return
        lines = split_lines(document.text)
        for number, line in enumerate(split_lines(simple)):
            if len(line) <= LONGEST_LINE and first_words(line) in wanted:
                yield lines[number]

    def _may_begin(self, head: Head) -> bool:
        return any(not table.certain.keys().isdisjoint(keys_of(head)) for table in self._tables)

    def find(self, core: Core) -> Rule | None:
        """The rule of a line: one that is certain before one that needs neighbours, a heading, then the lower code."""
        keys = keys_of(first_words(fold(core.text)))
        codes = {code for table in self._tables for code in table.codes(core, keys)}
        found = [self._rules[code] for code in codes if code in self._rules]
        return min(found, key=_rank) if found else None


def _rank(rule: Rule) -> tuple[bool, bool, str]:
    return not rule.alone, not rule.takes, rule.code
