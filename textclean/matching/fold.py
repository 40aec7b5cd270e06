"""Folding: the view in which anchors are searched, code point for code point the same length as the text."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def fold(text: str) -> str:
    """Lower case with straight apostrophes; never changes the length.

    Lone surrogates become U+FFFD, because the automaton reads UTF-8.  U+0130 is the one character
    whose lower case is longer than itself, and becomes a plain `i`.

    >>> fold("L’ÉTÉ"), len(fold("İİ"))
    ("l'été", 2)
    """
    folded = text.lower()
    if len(folded) != len(text):
        folded = text.replace("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "i").lower()
    if folded.isascii():
        return folded
    folded = folded.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    try:
        folded.encode()
    except UnicodeEncodeError:
        folded = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", folded)
    return folded
