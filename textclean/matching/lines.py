"""Rules of kind `lines`: whole lines that are page furniture, by their words and their place.

A line is compared without its decoration (bullets, arrows, emoji before; stops, stars, arrows
after) and in folded case.  A pattern that ends in a colon asks for one.  Placeholders: `{number}`
is digits, `{agency}` a news agency.  Zones: `head` is the first 6 lines that are not blank, `tail`
the last 40, `any` the whole text.

A removed line takes along the shorter of the separators around its block, so that paragraphs
stay separated by what separated them.  Where nothing but furniture would be left, nothing goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.rules.model import Rule

HEAD_LINES = 6
TAIL_LINES = 40
LONGEST_LINE = 300
AGENCIES = (
    "afp", "ap", "reuters", "dpa", "efe", "ansa", "apa", "sda", "ats", "tass", "ria novosti", "interfax", "belga",
    "anp", "pap", "lusa", "ritzau", "ntb", "tt", "stt", "upi", "xinhua", "kyodo", "yonhap", "anadolu", "iha", "dha",
    "pti", "ani", "ians", "agencies", "afp and reuters", "reuters and afp", "afp, reuters", "reuters, afp", "getty",
    "getty images", "associated press", "the associated press", "agence france-presse", "europa press", "map", "aps",
    "тасс", "риа новости", "интерфакс",
)  # fmt: skip

_LINE = re.compile(r"[^\r\n]+")
_BEFORE = re.compile(r"[^\w(\[{%@#$€£&'\"“„«+]+")
_AFTER = re.compile(r"[\s.…!*»›→>|\-–—☆★]+\Z")
_COLON = re.compile(r"\s*[:：]\Z")
_PLACEHOLDERS = {"number": r"\d{1,9}", "agency": "(?:" + "|".join(map(re.escape, sorted(AGENCIES, key=len)[::-1])) + ")"}
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    rule: Rule | None


class LineMatcher:
    """Finds the lines of many rules; a line's anchor is its longest stretch without digits."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        anchored = [(rule, line, anchor) for rule in rules for line in rule.lines for anchor in _anchors(line)]
        self._lines = [(rule, line) for rule, line, _ in anchored]
        self.anchors = [anchor for _, _, anchor in anchored]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each line that a rule takes, with the separator that it owned."""
        found: dict[int, tuple[Rule, int, int]] = {}
        for number, start, _ in hits:
            rule, line = self._lines[number]
            begin, end = _line_at(document.text, start)
            if end - begin > LONGEST_LINE or not _fits(line, document.folded[begin:end]):
                continue
            if begin not in found or rule.code < found[begin][0].code:
                found[begin] = (rule, begin, end)
        if found:
            yield from _removals(document, found)


@cache
def _compile(line: str) -> re.Pattern[str]:
    pieces = _FIELD.split(fold(line.rstrip(": ")))
    for at in range(0, len(pieces), 2):
        pieces[at] = re.escape(pieces[at]).replace(r"\ ", r"\s{1,3}")
    for at in range(1, len(pieces), 2):
        pieces[at] = _PLACEHOLDERS.get(pieces[at], re.escape(pieces[at]))
    return re.compile("".join(pieces))


def _anchors(line: str) -> Iterator[str]:
    """What must stand in the text for a line: its longest stretch without digits, with each agency and each colon."""
    if "{agency}" in line:
        for agency in AGENCIES:
            yield from _anchors(line.replace("{agency}", agency))
        return
    stretches = [piece.strip() for piece in _FIELD.split(fold(line))[::2]]
    longest = max(stretches, key=len)
    if longest.endswith(":"):
        bare = longest.rstrip(": ")
        yield from (bare + colon for colon in (":", " :", "\N{NO-BREAK SPACE}:", "\N{NARROW NO-BREAK SPACE}:"))
    else:
        yield longest


def _line_at(text: str, at: int) -> tuple[int, int]:
    """The line that holds `at`, without its terminator; bounded so that one huge line costs nothing."""
    begin = max(text.rfind("\n", max(0, at - LONGEST_LINE - 1), at), text.rfind("\r", max(0, at - LONGEST_LINE - 1), at)) + 1
    if begin == 0:
        begin = max(0, at - LONGEST_LINE - 1)
    match = _LINE.match(text, begin, at + LONGEST_LINE + 1)
    return begin, match.end() if match else begin


def _fits(line: str, found: str) -> bool:
    """Whether a line of the text is the line of a rule, with or without its decoration."""
    pattern, wants_colon = _compile(line), line.endswith(":")
    core = found[m.end() :] if (m := _BEFORE.match(found)) else found
    if not wants_colon and (pattern.fullmatch(core.strip()) or pattern.fullmatch(found.strip())):
        return True
    core = _AFTER.sub("", core)
    bare = _COLON.sub("", core)
    return (bare != core or not wants_colon) and pattern.fullmatch(bare) is not None


def _removals(document: Document, found: dict[int, tuple[Rule, int, int]]) -> Iterator[Edit]:
    """Removed lines become edits, block by block: a block is a run of found lines with blank ones between."""
    count = len(document.lines)
    marked = [_Line(start, end, _taken(found.get(start), at, count)) for at, (start, end) in enumerate(document.lines)]
    if all(line.rule for line in marked):
        return
    at = 0
    while at < len(marked):
        stop = at
        while stop < len(marked) and marked[stop].rule:
            stop += 1
        if stop > at:
            yield from _block(document.text, marked, at, stop)
        at = max(stop, at + 1)


def _taken(entry: tuple[Rule, int, int] | None, at: int, count: int) -> Rule | None:
    if entry is None:
        return None
    zone = entry[0].zone
    inside = zone == "any" or (zone == "head" and at < HEAD_LINES) or (zone == "tail" and at >= count - TAIL_LINES)
    return entry[0] if inside else None


def _block(text: str, lines: list[_Line], first: int, stop: int) -> Iterator[Edit]:
    """The edits of the found lines `first:stop`: each takes the separator on the side where the block's is shorter."""
    before = lines[first - 1].end if first else None
    after = lines[stop].start if stop < len(lines) else None
    backwards = after is None or (before is not None and lines[first].start - before < after - lines[stop - 1].end)
    for at in range(first, stop):
        line = lines[at]
        if backwards and before is not None:
            start, end = lines[at - 1].end, line.end
        else:
            start, end = line.start, lines[at + 1].start if at + 1 < len(lines) else len(text)
        rule = line.rule
        assert rule is not None
        message = f"{rule.summary}: {text[line.start : line.end].strip()!r}"
        yield Edit(start, end, text[start:end], "", rule.code, rule.safety, message)
