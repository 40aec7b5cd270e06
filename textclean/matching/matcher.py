"""What a matcher is: the mechanism behind one kind of rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.rules.model import Rule


class Matcher(Protocol):
    """Looks at a document around the anchors found in it, and proposes edits.

    `anchors` are folded strings; `edits` is called with their hits.  With `always` it is called
    for every document, and has a cheap test of its own.
    """

    always: bool

    @property
    def anchors(self) -> Sequence[str]:
        """What must stand in the folded text for this matcher to have anything to do."""
        ...

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterable[Edit]:
        """Edits in the code points of `document.text`; they may overlap and touch protected spans."""
        ...


def is_spoken_of(rule: Rule, document: Document, at: int) -> bool:
    """Whether the line around code point `at` speaks of the damage that the rule repairs."""
    return bool(rule.not_near) and any(word in document.around(at).lower() for word in rule.not_near)


def edit_of(rule: Rule, document: Document, start: int, end: int, after: str, message: str = "") -> Edit:
    """An edit that `rule` makes at `start:end` of the document."""
    return Edit(start, end, document.text[start:end], after, rule.code, rule.safety, message or rule.summary)
