"""Offsets of the original and of the cleaned text, both ways."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from textclean.edit import Edit


class Alignment:
    """Where the code points of two texts stand in each other, from the edits that lead from one to the other.

    >>> alignment = Alignment([Edit(0, 11, "once morest", "against", "SUB001")], 14, 10)
    >>> alignment.to_cleaned(12), alignment.to_original(8), alignment.to_original(3)
    (8, 12, 3)
    """

    def __init__(self, edits: Sequence[Edit], original_length: int, cleaned_length: int) -> None:
        growth = accumulate((len(e.after) - len(e.before) for e in edits), initial=0)
        self._original = [(edit.start, edit.end) for edit in edits]
        self._cleaned = [(e.start + g, e.start + g + len(e.after)) for e, g in zip(edits, growth, strict=False)]
        self._lengths = (original_length, cleaned_length)

    def to_original(self, offset: int) -> int:
        """The code point of the original that stands at `offset` of the cleaned text.

        Inside a replacement it is as far into the replaced span, at most that span's end.  Never
        decreasing; the ends map to the ends.

        Raises:
            IndexError: if `offset` is outside the cleaned text.
        """
        return _shift(offset, self._lengths[1], self._cleaned, self._original)

    def to_cleaned(self, offset: int) -> int:
        """The code point of the cleaned text that `offset` of the original became; as `to_original`.

        Raises:
            IndexError: if `offset` is outside the original.
        """
        return _shift(offset, self._lengths[0], self._original, self._cleaned)


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
