"""Word boundaries, flexible spaces and case: what every language-level matcher shares."""

from __future__ import annotations

import re
from functools import lru_cache

GAP = r"(?:[ \t\xa0]{1,4}|[ \t\xa0]{0,4}\r?\n[ \t\xa0]{0,8})"
"""Regular expression for what may stand between two words of a phrase: spaces, or one line wrap."""


def is_word(char: str) -> bool:
    """Whether a character is part of a word: letters, digits and the underscore."""
    return char.isalnum() or char == "_"


def starts_word(text: str, at: int) -> bool:
    """Whether no word character stands right before `at`."""
    return at == 0 or not is_word(text[at - 1])


def ends_word(text: str, at: int) -> bool:
    """Whether no word character stands right at `at`.

    >>> ends_word("once more", 4), ends_word("once more", 3)
    (True, False)
    """
    return at >= len(text) or not is_word(text[at])


@lru_cache(maxsize=4096)
def phrase_regex(phrase: str) -> re.Pattern[str]:
    """A pattern for a phrase in any case, with any spaces or one line wrap between its words.

    >>> bool(phrase_regex("once morest").fullmatch("Once\\nmorest"))
    True
    """
    return re.compile(GAP.join(re.escape(word).replace("'", "['’]") for word in phrase.split()), re.IGNORECASE)


_WORD = re.compile(r"[^\W_][\w'’]*")
_SMALL = frozenset("a an and as at but by for from in nor of on or the to with".split())
"""Words that keep their small letter in a title."""
_SILENT_H = ("hour", "honest", "honour", "honor", "heir")
_LIKE_YOU = ("uni", "use", "usu", "eu", "one", "once", "ute", "uti")


def takes_an(word: str) -> bool:
    """Whether the indefinite article before an English word is `an`.

    >>> takes_an("artificial"), takes_an("university"), takes_an("X-ray"), takes_an("heart")
    (True, False, True, False)
    """
    low = word.lower()
    if low.startswith(("uni", *_SILENT_H)):
        return low.startswith(("unin", "unim", *_SILENT_H))
    return (low[:1] in "aeiou" and not low.startswith(_LIKE_YOU)) or low.startswith(("x-", "mri", "mrn"))


def restore_case(found: str, replacement: str) -> str:
    """Give `replacement` the case in which the damaged words stood.

    >>> restore_case("Once morest", "against"), restore_case("ONCE MOREST", "against"), restore_case("x", "Putin")
    ('Against', 'AGAINST', 'Putin')
    >>> restore_case("Flag To Clamor", "signal to noise"), restore_case("Flag to clamor", "signal to noise")
    ('Signal to Noise', 'Signal to noise')
    """
    letters = [c for c in found if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return replacement.upper()
    if letters and letters[0].isupper() and found[0] == letters[0]:
        first = replacement[:1].upper() + replacement[1:]
        return _WORD.sub(_in_title, first) if _is_title(found) else first
    return replacement


def _is_title(found: str) -> bool:
    words = [word for word in _WORD.findall(found) if word.lower() not in _SMALL]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _in_title(word: re.Match[str]) -> str:
    return word[0] if word[0] in _SMALL else word[0][0].upper() + word[0][1:]
