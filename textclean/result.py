"""What a pipeline gives back: the text, every edit in the code points of the original, and the way back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from textclean.document import Document
from textclean.edit import Edit, Finding, Layer, Region, apply_edits, revert


@dataclass(frozen=True)
class Result:
    """A cleaned text.

    `text`: the cleaned text.  `original`: the text as it was.  `edits`: sorted, disjoint, in code
    points of the original; applied to it they give `text`.  `findings`: what `detect` rules saw, in
    code points of the original.  `language`: of the cleaned text (ISO 639-1 or `"unknown"`).

    >>> import textclean
    >>> result = textclean.explain("once morest the wall")
    >>> result.text, [edit.rule for edit in result.edits], result.undo("SUB")
    ('against the wall', ['SUB001'], 'once morest the wall')
    """

    original: str
    text: str
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]
    layers: tuple[Layer, ...]
    document: Document

    @classmethod
    def of(cls, original: str, document: Document, layers: Sequence[Layer], found: Sequence[Finding]) -> Result:
        """Bring the layers of a run and its findings, which count in the last text, back to the original."""
        edits = tuple(_to_edits(revert(layers, lambda _: True), document.text))
        result = cls(original, document.text, edits, (), tuple(layers), document)
        return cls(original, document.text, edits, _place(found, result), tuple(layers), document) if found else result

    @property
    def language(self) -> str:
        """The language of the cleaned text (ISO 639-1), or `"unknown"`; found when first asked for."""
        return self.document.language

    def undo(self, *codes: str) -> str:
        """The text with the edits of some rules or families taken back; with no codes, the original.

        A code may be a prefix.  An edit that another rule made on top of an undone one, in the same
        place, is taken back with it.
        """
        prefixes = codes or ("",)
        regions = revert(self.layers, lambda edit: edit.rule.startswith(prefixes))
        back = (Edit(r.start, r.end, self.text[r.start : r.end], r.undone, r.edit.rule) for r in regions)
        return apply_edits(self.text, back)

    def to_original(self, offset: int) -> int:
        """The code point of the original that stands at `offset` of the cleaned text.

        Inside a replacement it is as far into the replaced span, at most that span's end.  Never
        decreasing; the ends map to the ends.

        Raises:
            IndexError: if `offset` is not in `0..len(text)`.
        """
        return _shift(offset, len(self.text), self._cleaned_spans, self._original_spans)

    def to_cleaned(self, offset: int) -> int:
        """The code point of the cleaned text that `offset` of the original became; as `to_original`.

        Raises:
            IndexError: if `offset` is not in `0..len(original)`.
        """
        return _shift(offset, len(self.original), self._original_spans, self._cleaned_spans)

    @cached_property
    def _original_spans(self) -> list[tuple[int, int]]:
        return [(edit.start, edit.end) for edit in self.edits]

    @cached_property
    def _cleaned_spans(self) -> list[tuple[int, int]]:
        growth = accumulate((len(e.after) - len(e.before) for e in self.edits), initial=0)
        return [(e.start + g, e.start + g + len(e.after)) for e, g in zip(self.edits, growth, strict=False)]


def _to_edits(regions: Sequence[Region], text: str) -> list[Edit]:
    """Regions of the last text, where all edits are undone, as edits of the first."""
    edits: list[Edit] = []
    shift = 0
    for region in regions:
        after = text[region.start : region.end]
        start = region.start + shift
        shift += len(region.undone) - len(after)
        if region.undone != after:
            made = region.edit
            edits.append(
                Edit(
                    start,
                    start + len(region.undone),
                    region.undone,
                    after,
                    made.rule,
                    made.safety,
                    made.message,
                    region.also,
                )
            )
    return edits


def _place(found: Sequence[Finding], result: Result) -> tuple[Finding, ...]:
    placed = []
    for finding in found:
        start, end = result.to_original(finding.start), result.to_original(finding.end)
        placed.append(Finding(start, end, result.original[start:end], finding.rule, finding.message))
    return tuple(sorted(set(placed), key=lambda f: (f.start, f.end, f.rule)))


def _shift(offset: int, length: int, spans: list[tuple[int, int]], others: list[tuple[int, int]]) -> int:
    if not 0 <= offset <= length:
        raise IndexError(f"offset {offset} is outside the text: it has {length} code points")
    at = bisect_right(spans, (offset, length + 1)) - 1
    if at < 0:
        return offset
    (start, end), (other_start, other_end) = spans[at], others[at]
    if offset >= end:
        return other_end + offset - end
    return min(other_start + offset - start, other_end)
