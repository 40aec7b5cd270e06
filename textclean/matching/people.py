"""Rules of kind `people`: the gazetteer's spellings in running text.

The anchor is the surname.  A full name is renamed where the word before the surname is one of the
same person's given names; a surname alone only in a document that holds the full name as well, and
not where another capitalised name stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.matching.words import GAP, ends_word, is_word
from textclean.names.gazetteer import Person, key
from textclean.rules.model import Rule

FULL_NAME, SURNAME = "full name", "surname"
"""The two patterns that a rule of this kind may have."""
SHORTEST_SURNAME = 5
_REACH = 60
_BEFORE = re.compile(rf"((?:[^\W\d_][\w'’\-]{{0,30}}{GAP})?[^\W\d_][\w'’\-]{{0,30}})({GAP})\Z")
_GAP = re.compile(GAP)
_NOT_A_NAME = frozenset(
    "again afterwards earlier eventually finally first hence indeed instead last later maybe moreover nevertheless next "
    "often perhaps recently second shortly similarly sometimes soon still thereafter therefore third thus together "
    "usually after also although and as at because before both but by can could did does even for from had has have he "
    "how however if in is it like meanwhile nor not now of on once only or she since so that the then they "
    "this though to today until was were what when where whether which while who why will with would yesterday "
    "yet president minister premier chancellor general colonel marshal mr mrs ms dr senator ambassador "
    "secretary tsar leader spokesman comrade".split()
)


class PeopleMatcher:
    """Finds people under other languages' spellings; `rules` may lack either of the two patterns."""

    always = False

    def __init__(self, rules: Sequence[Rule], people: Sequence[Person]) -> None:
        self._rules = {rule.pattern: rule for rule in rules}
        self._owners: dict[str, list[Person]] = {}
        for person in people:
            for surname in person.surnames:
                self._owners.setdefault(surname, []).append(person)
        self.anchors = list(self._owners)
        self._english = {fold(form) for person in people for form in (person.name, *person.also)}

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """Edits for full names, and for surnames of people whose full name the document holds."""
        met: set[str] = set()
        alone: list[tuple[Person, int, int]] = []
        for number, start, end in hits:
            text = document.text
            if (start and is_word(text[start - 1])) or not ends_word(text, end) or text[start:end].islower():
                continue
            for person in self._owners[self.anchors[number]]:
                begin, gap = _given_before(text, start, person)
                if begin is None:
                    alone.append((person, start, end))
                    continue
                met.add(person.name)
                if fold(text[begin:start].replace(gap, " ") + text[start:end]) not in self._english:
                    yield from self._rename(FULL_NAME, document, begin, end, gap, person)
        for person, start, end in alone:
            if self._is_same_person(person, met, document, start, end):
                yield from self._rename(SURNAME, document, start, end, " ", person)

    def _rename(self, which: str, document: Document, start: int, end: int, gap: str, person: Person) -> Iterator[Edit]:
        rule = self._rules.get(which)
        if rule is None or not document.speaks(rule.languages, start):
            return
        found = document.text[start:end]
        name = person.name if which == FULL_NAME else person.name.rpartition(" ")[2]
        if "\n" in gap and name.count(" ") == 1:
            name = name.replace(" ", gap)
        yield edit_of(rule, document, start, end, name.upper() if found.isupper() else name, f"{rule.summary}: {name}")

    def _is_same_person(self, person: Person, met: set[str], document: Document, start: int, end: int) -> bool:
        found = document.text[start:end]
        surnames = {key(form.rpartition(" ")[2]) for form in (person.name, *person.also)}
        if person.name not in met or len(found) < SHORTEST_SURNAME or key(found) in surnames:
            return False
        if sum(other.name in met for other in self._owners[fold(found)]) > 1:
            return False
        before = _BEFORE.search(document.text, max(0, start - _REACH), start)
        word = before[1].split()[-1] if before else ""
        return not word[:1].isupper() or word.lower() in _NOT_A_NAME


def _given_before(text: str, at: int, person: Person) -> tuple[int | None, str]:
    """Where the person's given name that ends before `at` begins, and the gap between; None if there is none."""
    before = _BEFORE.search(text, max(0, at - _REACH), at)
    if not before or not before[1][:1].isalpha():
        return None, ""
    words = [before[1], _GAP.split(before[1])[-1]]
    for given in words:
        begin = before.end(1) - len(given)
        if key(_GAP.sub(" ", given)) in person.given and given[0].isupper() and (not begin or not is_word(text[begin - 1])):
            return begin, before[2]
    return None, ""
