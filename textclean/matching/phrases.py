"""Rules of kind `phrases`: words and the context that proves them wrong, as templates (see `templates`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.matcher import edit_of
from textclean.matching.templates import Template, read_template
from textclean.matching.words import ends_word, is_word, restore_case, takes_an
from textclean.rules.model import Rule

_WORD_BEFORE = re.compile(r"([^\W_]{1,40})\W{1,3}\Z")
_WORD_AFTER = re.compile(r"\W{1,3}([^\W_]{1,40})")
_ARTICLE = re.compile(r"(?<!\w)(an?)[ \xa0]\Z", re.IGNORECASE)


class Swap:
    """A template of a rule, with its replacement; it is read when its anchor is first hit."""

    def __init__(self, rule: Rule, source: str, replacement: str) -> None:
        self.rule = rule
        self.source = source
        self.replacement = replacement

    @cached_property
    def template(self) -> Template:
        """The template, read."""
        return read_template(self.source, hyphens=self.rule.inflect, exact=self.rule.exact)

    def find(self, document: Document, start: int, end: int) -> re.Match[str] | None:
        """The match that covers `start:end`, where an anchor stands; its other words are looked for first."""
        template = self.template
        floor, ceiling = max(0, start - template.reach), end + template.reach
        around = document.folded[floor:ceiling]
        if not all(any(word in around for word in words) for words in template.needs):
            return None
        for match in template.pattern.finditer(document.text, floor, ceiling):
            if match.start() <= start and end <= match.end():
                return match
            if match.start() > start:
                break
        return None


class PhraseMatcher:
    """Finds the templates of many rules, each by one set of anchors."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        by_anchor: dict[str, list[Swap]] = {}
        for rule in rules:
            for at, (source, replacement) in enumerate(rule.templates):
                swap = Swap(rule, source, replacement)
                for anchor in rule.anchors[at].split("|") if rule.anchors else swap.template.longest_anchors():
                    for written in _as_written(anchor, rule.inflect):
                        by_anchor.setdefault(written, []).append(swap)
        self.anchors = list(by_anchor)
        self._swaps = list(by_anchor.values())
        self._is_word = [not any(map(str.isspace, anchor)) and anchor[-1].isalpha() for anchor in by_anchor]

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each core of a template that stands as whole words and passes its rule's guards."""
        seen: set[tuple[str, str, int]] = set()
        folded = document.folded
        for number, start, end in hits:
            if start and is_word(folded[start]) and is_word(folded[start - 1]):
                continue
            if self._is_word[number] and not ends_word(folded, end):
                continue
            for swap in self._swaps[number]:
                match = swap.find(document, start, end)
                key = (swap.rule.code, swap.source, match.start("core")) if match else None
                if match and key and key not in seen and _fits(swap.rule, document, match):
                    seen.add(key)
                    yield _edit(swap.rule, document, match.span("core"), swap.replacement)


def _as_written(anchor: str, hyphens: bool) -> Iterator[str]:
    """How an anchor can stand in text: as it is, and with a gap that is no single space.

    Of a broken anchor only one side is searched for: what stands before its first broken gap, or what
    stands after its last one, whichever word is longer, for longer words are rarer.

    >>> list(_as_written("used to", hyphens=False))
    ['used to', 'used\\n', 'used\\r', 'used  ', 'used \\n', 'used\\xa0']
    """
    yield anchor
    words = anchor.split(" ")
    forwards = len(words[0]) >= len(words[-1])
    for at in range(1, len(words)):
        if forwards:
            yield from (" ".join(words[:at]) + gap for gap in ("\n", "\r", "  ", " \n", "\xa0", *("-" * hyphens)))
        else:
            yield from (gap + " ".join(words[at:]) for gap in ("\n", "  ", "\n ", "\xa0", *("-" * hyphens)))


def _edit(rule: Rule, document: Document, span: tuple[int, int], replacement: str) -> Edit:
    start, end = span
    found = document.text[start:end]
    if rule.inflect and "-" in found and not any(map(str.isspace, found)):
        replacement = replacement.replace(" ", "-")
    after = restore_case(found, replacement)
    article = _ARTICLE.search(document.text, max(0, start - 4), start)
    if article and after and (len(article[1]) == 2) != takes_an(after):
        corrected = article[1][0] + ("n" if takes_an(after) else "")
        start, after = article.start(), corrected + document.text[article.end(1) : start] + after
    message = f"{rule.summary}: {replacement!r}" if rule.safety == "detect" and replacement else ""
    return edit_of(rule, document, start, end, after, message)


def _fits(rule: Rule, document: Document, match: re.Match[str]) -> bool:
    """Whether the rule speaks this language, and its guards allow the words beside the match."""
    text, (start, end) = document.folded, match.span()
    if not document.speaks(rule.languages, start):
        return False
    before = _WORD_BEFORE.search(text, max(0, start - 48), start)
    after = _WORD_AFTER.match(text, end, end + 48)
    return _guard(before, rule.before, rule.not_before) and _guard(after, rule.after, rule.not_after)


def _guard(match: re.Match[str] | None, wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> bool:
    word = match[1] if match else ""
    return (not wanted or word in wanted) and word not in unwanted
