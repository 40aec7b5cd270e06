"""The immutable text that filters look at, with views that are made once and only when asked for."""

from __future__ import annotations

from functools import cached_property

from textclean.language import UNKNOWN, identify
from textclean.matching.fold import fold
from textclean.matching.protected import Spans, protected_spans


class Document:
    """A text and its views.

    `text`: the text.  `folded`: lower case, straight apostrophes, of the same length, so that an
    offset in one is an offset in the other.  `protected`: spans that no language-level rule may
    touch.  `language`: ISO 639-1 code of the language of the whole text, or `"unknown"`.

    >>> Document("It’S").folded
    "it's"
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def folded(self) -> str:
        """The text in lower case with straight apostrophes, code point for code point."""
        return fold(self.text)

    @cached_property
    def protected(self) -> Spans:
        """Spans of URLs, addresses, handles, tags, paths, code and markup."""
        return protected_spans(self.text)

    @cached_property
    def language(self) -> str:
        """The language of the text (ISO 639-1), or `"unknown"` where nothing decides it."""
        return identify(self.text)

    def speaks(self, languages: tuple[str, ...]) -> bool:
        """Whether a rule for these languages applies: no languages means all, and an unknown language is not refused."""
        return not languages or self.language in languages or self.language == UNKNOWN
