"""The lexicon: which rule a line belongs to by what it says.

Templates are those of `matching.templates` with `{rest}`, `{name}`, `{words}`, `{date}`, `{time}` and
`{agency}` among the slots.  A template is filed under the first two words of the lines that it stands for (`heads`), so
that a line is judged by one look at its beginning, however many templates there are (`table`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.boilerplate.heads import ANY, HEAD, first_words
from textclean.boilerplate.lines import LONGEST_LINE, Core, simplify
from textclean.boilerplate.table import LineTable
from textclean.matching.fold import fold
from textclean.rules.model import Rule


class LineLexicon:
    """The lines of `rules`, looked up in tables that may hold the lines of other rules too.

    >>> from textclean.boilerplate.lines import core_of
    >>> from textclean.rules.registry import builtin_rules, line_tables
    >>> rules = [rule for rule in builtin_rules() if rule.kind == "lines"]
    >>> LineLexicon(rules, line_tables(rules)).find(core_of("» Leave a Replay")).name
    'comment-form'
    """

    def __init__(self, rules: Sequence[Rule], tables: Sequence[LineTable]) -> None:
        self._rules = {rule.code: rule for rule in rules}
        self._tables = tables

    def beginnings(self, folded: str) -> Iterator[int]:
        """Which lines of a folded text begin as a certain line does: their numbers, as `str.splitlines` counts."""
        lines = simplify(folded).splitlines()
        for table in self._tables:
            known, certain = table.first_words, table.certain
            for number, line in enumerate(lines):
                if len(line) > LONGEST_LINE:
                    continue
                match = HEAD.match(line)
                if match and (match[1] in known or match[1][0].isdigit()):
                    first, second = first_words(line)
                    if (f"{first} {second}" in certain or f"{first} {ANY}" in certain) if second else first in certain:
                        yield number

    def find(self, core: Core) -> Rule | None:
        """The rule of a line: one that is certain before one that needs neighbours, then the lower code."""
        first, second = first_words(fold(core.text))
        codes = {code for table in self._tables for code in table.codes(core, first, second)}
        found = [self._rules[code] for code in codes if code in self._rules]
        return min(found, key=_rank) if found else None


def _rank(rule: Rule) -> tuple[bool, str]:
    return not rule.alone, rule.code
