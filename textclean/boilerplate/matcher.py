"""Rules of kind `lines`: whole lines that are page furniture, by their words, their place and their neighbours.

A line is compared without its decoration (bullets, arrows, brackets before; stops, stars, arrows after)
and in any case.  A template that ends in a colon asks for one.  Zones: `head` is the first 6
lines that are not blank, `tail` the last 40, `any` the whole text.  Lines that touch code or markup stay.
Where nothing but furniture would be left, nothing goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from textclean.boilerplate.blocks import blocks, outside
from textclean.boilerplate.lexicon import LineLexicon
from textclean.boilerplate.lines import Line, core_of, may_be_furniture, read_lines
from textclean.boilerplate.removal import removals
from textclean.boilerplate.sections import taken_along
from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.rules.model import Rule
from textclean.rules.registry import line_tables

HEAD_LINES = 6
TAIL_LINES = 40

Taken = dict[int, tuple[Rule, str]]


class Level(StrEnum):
    """How far `RemoveBoilerplate` goes; each level takes what the one before takes.

    `precision`: lines that are furniture by what they say.  `balanced` (default): also what a heading takes
    along, and blocks of furniture on a whole page.  `recall`: also what lies outside the article on such a page.
    """

    PRECISION = "precision"
    BALANCED = "balanced"
    RECALL = "recall"


class LineMatcher:
    """Finds the lines of many rules."""

    always = True

    def __init__(self, rules: Sequence[Rule], *, level: Level = Level.BALANCED) -> None:
        self._lexicon = LineLexicon(rules, line_tables(tuple(rules)))
        self._block = next((rule for rule in rules if rule.takes == "block"), None)
        self._level = level
        self.anchors: Sequence[str] = ()

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each line that goes, with the separator that it owned."""
        if not self._is_suspected(document):
            return
        lines = read_lines(document, self._lexicon.find)
        taken = self._taken(document, lines)
        if taken and len(taken) < len(lines):
            yield from removals(document.text, lines, taken)

    def _is_suspected(self, document: Document) -> bool:
        """Whether a line is certain furniture by what it says: only then are all lines looked at."""
        return any(map(self._is_certain, self._lexicon.may_hold(document.folded)))

    def _is_certain(self, line: str) -> bool:
        rule = self._lexicon.find(core_of(line)) if may_be_furniture(line) else None
        return rule is not None and rule.alone

    def _taken(self, document: Document, lines: Sequence[Line]) -> Taken:
        """Which lines go: index -> the rule that has the line, and why."""
        taken: Taken = {}
        count = len(lines)
        for at, line in enumerate(lines):
            if line.is_certain and line.rule and line.rule.takes != "rest" and not _inside(line.rule.zone, at, count):
                line.rule = None
            elif line.is_certain and line.rule:
                taken[at] = line.rule, line.rule.summary
        if not taken:
            return taken
        if self._level is not Level.PRECISION:
            for below, heading in taken_along(document.text, lines):
                rule = lines[heading].rule
                if rule and below not in taken:
                    taken[below] = rule, f"Below {lines[heading].core!r}"
            if self._block:
                for first, stop in (outside if self._level is Level.RECALL else blocks)(lines):
                    for at in range(first, stop):
                        taken.setdefault(at, (lines[at].rule or self._block, self._block.summary))
        code = document.code
        return {at: why for at, why in taken.items() if not code.touch(lines[at].start, lines[at].end)}


def _inside(zone: str, at: int, count: int) -> bool:
    return zone == "any" or (zone == "head" and at < HEAD_LINES) or (zone == "tail" and at >= count - TAIL_LINES)
