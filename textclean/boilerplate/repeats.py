"""Captions that come again: a gallery shows the same line under each picture, with a credit beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.boilerplate.lines import Line

LONG_LINE = 15
"""Words from which a line that comes again is no refrain."""
FAR = 8
"""Lines after which a line that comes again is no caption of the same gallery."""
NEAR = 2
"""Lines between such a caption and a line of furniture, at the most."""


def repeats(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """The indices of long lines that stood a little above, word for word, with furniture beside them."""
    last: dict[str, int] = {}
    for at, line in enumerate(lines):
        if line.words < LONG_LINE:
            continue
        written = " ".join(text[line.start : line.end].split())
        above = last.get(written)
        if above is not None and at - above <= FAR and any(near.is_certain for near in lines[above : at + NEAR + 1]):
            yield at
        last[written] = at
