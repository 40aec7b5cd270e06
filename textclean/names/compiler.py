"""The gazetteer to the tables that ship.  Build time only; `python -m textclean.rules.compiler` calls it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from textclean.matching.fold import fold
from textclean.names.countries import country_names
from textclean.names.entries import LANGUAGES, Entry, english, read_entries, read_folder
from textclean.names.people import GivenNames, PeopleTable, Person, key, person_of, spell_all
from textclean.names.unlisted import ENDINGS
from textclean.names.whole import (
    WholeName,
    WholeTable,
    place_of,
    sorted_by_risk,
    whole_person_of,
    with_inner,
    without_shared,
)
from textclean.rules.vocabulary import (
    frequency,
    is_first_name,
    is_surname,
    known_in_english,
    share_inside,
    shares,
)

GAZETTEER = Path(str(files("textclean.names"))) / "gazetteer"
COMMON_IN_TEXT = 2e-5
"""Share of the words of running text that may hold a spelling by chance."""
FREQUENT_WORD = 1e-4
"""Share of running text from which a word is no name to look for."""
SHORTEST_PLACE = 4
"""Letters that a generated spelling of a place needs."""
SHORTEST_GIVEN = 4
"""Letters of a given name that stands for somebody whom no entry lists."""
WOMEN = (
    *((end, end + "а") for end in ("ов", "ев", "ёв", "ин", "ын")),
    ("ский", "ская"), ("цкий", "цкая"), ("ський", "ська"), ("цький", "цька"), ("скі", "ская"), ("ски", "ска"),
)  # fmt: skip
"""How a man's surname ends and how a woman's of the same family does."""
COMMON_GIVEN = 3.0
"""Zipf frequency in English from which a given name is at home in other languages as well."""
SHORTEST_ALONE = 7
"""Letters that a surname needs to be told without a given name."""


def given_names(entries: Sequence[Entry]) -> GivenNames:
    """The conventional spellings of given names, English ones too, and those by way of their Russian form."""
    own = {
        (entry["native"], entry["language"]): tuple(
            form for language in ("en", *LANGUAGES) for form in entry.get(language, ())
        )
        for entry in entries
    }
    for entry in entries:
        if russian := entry.get("russian"):
            spelt = (form for target in LANGUAGES for form in spell_all(russian, "ru", target))
            own[entry["native"], entry["language"]] += (*own.get((russian, "ru"), ()), *spelt)
    return own


def is_rare(spelling: str) -> bool:
    """Whether a folded spelling is no frequent word and hardly stands inside others: searching for it costs nothing."""
    own = shares().get(spelling, 0.0)
    return own < FREQUENT_WORD and share_inside(spelling) - own < COMMON_IN_TEXT


def compile_names() -> dict[str, str]:
    """The tables: name -> content."""
    entries = sorted(read_folder(GAZETTEER / "people", "people"), key=lambda entry: str(entry["name"]))
    places = read_folder(GAZETTEER / "places", "places")
    given_entries = read_entries(GAZETTEER / "given.toml", "given")
    given = given_names(given_entries)
    people = [_rare(person) for entry in entries if (person := person_of(entry, given, is_surname, is_first_name))]
    wholes = [
        *country_names(read_entries(GAZETTEER / "countries.toml", "countries")),
        *(_without_words(place_of(entry), entry) for entry in places),
        *(whole for entry in entries if (whole := whole_person_of(entry, is_rare, is_surname))),
    ]
    famous = {entry["name"] for entry in entries if entry.get("alone")}
    keep, shared = (read_entries(GAZETTEER / "keep.toml", table) for table in ("keep", "shared"))
    return {
        "given.tsv": _table(_given_rows(given_entries, {entry["name"] for entry in shared})),
        "keep.txt": "".join(f"{name}\n" for name in _kept(keep, entries)),
        "surnames.txt": "".join(f"{surname}\n" for surname in _surnames(entries)),
        "people.tsv": str(PeopleTable.of(_with_alone(people, famous))),
        "whole.tsv": str(WholeTable.of([_as_it_ships(whole) for whole in _alone(wholes)])),
    }


def _alone(wholes: Iterable[WholeName]) -> Sequence[WholeName]:
    return sorted(without_shared(merged(wholes)), key=lambda whole: whole.name)


def _as_it_ships(whole: WholeName) -> WholeName:
    return with_inner(sorted_by_risk(whole, frequency), is_rare)


def merged(names: Iterable[WholeName]) -> list[WholeName]:
    """The names with those of the same English form and of kinds that may be one place made one."""
    by_name: dict[tuple[str, bool], WholeName] = {}
    for own in names:
        slot = (own.name, own.kind == "person")
        first = by_name.get(slot)
        by_name[slot] = own if first is None else _join(first, own)
    return list(by_name.values())


def _join(first: WholeName, second: WholeName) -> WholeName:
    weak = tuple(dict.fromkeys(first.weak + second.weak))
    english = {form.lower() for form in (*first.also, *second.also)}
    spellings = dict.fromkeys(form for form in first.spellings + second.spellings if form not in weak)
    return replace(
        first,
        also=tuple(dict.fromkeys(first.also + second.also)),
        ap=first.ap or second.ap,
        spellings=tuple(form for form in spellings if form.lower() not in english),
        weak=weak,
        not_near=tuple(dict.fromkeys(first.not_near + second.not_near)),
        club=first.club or second.club,
    )


def _rare(person: Person) -> Person:
    """A person without the surnames that stand in many words: they would be looked at again and again."""
    return replace(person, surnames=tuple(filter(is_rare, person.surnames)))


def _without_words(place: WholeName, entry: Entry) -> WholeName:
    """A place without those of its generated spellings that are short, an English word or a part of many."""
    written = {form for language in LANGUAGES for form in entry.get(language, ())}

    def keep(form: str) -> bool:
        return form in written or (
            len(form) >= SHORTEST_PLACE and is_rare(form.lower()) and not known_in_english(form.lower())
        )

    return replace(place, spellings=tuple(filter(keep, place.spellings)))


def _with_alone(people: Sequence[Person], famous: set[str]) -> Iterable[Person]:
    """The people with the surnames by which the famous ones are told alone: nobody else's, and no word of any language."""
    bearers = Counter(surname for person in people for surname in person.surnames)
    for person in people:
        own = {key(form.rpartition(" ")[2]) for form in (person.name, *person.also)}
        alone = (
            surname
            for surname in (person.surnames if person.name in famous else ())
            if len(surname) >= SHORTEST_ALONE
            and bearers[surname] == 1
            and key(surname) not in own
            and not frequency(surname)
        )
        yield replace(person, alone=frozenset(alone))


def _given_rows(entries: Sequence[Entry], shared: set[str]) -> Iterable[Sequence[object]]:
    """The given names in spellings that no English form of any of them has."""
    english = {form.lower() for entry in entries for form in entry["en"]}
    for entry in entries:
        targets: dict[str, list[str]] = {}
        for target in LANGUAGES:
            for form in spell_all(entry["native"], entry["language"], target):
                if fold(form) not in english and len(form) >= SHORTEST_GIVEN and is_rare(form.lower()):
                    targets.setdefault(form, []).append(target)
        for form, own in sorted(targets.items()):
            yield (
                form,
                entry["en"][0],
                entry["language"],
                own,
                "shared" if form in shared or frequency(form.lower()) >= COMMON_GIVEN else "",
            )


def _kept(keep: Sequence[Entry], people: Sequence[Entry]) -> Sequence[str]:
    """The names that are English as they stand: those of keep.toml, and the gazetteer's English forms."""
    own = (form for entry in people for form in english(entry) if form.split()[0].lower() != form.lower())
    return sorted({fold(form) for form in (*(entry["name"] for entry in keep), *own)})


def _surnames(people: Sequence[Entry]) -> Sequence[str]:
    """The native surnames of surnames.toml and of the gazetteer's people."""
    listed = (word for entry in read_entries(GAZETTEER / "surnames.toml", "surnames") for word in entry["natives"].split())
    own = (entry["native"].split()[-1] for entry in people if entry.get("language") in ENDINGS)
    men = {surname.lower() for surname in (*listed, *own)}
    every = men | {surname[: -len(end)] + woman for surname in men for end, woman in WOMEN if surname.endswith(end)}
    return sorted(every | {surname.replace("ё", "е") for surname in every})


def _table(rows: Iterable[Sequence[object]]) -> str:
    return "".join("\t".join(cell if isinstance(cell, str) else "|".join(cell) for cell in row) + "\n" for row in rows)  # type: ignore[arg-type]
