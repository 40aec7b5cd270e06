"""Rules of kind `whole`: names that are matched as they stand, places above all.

The spelling is an anchor; what decides is what stands around it (`surroundings`).  A place and the one name
may belong to a person, a ship, a club or a book, so that a place's spelling that is somebody's surname
anywhere in the document is left alone everywhere in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching import surroundings as around
from textclean.matching.automaton import Hit
from textclean.matching.fold import fold
from textclean.matching.matcher import edit_of
from textclean.matching.name_words import ARTICLES, TITLES
from textclean.matching.place_context import is_passive_subject, stands_as_place
from textclean.matching.words import ends_word, is_word
from textclean.names.preferences import Preferences
from textclean.names.whole import OWN, PERSON, WholeName, WholeTable
from textclean.rules.model import Rule

PLACE, WEAK_IN_PLACE, WEAK = "place", "weak in place", "weak"
"""Patterns of rules of this kind, beside `person`."""
SHORTEST_CAPITALS = 4
"""Letters that a name in capitals needs, because shorter ones are abbreviations."""
LONE_CAPITALS = 5
"""Letters below which a name in capitals needs another word in capitals beside it."""

_TAKES_ARTICLE = frozenset("river sea lake island mountain desert strait peninsula".split())
_PREFIXES = frozenset("pro anti non ex post pre trans".split())
_SUFFIXES = frozenset(
    "based born backed led controlled occupied held bound trained friendly area funded sponsored aligned "
    "appointed installed region "
    "style wide educated".split()
)
_LEADS = (" ", "\n")
"""What stands before a word."""
_OPENING = re.compile(r"[\"'“‘(\[]{0,2}([^\W\d_]+)")
"""The first word of a text."""
_ENDS_SENTENCE = re.compile(r"['\"’”)]*(?:\s+['\"“‘(]*[^\W\d_a-zà-ÿ]|\s*\Z)")
"""What follows the last full stop of a sentence; the stop of a numeral (`Benedikt XVI.`) may be that too."""
_HYPHENS = "-–—‑"
_PART = re.compile(r"[^\W_][\w'’]*")
_OF_SOMETHING_ELSE = re.compile(
    r"(?:\b(?:the|an?|in|near|at|mayor of|aboard|performed|staged|sang|conducted|composed)|['’]s)\s\Z", re.IGNORECASE
)
"""What stands before a bridge, a town, a ship or an opera that bears a person's name, and not before the person."""
_HONORIFIC = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Frau|Monsieur|Madame|Señor|Signor)\.?|\b[A-Z]\.)\s\Z"
)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A folded spelling: whose it is, how it is written, and how far it may be something else."""

    name: WholeName
    cases: frozenset[str]
    weak: bool
    guarded: bool


class WholeMatcher:
    """Finds whole names in other languages' spellings; `rules` may lack some of the patterns."""

    always = True
    """What is searched for after a space or a line end may open the text as well."""

    def __init__(self, rules: Sequence[Rule], names: WholeTable, preferences: Preferences) -> None:
        self._rules = {rule.pattern: rule for rule in rules}
        self._preferences = preferences
        self._names = names
        self._forms = names.forms(people=PERSON in self._rules)
        for at, form in self._own_forms(preferences):
            self._forms[form] = at
        self._spellings: dict[str, _Spelling] = {}
        self.anchors = [anchor for form in (*self._forms, *names.shields) for anchor in _anchors(form, form in names.inner)]

    def _own_forms(self, preferences: Preferences) -> Iterator[tuple[int, str]]:
        """The English forms that the user wants brought to another one."""
        for at, name in enumerate(self._names) if preferences.own else ():
            if (name.kind == PERSON) == (PERSON in self._rules):
                yield from ((at, fold(form)) for form in preferences.renamed(name.name, (name.name, *name.also, name.ap)))

    def _spelling(self, folded: str) -> _Spelling | None:
        """What a folded spelling stands for."""
        if folded not in self._forms:
            return None
        if folded not in self._spellings:
            name = self._names[self._forms[folded]]
            own = self._preferences.renamed(name.name, (name.name, *name.also, name.ap))
            written = [form for form in (*name.every, *own) if fold(form) == folded]
            cases = frozenset(case for form in written for case in (form, form[0].upper() + form[1:]))
            weak, guarded = (any(form in group for form in written) for group in (name.weak, name.guarded))
            self._spellings[folded] = _Spelling(name, cases, weak, guarded)
        return self._spellings[folded]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """Edits for the names that nothing around them defends."""
        folded = document.folded
        spans = [(start + (folded[start] in _LEADS), end) for _, start, end in hits]
        opening = _OPENING.match(folded)
        if opening and opening[1] in self._forms and opening[1] in self._names.inner:
            spans.append(opening.span(1))
        spans.sort()
        found = [
            (spelling, start, end)
            for start, end in _outside(spans, [span for span in spans if folded[slice(*span)] in self._names.shields])
            if (spelling := self._spelling(folded[start:end]))
            and _stands_free(document.text, start, end)
            and _has_case(document.text[start:end], spelling.cases)
        ]
        somebodys = {
            spelling.cases for spelling, start, end in found if self._is_something_else(document, spelling, start, end)
        }
        for spelling, start, end in found:
            if spelling.cases in somebodys or not self._may_change(document, spelling, start, end):
                continue
            rule = self._rule(document, spelling, start, end)
            if rule is not None and document.speaks(rule.languages, start):
                yield self._rename(rule, document, spelling, start, end)

    def _is_something_else(self, document: Document, spelling: _Spelling, start: int, end: int) -> bool:
        """Whether this occurrence says that the spelling is no place anywhere in the document."""
        if spelling.name.kind == OWN:
            return False
        if _is_somebodys(document.text, spelling, start, end):
            return True
        if spelling.name.kind == PERSON:
            return False
        before, after = around.line_around(document, start, end)
        return around.names_a_work(before, after) or (
            (spelling.guarded or spelling.weak)
            and after[:1] == " "
            and after[1:2].isupper()
            and not document.text[start:end].isupper()
            and around.is_part_of_a_name(around.word_after(document.text, end))
        )

    def _rename(self, rule: Rule, document: Document, spelling: _Spelling, start: int, end: int) -> Edit:
        name = self._preferences.form(spelling.name.name, spelling.name.ap)
        after = name.upper() if document.text[start:end].isupper() else name
        if document.text[end - 1] == "." and _ENDS_SENTENCE.match(document.text, end):
            after += "."
        return edit_of(rule, document, start, end, after, f"{rule.summary}: {name}")

    def _rule(self, document: Document, spelling: _Spelling, start: int, end: int) -> Rule | None:
        if spelling.name.kind in (PERSON, OWN):
            return self._rules.get(PERSON)
        if not (spelling.weak or spelling.guarded):
            return self._rules.get(PLACE)
        before, after = around.line_around(document, start, end)
        in_place = stands_as_place(before, after, self._names.known) or (
            spelling.guarded and is_passive_subject(before, after)
        )
        return self._rules.get(WEAK_IN_PLACE) if in_place else self._rules.get(WEAK)

    def _may_change(self, document: Document, spelling: _Spelling, start: int, end: int) -> bool:
        text, name = document.text, spelling.name
        if name.kind == OWN:
            return True
        if not self._joins_well(text, start, end):
            return False
        first, second = around.word_before(text, start), around.word_after(text, end)
        takes_article = name.kind == PERSON or (name.kind in _TAKES_ARTICLE and first.lower() == "the")
        if first.lower() in ARTICLES and not takes_article:
            return text[end : end + 1] in _HYPHENS and text[end : end + 1] != ""
        titled = name.kind == PERSON and first.lower() in TITLES
        if (around.is_part_of_a_name(first) and not titled) or around.is_part_of_a_name(second):
            return False
        before, after = around.line_around(document, start, end)
        if name.kind == PERSON and (around.names_a_thing(after) or _OF_SOMETHING_ELSE.search(before)):
            return False
        near = f"{before} {after}".lower()
        if (spelling.guarded or spelling.weak) and around.reads_like_a_person(before, after):
            return False
        return not (
            (text[start:end].isupper() and end - start < LONE_CAPITALS and not (first.isupper() or second.isupper()))
            or around.is_another_place(after)
            or around.is_foreign_beside(first, second)
            or (around.is_alone_in_its_line(before, after) and len(document.lines) > 1)
            or around.names_a_work(before, after)
            or around.speaks_of_names(before, after)
            or around.is_about_sport(before, after, club=name.club)
            or around.in_foreign_quotation(before, after)
            or around.is_glossed(before, after, (name.name, *name.also))
            or any(word in near for word in name.not_near)
        )

    def _joins_well(self, text: str, start: int, end: int) -> bool:
        """Whether what a hyphen joins to the name is a known name, or a prefix or a participle that goes with places."""
        if start and text[start - 1] in _HYPHENS and start > 1 and is_word(text[start - 2]):
            other = text[max(0, start - 1 - around.REACH) : start - 1]
            part = re.split(r"[^\w'’]", other)[-1].lower()
            if part not in _PREFIXES and fold(part) not in self._names.known:
                return False
        if end < len(text) and text[end] in _HYPHENS:
            following = _PART.match(text, end + 1)
            if following and following[0] not in _SUFFIXES and fold(following[0]) not in self._names.known:
                return False
        return True


def _anchors(form: str, inner: bool) -> Sequence[str]:
    """What is searched for to find a folded spelling: one that stands inside many words only where a word begins."""
    return [lead + form for lead in _LEADS] if inner else [form]


def _outside(spans: Sequence[tuple[int, int]], shields: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, in order, that lie in none of the shields, which are in order."""
    reach, passed = -1, 0
    for start, end in sorted(spans):
        while passed < len(shields) and shields[passed][0] <= start:
            reach = max(reach, shields[passed][1])
            passed += 1
        if end > reach:
            yield start, end


def _stands_free(text: str, start: int, end: int) -> bool:
    return not (start and (is_word(text[start - 1]) or text[start - 1] in "@#/\\.'’")) and ends_word(text, end)


def _has_case(found: str, cases: frozenset[str]) -> bool:
    if found in cases or found.replace("’", "'") in cases:
        return True
    return found.isupper() and sum(map(str.isalpha, found)) >= SHORTEST_CAPITALS


def _is_somebodys(text: str, spelling: _Spelling, start: int, end: int) -> bool:
    """Whether an initial, a form of address or a given name stands before.

    The first word of a sentence has a capital anyway; one that ends as a verb does is none (`Bombed Kiew again`).
    """
    if _HONORIFIC.search(text, max(0, start - 12), start):
        return True
    first = around.word_before(text, start)
    if not first[:1].isupper() or first.isupper() or not around.is_part_of_a_name(first):
        return False
    if spelling.name.kind == PERSON and first.lower() in TITLES:
        return False
    if around.opens_sentence(text, start) and not (spelling.weak or spelling.guarded) and first.endswith(("ed", "ing")):
        return False
    return not around.word_after(text, end)[:1].isupper()
