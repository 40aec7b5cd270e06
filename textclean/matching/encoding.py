"""The mechanisms of family ENC: mojibake, character references and C1 controls, on the smallest spans.

A cheap test finds words that could be UTF-8 read in a single-byte encoding: a lead byte's character
followed by as many continuation bytes' characters as it asks for.  Only such a word is shown to
ftfy, with its typography options off; if ftfy sees no evidence in the word alone, it is shown the
line.  ftfy: R. Speer, `ftfy.fix_encoding`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.matcher import edit_of
from textclean.rules.model import Rule

LONGEST_SPAN = 10_000
"""Code points of one line that ftfy is shown at the most."""

_EVERY_LEAD = bytes(range(0xC2, 0xF5))
_LEADS: Mapping[str, bytes] = {
    "latin-1": _EVERY_LEAD, "cp1252": _EVERY_LEAD, "cp1250": _EVERY_LEAD, "cp1254": _EVERY_LEAD, "cp1257": _EVERY_LEAD,
    "iso8859-2": _EVERY_LEAD, "cp437": _EVERY_LEAD, "mac-roman": b"\xc2\xc3\xc4\xc5\xce\xcf\xd0\xd1\xe2",
    "cp1251": b"\xc2\xc3\xc4\xc5\xd0\xd1\xe2", "cp1253": b"\xc2\xc3\xce\xcf\xe2",
}  # fmt: skip
"""Encoding -> the lead bytes looked for in it: all, or those of Latin, Greek, Cyrillic and punctuation."""
_DOUBLED: Mapping[str, bytes] = {
    "mac-roman": b"\xce\xcf\xd0\xd1", "cp1251": b"\xc2\xc3\xc4\xc5\xd0\xd1", "cp1253": b"\xc2\xc3\xce\xcf"
}  # fmt: skip
"""Lead bytes whose characters are common in the encoding's own languages: two in a row are asked for."""
_WORD = re.compile(r"[^ \t\r\n\f\v]+")
_REFERENCE = re.compile(r"&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPOKEN_OF = re.compile(r"entit(?:y|ies)|\bescap(?:e|ed|es|ing)\b|ampersand|\bHTML\b|&amp;lt;|character reference", re.I)
_C1 = re.compile(r"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_C1_CONTROLS = tuple(chr(code) for code in range(0x80, 0xA0) if _C1.match(chr(code)))
_ELLIPSIS = re.compile(r"(?<=[\w\"”’])\x85(?= )")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,500}>|<!--")


class EncodingMatcher:
    """Runs the mechanisms that its rules name: `mojibake`, `references`, `c1`."""

    always = True
    anchors: Sequence[str] = ("&", *_C1_CONTROLS)

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """Edits on the smallest spans; a mechanism looks only at text that holds what it repairs."""
        found = {self.anchors[number] for number, _, _ in hits}
        wanted = {
            "references": "&" in found,
            "c1": bool(found - {"&"}),
            "mojibake": not document.text.isascii(),
        }
        for rule in self._rules:
            if wanted[rule.pattern]:
                for start, end, after in _MECHANISMS[rule.pattern](document.text):
                    yield edit_of(rule, document, start, end, after)


Change = tuple[int, int, str]


def repair_mojibake(text: str) -> Iterator[Change]:
    """Words of UTF-8 that was read in another encoding."""
    if text.isascii():
        return
    done = 0
    for match in _suspects(text):
        if match.start() < done:
            continue
        start, end = _around(text, match.start(), match.end(), " \t\r\n\f\v")
        # With a space in it, the sequence lost a no-break space: only the line tells whether there was one.
        fixed = text[start:end] if " " in match[0] else _fix_encoding(text[start:end])
        if fixed == text[start:end]:
            start, end = _around(text, match.start(), match.end(), "\r\n")
            fixed = _fix_encoding(text[start:end])
        done = end
        yield from _smallest(text[start:end], fixed, start)


def resolve_references(text: str) -> Iterator[Change]:
    """Character references, nested to any depth, in lines that hold no markup and do not speak of them."""
    if "&" not in text:
        return
    judged: tuple[int, int, bool] = (0, -1, False)
    for match in _REFERENCE.finditer(text):
        if match.start() > judged[1]:
            start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
            end = len(text) if end < 0 else end
            judged = (start, end, not _TAG.search(text, start, end) and not _SPOKEN_OF.search(text, start, end))
        reference = f"&{match[1]};"
        character = html.unescape(reference)
        if judged[2] and character != reference and all(c.isprintable() or c in "\xa0\xad" for c in character):
            yield *match.span(), character


def repair_c1(text: str) -> Iterator[Change]:
    """C1 controls, which are Windows-1252 punctuation that was read as Latin-1."""
    for match in _C1.finditer(text):
        if match[0] == "\x85" and not _ELLIPSIS.match(text, match.start()):
            continue
        yield *match.span(), match[0].encode("latin-1").decode("cp1252")


_MECHANISMS: dict[str, Callable[[str], Iterator[Change]]] = {
    "mojibake": repair_mojibake,
    "references": resolve_references,
    "c1": repair_c1,
}


def _suspects(text: str) -> Iterator[re.Match[str]]:
    """Where UTF-8 may have been read in another encoding.

    The first pattern is a single class and its lookahead, which is quick on any script; the second
    checks the few places that it finds.
    """
    quick, thorough = _patterns()
    for place in quick.finditer(text):
        if match := thorough.match(text, place.start()):
            yield match


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    leads = {c for encoding, own in _LEADS.items() for c in _characters(encoding, own)}
    rest = {c for encoding in _LEADS for c in _characters(encoding, _CONTINUATION)} | {" ", "\N{REPLACEMENT CHARACTER}"}
    quick = f"[{_class(leads)}](?=[{_class(rest)}])"
    thorough = [sequence for encoding in _LEADS for sequence in _sequences(encoding)]
    return re.compile(quick), re.compile("|".join([*thorough, "вЂ.", "Ã[ \xa0]", "â€"]))


_CONTINUATION = bytes(range(0x80, 0xC0))


def _sequences(encoding: str) -> Iterator[str]:
    """Patterns for lead bytes with the continuation bytes that they ask for, as the encoding shows them."""
    lossy = "\N{REPLACEMENT CHARACTER}" if encoding in ("latin-1", "cp1252") else ""
    rest = f"[{_class(_characters(encoding, _CONTINUATION))}{lossy}]"
    doubled = _DOUBLED.get(encoding, b"")
    for first, stop, count in ((0xC2, 0xE0, 1), (0xE0, 0xF0, 2), (0xF0, 0xF5, 3)):
        own = bytes(b for b in _LEADS[encoding] if first <= b < stop)
        for leads, times in ((bytes(b for b in own if b not in doubled), 1), (bytes(b for b in own if b in doubled), 2)):
            if leads:
                yield f"(?:[{_class(_characters(encoding, leads))}]{rest}{{{count}}}){{{times}}}"


def _class(characters: Iterable[str]) -> str:
    return "".join(map(re.escape, sorted(characters)))


def _characters(encoding: str, raw: bytes) -> list[str]:
    """The characters of some bytes; an unassigned byte stands for itself, as browsers read it."""
    return [bytes([b]).decode(encoding, "ignore") or chr(b) for b in raw]


@cache
def _config() -> Any:
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False, fix_character_width=False,
        uncurl_quotes=False, fix_line_breaks=False, fix_surrogates=False, remove_control_chars=False,
        normalization=None, explain=False,
    )  # fmt: skip


def _fix_encoding(span: str) -> str:
    import ftfy

    return str(ftfy.fix_encoding(span, _config()))


def _around(text: str, start: int, end: int, stops: str) -> tuple[int, int]:
    """The span around `start:end` up to the next of `stops` on both sides, within the cap."""
    floor, ceiling = max(0, start - LONGEST_SPAN // 2), min(len(text), end + LONGEST_SPAN // 2)
    while start > floor and text[start - 1] not in stops:
        start -= 1
    while end < ceiling and text[end] not in stops:
        end += 1
    return start, end


def _smallest(before: str, after: str, offset: int) -> Iterator[Change]:
    """The change from `before` to `after`, word by word where they have the same words."""
    if before == after:
        return
    words, fixed = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    if len(words) == len(fixed) and _WORD.split(before) == _WORD.split(after):
        for old, new in zip(words, fixed, strict=True):
            if old[0] != new[0]:
                yield _trim(old[0], new[0], offset + old.start())
    else:
        yield _trim(before, after, offset)


def _trim(before: str, after: str, offset: int) -> Change:
    """Take off what the two have in common at either end, of ASCII only, so that no damage is cut in two."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head] and before[head].isascii():
        head += 1
    tail = 0
    while (
        tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail] and before[-1 - tail].isascii()
    ):
        tail += 1
    return offset + head, offset + len(before) - tail, after[head : len(after) - tail]
