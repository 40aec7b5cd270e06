"""Phrase templates: words with their context, the small language of SEN, PHR and users' phrases.

    once more                       the words themselves, in any case, across one line wrap
    on [might] {day}                only the words in brackets are replaced, the rest is the guard
    (early|late) [could] {year}     one of several words; in a choice an underscore is a space
    in (the)? [coronary heart] of   a word that may be missing
    Defence [Preacher]              a capital in the template asks for a capital in the text

`SLOTS` (slots.py) lists what may stand in braces.  All slots are bounded, so that a template is tried
in constant time; that is why packs of a user's own may hold them where regular expressions are off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import product

from textclean.matching.slots import BEGINNINGS, GLUED, LEADING_REST, LISTED, SLOTS
from textclean.matching.words import GAP

_PIECE = re.compile(r"(?P<bracket>[\[\]])|\{(?P<slot>\w+)\}|\((?P<choice>[^()\[\]]+)\)|(?P<words>[^\[\]{}()]+)")
_OPTIONAL = re.compile(r"\([^()\[\]]+\)\?")
_SLOT = re.compile(r"\{(\w+)\}")
MOST_ANCHORS = 120
"""Anchors that one template may need at the most, one for each combination of its choices."""
LONGEST_RUN = 3
_SIGNS = ("©", "/", "|")
_PUNCTUATION = "-.,:;!?%'”\"»"


class TemplateError(ValueError):
    """A template that cannot be read; the message says what to do."""


@dataclass(frozen=True)
class Template:
    """A template that was read: the regular expression, whose group `core` is replaced, and the candidates for anchors.

    An anchor set holds what can be searched for: whatever the text, one of its members stands in each
    match, with single spaces for gaps and an underscore for a space within a member of a choice.
    `reach` is the greatest length of a match in code points.
    """

    expression: str
    flags: int
    anchors: tuple[tuple[str, ...], ...]
    reach: int

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when first asked for: most templates never are."""
        return re.compile(self.expression, self.flags)

    @cached_property
    def needs(self) -> tuple[tuple[str, ...], ...]:
        """Sets of single words of which each has a member in every match."""
        return tuple(words for words in self.anchors if not any(" " in word or "_" in word for word in words))

    def best_anchors(self, cost: Callable[[str], float]) -> tuple[str, ...]:
        """The anchor set whose members cost least together."""
        best = min(self.anchors, key=lambda members: (sum(map(cost, members)), members))
        return tuple(member.replace("_", " ") for member in best)

    def longest_anchors(self) -> tuple[str, ...]:
        """The anchor set of the longest single words: a choice that needs no word frequencies."""
        return self.best_anchors(lambda anchor: 1 / len(anchor) + anchor.count(" "))


@dataclass(frozen=True, slots=True)
class _Token:
    """What stands between two spaces of a template.

    `texts` are all texts that it can be, or their beginnings where `open_ended`; none where they cannot be listed.
    `words` are anchor sets from its parts.
    """

    pattern: str
    texts: tuple[str, ...]
    open_ended: bool
    words: tuple[tuple[str, ...], ...]


@lru_cache(maxsize=16384)
def read_template(source: str, *, hyphens: bool = False, exact: bool = False, whole: bool = False) -> Template:
    """Read a template; with `hyphens` a hyphen between two words is as good as a space, with `exact` case counts.

    A template of a `whole` line may go without a word that is long enough to search for.

    Raises:
        TemplateError: for braces, brackets or slots that mean nothing, and where no word is left to search for.

    >>> read_template("on [might] {day}").pattern.search("It was signed on might 17.")["core"]
    'might'
    """
    gap = rf"(?:{GAP}|-)" if hyphens else GAP
    parts: list[str] = []
    runs: list[list[_Token]] = [[]]
    first = True
    for written in source.split():
        optional = bool(_OPTIONAL.fullmatch(written))
        token = _token(written[:-1] if optional else written, source)
        if first and written == "{rest}":
            token = replace(token, pattern=LEADING_REST)
        if optional:
            parts.append(f"(?:{token.pattern}{gap})?" if first else f"(?:{gap}{token.pattern})?")
            runs.append([])
            continue
        parts.append(token.pattern if first or written[1:-1] in GLUED else gap + token.pattern)
        runs[-1].append(token)
        first = written == "{open}"
    body = "".join(parts)
    if "(?P<core>" not in body:
        body = f"(?P<core>{body})"
    if body.count("(?P<core>") != 1 or source.count("]") != source.count("["):
        raise TemplateError(f"{source!r}: mark what is replaced with one pair of brackets")
    anchors = tuple(dict.fromkeys(anchor for run in runs for anchor in _anchors(run)))
    if not anchors and not whole:
        raise TemplateError(f"{source!r}: no word to search for: write at least one word of three letters")
    flags = 0 if exact else re.IGNORECASE
    return Template(rf"(?<!\w){body}(?!\w)", flags, anchors, 2 * len(source) + 64)


def read_line_template(source: str) -> Template:
    """A template of a whole line, read; stops and the colon at its end count for nothing.

    Raises:
        TemplateError: as `read_template`.
    """
    return read_template(source.rstrip(" .…!*»:"), whole=True)


def _anchors(run: Sequence[_Token]) -> Iterator[tuple[str, ...]]:
    """The anchor sets of tokens that follow each other: single words, and what neighbours are together."""
    for at, token in enumerate(run):
        yield from token.words
        texts = () if token.open_ended else token.texts
        if words := _searchable(texts):
            yield words
        for following in run[at + 1 : at + LONGEST_RUN]:
            if not texts or not following.texts or len(texts) * len(following.texts) > MOST_ANCHORS:
                break
            texts = tuple(f"{one} {other}" for one, other in product(texts, following.texts))
            if together := _searchable(texts):
                yield together
            if following.open_ended:
                break


def _searchable(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts as an anchor set; none where one of them is too short."""
    folded = tuple(dict.fromkeys(text.strip(_PUNCTUATION) for text in texts))
    return folded if folded and all(map(_is_searchable, folded)) else ()


def _is_searchable(text: str) -> bool:
    return (len(text) > 2 and (text[0].isalnum() or text[0] in _SIGNS) and text[-1].isalnum()) or text == "©"


def _token(written: str, source: str) -> _Token:
    """Read what stands between two spaces."""
    patterns, words, end = [], [], 0
    texts: tuple[str, ...] = ("",)
    open_ended = listed = False
    for piece in _PIECE.finditer(written):
        if piece.start() != end:
            break
        end = piece.end()
        if piece["bracket"]:
            patterns.append("(?P<core>" if piece[0] == "[" else ")")
            continue
        pattern, own, whole = _piece(piece, source)
        patterns.append(pattern)
        if whole and (searchable := _searchable(own)):
            words.append(searchable)
        if not open_ended:
            many = len(texts) * len(own) > MOST_ANCHORS
            texts = () if many else tuple(one + other for one, other in product(texts, own))
            open_ended, listed = not whole, True
    if end != len(written):
        raise TemplateError(f"{source!r}: cannot read {written[end:]!r}: close brackets, braces and parentheses")
    return _Token("".join(patterns), texts if listed and all(texts) else (), open_ended, tuple(words))


def _piece(piece: re.Match[str], source: str) -> tuple[str, tuple[str, ...], bool]:
    """The pattern of a piece, the texts that it can be (folded), and whether they are whole."""
    if piece["slot"]:
        return _member(piece[0], source)
    if not piece["choice"]:
        return _literal(piece[0]), (_fold(piece[0]),), True
    members = piece["choice"].split("|")
    if not all(members):
        raise TemplateError(f"{source!r}: an empty word in {piece[0]}")
    read = [_member(member, source) for member in members]
    texts = () if any(not own for _, own, _ in read) else tuple(text for _, own, _ in read for text in own)
    return f"(?:{'|'.join(pattern for pattern, _, _ in read)})", texts, all(whole for _, _, whole in read)


def _member(member: str, source: str) -> tuple[str, tuple[str, ...], bool]:
    """As `_piece`, for a member of a choice: words or a slot."""
    slot = _SLOT.fullmatch(member)
    if not slot:
        return _literal(member), (_fold(member),), True
    return _slot(slot[1], source), BEGINNINGS.get(slot[1], ()), slot[1] in LISTED


def _slot(name: str, source: str) -> str:
    if name not in SLOTS:
        raise TemplateError(f"{source!r}: unknown slot {{{name}}}: there are {', '.join(SLOTS)}")
    return SLOTS[name]


def _fold(words: str) -> str:
    return words.lower().replace("’", "'")


def _literal(words: str) -> str:
    """Words in any case, but capitals as they are; an underscore in a choice is a space."""
    escaped = (f"(?-i:{c})" if c.isupper() else re.escape(c) for c in words.replace("_", " "))
    return "".join(escaped).replace("'", "['’]").replace(r"\ ", GAP)
