"""Decisions to edits: a removed line goes with its terminator and the blank lines that it owned.

Removed lines that follow each other are one run.  A run takes along the shorter of the separators
around it, so that paragraphs stay separated by what separated them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textclean.boilerplate.lines import Line
from textclean.edit import Edit
from textclean.rules.model import Rule


def removals(text: str, lines: Sequence[Line], taken: Mapping[int, tuple[Rule, str]]) -> Iterator[Edit]:
    """One edit for each line in `taken`: index of the line -> its rule, and why the rule has it."""
    at = 0
    while at < len(lines):
        stop = at
        while stop in taken:
            stop += 1
        if stop > at:
            yield from _run(text, lines, taken, at, stop)
        at = max(stop, at + 1)


def _run(text: str, lines: Sequence[Line], taken: Mapping[int, tuple[Rule, str]], first: int, stop: int) -> Iterator[Edit]:
    """The edits of the lines `first:stop`: each takes the separator on the side where the run's is shorter."""
    before = lines[first - 1].end if first else None
    after = lines[stop].start if stop < len(lines) else None
    backwards = after is None or (before is not None and lines[first].start - before < after - lines[stop - 1].end)
    for at in range(first, stop):
        line = lines[at]
        if backwards and before is not None:
            start, end = lines[at - 1].end, line.end
        else:
            start, end = line.start, lines[at + 1].start if at + 1 < len(lines) else len(text)
        rule, why = taken[at]
        yield Edit(
            start, end, text[start:end], "", rule.code, rule.safety, f"{why}: {text[line.start : line.end].strip()!r}"
        )
