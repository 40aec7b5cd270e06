"""A line and its features: what the rules and the neighbours of a line are judged by."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textclean.document import Document
from textclean.language import STOP_WORDS
from textclean.matching.fold import fold
from textclean.matching.slots import SLOTS
from textclean.rules.model import Rule

LONGEST_LINE = 800
"""Lines longer than this are prose, whatever they say."""
PARAGRAPH = 240
"""Code points from which a line is prose, unless it is a rule's."""
LONGEST_STOP = 16
LONG_SENTENCE = 25
"""Words from which a line is a sentence even without a stop."""
PROSE = 12
"""Words from which a line full of function words is a sentence even without a stop: headlines leave them out."""
DENSE = 0.4
"""Share of function words that makes a line dense with them."""
LABEL = 2
"""Words up to which a line with a period is an author's: buttons and headings have none."""
SHORT_SENTENCE = 2
"""Words up to which a line with a stop may be a label all the same."""

_FUNCTION_WORDS = frozenset(word for words in STOP_WORDS.values() for word in words.split())
_BEFORE = re.compile(r"[^\w{%@#$€£&'\"“„«+©]+")
_CLOSING = frozenset("_?%$€£©'\"”’»+#&")
"""What ends a line beside letters and digits and is no decoration."""
_SPACES = re.compile(r"\s+")
_BEFORE_COLON = re.compile(r"\s+(?=[:：])")
_BRACKETS = re.compile(r"\s*[(\[)\]]\s*")
_COPYRIGHT = re.compile(r"\(c\)(?=\s*(?:(?:19|20)\d\d\b|copyright\b))", re.IGNORECASE)
_STOP = re.compile(r"[.!?…。！？؟।۔]\s?[\'\"”’»)\]]*\s*\Z")
_CODE = re.compile(
    r"^\s*(?:#{1,6}\s|//|[{}\[\]<]|\$\s|[\"'][^\"']*[\"'],\s*$)|[{};]\s*$|[\[(=]\s*$|\w\(\)|[=!]=|->|=>|\w = [\w\"'\[({]"
)
_NUMBERED = re.compile(r"\s*(?:§|\d{1,3}(?:\.\d{1,3}){0,4}[.)])\s*(?=\d{0,3}\s*[^\W\d])")
_DIALOGUE = re.compile(r"\s*[–—]\s")
_ENDS_SENTENCE = re.compile(r"(?<![.…])[.!?][\'\"”’»)]*\s*\Z")
_PERIOD = re.compile(r"(?<!\.)\.\s*\Z")
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"(?<![^\s(])\d")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_STAMP = re.compile(
    rf"(?:{SLOTS['date']}|{SLOTS['time']}|[\d\s.,:/|<>«»‹›←→…%+()-]*\d[\d\s.,:/|<>«»‹›←→…%+()-]*|page \d+ of \d+"
    rf"|{SLOTS['site']}|{SLOTS['email']}|@\w{{2,40}})",
    re.IGNORECASE,
)


_SPELLINGS = str.maketrans(
    {"ı": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "\u0640": None, **dict.fromkeys(map(chr, range(0x64B, 0x653)))}
)

_SIGNS = ("ı", "ё", "أ", "إ", "آ", "\u0640", "\u064b")


def may_be_respelt(text: str) -> bool:
    """Whether `simplify` has something to do; of the Arabic marks the commonest stands for all."""
    return not text.isascii() and any(sign in text for sign in _SIGNS)


def simplify(text: str) -> str:
    """The text without what sites leave out or write: dots on a Turkish i, Arabic marks and hamzas, the dots of a Russian ё.

    >>> simplify("yorum yazın")
    'yorum yazin'
    """
    return text if text.isascii() else text.translate(_SPELLINGS)


class Core(NamedTuple):
    """What a line says without its decoration, and whether it ended in a colon or in a period."""

    text: str
    colon: bool
    period: bool = False


@dataclass(slots=True)
class Line:
    """A line that is not blank.

    `start` and `end` are code points of the text, without the terminator.  `core` is what it says, folded; empty
    for a paragraph.  `rule` is the rule whose template the line is, or none; outside its zone (`in_zone`) the line is
    furniture only among other furniture.  `words` counts words, and for scripts without spaces every second character.
    """

    start: int
    end: int
    core: str
    words: int
    rule: Rule | None
    stop: bool
    stamp: bool
    code: bool
    dense: bool
    numbers: int
    in_zone: bool = True

    @property
    def is_certain(self) -> bool:
        """Whether the line is furniture wherever it stands."""
        return self.rule is not None and self.rule.alone and self.in_zone

    @property
    def is_sign(self) -> bool:
        """Whether the line is furniture where it stands among others: a menu's word, a date, a page number."""
        return self.rule is not None or self.stamp

    @property
    def is_sentence(self) -> bool:
        """Whether the line is prose by its length and its end."""
        return self.rule is None and (
            self.words >= LONG_SENTENCE
            or (self.stop and self.words > SHORT_SENTENCE)
            or (self.dense and self.words >= PROSE)
        )


def core_of(line: str) -> Core:
    """A line without brackets, and without bullets, arrows and stops around it, with single spaces.

    >>> core_of("» Lire aussi :"), core_of("(With AFP)")
    (Core(text='Lire aussi', colon=True, period=False), Core(text='With AFP', colon=False, period=False))
    """
    text = _BRACKETS.sub(" ", _COPYRIGHT.sub("©", line))
    before = _BEFORE.match(text)
    text = text[before.end() :] if before else text
    cut = len(text)
    while cut and not (text[cut - 1].isalnum() or text[cut - 1] in _CLOSING):
        cut -= 1
    tail = text[cut:]
    text = simplify(_BEFORE_COLON.sub("", _SPACES.sub(" ", text[:cut])).replace("’", "'"))
    return Core(text, ":" in tail or "：" in tail, tail.strip() == ".")


def read_lines(document: Document, classify: Callable[[Core], Rule | None]) -> Sequence[Line]:
    """The lines of a document that are not blank, with their features."""
    text = document.text
    return [_line(text, start, end, classify) for start, end in document.lines]


def last_line(text: str) -> str:
    """The last line of a text that is not blank, without its terminator; at most `LONGEST_LINE` code points of it."""
    end = text.rstrip()[-LONGEST_LINE - 1 :]
    return end[max(end.rfind("\n"), end.rfind("\r")) + 1 :]


def may_be_furniture(line: str) -> bool:
    """Whether the shape of a line leaves room for a template: no numbered heading, no line of dialogue, no short sentence.

    >>> [may_be_furniture(line) for line in ("Comments", "Comments.", "7. All rights reserved", "– Read more! she said.")]
    [True, False, False, False]
    """
    if _NUMBERED.match(line):
        return False
    if not _ENDS_SENTENCE.search(line):
        return True
    return _DIALOGUE.match(line) is None and (len(line.split()) > LABEL or not _PERIOD.search(line))


def _line(text: str, start: int, end: int, classify: Callable[[Core], Rule | None]) -> Line:
    if end - start > LONGEST_LINE:
        return Line(
            start,
            end,
            "",
            LONG_SENTENCE + (end - start) // 8,
            None,
            stop=True,
            stamp=False,
            code=False,
            dense=True,
            numbers=0,
        )
    written = text[start:end]
    core = core_of(written)
    rule = classify(core) if may_be_furniture(written) else None
    if end - start > PARAGRAPH:
        words = max(written.count(" "), LONG_SENTENCE)
        return Line(start, end, "", words, rule, stop=True, stamp=False, code=False, dense=True, numbers=0)
    folded = fold(core.text)
    words = _count_words(core.text)
    return Line(
        start,
        end,
        folded,
        words,
        rule,
        stop=_STOP.search(written[-LONGEST_STOP:]) is not None,
        stamp=words <= 12 and (not core.text or _STAMP.fullmatch(core.text) is not None),
        code=_CODE.search(written) is not None,
        dense=words >= PROSE and sum(word in _FUNCTION_WORDS for word in folded.split()) >= DENSE * words,
        numbers=len(_NUMBER.findall(core.text)),
    )


def _count_words(text: str) -> int:
    words = len(_WORD.findall(text))
    return max(words, len(text) // 2) if words < LONG_SENTENCE and _UNSPACED.search(text) else words
