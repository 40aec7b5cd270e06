"""Phrase templates: words with their context, the small language of SEN, PHR and users' phrases.

    once more                       the words themselves, in any case, across one line wrap
    on [might] {day}                only the words in brackets are replaced, the rest is the guard
    (early|late) [could] {year}     one of several words; in a choice an underscore is a space
    in (the)? [coronary heart] of   a word that may be missing
    Defence [Preacher]              a capital in the template asks for a capital in the text

`SLOTS` lists what may stand in braces.  All slots are bounded, so that a template is tried in
constant time; that is why packs of a user's own may hold them where regular expressions are off.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from textclean.matching.words import GAP

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_IRREGULAR = (
    "born|built|bought|brought|caught|chosen|cut|done|drawn|driven|fought|found|given|heard|held|hit|kept|known|led|left|lost|"
    "made|met|paid|put|read|said|seen|sent|set|shot|shown|sold|spent|split|struck|taken|taught|told|won|written"
)
SLOTS = {
    "day": r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?",
    "year": r"(?:1[5-9]|20)\d\d",
    "number": r"\d{1,12}(?:[.,]\d{1,6})?",
    "month": f"(?:{'|'.join(month for month in MONTHS if month != 'may')})",
    "weekday": f"(?:{'|'.join(WEEKDAYS)})",
    "Name": r"(?-i:[A-Z])[^\W\d_]{1,30}",
    "word": r"[^\W\d_]{1,30}",
    "participle": rf"(?:[^\W\d_]{{1,20}}ed|{_IRREGULAR})",
    "open": r"(?<=[(\[])",
    "stop": r"(?=[ \t]{0,2}(?:[.,;:!?)\n”\"]|\Z))",
}
"""What may stand in braces -> its regular expression.

Two are places: at `stop` a mark or the end follows, at `open` a bracket stands before.
"""

_PIECE = re.compile(r"(?P<bracket>[\[\]])|\{(?P<slot>\w+)\}|\((?P<choice>[^()\[\]]+)\)|(?P<words>[^\[\]{}()]+)")
_OPTIONAL = re.compile(r"\([^()\[\]]+\)\?")
_SLOT = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\([^()]*\)")
_NUMERIC = ("{day}", "{year}", "{number}")


class TemplateError(ValueError):
    """A template that cannot be read; the message says what to do."""


@dataclass(frozen=True)
class Template:
    """A template that was read: the regular expression, whose group `core` is replaced, and the candidates for anchors.

    An anchor set is one word, or all the words of a choice: whatever the text, one of them stands
    in each match.  `reach` is the greatest length of a match in code points.
    """

    expression: str
    flags: int
    anchors: tuple[tuple[str, ...], ...]
    reach: int

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when first asked for: most templates never are."""
        return re.compile(self.expression, self.flags)

    def best_anchors(self, cost: Callable[[str], float]) -> tuple[str, ...]:
        """The anchor set whose words cost least together."""
        return min(self.anchors, key=lambda words: (sum(map(cost, words)), words))


def needs_digit(source: str) -> bool:
    """Whether every match of a template holds a digit in one of its slots.

    >>> needs_digit("on [might] {day}"), needs_digit("(two|{number}) [years in the past]")
    (True, False)
    """
    required = _CHOICE.sub("", source)
    return any(slot in required for slot in _NUMERIC)


@lru_cache(maxsize=16384)
def read_template(source: str, *, hyphens: bool = False, exact: bool = False) -> Template:
    """Read a template; with `hyphens` a hyphen between two words is as good as a space, with `exact` case counts.

    Raises:
        TemplateError: for braces, brackets or slots that mean nothing, and where no word is left to search for.

    >>> read_template("on [might] {day}").pattern.search("It was signed on might 17.")["core"]
    'might'
    """
    gap = rf"(?:{GAP}|-)" if hyphens else GAP
    parts, anchors, first = [], [], True
    for token in source.split():
        optional = bool(_OPTIONAL.fullmatch(token))
        pattern, own = _token(token[:-1] if optional else token, source)
        if optional:
            parts.append(f"(?:{pattern}{gap})?" if first else f"(?:{gap}{pattern})?")
            continue
        parts.append(pattern if first or token == "{stop}" else gap + pattern)
        anchors += own
        first = token == "{open}"
    body = "".join(parts)
    if "(?P<core>" not in body:
        body = f"(?P<core>{body})"
    if body.count("(?P<core>") != 1 or source.count("]") != source.count("["):
        raise TemplateError(f"{source!r}: mark what is replaced with one pair of brackets")
    if not anchors:
        raise TemplateError(f"{source!r}: no word to search for: write at least one word of three letters")
    flags = 0 if exact else re.IGNORECASE
    return Template(rf"(?<!\w){body}(?!\w)", flags, tuple(anchors), 2 * len(source) + 64)


def _token(token: str, source: str) -> tuple[str, list[tuple[str, ...]]]:
    """The pattern of what stands between two spaces, and its anchor sets."""
    parts, anchors, end = [], [], 0
    for piece in _PIECE.finditer(token):
        if piece.start() != end:
            break
        end = piece.end()
        pattern, own = _piece(piece, source)
        parts.append(pattern)
        anchors += own
    if end != len(token):
        raise TemplateError(f"{source!r}: cannot read {token[end:]!r}: close brackets, braces and parentheses")
    return "".join(parts), anchors


def _piece(piece: re.Match[str], source: str) -> tuple[str, list[tuple[str, ...]]]:
    if piece["bracket"]:
        return ("(?P<core>" if piece[0] == "[" else ")"), []
    if piece["slot"]:
        return _slot(piece["slot"], source), []
    if piece["choice"]:
        words = piece["choice"].split("|")
        if not all(words):
            raise TemplateError(f"{source!r}: an empty word in {piece[0]}")
        slots = [_SLOT.fullmatch(word) for word in words]
        patterns = [_slot(slot[1], source) if slot else _literal(word) for slot, word in zip(slots, words, strict=True)]
        anchors = [] if any(slots) else _anchor_set([max(word.split("_"), key=len) for word in words])
        return f"(?:{'|'.join(patterns)})", anchors
    return _literal(piece[0]), _anchor_set([piece[0]])


def _slot(name: str, source: str) -> str:
    if name not in SLOTS:
        raise TemplateError(f"{source!r}: unknown slot {{{name}}}: there are {', '.join(SLOTS)}")
    return SLOTS[name]


def _anchor_set(words: list[str]) -> list[tuple[str, ...]]:
    folded = tuple(dict.fromkeys(word.lower().replace("’", "'").strip("-.,:;!?%'") for word in words))
    return [folded] if all(len(word) > 2 and word[0].isalnum() and word[-1].isalnum() for word in folded) else []


def _literal(words: str) -> str:
    """Words in any case, but capitals as they are; an underscore in a choice is a space."""
    escaped = (f"(?-i:{c})" if c.isupper() else re.escape(c) for c in words.replace("_", " "))
    return "".join(escaped).replace("'", "['’]").replace(r"\ ", GAP)
