"""The immutable text that filters look at, with views that are made once and only when asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

from textclean.language import UNKNOWN, by_stop_words, identify, rules_out
from textclean.matching.fold import fold
from textclean.matching.protected import Spans, code_spans, protected_spans

_LINE = re.compile(r"[^\r\n]+")

T = TypeVar("T")

CONTEXT = 300
"""Code points on either side of a place whose words tell the language there."""


class Document:
    """A text and its views.

    `text`: the text.  `folded`: lower case, straight apostrophes, of the same length, so that an
    offset in one is an offset in the other.  `lines`: spans of lines.  `protected`: spans that no language-level rule may
    touch.  `language`: ISO 639-1 code of the language of the whole text, or `"unknown"`.  `proven`: the
    replacements that an artefact proved, (find, replacement) to its evidence (damaged, word); the pipeline
    hands it from one state of the text to the next.

    >>> Document("It’S").folded
    "it's"
    """

    def __init__(self, text: str, proven: dict[tuple[str, str], tuple[str, str]] | None = None) -> None:
        self.text = text
        self.proven = {} if proven is None else proven
        self._memo: dict[object, object] = {}

    def memo(self, owner: object, make: Callable[[], T]) -> T:
        """What `make` gave for `owner` the first time: a view that the document itself does not know."""
        if owner not in self._memo:
            self._memo[owner] = make()
        return cast("T", self._memo[owner])

    @cached_property
    def folded(self) -> str:
        """The text in lower case with straight apostrophes, code point for code point."""
        return fold(self.text)

    @cached_property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """The spans of the lines that are not blank, without their terminators."""
        return tuple(m.span() for m in _LINE.finditer(self.text) if not m[0].isspace())

    @cached_property
    def protected(self) -> Spans:
        """Spans of URLs, addresses, handles, tags, paths, code and markup."""
        return protected_spans(self.text)

    @cached_property
    def code(self) -> Spans:
        """Spans of code and markup: the protected spans that a line keeps even where the whole of it would go."""
        return code_spans(self.text)

    @cached_property
    def language(self) -> str:
        """The language of the text (ISO 639-1), or `"unknown"` where nothing decides it."""
        return identify(self.text)

    def speaks(self, languages: tuple[str, ...], at: int) -> bool:
        """Whether a rule for these languages applies at code point `at`.

        No languages means all.  The stop words around the place decide, within its line; where they
        do not, the language of the whole text; an unknown language is not refused.
        """
        if not languages:
            return True
        around = by_stop_words(self.around(at))
        if around != UNKNOWN:
            return around in languages
        if self.memo(("rules out", languages), lambda: rules_out(self.text, languages)):
            return False
        return self.language in languages or self.language == UNKNOWN

    def around(self, at: int) -> str:
        """The text around code point `at`, within its line and `CONTEXT` code points on either side."""
        start = max(self.text.rfind("\n", max(0, at - CONTEXT), at) + 1, at - CONTEXT, 0)
        end = self.text.find("\n", at, at + CONTEXT)
        return self.text[start : end if end >= 0 else at + CONTEXT]
