"""Names that no gazetteer lists: back from one language's romanisation to the native form, and on to English.

`Evguéni Prigojine`: the given name is French for Евгений, so the surname is read backwards through the same French table
(Пригожин) and spelt by the English one (Prigozhin).  A surname is read only where its native form ends as
surnames of that language do, and where all readings give one English form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from textclean.names.romanise import Rule, choices_of, fits_before, romanise, rules_of

Rank = tuple[bool, int, int]
"""Whether a reading is unknown, its unusual spellings, its letters: the least is the likeliest."""
WIDEST = 8
"""Readings of the beginning of a surname that are followed at once."""
NOT_SPELT_SO = 99
LONGEST = 24
"""Letters of a surname that is read backwards."""
SLAVIC = ("pl", "cs")
"""Languages whose own people have shared given names with surnames that look romanised (Stanisław Ostrowski)."""
LONGEST_FORM = 8
ENDINGS = {
    "ru": "ов ев ёв ин ын ский цкий ской енко чук юк ова ева ёва ина ына ская цкая ый ий ых их дзе швили баев аев".split(),
    "uk": "енко ський цький чук щук ук юк ський ська цька ів їв ов ев ин ий ко ова ева".split(),
    "be": "еў оў аў ёў скі цкі ская цкая енка анка ка ук юк іч".split(),
    "bg": "ов ев ски ова ева ска".split(),
}
"""How surnames end, by language."""
_CONSONANTS = "бвгґджзклмнпрстфхцчшщ"
_ODD = {
    source: re.compile(rf"[{_CONSONANTS}ьй][йэ]|[{others}]|[^ц]ын|тш|цз|[сз]ш|ш[сз]|тцк")
    for source, others in (("ru", "іїєґў"), ("uk", "ыёэъў"), ("be", "иїєщъ"), ("bg", "ыёэіїєґў"))
}
"""What hardly a name holds: letters of another language, й or э after a consonant, two sibilants."""


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name as another language's press spells it.

    `english` is its English form, `source` the language of the name, `targets` the languages that spell it so.  A
    `shared` one is at home in several languages (Andrej), so that it proves nothing by itself.
    """

    spelling: str
    english: str
    source: str
    targets: tuple[str, ...]
    shared: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """The English form of a full name; `proven` where a distinct given name and a known surname leave no doubt."""

    name: str
    proven: bool


def read_name(given: Sequence[GivenName], surname: str, known: frozenset[str] = frozenset()) -> Reading | None:
    """The English form of a full name, or None where no reading is certain.

    >>> evgueni = GivenName("Evguéni", "Yevgeny", "ru", ("fr",), False)
    >>> read_name([evgueni], "Prigojine"), read_name([evgueni], "Dupont")
    (Reading(name='Yevgeny Prigozhin', proven=False), None)
    """
    best: dict[str, tuple[Rank, str]] = {}
    for name in given:
        for target in name.targets:
            if name.shared and target in SLAVIC:
                continue
            for form, rank in english_surnames(surname, name.source, target, known).items():
                best[form] = min(best.get(form, (rank, name.english)), (rank, name.english))
    least = min((rank for rank, _ in best.values()), default=None)
    likeliest = [(first, form) for form, (rank, first) in best.items() if rank == least]
    if least is None or len(likeliest) != 1:
        return None
    is_known, is_usual, shared = not least[0], least[1] == 0, all(name.shared for name in given)
    first, form = likeliest[0]
    if not (is_known or is_usual) or (shared and form.lower() == surname.lower()):
        return None
    return Reading(f"{first} {form}", is_known and not shared)


@lru_cache(maxsize=4096)
def english_surnames(surname: str, source: str, target: str, known: frozenset[str] = frozenset()) -> Mapping[str, Rank]:
    """The English forms of a surname in the spelling of `target`, with the rank of the likeliest reading of each.

    Likeliest is a surname of `known` (native forms in small letters), then the one with the fewest unusual
    spellings, then the shortest: German `sch` is one letter rather than two.

    >>> next(iter(english_surnames("Prigojine", "ru", "fr")))
    'Prigozhin'
    >>> next(iter(english_surnames("Schukow", "ru", "de", frozenset({"жуков"}))))
    'Zhukov'
    """
    ranks: dict[str, Rank] = {}
    if len(surname) > LONGEST or not surname.isalpha():
        return ranks
    spelling, best = surname.lower(), (True, NOT_SPELT_SO, 0)
    for guess in sorted(_guesses(spelling, source, target, known)):
        native = guess[-1]
        cost = _cost(native, spelling, source, target)
        rank = (guess[0], cost, len(native))
        if guess[:2] > best[:2]:
            break
        if cost < NOT_SPELT_SO:
            form = romanise(native, source, "en").capitalize()
            ranks[form] = min(ranks.get(form, rank), rank)
            best = min(best, rank)
    return dict(sorted(ranks.items(), key=lambda item: item[1]))


def _guesses(spelling: str, source: str, target: str, known: frozenset[str]) -> Iterator[tuple[bool, int, int, str]]:
    """Native forms that end as surnames do, with the rank that they seem to have."""
    endings = tuple(ENDINGS.get(source, ()))
    for cost, length, native in _readings(spelling, source, target):
        if native.endswith(endings):
            yield native not in known, cost, length, native


def _readings(spelling: str, source: str, target: str) -> list[tuple[int, int, str]]:
    """Native forms whose letters could give the spelling: unusual spellings, letters, form.

    The context after a letter is not looked at.  Of the forms that have come equally far with the same
    last two letters the likeliest `WIDEST` are kept, so that the time is linear in the spelling.
    """
    table, odd = _by_form(source, target), _ODD[source]
    ways: list[dict[str, list[tuple[int, int, str]]]] = [{} for _ in range(len(spelling) + 1)]
    ways[0][""] = [(0, 0, "")]
    for at, here in enumerate(ways[:-1]):
        for tail, forms in here.items():
            forms.sort()
            del forms[WIDEST:]
            for width in range(1, min(LONGEST_FORM, len(spelling) - at) + 1):
                for rule, unusual in table.get(spelling[at : at + width], ()):
                    if fits_before(rule[0], tail[-1:]) and not odd.search(tail + rule[1]):
                        longer = ways[at + width].setdefault((tail + rule[1])[-2:], [])
                        longer += ((cost + unusual, length + len(rule[1]), form + rule[1]) for cost, length, form in forms)
    return [form for forms in ways[-1].values() for form in sorted(forms)[:WIDEST]]


@cache
def _by_form(source: str, target: str) -> dict[str, list[tuple[Rule, bool]]]:
    """Spelling -> the rules that give it, and whether it is another than their usual one."""
    table: dict[str, list[tuple[Rule, bool]]] = {}
    for rules in rules_of(source, target).values():
        for rule in rules:
            for place, form in enumerate(rule[3]):
                if form:
                    table.setdefault(form, []).append((rule, place > 0))
    return table


def _cost(native: str, spelling: str, source: str, target: str) -> int:
    """How many letters of the native form are spelt in an unusual way; `NOT_SPELT_SO` if it cannot be spelt so."""
    ends = {0: 0}
    for forms in choices_of(native, rules_of(source, target), target):
        ends = _step(ends, forms, spelling)
        if not ends:
            return NOT_SPELT_SO
    return ends.get(len(spelling), NOT_SPELT_SO)


def _step(ends: dict[int, int], forms: Iterable[str], spelling: str) -> dict[int, int]:
    reached: dict[int, int] = {}
    for end, cost in ends.items():
        for rank, form in enumerate(forms):
            if spelling.startswith(form, end):
                after = end + len(form)
                reached[after] = min(reached.get(after, NOT_SPELT_SO), cost + (rank > 0))
    return reached
