"""How lines begin: the keys under which the templates of lines are filed.

A key is the first three words of a line (`leave a reply`), or fewer and `*` for whatever follows (`by *`), or all
of a shorter line (`comments`); digits of any number are `0`.  A template that begins with a slot floats: it is filed
under a word inside it, with `~` before it, and a text is not searched for it: such a line is found where others are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from math import prod

from textclean.boilerplate.lines import core_of, simplify
from textclean.matching.fold import fold
from textclean.matching.slots import AGENCIES
from textclean.matching.templates import TemplateError, read_line_template

Head = tuple[str, str, str]
"""The first three words of a line."""
DEPTH = 3
ANY = "*"
_MARKS = ":,.;!?"
_DECORATION = "-–—•*·»›▪►→|+ ([«"
FLOATING = "~"
_CHOICE = re.compile(r"\(([^()]+)\)(\?)?")
_SLOT = re.compile(r"\{(\w+)\}")
_WORDS = r"(\d[\w.,]*|\w+|©)"
_HEAD = re.compile(rf"[^\w©\n]*{_WORDS}(?:[^\w©\n]*{_WORDS}(?:[^\w©\n]*{_WORDS})?)?")
DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
_TOKEN = re.compile(r"\d[\w.,]*|\w+|©")
FIRST_WORD = _WORD = re.compile(r"\w+|©")
_NUMBERS = {"number": "0", "time": f"0 {ANY}"}


def first_words(folded: str) -> Head:
    """The first three words of a folded line as they stand; empty where there are fewer.

    >>> first_words("» 12,345 comments"), first_words("comments")
    (('12,345', 'comments', ''), ('comments', '', ''))
    """
    match = _HEAD.match(folded)
    return (match[1], match[2] or "", match[3] or "") if match else ("", "", "")


def split_lines(text: str) -> list[str]:
    """The lines of a text, between carriage returns and line feeds."""
    return text.replace("\r", "\n").split("\n")


def keys_of(head: Head) -> list[str]:
    """The keys under which a line that begins so can be filed.

    >>> keys_of(("12", "comments", ""))
    ['0 comments', '0 comments *', '0 *']
    """
    first, second, third = head
    if first[:1] in DIGITS or second[:1] in DIGITS or third[:1] in DIGITS:
        first, second, third = ("0" if word[:1] in DIGITS else word for word in head)
    if third:
        return [f"{first} {second} {third}", f"{first} {second} {ANY}", f"{first} {ANY}"]
    if second:
        return [f"{first} {second}", f"{first} {second} {ANY}", f"{first} {ANY}"]
    return [first, f"{first} {ANY}"]


def line_keys(source: str) -> tuple[str, ...]:
    """The keys of a template, in order.

    Raises:
        TemplateError: for a template that cannot be read, or that begins with a slot and has no word to search for.

    >>> line_keys("(post|write) a comment"), line_keys("{number} (comments|replies)"), line_keys("by {name}")
    (('post a comment', 'write a comment'), ('0 comments', '0 replies'), ('by *',))
    """
    source = simplify(source)
    read_line_template(source)
    keys: dict[str, None] = {}
    for tokens in _heads(source):
        if not tokens or tokens[0] == ANY:
            keys.update(dict.fromkeys(_floating(source)))
            continue
        keys[" ".join(tokens)] = None
        if tokens[0] == "©":
            keys[f"c 0 {ANY}"] = None
    return tuple(sorted(keys))


def openings(source: str, is_common: Callable[[str], bool]) -> set[str]:
    """How the lines of a template begin, as texts to search for: one word, or two where the first one is common.

    A template that begins with a slot has none.

    >>> sorted(openings("(post|by) {name}", lambda word: word == "by"))
    ['by ', 'post']
    """
    heads, done = {""}, set()
    for written in source.split():
        grown = set()
        for head, option in product(heads, write_out(written)):
            text = f"{head} {fold(option)}".strip()
            slot = _SLOT.search(text)
            words = _WORD.findall(text[: slot.start()] if slot else text)
            if slot or len(words) > 1 or (words and not is_common(words[0])):
                done.add(_opening(text[: slot.start()] if slot else text, words, is_common))
            else:
                grown.add(text)
        heads = grown
    return {text for text in done | heads if text}


def _opening(text: str, words: Sequence[str], is_common: Callable[[str], bool]) -> str:
    """The first word of a text, or all of it."""
    if words and not is_common(words[0]):
        return words[0]
    return text.lstrip(_DECORATION).rstrip(_MARKS)


def _heads(source: str) -> set[tuple[str, ...]]:
    """The first three words of all lines that a template stands for; a slot for words is `*`, and ends them."""
    open_heads: set[tuple[str, ...]] = {()}
    done: set[tuple[str, ...]] = set()
    for written in source.split():
        options = [_tokens(option) for option in write_out(written)]
        grown = {_cut((*head, *option)) for head in open_heads for option in options}
        done |= {head for head in grown if len(head) == DEPTH or ANY in head}
        open_heads = grown - done
    return done | open_heads


def _cut(words: tuple[str, ...]) -> tuple[str, ...]:
    stop = words.index(ANY) + 1 if ANY in words else DEPTH
    return words[: min(stop, DEPTH)]


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
