"""BOI: residual page furniture, as lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textclean.boilerplate.matcher import Level, LineMatcher
from textclean.filter import Filter, MatcherMaker
from textclean.rules.model import Rule


class RemoveBoilerplate(Filter):
    """Remove lines of page furniture by their words, their place and their neighbours.

    `level` (`"precision"`, `"balanced"` or `"recall"`, see `Level`) says how far to go.

    >>> RemoveBoilerplate()("The talks failed.\\n\\nWith AFP\\n\\nLeave a Replay")
    'The talks failed.'
    """

    family: ClassVar[str] = "BOI"

    def __init__(
        self, *, level: Level | str = Level.BALANCED, rules: Iterable[Rule] | None = None, unsafe: bool = False
    ) -> None:
        self.level = Level(level)
        super().__init__(rules=rules, unsafe=unsafe or self.level is Level.RECALL)

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """The lines at this filter's level beside the general mechanisms."""
        return {**super().make_matchers(), "lines": self._lines}

    def _lines(self, rules: Sequence[Rule]) -> LineMatcher:
        return LineMatcher(rules, level=self.level)
