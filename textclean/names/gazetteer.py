"""The gazetteer: entries of people.toml, and the table of their spellings that the matcher uses."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from textclean.exceptions import PackError
from textclean.names.romanise import spellings
from textclean.names.schemes import SCHEMES

LANGUAGES = ("fr", "de", "nl", "pl", "es", "it", "pt")
"""Languages in which an entry may give explicit spellings."""

_KEYS = {"name", "native", "language", "also", "qid", *LANGUAGES}
_ACUTE = dict(zip("aeiou", "áéíóú", strict=True))


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the English form, others that are English too, and the parts of all other spellings.

    `given` are keys (see `key`), `surnames` folded spellings; `explicit` are whole spellings that are
    not made of a given name and a surname from these.
    """

    name: str
    also: tuple[str, ...]
    given: frozenset[str]
    surnames: tuple[str, ...]


@lru_cache(maxsize=4096)
def key(word: str) -> str:
    """A spelling without case and accents, by which given names are compared.

    >>> key("Evguéni"), key("Władimir")
    ('evgueni', 'wladimir')
    """
    bare = unicodedata.normalize("NFD", word.lower().replace("ł", "l"))
    return "".join(c for c in bare if not unicodedata.combining(c))


def read_entries(path: Path) -> list[dict[str, Any]]:
    """The entries of a gazetteer file.

    Raises:
        PackError: with the entry that is wrong and what to do.
    """
    import tomllib

    try:
        entries = tomllib.loads(path.read_text("utf-8")).get("people", [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{path}: cannot read the names: {error}") from None
    for entry in entries:
        name = entry.get("name", "(no name)")
        if unknown := sorted(set(entry) - _KEYS):
            raise PackError(f"{path}: {name}: unknown key {unknown[0]!r}: known keys are {', '.join(sorted(_KEYS))}")
        if not all(entry.get(k) for k in ("name", "native", "language")):
            raise PackError(f"{path}: {name}: 'name', 'native' and 'language' are needed")
    return list(entries)


def person_of(entry: Mapping[str, Any]) -> Person:
    """All spellings of an entry: the explicit ones, and those generated from the native form."""
    given: set[str] = set()
    surnames: set[str] = set()
    english = [entry["name"], *entry.get("also", [])]
    for spelling in [*english, *(s for language in LANGUAGES for s in entry.get(language, []))]:
        first, _, last = spelling.rpartition(" ")
        given.add(key(first))
        surnames.add(last)
    native_given, _, native_surname = entry["native"].rpartition(" ")
    for target in SCHEMES.get(entry["language"], {}):
        given.update(map(key, _spell_all(native_given, entry["language"], target)))
        last_names = _spell_all(native_surname, entry["language"], target)
        surnames.update(_accented(last_names) if target == "es" else last_names)
    surnames |= {key(s) for s in surnames}
    folded = sorted({s.lower().replace("’", "'") for s in surnames if len(s) > 2})
    return Person(entry["name"], tuple(entry.get("also", [])), frozenset(given - {""}), tuple(folded))


def _spell_all(words: str, source: str, target: str) -> list[str]:
    """Spellings of one word, or the usual spelling of several."""
    if " " in words or not words:
        return [" ".join(spellings(word, source, target)[0] for word in words.split())]
    return list(spellings(words, source, target))


def _accented(words: Iterable[str]) -> set[str]:
    """Spanish marks the stress, which the native form does not: every place that it may stand in."""
    placed = {w[:at] + _ACUTE[c] + w[at + 1 :] for w in words for at, c in enumerate(w) if c in _ACUTE}
    return placed | set(words)
