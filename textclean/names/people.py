"""People: an entry of the gazetteer becomes the given names and surnames by which one person is told.

`person_of` runs at build time; `Person` is what the matcher uses.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from textclean.names.entries import Entry, english, explicit
from textclean.names.romanise import accented, spellings
from textclean.names.rows import Rows, parts
from textclean.names.schemes import SCHEMES

SURNAME_FIRST = ("zh", "ko", "vi", "km", "my", "ja", "mn")
"""Languages whose names the English-language press writes with the surname first, or has no surnames for."""
SHORTEST = 3
"""Letters of a surname."""
MOST_WORDS = 3
"""Words of a name that is matched by its parts."""
AS_IN_RUSSIAN = {"uk": str.maketrans("іїєґІЇЄ", "ииегИИЕ"), "be": str.maketrans("іўґІ", "ивгИ")}
"""The letters in which a Russian text writes a Ukrainian or a Belarusian surname."""
MOST_ACCENTED = 4
"""Spellings of a word, the usual ones, that are taken with an accent on each vowel too."""
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


class PeopleTable(Rows[Person]):
    """The people as they ship.

    >>> putin = Person("Vladimir Putin", (), "", frozenset({"vladimir"}), ("poutine", "putin"))
    >>> table = PeopleTable.of([putin])
    >>> table.owners["poutine"], table[0] == putin
    ([0], True)
    """

    def __init__(self, text: str) -> None:
        super().__init__([row.split("\t") for row in text.splitlines()])

    @classmethod
    def of(cls, people: Iterable[Person]) -> PeopleTable:
        """A table of these people."""
        lists = ((p.surnames, (p.name,), p.also, (p.ap,), sorted(p.given), sorted(p.alone)) for p in people)
        return cls("".join("\t".join(map("|".join, row)) + "\n" for row in lists))

    def read(self, cells: Sequence[str]) -> Person:
        """The person of a row."""
        surnames, name, also, ap, given, alone = cells
        return Person(name, parts(also), ap, frozenset(parts(given)), parts(surnames), frozenset(parts(alone)))

    @cached_property
    def owners(self) -> Mapping[str, list[int]]:
        """Folded surname -> the places of its bearers."""
        owners: dict[str, list[int]] = {}
        for at, row in enumerate(self._rows):
            for surname in row[0].split("|"):
                owners.setdefault(surname, []).append(at)
        owners.pop("", None)
        return owners


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


def is_in_parts(entry: Entry, form: str, is_ordinary: Callable[[str], bool]) -> bool:
    """Whether the given name and the surname of a spelling may be joined with the person's others.

    Not where one of them is an ordinary name of other people (`is_ordinary`, of a surname in small letters, or the entry's
    `common`): then the spelling is matched as it stands.
    """
    if is_whole(entry, form):
        return False
    first, _, last = form.rpartition(" ")
    common = {key(part) for part in entry.get("common", ())}
    return key(first) not in common and not _is_anothers(entry, last, common, is_ordinary)


def _is_anothers(entry: Entry, surname: str, common: Collection[str], is_ordinary: Callable[[str], bool]) -> bool:
    own = {key(form.rpartition(" ")[2]) for form in english(entry)}
    return key(surname) in common or (key(surname) not in own and is_ordinary(key(surname)))


def person_of(
    entry: Entry, given_names: GivenNames, is_ordinary: Callable[[str], bool], is_first_name: Callable[[str], bool]
) -> Person | None:
    """All spellings of an entry by their parts: the explicit ones, and those generated from the native form.

    A given name that is translated rather than romanised (`Daniel` for Даниил, told by `is_first_name`) counts only
    where the
    entry has it.  None for a person whose English form has no parts.
    """
    if is_whole(entry, entry["name"]):
        return None
    common = {key(part) for part in entry.get("common", ())}
    native_given, conventional, native_surnames = generated(entry, given_names)
    given = {key(form) for form in native_given}
    given |= {key(form) for form in conventional if not is_first_name(key(form))}
    surnames = {form for form in native_surnames if not _is_anothers(entry, form, common, is_ordinary)}
    given -= common
    forms = (form for form in explicit(entry) if is_in_parts(entry, form, is_ordinary))
    for form in (*(form for form in english(entry) if not is_whole(entry, form)), *forms):
        first, _, last = form.rpartition(" ")
        given.add(key(first))
        surnames.add(last)
    surnames |= {bare for surname in surnames if not _is_anothers(entry, bare := key(surname), common, is_ordinary)}
    folded = sorted({s.lower().replace("’", "'") for s in surnames if len(s) >= SHORTEST})
    return Person(entry["name"], tuple(english(entry)[1:]), entry.get("ap", ""), frozenset(given - {""}), tuple(folded))


def generated(entry: Entry, given_names: GivenNames) -> tuple[set[str], set[str], set[str]]:
    """Spellings over all languages: of the given name by the schemes, by convention, and of the surname by the schemes."""
    source, native = entry.get("language", ""), entry.get("native", "")
    if source in RESPELT:
        source, native = RESPELT[source], entry["name"]
    given, _, surname = native.rpartition(" ")
    forms: set[str] = set()
    surnames: set[str] = set()
    for target in SCHEMES.get(source, {}):
        forms.update(spell_all(given, source, target))
        surnames.update(spell_surname(surname, source, target))
    return forms, set(given_names.get((given, source), ())), surnames


def spell_surname(surname: str, source: str, target: str) -> Iterable[str]:
    """Spellings of a surname; of a Ukrainian or a Belarusian one also those by way of Russian.

    >>> "Lounine" in spell_surname("Лунін", "uk", "fr")
    True
    """
    own = list(spell_all(surname, source, target))
    if source not in AS_IN_RUSSIAN:
        return own
    return dict.fromkeys((*own, *spell_all(surname.translate(AS_IN_RUSSIAN[source]), "ru", target)))


def spell_all(words: str, source: str, target: str) -> Iterable[str]:
    """Spellings of one word, the likeliest with their accents too, or the usual spelling of several."""
    if not words or " " in words:
        return [" ".join(spellings(word, source, target)[0] for word in words.split())]
    every = spellings(words, source, target)
    return dict.fromkeys((*every, *(form for spelling in every[:MOST_ACCENTED] for form in accented(spelling, target))))
