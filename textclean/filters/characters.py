"""UNI: invisible, control, bidirectional and compatibility characters, normal form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textclean.filter import Filter, MatcherMaker
from textclean.matching.homoglyphs import HomoglyphMatcher


class NormaliseCharacters(Filter):
    """Take out characters that nobody sees and nobody meant; emoji joiners and script joiners stay.

    >>> NormaliseCharacters()("re\\xadport")
    'report'
    """

    family: ClassVar[str] = "UNI"

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """The mechanisms of the family beside the general ones."""
        return {**super().make_matchers(), "homoglyphs": HomoglyphMatcher}
