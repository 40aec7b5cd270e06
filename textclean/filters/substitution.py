"""SUB: blind find-and-replace inside words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textclean.filter import Filter, MatcherMaker
from textclean.matching.artefacts import ArtefactMatcher
from textclean.matching.evidence import EvidenceMatcher
from textclean.rules.model import Rule
from textclean.rules.registry import artefact_table


class RepairSubstitutions(Filter):
    """Give back the words that a spinner broke by replacing a part of them.

    >>> RepairSubstitutions()("Their ally once morest the rebels.")
    'Their ally against the rebels.'
    """

    family: ClassVar[str] = "SUB"

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """The generated tables beside the general mechanisms."""
        return {**super().make_matchers(), "pairs": _artefacts, "evidence": self._evidence}

    def _evidence(self, rules: Sequence[Rule]) -> EvidenceMatcher:
        pairs = tuple(rule for rule in self.rules if rule.kind == "pairs")
        return EvidenceMatcher(rules, artefact_table(pairs, tentative=True))


def _artefacts(rules: Sequence[Rule]) -> ArtefactMatcher:
    return ArtefactMatcher(rules, artefact_table(tuple(rules)))
