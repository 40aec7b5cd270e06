"""People: an entry of the gazetteer becomes the given names and surnames by which one person is told.

`person_of` runs at build time; `Person` is what the matcher uses.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from textclean.names.entries import Entry, english, explicit
from textclean.names.romanise import accented, spellings
from textclean.names.schemes import SCHEMES

SURNAME_FIRST = ("zh", "ko", "vi", "km", "my", "ja", "mn")
"""Languages whose names the English-language press writes with the surname first, or has no surnames for."""
SHORTEST = 3
"""Letters of a surname."""
MOST_WORDS = 3
"""Words of a name that is matched by its parts."""
RESPELT = {"ar": "ar-Latn", "fa": "fa-Latn", "he": "he-Latn", "ur": "fa-Latn", "ps": "fa-Latn"}
"""Languages whose names are generated from the English romanisation."""

GivenNames = Mapping[tuple[str, str], tuple[str, ...]]
"""(native form, language) of a given name -> its conventional spellings, English ones too."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the English form, others that are English too, and the parts of all other spellings.

    `ap`: the form of the Associated Press, if it is another one.  `given` are keys (see `key`), `surnames` folded
    spellings.  `alone` are those surnames that are nobody else's and no word: they need no given name.
    """

    name: str
    also: tuple[str, ...]
    ap: str
    given: frozenset[str]
    surnames: tuple[str, ...]
    alone: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def key(word: str) -> str:
    """A spelling without case and accents, by which given names are compared.

    >>> key("Evguéni"), key("Władimir")
    ('evgueni', 'wladimir')
    """
    bare = unicodedata.normalize("NFD", word.lower().replace("ł", "l").replace("’", "'"))
    return "".join(c for c in bare if not unicodedata.combining(c))


def is_whole(entry: Entry, form: str) -> bool:
    """Whether a spelling is matched as it stands: one word, many words, a numeral, a byname, the surname first.

    So are all of an entry without a native form: names of the past, which each language translates.

    >>> is_whole({"name": "Xi Jinping", "language": "zh"}, "Hszi Csin-ping")
    True
    >>> is_whole({"name": "Vladimir Putin", "language": "ru"}, "Vladimir Poutine")
    False
    """
    words = form.split()
    if "language" not in entry or entry["language"] in SURNAME_FIRST:
        return True
    if not 1 < len(words) <= MOST_WORDS or len(words[-1]) < SHORTEST:
        return True
    if words[-1].isupper() or words[-1].endswith(".") or any(word.islower() for word in entry["name"].split()[1:2]):
        return True
    first, last = (key(part) for part in (entry["name"].split()[0], entry["name"].split()[-1]))
    return key(words[0]) == last or key(words[-1]) == first


def person_of(entry: Entry, given_names: GivenNames) -> Person | None:
    """All spellings of an entry by their parts: the explicit ones, and those generated from the native form.

    None for a person whose English form has no parts.
    """
    if is_whole(entry, entry["name"]):
        return None
    given: set[str] = set()
    surnames: set[str] = set()
    for form in (form for form in (*english(entry), *explicit(entry)) if not is_whole(entry, form)):
        first, _, last = form.rpartition(" ")
        given.add(key(first))
        surnames.add(last)
    native_given, native_surnames = generated(entry, given_names)
    given |= {key(form) for form in native_given}
    surnames |= native_surnames
    surnames |= {key(surname) for surname in surnames}
    folded = sorted({s.lower().replace("’", "'") for s in surnames if len(s) >= SHORTEST})
    return Person(entry["name"], tuple(english(entry)[1:]), entry.get("ap", ""), frozenset(given - {""}), tuple(folded))


def generated(entry: Entry, given_names: GivenNames) -> tuple[set[str], set[str]]:
    """The spellings of the given names and of the surname that the schemes generate, over all languages."""
    source, native = entry.get("language", ""), entry.get("native", "")
    if source in RESPELT:
        source, native = RESPELT[source], entry["name"]
    given, _, surname = native.rpartition(" ")
    forms: set[str] = set(given_names.get((given, source), ()))
    surnames: set[str] = set()
    for target in SCHEMES.get(source, {}):
        forms.update(spell_all(given, source, target))
        surnames.update(spell_all(surname, source, target))
    return forms, surnames


def spell_all(words: str, source: str, target: str) -> Iterable[str]:
    """Spellings of one word with their accents, or the usual spelling of several."""
    if " " in words:
        return [" ".join(spellings(word, source, target)[0] for word in words.split())]
    return [form for spelling in spellings(words, source, target) for form in accented(spelling, target)] if words else []
