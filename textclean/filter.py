"""The filter: configured once in its constructor, a callable that yields edits over an immutable document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textclean.boilerplate.matcher import LineMatcher
from textclean.document import Document
from textclean.edit import Edit, Finding, resolve
from textclean.matching.automaton import Hit
from textclean.matching.characters import CharacterMatcher, RegexMatcher
from textclean.matching.initials import InitialsMatcher
from textclean.matching.matcher import Matcher, is_spoken_of
from textclean.matching.phrases import PhraseMatcher
from textclean.rules.model import Rule
from textclean.rules.registry import builtin_rules

if TYPE_CHECKING:
    from textclean.pipeline import Pipeline

MatcherMaker = Callable[[Sequence[Rule]], Matcher]

GENERAL_MATCHERS: Mapping[str, MatcherMaker] = {
    "phrases": PhraseMatcher,
    "characters": CharacterMatcher,
    "regex": RegexMatcher,
    "lines": LineMatcher,
    "initials": InitialsMatcher,
}
"""Kind of rule -> the mechanism behind it.  A family's filter may add its own."""


class Filter:
    """Base of all filters: the rules of one family, looked at by the matchers of their kinds.

    `rules` are the rules to use; by default the family's safe and detect rules, with `unsafe=True`
    all of them.  A filter is independent of every other: `(A | B)(text) == B(A(text))`.

    >>> from textclean import NormaliseSpacing
    >>> NormaliseSpacing()("trailing \\n")
    'trailing\\n'
    """

    family: ClassVar[str] = ""

    def __init__(self, *, rules: Iterable[Rule] | None = None, unsafe: bool = False) -> None:
        own = (rule for rule in builtin_rules() if rule.family == self.family) if rules is None else rules
        self.rules: tuple[Rule, ...] = tuple(r for r in own if unsafe or r.safety != "unsafe")
        self._by_code = {rule.code: rule for rule in self.rules}

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """Kind of rule -> what makes its matcher."""
        return GENERAL_MATCHERS

    @cached_property
    def matchers(self) -> tuple[Matcher, ...]:
        """The matchers of the filter's rules, made when first needed."""
        kinds: dict[str, list[Rule]] = {}
        for rule in self.rules:
            kinds.setdefault(rule.kind, []).append(rule)
        makers = self.make_matchers()
        return tuple(makers[kind](rules) for kind, rules in kinds.items())

    def edits(self, document: Document, hits: Mapping[int, Sequence[Hit]]) -> tuple[tuple[Edit, ...], list[Finding]]:
        """The edits of all matchers with overlaps resolved, and the findings of the `detect` rules.

        `hits` maps a matcher's place in `matchers` to the hits of its anchors.  Offsets are code
        points of `document.text`.
        """
        if not hits and not self._has_to_look:
            return (), []
        proposed: list[Edit] = []
        findings: list[Finding] = []
        for at, matcher in enumerate(self.matchers):
            if at not in hits and not matcher.always:
                continue
            for edit in matcher.edits(document, hits.get(at, ())):
                rule = self._by_code[edit.rule]
                if not (rule.everywhere or rule.kind == "lines") and document.protected.touch(edit.start, edit.end):
                    continue
                if is_spoken_of(rule, document, edit.start):
                    continue
                if edit.safety == "detect":
                    findings.append(Finding(edit.start, edit.end, edit.before, edit.rule, edit.message))
                else:
                    proposed.append(edit)
        return resolve(proposed) if proposed else (), findings

    @cached_property
    def _has_to_look(self) -> bool:
        """Whether a matcher looks at texts without hits too."""
        return any(matcher.always for matcher in self.matchers)

    def __call__(self, text: str) -> str:
        """The text with this filter's edits made."""
        return self._alone(text)

    @cached_property
    def _alone(self) -> Pipeline:
        """The pipeline of this filter, which keeps its automaton."""
        from textclean.pipeline import Pipeline

        return Pipeline([self])

    def __getstate__(self) -> dict[str, object]:
        """Without the matchers: another process makes its own."""
        return {name: value for name, value in self.__dict__.items() if name not in ("matchers", "_has_to_look", "_alone")}

    def __or__(self, other: Filter | Pipeline) -> Pipeline:
        from textclean.pipeline import Pipeline

        return Pipeline([self]) | other

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.rules)} rules)"
