"""Rules of kind `people`: the gazetteer's people in running text, by the parts of their names.

The anchor is the surname.  A full name is renamed where the word before the surname is one of the
same person's given names.  A surname alone is renamed in a document that holds the full name as well, or where
nobody else bears it, and not where another capitalised name stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching import surroundings as around
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.matching.name_words import ARTICLES, FUNCTION_WORDS, TITLES
from textclean.matching.words import GAP, ends_word, is_word
from textclean.names.people import PeopleTable, Person, key
from textclean.names.preferences import Preferences
from textclean.rules.model import Rule

FULL_NAME, SURNAME, SURNAME_ALONE, ONE_FORM = "full name", "surname", "surname alone", "one form"
"""The patterns that a rule of this kind may have."""
DOTTED = "İ"
"""The Turkish capital, which folding makes an `i`."""
SHORTEST_SURNAME = 5
_REACH = 60
_BEFORE = re.compile(rf"((?:[^\W\d_][\w'’\-]{{0,30}}{GAP})?[^\W\d_][\w'’\-]{{0,30}})({GAP})\Z")
_GAP = re.compile(GAP)
_PARTICLE = re.compile(r" (?:d[aeio]|do?s|del|della|von|van|der|den|zu|y) [^\W\d_a-z]")
_INITIAL = re.compile(r"\b([A-Z])\.\s?\Z")


class PeopleMatcher:
    """Finds people under other languages' spellings; `rules` may lack some of the patterns.

    With the rule for one form, a document's English variants of a person are brought to one form as well.
    """

    always = False

    def __init__(self, rules: Sequence[Rule], people: PeopleTable, preferences: Preferences) -> None:
        self._rules = {rule.pattern: rule for rule in rules}
        self._preferences = preferences
        self._people = people
        self.anchors = list(people.owners)

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """Edits for full names, and for surnames of people whose full name the document holds."""
        met: set[str] = set()
        full: set[int] = set()
        alone: list[tuple[Person, int, int]] = []
        text = document.text
        for number, start, end in hits:
            if text[start:end].islower() or (start and _is_inner(text[start - 1])) or not _ends_name(text, end):
                continue
            before = _words_before(text, start)
            for person in self._bearers(self.anchors[number]):
                begin, gap = next(((at, gap) for word, at, gap in before if word in person.given), (None, ""))
                if begin is None:
                    alone.append((person, start, end))
                    continue
                full.add(end)
                if _goes_on(text, end) or fold(around.word_after(text, end)) in person.surnames:
                    continue
                met.add(person.name)
                rule = self._rule_for_full_name(person, text[begin:start].replace(gap, " ") + text[start:end])
                if rule is not None:
                    yield from self._rename(rule, document, begin, end, gap, person)
        others = {
            fold(text[start:end])
            for person, start, end in alone
            if end not in full and _is_anothers(person, text, start, end)
        }
        for person, start, end in alone:
            if fold(text[start:end]) in others:
                continue
            if rule := self._rule_for_surname(person, met, document, start, end):
                yield from self._rename(rule, document, start, end, " ", person, whole=False)

    def _bearers(self, surname: str) -> list[Person]:
        return [self._people[at] for at in self._people.owners[surname]]

    def _rule_for_full_name(self, person: Person, found: str) -> Rule | None:
        """The rule for a full name as found; none where it is right already."""
        wanted = fold(self._form(person))
        if found in self._preferences.own and found != person.name:
            return None
        dotted = DOTTED in found and found not in (self._form(person), *person.also)
        if fold(found) == wanted and not dotted:
            return None
        if dotted or fold(found) not in map(fold, (person.name, *person.also)):
            return self._rules.get(FULL_NAME)
        return self._rules.get(FULL_NAME if person.name in self._preferences.own else ONE_FORM)

    def _form(self, person: Person) -> str:
        return self._preferences.form(person.name, person.ap)

    def _rename(
        self, rule: Rule, document: Document, start: int, end: int, gap: str, person: Person, *, whole: bool = True
    ) -> Iterator[Edit]:
        found = document.text[start:end]
        name = self._form(person) if whole else self._form(person).rpartition(" ")[2]
        if "\n" in gap and name.count(" ") == 1:
            name = name.replace(" ", gap)
        after = name.upper() if found.isupper() else name
        if after == found or not document.speaks(rule.languages, start):
            return
        before, behind = around.line_around(document, start, end)
        if not around.in_foreign_quotation(before, behind) and not around.speaks_of_names(before, behind):
            yield edit_of(rule, document, start, end, after, f"{rule.summary}: {name}")

    def _rule_for_surname(self, person: Person, met: set[str], document: Document, start: int, end: int) -> Rule | None:
        """The rule for a surname without a given name: of a person who was met, or of one whom it cannot but mean."""
        found = document.text[start:end]
        surname = key(found)
        if len(found) < SHORTEST_SURNAME or surname == key(self._form(person).rpartition(" ")[2]):
            return None
        if _other_name_before(person, document.text, start):
            return None
        known = person.name in met and sum(other.name in met for other in self._bearers(fold(found))) == 1
        if surname in {key(form.rpartition(" ")[2]) for form in (person.name, *person.also)}:
            return self._rules.get(ONE_FORM) if known else None
        if known:
            return self._rules.get(SURNAME)
        if fold(found) not in person.alone or around.word_before(document.text, start).lower() in ARTICLES:
            return None
        before, after = around.line_around(document, start, end)
        cited = around.reads_like_a_person(before, after) or around.names_a_work(before, after)
        return None if cited else self._rules.get(SURNAME_ALONE)


def _is_inner(before: str) -> bool:
    """Whether what follows a character is only a part of a name: `Sisi` in `el-Sisi`."""
    return is_word(before) or before in "-‐‑"


def _ends_name(text: str, end: int) -> bool:
    """Whether a surname ends at code point `end`: nothing is joined to it but what is no name (`Putin-era`)."""
    return ends_word(text, end) and not (text[end : end + 1] in "-‐‑" and text[end + 1 : end + 2].isupper())


def _goes_on(text: str, end: int) -> bool:
    """Whether a full name is only the beginning of a longer one, or of a thing that is named after somebody.

    In a headline, where all words have capitals, a capital says nothing.
    """
    following = around.word_after(text, end)
    if around.names_a_thing(text[end : end + 40]) or _PARTICLE.match(text, end):
        return True
    return around.is_part_of_a_name(following) and not following.isupper() and not around.is_headline(text, end)


def _is_anothers(person: Person, text: str, start: int, end: int) -> bool:
    """Whether a surname has somebody else's given name or initial before it, or more of a name behind."""
    if _other_name_before(person, text, start):
        word = around.word_before(text, start)
        return not around.opens_sentence(text, start) or not word.endswith(("ed", "ing"))
    return _goes_on(text, end)


def _other_name_before(person: Person, text: str, at: int) -> bool:
    """Whether the word before a surname is a name, or an initial of another given name than the person's."""
    initial = _INITIAL.search(text, max(0, at - 4), at)
    if initial:
        return not any(given[0] == initial[1].lower() for given in person.given)
    word = around.word_before(text, at)
    return word[:1].isupper() and word.lower() not in FUNCTION_WORDS and word.lower() not in TITLES


def _words_before(text: str, at: int) -> Sequence[tuple[str, int, str]]:
    """The two words and the word that end before `at`, if they may be given names: key, start and the gap behind."""
    before = _BEFORE.search(text, max(0, at - _REACH), at)
    if not before or not before[1][:1].isalpha():
        return ()
    found = []
    for given in dict.fromkeys((before[1], _GAP.split(before[1])[-1])):
        begin = before.end(1) - len(given)
        if given[0].isupper() and (not begin or not is_word(text[begin - 1])):
            found.append((key(_GAP.sub(" ", given)), begin, before[2]))
    return found
