"""Rules of kind `lines`: whole lines that are page furniture, by their words, their place and their neighbours.

A line is compared without its decoration (bullets, arrows, brackets before; stops, stars, arrows after)
and in any case.  A template that ends in a colon asks for one.  Zones: `head` is the first 6
lines that are not blank, `tail` the last 40, `any` the whole text.  Lines that touch code or markup stay.
Where nothing but furniture would be left, nothing goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum

from textclean.boilerplate.blocks import blocks, outside
from textclean.boilerplate.legal import spare_notices
from textclean.boilerplate.lexicon import LineLexicon
from textclean.boilerplate.lines import Line, core_of, last_line, may_be_furniture, read_lines
from textclean.boilerplate.removal import removals
from textclean.boilerplate.repeats import repeats
from textclean.boilerplate.sections import ARTICLE, taken_along
from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.rules.model import Rule
from textclean.rules.registry import line_tables

HEAD_LINES = 6
TAIL_LINES = 40
LITTLE_PROSE = 12
"""Words of sentences below which a text is a list and no page."""
LONGEST_LABEL = 100
"""Code points of the longest last line that can be a heading with nothing below it, or a credit."""

Taken = dict[int, tuple[Rule, str]]


class Level(StrEnum):
    """How far `RemoveBoilerplate` goes; each level takes what the one before takes.

    `precision`: lines that are furniture by what they say.  `balanced` (default): also what a heading takes
    along, and blocks of furniture on a whole page.  `recall`: also what lies outside the article on such a page.
    """

    PRECISION = "precision"
    BALANCED = "balanced"
    RECALL = "recall"

    @classmethod
    def _missing_(cls, value: object) -> Level:
        raise ValueError(f"level {value!r}: choose one of {', '.join(cls)}")


class LineMatcher:
    """Finds the lines of many rules."""

    always = True

    def __init__(self, rules: Sequence[Rule], *, level: Level = Level.BALANCED) -> None:
        self._lexicon = LineLexicon(rules, line_tables(tuple(rules)))
        self._block, self._repeat = (next((r for r in rules if r.takes == takes), None) for takes in ("block", "repeat"))
        self._level = level
        self.anchors: Sequence[str] = self._lexicon.anchors

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each line that goes, with the separator that it owned."""
        if not self._is_suspected(document, hits):
            return
        lines = read_lines(document, self._lexicon.find)
        spare_notices(document.folded, lines)
        taken = self._taken(document, lines)
        if taken and len(taken) < len(lines):
            yield from removals(document.text, lines, taken)

    def _is_suspected(self, document: Document, hits: Sequence[Hit]) -> bool:
        """Whether a line is certain furniture by what it says: only then are all lines looked at."""
        if "©" in document.text or any(map(self._is_certain, self._lexicon.suspects(document, hits))):
            return True
        last = last_line(document.text)
        rule = self._lexicon.find(core_of(last)) if len(last) <= LONGEST_LABEL else None
        return rule is not None and (rule.alone or bool(rule.takes))

    def _in_blocks(self, lines: Sequence[Line]) -> Collection[int]:
        """The lines in blocks on a page with an article; at the level of recall all outside the article, where one stays."""
        if _prose(lines, ()) < LITTLE_PROSE:
            return ()
        if self._level is Level.RECALL:
            gone = {at for first, stop in outside(lines) for at in range(first, stop)}
            if _prose(lines, gone) >= ARTICLE:
                return gone
        return {at for first, stop in blocks(lines) for at in range(first, stop)}

    def _is_certain(self, line: str) -> bool:
        rule = self._lexicon.find(core_of(line)) if may_be_furniture(line) else None
        return rule is not None and rule.alone

    def _taken(self, document: Document, lines: Sequence[Line]) -> Taken:
        """Which lines go: index -> the rule that has the line, and why."""
        taken = _by_what_they_say(lines)
        if self._level is not Level.PRECISION:
            for at, why in self._by_neighbours(document.text, lines):
                taken.setdefault(at, why)
        return {at: why for at, why in taken.items() if not document.code.touch(lines[at].start, lines[at].end)}

    def _by_neighbours(self, text: str, lines: Sequence[Line]) -> Iterator[tuple[int, tuple[Rule, str]]]:
        """The lines that go because of what stands around them."""
        if self._repeat:
            yield from ((at, (self._repeat, self._repeat.summary)) for at in repeats(text, lines))
        for below, heading in taken_along(text, lines):
            rule = lines[heading].rule
            if rule:
                yield below, (rule, f"Below {lines[heading].core!r}" if below > heading else rule.summary)
        if self._block:
            yield from ((at, (lines[at].rule or self._block, self._block.summary)) for at in self._in_blocks(lines))


def _by_what_they_say(lines: Sequence[Line]) -> Taken:
    """The lines that are certain furniture; outside its rule's zone a line counts for less, but for headings of comments."""
    taken: Taken = {}
    for at, line in enumerate(lines):
        rule = line.rule
        if rule is None or not (rule.alone or _dangles(lines, at)):
            continue
        inside = _inside(rule.zone, at, len(lines))
        if inside and (rule.takes != "rest" or _stands_alone(lines, at)):
            taken[at] = rule, rule.summary
        elif rule.takes != "rest":
            line.in_zone = False
    return taken


def _dangles(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a heading with nothing below it."""
    rule = lines[at].rule
    return at == len(lines) - 1 and rule is not None and bool(rule.takes)


def _stands_alone(lines: Sequence[Line], heading: int) -> bool:
    """Whether a heading for the rest of a text goes without it: it has several words, or nothing follows."""
    return " " in lines[heading].core or all(line.is_sign for line in lines[heading + 1 :])


def _prose(lines: Sequence[Line], gone: Collection[int]) -> int:
    """The words of the sentences that stay."""
    return sum(line.words for at, line in enumerate(lines) if line.is_sentence and at not in gone)


def _inside(zone: str, at: int, count: int) -> bool:
    return zone == "any" or (zone == "head" and at < HEAD_LINES) or (zone == "tail" and at >= count - TAIL_LINES)
