"""Blocks of furniture on a whole page: menus, lists of links, footers.

The lines of a page are divided into article and furniture so that the division costs least: every
line costs something on either side by its features, and so does every border (the Viterbi algorithm over two
states).  A block of furniture is kept only where enough signs stand in it, and it begins and ends with
a sign unless it lies at the edge of the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from textclean.boilerplate.lines import Line

BORDER = 8.0
"""What a border between article and furniture costs."""
CERTAIN = 8.0
SIGN = 4.0
REPEATED = 2.0
LABEL = 1.0
CODE = -8.0
ROW = -1.5
NUMBERS = 3
"""Numbers that make a line with words the row of a table."""
LINK = 0.5
LONGEST = 40
"""Words of a sentence that count: each is worth a half."""
ENOUGH = 3
"""Signs that a block must hold; a certain line counts for two."""
GAP = 3
"""Lines without a sign that may follow each other in a block amid an article."""
TITLE_LINES = 8
TITLE_WORDS = 4
"""A line of so many words, so few lines above an article, may be its headline."""
MANY = 10
"""Signs that prove a block without a certain line, where they are dense and another block is proven."""
DENSE = 0.4
DENSITY = 0.12
"""Signs for each line of a block, at the least."""


def outside(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """What is no article, as spans of indices: up to the edges of the page, elsewhere from sign to sign."""
    for first, stop in _furniture(lines):
        begin, end = _from_sign_to_sign(lines, first, stop)
        if begin < end:
            yield first if first == 0 else begin, stop if stop == len(lines) else end


def blocks(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The blocks of furniture that signs prove, as spans of indices.

    A block with a certain line is proven; beside one, so is a block of very many signs, such as a menu.
    """
    candidates = list(_candidates(lines))
    proven = [_is_proven(lines[first:stop]) for first, stop in candidates]
    for (first, stop), own in zip(candidates, proven, strict=True):
        if own or (any(proven) and _is_menu(lines[first:stop])):
            yield from _without_prose(lines, first, stop)


def _candidates(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The furniture of a page, from sign to sign and without the headline above an article."""
    for first, stop in _furniture(lines):
        at_edge = first == 0 or stop == len(lines)
        for part in [(first, stop)] if at_edge else _parts(lines, first, stop):
            begin, end = _from_sign_to_sign(lines, *part)
            yield begin, _without_title(lines, begin, end) if end < len(lines) else end


def _furniture(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The furniture of the cheapest division of a page."""
    counts = Counter(line.core for line in lines if line.words <= 8)
    return _divide([_weight(line, counts) for line in lines])


def _from_sign_to_sign(lines: Sequence[Line], first: int, stop: int) -> tuple[int, int]:
    while first < stop and not lines[first].is_sign:
        first += 1
    while stop > first and not lines[stop - 1].is_sign:
        stop -= 1
    return first, stop


def _parts(lines: Sequence[Line], first: int, stop: int) -> Iterator[tuple[int, int]]:
    """A block amid an article, cut where more lines than `GAP` follow each other without a sign."""
    last = first
    for at in range(first, stop):
        if not lines[at].is_sign:
            continue
        if at - last > GAP + 1:
            yield first, last + 1
            first = at
        last = at
    yield first, stop


def _without_title(lines: Sequence[Line], first: int, stop: int) -> int:
    """Where a block above an article ends: before the headline, which stays with what stands between it and the article."""
    for at in range(max(first, stop - TITLE_LINES), stop):
        if not lines[at].is_sign and lines[at].words >= TITLE_WORDS:
            return at
    return stop


def _is_proven(block: Sequence[Line]) -> bool:
    """Whether a block holds a certain line and enough signs; a bare heading of comments proves nothing."""
    if not any(line.is_certain and not (line.rule and line.rule.takes == "rest") for line in block):
        return False
    signs = sum(2 if line.is_certain else 1 for line in block if line.is_sign)
    return signs >= ENOUGH and signs >= DENSITY * len(block)


def _is_menu(block: Sequence[Line]) -> bool:
    """Whether signs are many and dense in a block."""
    signs = sum(line.is_sign for line in block)
    return signs >= MANY and signs >= DENSE * len(block)


def _without_prose(lines: Sequence[Line], first: int, stop: int) -> Iterator[tuple[int, int]]:
    """The parts of a block between its sentences and its code, which stay."""
    for at in range(first, stop):
        if lines[at].is_sentence or lines[at].code:
            if at > first:
                yield first, at
            first = at + 1
    if stop > first:
        yield first, stop


def _weight(line: Line, counts: Counter[str]) -> float:
    """How much likelier a line is furniture than article, in the units of `BORDER`."""
    if line.is_certain:
        return CERTAIN
    if line.is_sign:
        return SIGN
    if line.code:
        return CODE
    if line.is_sentence:
        return -min(line.words, LONGEST) / 2
    if line.numbers >= NUMBERS and line.words > line.numbers:
        return ROW
    weight = REPEATED if counts[line.core] > 1 else 0.0
    if line.stop:
        return weight - 1.0
    return weight + (LABEL if line.words <= 3 else LINK if line.words <= 15 else -2.0)


def _divide(weights: Sequence[float]) -> Iterator[tuple[int, int]]:
    """The furniture of the cheapest division, as spans of indices.

    >>> list(_divide([9, 9, -9, -9, 1, -9, 9]))
    [(0, 2), (6, 7)]
    """
    article = furniture = 0.0
    came: list[tuple[bool, bool]] = []
    for weight in weights:
        to_article, to_furniture = furniture - BORDER > article, article - BORDER > furniture
        came.append((to_article, to_furniture))
        article, furniture = (
            max(article, furniture - BORDER),
            max(furniture, article - BORDER) + weight,
        )
    inside = furniture > article
    stop = len(weights)
    spans = []
    for at in range(len(weights) - 1, -1, -1):
        changed = came[at][1] if inside else came[at][0]
        if changed:
            if inside:
                spans.append((at, stop))
            else:
                stop = at
            inside = not inside
    if inside:
        spans.append((0, stop))
    yield from reversed(spans)
