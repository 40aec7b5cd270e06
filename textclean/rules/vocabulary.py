"""What is a word, asked when the artefacts are built: needs the development extras, nothing of it ships.

`vocabulary` is what a spinner could have damaged: English words with their inflections and proper
names.  `known_anywhere` and `known_in_english` tell what must not be taken for damage.  Sources, in
`docs/data.md`: Webster's Second (english-words), SCOWL as the en_US dictionary of spylls, surnames of the
United States census (names), and wordfreq for how frequent a word is and for the words of other languages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from math import log10
from pathlib import Path
from typing import Any

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr")
COMMON = 3e-4
LEAST_FREQUENT = 2.5
"""Zipf frequency of the rarest words whose damage the table knows."""
LEAST_FREQUENT_SURNAME = 3.0
FREQUENT_WORD = 3e-6
"""Share of running text from which the parts of a word are counted."""
NOT_A_WORD = 1.6
"""Up to this Zipf frequency in English, a token that no other language has is a misprint of the corpus."""
A_MISPRINT = 2.6
"""Up to this Zipf frequency, a token that no English dictionary has is a misprint or a foreign word."""
_BRITISH = (
    (re.compile(r"our(?=$|s|ed|ing|er|ite|able|ful|ism|less|ab|h)"), "or"),
    (re.compile(r"is(?=e$|es$|ed$|er|ing$|ation|able)"), "iz"),
    (re.compile(r"ys(?=e$|es$|ed$|er|ing$)"), "yz"),
    (re.compile(r"re(?=s?$)"), "er"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"ogu(?=ed$|ing$)"), "og"),
    (re.compile(r"artef(?=act)"), "artif"),
    (re.compile(r"ellery$"), "elry"),
    (re.compile(r"^en(?=quir)"), "in"),
    (re.compile(r"ence(?=s?$)"), "ense"),
    (re.compile(r"mme(?=s?$)"), "m"),
    (re.compile(r"([lps])\1(?=ed$|ing$|er|ery$|ful$|ment)"), r"\1"),
    (re.compile(r"e(?=ment|ing$|able)"), ""),
    (re.compile(r"lfil"), "lfill"),
    (re.compile(r"(?<=[mp])ou(?=l[dt])"), "o"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"plough"), "plow"),
    (re.compile(r"^tyre(?=s?$)"), "tire"),
    (re.compile(r"cheque(?=s?$)"), "check"),
    (re.compile(r"^sc(?=eptic)"), "sk"),
    (re.compile(r"^pyj"), "paj"),
    (re.compile(r"^aero(?=plane)"), "air"),
)
"""British spellings and the American ones that the dictionary has."""
_ENDINGS = ("s", "ed", "ing", "ness", "ly")


@cache
def vocabulary() -> tuple[str, ...]:
    """English words, inflected ones too, and proper names as frequent as `LEAST_FREQUENT`; names keep their capital."""
    listed = _websters()
    names = {word.lower(): word for word in listed if word.istitle()}
    found = (word if word in listed else _spelled(word) or names.get(word) or _surname(word) for word in _frequent())
    return tuple(sorted(word for word in found if word))


def frequency(word: str) -> float:
    """How frequent a word is in English, on the Zipf scale (0 to 8)."""
    share = shares().get(word.lower(), 0.0)
    return round(log10(share) + 9, 2) if share else 0.0


@cache
def shares() -> dict[str, float]:
    """English words and their share of running text."""
    from wordfreq import get_frequency_dict

    return dict(get_frequency_dict("en"))


@cache
def share_inside(letters: str) -> float:
    """The share of the words of running text that hold these letters, at least; words under `FREQUENT_WORD` are not counted.

    >>> share_inside("liev") > share_inside("poutine")
    True
    """
    return _shares_of_parts().get(letters, 0.0)


@cache
def _shares_of_parts() -> dict[str, float]:
    parts: dict[str, float] = defaultdict(float)
    for word, share in shares().items():
        if share > FREQUENT_WORD:
            for part in {word[start:end] for start in range(len(word)) for end in range(start + 3, len(word) + 1)}:
                parts[part] += share
    return dict(parts)


@cache
def is_common(word: str) -> bool:
    """Whether a word is so common, in a language that boilerplate is written in, that many lines begin with it."""
    from wordfreq import word_frequency

    return max(word_frequency(word, language, wordlist="small") for language in LANGUAGES) > COMMON


def known_anywhere(token: str) -> bool:
    """Whether a token is a word of English, inflected or not, or of one of the 40 other languages that wordfreq has."""
    if token in _other_words():
        return True
    return any(frequency(form) > NOT_A_WORD or form in _listed() for form in (*_uninflected(token), *_american(token)))


def known_in_english(token: str) -> bool:
    """Whether a token is an English word, inflected form or name: in a dictionary, or frequent all the same."""
    return any(frequency(form) > A_MISPRINT or form in _listed() or _spelled(form) for form in _uninflected(token))


def _uninflected(token: str) -> list[str]:
    """The token, and what it is without a regular ending."""
    return [token, *(token.removesuffix(ending) for ending in _ENDINGS if token.endswith(ending))]


def _frequent() -> list[str]:
    return [w for w in shares() if len(w) > 2 and w.isascii() and w.isalpha() and frequency(w) >= LEAST_FREQUENT]


@cache
def _spelled(word: str) -> str:
    """The word as the dictionary spells it, capital included; empty if the dictionary does not have it."""
    known = _dictionary().lookup
    forms = (word, *_american(word))
    if any(map(known, forms)):
        return word
    return word.title() if any(known(form.title()) for form in forms) else ""


def _surname(word: str) -> str:
    """A surname of some frequency, with its capital; empty for everything else."""
    return word.title() if word in _surnames() and frequency(word) >= LEAST_FREQUENT_SURNAME else ""


def is_surname(word: str) -> bool:
    """Whether a word in small letters is a surname of the United States census."""
    return word in _surnames()


def is_first_name(word: str) -> bool:
    """Whether a word in small letters is a first name of the United States census."""
    return word in _first_names()


@cache
def _surnames() -> frozenset[str]:
    return _census("dist.all.last")


@cache
def _first_names() -> frozenset[str]:
    return _census("dist.male.first") | _census("dist.female.first")


def _census(file: str) -> frozenset[str]:
    import names

    lines = (Path(names.__file__).parent / file).read_text("ascii").splitlines()
    return frozenset(line.split()[0].lower() for line in lines)


def _american(word: str) -> list[str]:
    """The word with each British spelling that it may hold made American."""
    return [pattern.sub(american, word) for pattern, american in _BRITISH if pattern.search(word)]


@cache
def _dictionary() -> Any:
    import spylls
    from spylls.hunspell import Dictionary

    return Dictionary.from_files(str(Path(spylls.__file__).parent / "hunspell" / "data" / "en" / "en_US"))


@cache
def _websters() -> frozenset[str]:
    from english_words import get_english_words_set

    return frozenset(get_english_words_set(["web2"], alpha=True, lower=False))


@cache
def _listed() -> frozenset[str]:
    from english_words import get_english_words_set

    return frozenset(get_english_words_set(["web2"], lower=True))


@cache
def _other_words() -> frozenset[str]:
    from wordfreq import available_languages, iter_wordlist

    languages: Callable[[], dict[str, str]] = available_languages
    return frozenset(word for language in sorted(languages()) if language != "en" for word in iter_wordlist(language))
