"""ENC: mojibake, character references, C1 controls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textclean.filter import Filter, MatcherMaker
from textclean.matching.encoding import EncodingMatcher


class FixEncoding(Filter):
    """Undo encoding damage on the smallest spans; quotes, ligatures and widths stay as the author set them.

    >>> FixEncoding()("The cafÃ© closes at “nine”.")
    'The café closes at “nine”.'
    """

    family: ClassVar[str] = "ENC"

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """The mechanisms of the family beside the general ones."""
        return {**super().make_matchers(), "builtin": EncodingMatcher}
