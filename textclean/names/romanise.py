"""Romanisation: a name in the spelling of a language's press.

The tables are in `schemes/`; this module only reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, islice, product

from textclean.names.schemes import SCHEMES

MOST_SPELLINGS = 64
MOST_UNUSUAL = 2
"""Letters of one word that may be spelt in another than the usual way at once."""

VOWELS = set("аеёиіїоуыэюяєьъ" + "αεηιουωάέήίόύώ" + "aeiouy")
SIBILANTS = set("жцчшщ")
FRONT = set("еёиіїэюяйє" + "εέιίηήυύ")
BEFORE = {"V": VOWELS, "S": SIBILANTS, "L": {"л"}, "D": set("дтн")}
AFTER = {"E": FRONT}
ACCENTS = {language: dict(zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True)) for language in ("es", "pt")}
"""Languages that mark the stress, which a native form does not show: it may stand on any vowel."""

_WITHOUT_CASE = frozenset("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ")
"""Letters that open a name and are no capitals all the same."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_ENTRY = re.compile(r"(?P<before>[\^VSLD]?)(?P<letters>[^=A-Z$]+)(?P<after>[$EC]?)=(?P<forms>\S+)")

Rule = tuple[str, str, str, tuple[str, ...]]
"""Context before, letters, context after, forms."""


def romanise(name: str, source: str = "ru", target: str = "fr") -> str:
    """The usual spelling of a native name in the press of `target`.

    `source` is the name's own language (ISO 639-1: ru uk be bg sr mk el ka), or `ar-Latn`, `fa-Latn`, `he-Latn`
    for a name that is given in its English spelling; `target` is one of the twelve languages of `schemes`.
    What is not a letter stays as it is.

    Raises:
        ValueError: if there is no table for the two languages.

    >>> romanise("Владимир Путин", "ru", "fr"), romanise("Владимир Путин", "ru", "hu")
    ('Vladimir Poutine', 'Vlagyimir Putyin')
    >>> romanise("Bashar", "ar-Latn", "pl")
    'Baszar'
    """
    rules = rules_of(source, target)
    return _WORD.sub(lambda match: next(_spellings(match[0], rules, target)), name)


def spellings(name: str, source: str = "ru", target: str = "fr") -> tuple[str, ...]:
    """The spellings of one native word that the press of `target` uses, the usual one first; at most 64.

    Without the accents that some languages put on the stressed vowel (`accented`).

    Raises:
        ValueError: if there is no table for the two languages.

    >>> spellings("Сергей", "ru", "de")
    ('Sergei', 'Sergej')
    """
    return tuple(islice(dict.fromkeys(_spellings(name, rules_of(source, target), target)), MOST_SPELLINGS))


def accented(word: str, target: str) -> tuple[str, ...]:
    """The word and, where `target` marks the stress, the word with a mark on each vowel that may bear it.

    >>> accented("Putin", "es"), accented("Putin", "de")
    (('Putin', 'Pútin', 'Putín'), ('Putin',))
    """
    marks = ACCENTS.get(target, {})
    return (word, *(word[:at] + marks[c] + word[at + 1 :] for at, c in enumerate(word) if c in marks))


@cache
def rules_of(source: str, target: str) -> dict[str, list[Rule]]:
    """The table of two languages as rules, by first letter, in the order in which they are tried.

    Raises:
        ValueError: if there is no such table.
    """
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
    rules: dict[str, list[Rule]] = {}
    for (before, letters, after), forms in latest.items():
        rules.setdefault(letters[0], []).append((before, letters, after, forms))
    for own in rules.values():
        own.sort(key=lambda rule: (-len(rule[1]), -len(rule[2]), -len(rule[0])))
    return rules


def fits(rule: Rule, word: str, at: int) -> bool:
    """Whether the letters of a rule stand at `at` of a lower-case word, in the context that it asks for."""
    before, letters, after, _ = rule
    if not word.startswith(letters, at):
        return False
    previous, following = word[at - 1 : at], word[at + len(letters) : at + len(letters) + 1]
    return fits_before(before, previous) and _fits_after(after, following)


def fits_before(context: str, previous: str) -> bool:
    """Whether a letter, or none, may stand before a rule with this context."""
    if context == "^":
        return not previous.isalpha()
    return not context or previous in BEFORE[context]


def _fits_after(context: str, following: str) -> bool:
    if context == "$":
        return not following.isalpha()
    if context == "C":
        return following not in VOWELS
    return not context or (following != "" and following in AFTER[context])


def _spellings(word: str, rules: dict[str, list[Rule]], target: str) -> Iterator[str]:
    """Spellings of a word: by each of the table's styles, then the usual one with some letters in another way."""
    choices = choices_of(word, rules, target)
    for style in range(max(map(len, choices), default=1)):
        yield "".join(forms[min(style, len(forms) - 1)] for forms in choices)
    open_places = [at for at, forms in enumerate(choices) if len(forms) > 1]
    for count in range(1, MOST_UNUSUAL + 1):
        for places in combinations(open_places, count):
            for unusual in product(*(choices[at][1:] for at in places)):
                here = dict(zip(places, unusual, strict=True))
                yield "".join(here.get(at, forms[0]) for at, forms in enumerate(choices))


def choices_of(word: str, rules: dict[str, list[Rule]], target: str) -> Sequence[tuple[str, ...]]:
    """The forms of each stretch of letters, in the case of the word."""
    lower, at = word.lower(), 0
    choices: list[tuple[str, ...]] = []
    while at < len(lower):
        rule = next((rule for rule in rules.get(lower[at], ()) if fits(rule, lower, at)), None)
        forms, width = (rule[3], len(rule[1])) if rule else ((lower[at],), 1)
        if word[at].isupper() or (at == 0 and word[0] in _WITHOUT_CASE):
            forms = tuple(_capital(form, target) for form in forms)
        choices.append(forms)
        at += width
    return choices


def _capital(form: str, target: str) -> str:
    first = "İ" if target == "tr" and form[:1] == "i" else form[:1].upper()
    return first + form[1:]
