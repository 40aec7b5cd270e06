"""NAM: people in another language's spelling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textclean.filter import Filter, MatcherMaker
from textclean.matching.people import PeopleMatcher
from textclean.rules.model import Rule
from textclean.rules.registry import builtin_rules, people


class NormaliseNames(Filter):
    """Bring people's names to the spelling of the target language's press, in text of that language.

    `target` is an ISO 639-1 code; the gazetteer has English forms, so with another target nothing
    is renamed.

    >>> NormaliseNames(target="en")("Presidents Assimi Goïta and Vladimir Poutine met.")
    'Presidents Assimi Goïta and Vladimir Putin met.'
    """

    family: ClassVar[str] = "NAM"

    def __init__(self, *, target: str = "en", rules: Iterable[Rule] | None = None, unsafe: bool = False) -> None:
        own = (r for r in builtin_rules() if r.family == self.family) if rules is None else rules
        super().__init__(rules=[r for r in own if not r.languages or target in r.languages], unsafe=unsafe)
        self.target = target

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """The gazetteer beside the general mechanisms."""
        return {**super().make_matchers(), "people": _people}


def _people(rules: Sequence[Rule]) -> PeopleMatcher:
    return PeopleMatcher(rules, people())
