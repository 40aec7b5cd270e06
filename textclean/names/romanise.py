"""Romanisation: a Cyrillic name in the spelling of a language's press.

The tables are in `schemes.py`; this module only reads them.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, product

from textclean.names.schemes import SCHEMES

MOST_SPELLINGS = 128
_VOWELS = set("аеёиіїоуыэюяєьъ")
_SIBILANTS = set("жцчшщ")
_FRONT = set("еёиіїэюяйє")
_WORD = re.compile(r"[^\W\d_]+")
_ENTRY = re.compile(r"(?P<before>[\^VSL]?)(?P<letters>[^=A-Z$]+)(?P<after>[$EC]?)=(?P<forms>\S+)")

_Rule = tuple[str, str, str, tuple[str, ...]]


def romanise(name: str, source: str = "ru", target: str = "fr") -> str:
    """The usual spelling of a native name in the press of `target`.

    `source` and `target` are ISO 639-1 codes; what is not a letter stays as it is.

    Raises:
        ValueError: if there is no table for the two languages.

    >>> romanise("Владимир Путин", "ru", "fr"), romanise("Владимир Путин", "ru", "de")
    ('Vladimir Poutine', 'Wladimir Putin')
    """
    rules = _rules(source, target)
    return _WORD.sub(lambda match: _spell(match[0], rules)[0], name)


def spellings(name: str, source: str = "ru", target: str = "fr") -> tuple[str, ...]:
    """All spellings of one native word that the press of `target` uses, the usual one first; at most 128.

    Raises:
        ValueError: if there is no table for the two languages.

    >>> spellings("Сергей", "ru", "de")
    ('Sergei', 'Sergej')
    """
    return _spell(name, _rules(source, target))


@cache
def _rules(source: str, target: str) -> dict[str, list[_Rule]]:
    try:
        table = SCHEMES[source][target]
    except KeyError:
        known = ", ".join(f"{s} to {'/'.join(sorted(t))}" for s, t in sorted(SCHEMES.items()))
        raise ValueError(f"no romanisation from {source!r} to {target!r}: there is {known}") from None
    latest: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for entry in table.split():
        match = _ENTRY.fullmatch(entry)
        assert match, entry
        forms = tuple("" if form == "-" else form for form in match["forms"].split("/"))
        latest[match["before"], match["letters"], match["after"]] = forms
    rules: dict[str, list[_Rule]] = {}
    for (before, letters, after), forms in latest.items():
        rules.setdefault(letters[0], []).append((before, letters, after, forms))
    for own in rules.values():
        own.sort(key=lambda rule: (-len(rule[1]), -len(rule[2]), -len(rule[0])))
    return rules


def _spell(word: str, rules: dict[str, list[_Rule]]) -> tuple[str, ...]:
    lower, at = word.lower(), 0
    choices: list[tuple[str, ...]] = []
    while at < len(lower):
        for before, letters, after, forms in rules.get(lower[at], ()):
            end = at + len(letters)
            if lower.startswith(letters, at) and _fits_before(before, lower, at) and _fits_after(after, lower, end):
                choices.append(forms)
                at = end
                break
        else:
            choices.append((lower[at],))
            at += 1
    capital = word[:1].isupper()
    spelt = ("".join(parts) for parts in islice(product(*choices), MOST_SPELLINGS))
    return tuple(dict.fromkeys(s[:1].upper() + s[1:] if capital else s for s in spelt))


def _fits_before(context: str, word: str, at: int) -> bool:
    if context == "^":
        return at == 0
    previous = word[at - 1] if at else ""
    return not context or previous in {"V": _VOWELS, "S": _SIBILANTS, "L": {"л"}}[context]


def _fits_after(context: str, word: str, end: int) -> bool:
    following = word[end : end + 1]
    if context == "$":
        return not following
    if context == "E":
        return following in _FRONT and bool(following)
    return context != "C" or following not in _VOWELS
