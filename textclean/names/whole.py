"""Names that are matched as they stand: places, and people of one word, of many words or with a numeral.

`place_of` and `whole_person_of` run at build time; `WholeName` is what the matcher uses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from textclean.names.entries import Entry, english, explicit
from textclean.names.people import is_whole, spell_all
from textclean.names.schemes import SCHEMES

PERSON = "person"


@dataclass(frozen=True, slots=True)
class WholeName:
    """One name: the English form, others that are English too, and all other spellings in their case.

    `kind` is a kind of place (`entries.KINDS`) or `person`.  `weak` are spellings that may be something else
    as well; a word of `not_near` in the same line says that something else is meant.  `club`: a sports club is
    called by one of the spellings alone.
    """

    name: str
    kind: str
    also: tuple[str, ...] = ()
    ap: str = ""
    spellings: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    club: bool = False


def place_of(entry: Entry) -> WholeName:
    """All spellings of a place: the explicit ones, and those generated from the native form."""
    forms = dict.fromkeys(explicit(entry))
    native, source = entry.get("native", ""), entry.get("language", "")
    for target in SCHEMES.get(source, {}) if target_is_one_word(native) else ():
        forms.update(dict.fromkeys(spell_all(native, source, target)))
    return _name(entry, entry["kind"], forms)


def target_is_one_word(native: str) -> bool:
    """Whether a native name is one word: only those are generated, because the others are mostly translated."""
    return bool(native) and " " not in native


def whole_person_of(entry: Entry, is_rare: Callable[[str], bool]) -> WholeName | None:
    """The spellings of a person that are matched as they stand; None if there are none.

    Among them are those whose surname is not rare enough to be searched for.
    """
    whole = is_whole(entry, entry["name"])
    forms = [form for form in explicit(entry) if whole or is_whole(entry, form) or not is_rare(form.split()[-1].lower())]
    return _name(entry, PERSON, forms) if forms else None


def _name(entry: Entry, kind: str, forms: Iterable[str]) -> WholeName:
    own = {form.lower() for form in english(entry)}
    weak = tuple(entry.get("weak", ()))
    spellings = tuple(form for form in forms if form.lower() not in own and form not in weak)
    return WholeName(
        entry["name"],
        kind,
        english(entry)[1:],
        entry.get("ap", ""),
        spellings,
        weak,
        tuple(entry.get("not_near", ())),
        bool(entry.get("club", False)),
    )


def without_shared(names: Iterable[WholeName]) -> list[WholeName]:
    """The names without the spellings that are an English form of another, or that two of them share."""
    every = list(names)
    owners: dict[str, set[str]] = {}
    for own in every:
        for form in (*own.spellings, *own.weak):
            owners.setdefault(form.lower(), set()).add(own.name)
    english_forms = {form.lower() for own in every for form in (own.name, *own.also, own.ap) if form}

    def keep(form: str) -> bool:
        return len(owners[form.lower()]) == 1 and form.lower() not in english_forms

    kept = (
        replace(own, spellings=tuple(filter(keep, own.spellings)), weak=tuple(filter(keep, own.weak))) for own in every
    )
    return [own for own in kept if own.spellings or own.weak]
