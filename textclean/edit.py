"""Edits: what a filter changes in a text, and the arithmetic of many of them.

All offsets are code points.  A *layer* is what one filter did to one text: sorted, disjoint edits
in the code points of the text that the filter was given.  `revert` carries a stack of layers back
to the first text; it is all that `Result` needs for its edits and for `undo`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Safety = Literal["safe", "unsafe", "detect"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement: `before`, at `start:end` of the original text, became `after`.

    `rule` is the code of the rule that made it; where several filters worked on one span, the last
    of them, and `also` holds the codes of the others.

    >>> Edit(0, 8, "Poutine ", "Putin ", "NAM001").family
    'NAM'
    """

    start: int
    end: int
    before: str
    after: str
    rule: str
    safety: Safety = "safe"
    message: str = ""
    also: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The three letters that open the rule's code."""
        return self.rule[:3]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all rules that had a part in this edit."""
        return (self.rule, *self.also)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a `detect` rule saw at `start:end` of the original text; nothing was changed."""

    start: int
    end: int
    text: str
    rule: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """The edits of one filter, in the code points of `text`, the text that it was given."""

    text: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A span of the last text of a stack of layers, and what stands there when edits are undone."""

    start: int
    end: int
    undone: str
    edit: Edit
    also: tuple[str, ...] = ()


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Apply sorted, disjoint edits to the text that their offsets count in.

    >>> apply_edits("a b", [Edit(1, 2, " ", "-", "SPC001")])
    'a-b'
    """
    pieces: list[str] = []
    position = 0
    for edit in edits:
        pieces += (text[position : edit.start], edit.after)
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)


def overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    """Whether two spans claim the same place; an empty span only claims one inside or equal to it."""
    if start == end and other_start == other_end:
        return start == other_start
    return start < other_end and other_start < end


def resolve(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Sort the edits of one filter; of those that claim the same place the longer wins, then the lower code."""
    ordered = sorted((e for e in edits if e.before != e.after), key=lambda e: (e.start, e.end, e.rule))
    if not any(overlap(a.start, a.end, b.start, b.end) for a, b in pairwise(ordered)):
        return tuple(ordered)
    taken: list[tuple[int, int]] = []
    kept: list[Edit] = []
    for edit in sorted(ordered, key=lambda e: (e.start - e.end, e.rule, e.start)):
        span = (edit.start, edit.end)
        at = bisect_left(taken, span)
        if not any(overlap(*span, *other) for other in taken[max(at - 1, 0) : at + 2]):
            insort(taken, span)
            kept.append(edit)
    return tuple(sorted(kept, key=lambda e: (e.start, e.end)))


def revert(layers: Sequence[Layer], undone: Callable[[Edit], bool]) -> list[Region]:
    """The regions of the last text that differ once the edits for which `undone` holds are taken back.

    An edit that was made on top of an undone one, in the same place, goes with it.
    """
    regions: list[Region] = []
    for layer in layers:
        regions = _carry(regions, layer, undone)
    return regions


def _carry(regions: list[Region], layer: Layer, undone: Callable[[Edit], bool]) -> list[Region]:
    """Move `regions` of the text before `layer` to the text after it, taking in the layer's undone edits."""
    items: list[Region | Edit] = sorted([*regions, *layer.edits], key=lambda i: (i.start, i.end))
    carried: list[Region] = []
    shift = at = 0
    while at < len(items):
        group, end = [items[at]], items[at].end
        start = items[at].start
        at += 1
        while at < len(items) and overlap(start, end, items[at].start, items[at].end):
            if isinstance(items[at], Region) and all(isinstance(i, Region) for i in group):
                break
            group.append(items[at])
            end = max(end, items[at].end)
            at += 1
        grown = sum(len(i.after) - len(i.before) for i in group if isinstance(i, Edit))
        if any(isinstance(i, Region) or undone(i) for i in group):
            carried.append(_merge(group, start + shift, end + shift + grown, layer.text))
        shift += grown
    return carried


def _merge(group: list[Region | Edit], start: int, end: int, text: str) -> Region:
    """One region out of regions and edits that share a place; `start:end` is where it stands afterwards."""
    inner = [i for i in group if isinstance(i, Region)]
    edits = [i for i in group if isinstance(i, Edit)]
    pieces: list[str] = []
    position = group[0].start
    for region in inner:
        pieces += (text[position : region.start], region.undone)
        position = region.end
    pieces.append(text[position : max(i.end for i in group)])
    last = edits[-1] if edits else inner[-1].edit
    codes = {c for r in inner for c in (r.edit.rule, *r.also)} | {e.rule for e in edits}
    return Region(start, end, "".join(pieces), last, tuple(sorted(codes - {last.rule})))
