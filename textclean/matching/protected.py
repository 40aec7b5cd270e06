"""Protected spans: what no language-level rule may touch.

URLs, e-mail addresses, @handles, #tags, file paths, inline and fenced code, HTML and XML tags.
Each pattern has bounded or possessive quantifiers, so that the search is linear in the text; the
attack strings of `benchmarks/linear.py` are its proof.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

_FENCE = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)
_PATH = r"[\w.\-+]++(?:[/\\][\w.\-+]*+)++"
_MARKUP = r"`[^`\n]{1,300}`|</?[A-Za-z][^<>\n]{0,2000}>|<![^<>\n]{0,2000}>|<\?[^<>\n]{0,2000}>"
_CODE = re.compile(_MARKUP)
_CODE_SIGNS = ("`", "~~~", "<")
_INLINE = re.compile(
    # Every branch begins with a literal character: the search is then one for these characters, and quick.
    rf"{_MARKUP}"
    r"|://[^\s<>\"“”]++"
    r"|:(?<=\bmailto:)[^\s<>\"“”]++"
    r"|w(?<!\ww)ww\.[^\s<>\"“”]++"
    r"|W(?<!\wW)WW\.[^\s<>\"“”]++"
    r"|@(?<![\w@#/]@)\w++(?:[.\-]\w++)*+"
    r"|#(?<![\w@#/]#)\w++(?:[.\-]\w++)*+"
    rf"|:(?<=[A-Za-z]:)(?<![\w/\\.][A-Za-z]:)\\{_PATH}"
    rf"|\\(?<![\w/\\.]\\)\\{_PATH}"
    rf"|~(?<![\w/\\.]~)/{_PATH}"
    rf"|\.(?<![\w/\\.]\.)\.?/{_PATH}"
    rf"|/(?<![\w/\\.]/){_PATH}"
)
_SCHEMES = frozenset({"http", "https", "ftp", "ftps", "file", "ssh", "git", "mailto"})
_LONGEST_SCHEME = 8
_SIGNS = ("`", "~~~", "<", "@", "#", "/", "\\", "www.", "WWW.", "mailto:")
_ADDRESS_HOST = re.compile(r"@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}")
_ADDRESS_NAME_LIMIT = 64


class Spans:
    """Sorted, disjoint spans with a quick answer to whether another span touches them.

    >>> spans = Spans([(5, 9), (2, 6)])
    >>> spans.touch(0, 2), spans.touch(8, 20), spans.touch(9, 10)
    (False, True, False)
    """

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, start: int, end: int) -> bool:
        """Whether `start:end` shares a code point with a span, or is empty and inside one."""
        at = bisect_right(self._starts, end - 1 if end > start else start) - 1
        return at >= 0 and self._ends[at] > start

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(zip(self._starts, self._ends, strict=True))


def protected_spans(text: str) -> Spans:
    """The protected spans of `text`, in code points.

    >>> list(protected_spans("see https://a.b/once or x@y.org"))
    [(4, 20), (24, 31)]
    """
    if not any(sign in text for sign in _SIGNS):
        return Spans([])
    spans = [(_start(text, match), match.end()) for match in _INLINE.finditer(text)]
    spans = [span for span in spans if span[0] >= 0]
    spans += _fences(text)
    spans += _addresses(text)
    return Spans(spans)


def code_spans(text: str) -> Spans:
    """The spans of inline and fenced code and of HTML and XML tags, in code points.

    >>> list(code_spans("see `once` or https://a.b/once"))
    [(4, 10)]
    """
    if not any(sign in text for sign in _CODE_SIGNS):
        return Spans([])
    return Spans([match.span() for match in _CODE.finditer(text)] + list(_fences(text)))


def _start(text: str, match: re.Match[str]) -> int:
    """Where a match really begins: a URL with its scheme, a drive with its letter; -1 for `://` after no known scheme."""
    start = match.start()
    if text[start] != ":":
        return start
    if text.startswith("\\", start + 1):
        return start - 1
    floor = max(0, start - _LONGEST_SCHEME)
    begin = start
    while begin > floor and text[begin - 1].isalnum():
        begin -= 1
    return begin if text[begin:start].lower() in _SCHEMES else -1


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """Fenced code; a fence that is never closed protects the rest of the text."""
    opened: tuple[int, str] | None = None
    for match in _FENCE.finditer(text):
        if opened is None:
            opened = (match.start(), match[1])
        elif match[1] == opened[1]:
            yield opened[0], match.end()
            opened = None
    if opened:
        yield opened[0], len(text)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("@")
    while at >= 0:
        host = _ADDRESS_HOST.match(text, at)
        name = _name_before(text, at)
        if host and name < at:
            yield name, host.end()
        at = text.find("@", at + 1)


def _name_before(text: str, at: int) -> int:
    """Where the name part of an address that ends at `at` begins; at most 64 code points are looked at."""
    start = at
    floor = max(0, at - _ADDRESS_NAME_LIMIT)
    while start > floor and (text[start - 1].isalnum() or text[start - 1] in "_.+-"):
        start -= 1
    return start
