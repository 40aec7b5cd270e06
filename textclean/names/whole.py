"""Names that are matched as they stand: places, and people of one word, of many words or with a numeral.

`place_of` and `whole_person_of` run at build time; `WholeName` is what the matcher uses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from textclean.matching.fold import fold
from textclean.names.entries import Entry, english, explicit
from textclean.names.people import is_in_parts, is_whole, spell_all
from textclean.names.rows import Rows, parts
from textclean.names.schemes import SCHEMES

PERSON = "person"
OWN = "own"
"""The kind of a name that only the user's own file has."""
_PART = re.compile(r"[^\W_][\w'’]*")
COMMON_IN_ENGLISH, CLUB_IN_ENGLISH = 2.6, 2.0
"""Zipf frequency in English from which a weak spelling stays weak, and from which one does that a club may bear."""
SHORTEST = 4
"""Letters below which a spelling is weak."""


@dataclass(frozen=True, slots=True)
class WholeName:
    """One name: the English form, others that are English too, and all other spellings in their case.

    `kind` is a kind of place (`entries.KINDS`) or `person`.  `weak` are spellings that may be something else
    as well, and need the place of a place; `guarded` ones may be too, but hardly ever are in English text: nothing
    around them may read like a person.  A word of `not_near` in the same line says that something else is meant.
    `club`: a sports club is called by one of the spellings alone.  `inner` are folded spellings that stand inside
    many words: they are
    searched for with what stands before a word.
    """

    name: str
    kind: str
    also: tuple[str, ...] = ()
    ap: str = ""
    spellings: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    club: bool = False
    inner: tuple[str, ...] = ()
    guarded: tuple[str, ...] = ()

    @property
    def every(self) -> tuple[str, ...]:
        """All spellings."""
        return (*self.spellings, *self.weak, *self.guarded)


SHIELD = "shield"
"""The kind of a row that holds English forms with another name's spelling inside, which they protect."""


class WholeTable(Rows[WholeName]):
    """The names as they ship.

    >>> table = WholeTable.of([WholeName("Moscow", "city", spellings=("Moscou",)), WholeName("New Moscou", "city")])
    >>> table.forms(people=False), table.shields, table[0].name
    ({'moscou': 0}, {'new moscou'}, 'Moscow')
    """

    def __init__(self, text: str) -> None:
        rows = [row.split("\t") for row in text.splitlines()]
        super().__init__([row for row in rows if row[0] != SHIELD])
        self.shields = {form for row in rows if row[0] == SHIELD for form in parts(row[1])}

    @classmethod
    def of(cls, names: Sequence[WholeName]) -> WholeTable:
        """A table of these names."""
        forms = {fold(form) for own in names for form in own.every}
        english = {fold(form) for own in names for form in (own.name, *own.also)} - forms
        shields = sorted(form for form in english if _holds_one(form, forms))
        rows = ["\t".join(_row(own)) for own in names]
        return cls("".join(f"{row}\n" for row in (*rows, f"{SHIELD}\t{'|'.join(shields)}")))

    def read(self, cells: Sequence[str]) -> WholeName:
        """The name of a row."""
        kind, _, name, also, ap, *lists, club, inner = cells
        spellings, weak, guarded, not_near = map(parts, lists)
        return WholeName(name, kind, parts(also), ap, spellings, weak, not_near, club == "club", parts(inner), guarded)

    def __str__(self) -> str:
        return f"{super().__str__()}{SHIELD}\t{'|'.join(sorted(self.shields))}\n"

    def with_own(self, own: Mapping[str, str]) -> WholeTable:
        """This table with the user's own spellings -> forms too."""
        names = WholeTable.of([WholeName(form, OWN, spellings=(spelling,)) for spelling, form in own.items()])
        return WholeTable(str(self) + str(names)) if own else self

    def forms(self, *, people: bool) -> dict[str, int]:
        """Folded spelling of the people, and of the user's own names, or of the places -> the place of its name."""
        chosen = ((at, row) for at, row in enumerate(self._rows) if (row[0] in (PERSON, OWN)) == people)
        return {form: at for at, row in chosen for form in row[1].split("|") if form}

    @cached_property
    def inner(self) -> frozenset[str]:
        """The folded spellings that stand inside many words."""
        return frozenset(form for row in self._rows for form in row[-1].split("|"))

    @cached_property
    def known(self) -> frozenset[str]:
        """All folded forms, English ones too."""
        english = (form for row in self._rows for form in (row[2], *row[3].split("|")))
        return frozenset(map(fold, english)).union(*(row[1].split("|") for row in self._rows))


def _row(own: WholeName) -> list[str]:
    lists = (own.spellings, own.weak, own.guarded, own.not_near)
    anchors = dict.fromkeys(map(fold, own.every))
    club = "club" if own.club else ""
    joined = ["|".join(cell) for cell in lists]
    return [own.kind, "|".join(anchors), own.name, "|".join(own.also), own.ap, *joined, club, "|".join(own.inner)]


def _holds_one(english: str, forms: Collection[str]) -> bool:
    words = _PART.findall(english)
    return len(words) > 1 and any(word in forms for word in words)


def place_of(entry: Entry) -> WholeName:
    """All spellings of a place: the explicit ones, and those generated from the native form."""
    forms = dict.fromkeys(explicit(entry))
    native, source = entry.get("native", ""), entry.get("language", "")
    for target in SCHEMES.get(source, {}) if target_is_one_word(native) else ():
        forms.update(dict.fromkeys(spell_all(native, source, target)))
    return _name(entry, entry["kind"], [form for form in forms if form not in entry.get("drop", ())])


def target_is_one_word(native: str) -> bool:
    """Whether a native name is one word: only those are generated, because the others are mostly translated."""
    return bool(native) and " " not in native


def whole_person_of(entry: Entry, is_rare: Callable[[str], bool], is_ordinary: Callable[[str], bool]) -> WholeName | None:
    """The spellings of a person that are matched as they stand; None if there are none.

    Among them are those whose surname is not rare enough to be searched for, or an ordinary name of others.
    """
    whole = is_whole(entry, entry["name"])
    forms = [
        form
        for form in explicit(entry)
        if whole or not is_in_parts(entry, form, is_ordinary) or not is_rare(form.split()[-1].lower())
    ]
    return _name(entry, PERSON, forms) if forms else None


def _name(entry: Entry, kind: str, forms: Iterable[str]) -> WholeName:
    own = {form.lower() for form in english(entry)}
    weak = tuple(entry.get("weak", ()))
    plain = dict.fromkeys(form.replace("’", "'") for form in forms)
    spellings = tuple(form for form in plain if form.lower() not in own and form not in weak)
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

    kept = (replace(own, spellings=tuple(filter(keep, own.spellings)), weak=tuple(filter(keep, own.weak))) for own in every)
    return [own for own in kept if own.spellings or own.weak]


def sorted_by_risk(own: WholeName, frequency: Callable[[str], float]) -> WholeName:
    """The name with the shortest spellings among the weak ones, and of these those guarded that English text hardly has.

    `frequency` gives the Zipf frequency of a spelling in English text.
    """
    common = CLUB_IN_ENGLISH if own.club else COMMON_IN_ENGLISH
    short = tuple(form for form in own.spellings if len(form) < SHORTEST)
    guarded = tuple(form for form in own.weak if len(form) >= SHORTEST and frequency(form) < common)
    weak = tuple(form for form in own.weak if form not in guarded) + short
    return replace(own, spellings=tuple(form for form in own.spellings if form not in short), weak=weak, guarded=guarded)


def with_inner(own: WholeName, is_rare: Callable[[str], bool]) -> WholeName:
    """The name with those of its spellings marked that stand inside many words."""
    forms = map(fold, own.every)
    return replace(own, inner=tuple(form for form in forms if not is_rare(form)))
