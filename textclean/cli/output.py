"""What is printed: positions, escaping, diffs."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from collections.abc import Iterator

from textclean.edit import Edit, Finding

_DANGEROUS = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_DANGEROUS_IN_LINE = re.compile(_DANGEROUS.pattern.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f"))
LONGEST = 60


def escape(text: str) -> str:
    r"""`text` on one line, with control, invisible and bidirectional characters written out.

    >>> escape("a\x1b[31m\nb")
    'a\\x1b[31m\\nb'
    """
    return _DANGEROUS.sub(_written_out, text)


def _written_out(match: re.Match[str]) -> str:
    return ascii(match[0])[1:-1]


class Positions:
    """Line and column, both from 1, of code points of a text.

    >>> Positions("ab\\ncd").of(4)
    (2, 2)
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]

    def of(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def place(item: Edit | Finding) -> int:
    """The code point to point at: past the line ends that a removed line takes along before itself."""
    if isinstance(item, Finding) or item.after:
        return item.start
    return item.start + len(item.before) - len(item.before.lstrip() or item.before)


def describe(item: Edit | Finding) -> str:
    """One line about an edit or a finding, with the replacement."""
    if isinstance(item, Finding):
        return f"{item.rule} {_short(item.text)}: {escape(item.message)} (not repaired)"
    removed = item.before.strip() or item.before
    change = f"{_short(item.before)} -> {_short(item.after)}" if item.after else f"remove {_short(removed)}"
    return f"{item.rule} {change}: {escape(item.message)}"


def _short(text: str) -> str:
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    return f"`{escape(shown)}`"


def diff(name: str, before: str, after: str) -> Iterator[str]:
    """A unified diff, line by line without terminators; dangerous characters are written out."""
    old, new = before.split("\n"), after.split("\n")
    if old[-1] == "" == new[-1]:
        del old[-1], new[-1]
    for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm=""):
        yield _DANGEROUS_IN_LINE.sub(_written_out, line)
