"""How lines begin: the keys under which the templates of lines are filed.

A key is the first two words of a line (`leave a`), the first and `*` for any other (`by *`), or the only one
(`comments`); digits of any number are `0`.  A template that begins with a slot floats: it is filed under a
word inside it, with `~` before it, and a text is not searched for it: such a line is found where others are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from math import prod

from textclean.boilerplate.lines import core_of, simplify
from textclean.matching.fold import fold
from textclean.matching.slots import AGENCIES
from textclean.matching.templates import TemplateError, read_line_template

ANY = "*"
FLOATING = "~"
_CHOICE = re.compile(r"\(([^()]+)\)(\?)?")
_SLOT = re.compile(r"\{(\w+)\}")
_HEAD = re.compile(r"[^\w©\n]*(\d[\w.,]*|\w+|©)(?:[^\w©\n]*(\d[\w.,]*|\w+|©))?")
_HEADS = re.compile(rf"\n{_HEAD.pattern}")
LINE_END = re.compile(r"[\r\n]")
DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
_TOKEN = re.compile(r"\d[\w.,]*|\w+|©")
_WORD = re.compile(r"\w+|©")
_NUMBERS = {"number": "0", "time": f"0 {ANY}"}


def first_words(folded: str) -> tuple[str, str]:
    """The first two words of a folded line as in keys; empty where there are none.

    >>> first_words("» 12,345 comments"), first_words("comments")
    (('0', 'comments'), ('comments', ''))
    """
    return as_in_keys(*raw_head(folded))


def raw_head(folded: str) -> tuple[str, str]:
    """The first two words of a folded line as they stand."""
    match = _HEAD.match(folded)
    return (match[1], match[2] or "") if match else ("", "")


def raw_heads(folded: str) -> list[tuple[str, str]]:
    """The first two words of each line of a folded text as they stand, quickly.

    >>> raw_heads("leave a reply\\n\\n12 comments")
    [('leave', 'a'), ('12', 'comments')]
    """
    if "\r" in folded:
        folded = folded.replace("\r", "\n")
    return _HEADS.findall(f"\n{folded}")


def as_in_keys(first: str, second: str) -> tuple[str, str]:
    """Two words with `0` for digits."""
    return "0" if first and first[0] in DIGITS else first, "0" if second and second[0] in DIGITS else second


def line_keys(source: str) -> tuple[str, ...]:
    """The keys of a template, in order.

    Raises:
        TemplateError: for a template that cannot be read, or that begins with a slot and has no word to search for.

    >>> line_keys("(post|write) a comment"), line_keys("{number} (comments|replies)"), line_keys("by {name}")
    (('post a', 'write a'), ('0 comments', '0 replies'), ('by *',))
    """
    source = simplify(source)
    read_line_template(source)
    keys: dict[str, None] = {}
    for tokens in _heads(source):
        if not tokens or tokens[0] == ANY:
            keys.update(dict.fromkeys(_floating(source)))
            continue
        for signs in {tuple(tokens), tuple("c" if token == "©" else token for token in tokens)}:
            keys[" ".join(signs)] = None
    return tuple(sorted(keys))


def _heads(source: str) -> set[tuple[str, ...]]:
    """The first two words of all lines that a template stands for; a slot for words is `*`."""
    open_heads: set[tuple[str, ...]] = {()}
    done: set[tuple[str, ...]] = set()
    for written in source.split():
        options = [_tokens(option) for option in write_out(written)]
        grown = {(*head, *option)[:2] for head in open_heads for option in options}
        done |= {head for head in grown if len(head) == 2 or ANY in head}
        open_heads = grown - done
    return done | open_heads


def _tokens(written: str) -> tuple[str, ...]:
    """The words of a piece of a template."""
    text = _SLOT.sub(lambda slot: f" {_NUMBERS.get(slot[1], ANY)} ", fold(written).replace(ANY, " "))
    words = (token for piece in text.split() for token in ([ANY] if piece == ANY else _TOKEN.findall(piece)))
    return tuple("0" if word[0] in DIGITS else word for word in words)


def _floating(source: str) -> Iterator[str]:
    """The words of which each line has one, marked as floating: those of the piece with the fewest choices."""
    pieces = [[_WORD.findall(_SLOT.sub(" ", fold(option))) for option in write_out(written)] for written in source.split()]
    sure = [[max(words, key=len) for words in options] for options in pieces if all(options)]
    if not sure:
        raise TemplateError(f"{source!r}: no word to search for: write at least one word beside the slots")
    best = min(sure, key=lambda words: (len(words), -min(map(len, words))))
    return (FLOATING + word for word in best)


def count_lines(source: str) -> int:
    """How many lines a template stands for, with its agencies written out."""
    choices = _CHOICE.finditer(_with_agencies(source))
    return prod(choice[1].count("|") + 1 + bool(choice[2]) for choice in choices)


def expand(source: str) -> Iterator[str]:
    """The lines that a template without slots stands for, folded as `core_of` gives them.

    >>> list(expand("(post|write) a (short)? comment"))
    ['post a short comment', 'post a comment', 'write a short comment', 'write a comment']
    """
    return (fold(core_of(written).text) for written in write_out(source))


def write_out(source: str) -> Iterator[str]:
    """The lines that a template stands for, with its agencies written out and its other slots left."""
    source = _with_agencies(source)
    parts: list[tuple[str, ...]] = []
    end = 0
    for choice in _CHOICE.finditer(source):
        parts.append((source[end : choice.start()],))
        members = tuple(member.replace("_", " ") for member in choice[1].split("|"))
        parts.append((*members, "") if choice[2] else members)
        end = choice.end()
    parts.append((source[end:],))
    return map("".join, product(*parts))


def _with_agencies(source: str) -> str:
    return source.replace("{agency}", f"({'|'.join(AGENCIES)})")
