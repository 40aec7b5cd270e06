"""Rules of kind `phrases`: words and the context that proves them wrong, as templates (see `templates`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from textclean.document import Document
from textclean.edit import Edit
from textclean.matching.automaton import Hit
from textclean.matching.matcher import edit_of
from textclean.matching.templates import Template, needs_digit, read_template
from textclean.matching.words import ends_word, restore_case, starts_word, takes_an
from textclean.rules.model import Rule

_WORD_BEFORE = re.compile(r"([^\W_]{1,40})\W{1,3}\Z")
_WORD_AFTER = re.compile(r"\W{1,3}([^\W_]{1,40})")
_DIGIT = re.compile(r"\d")
_ARTICLE = re.compile(r"(?<!\w)(an?)[ \xa0]\Z", re.IGNORECASE)
NEAR = 32
"""Templates with a numeral are tried where a digit stands so near: 'might' and 'could' are frequent words."""


class Swap:
    """A template of a rule, with its replacement; it is read when its anchor is first hit."""

    def __init__(self, rule: Rule, source: str, replacement: str, anchors: Sequence[str]) -> None:
        self.rule = rule
        self.source = source
        self.replacement = replacement
        self._anchors = tuple(anchors)

    @cached_property
    def template(self) -> Template:
        """The template, read."""
        return read_template(self.source, hyphens=self.rule.inflect, exact=self.rule.exact)

    @cached_property
    def _others(self) -> tuple[str, ...]:
        """Words of which one stands in every match, beside the anchor."""
        sets = [words for words in self.template.anchors if words != self._anchors]
        return min(sets, key=len, default=())

    def find(self, document: Document, start: int, end: int) -> re.Match[str] | None:
        """The match around the anchor at `start:end`; the words that it needs are looked for first."""
        others = self._others
        if others:
            reach = len(self.source) + NEAR
            around = document.folded[max(0, start - reach) : end + reach]
            if len(others) == 1:
                if others[0] not in around:
                    return None
            elif not any(word in around for word in others):
                return None
        return _around(self.template, document.text, start, end)


class PhraseMatcher:
    """Finds the templates of many rules, each by one anchor."""

    always = False

    def __init__(self, rules: Sequence[Rule]) -> None:
        by_anchor: dict[str, tuple[list[Swap], list[Swap]]] = {}
        for rule in rules:
            for at, (source, replacement) in enumerate(rule.templates):
                words = rule.anchors[at].split("|") if rule.anchors else _longest(rule, source)
                swap = Swap(rule, source, replacement, words)
                for word in words:
                    by_anchor.setdefault(word, ([], []))[needs_digit(source)].append(swap)
        self.anchors = list(by_anchor)
        self._swaps = list(by_anchor.values())

    def edits(self, document: Document, hits: Sequence[Hit]) -> Iterator[Edit]:
        """One edit for each core of a template that stands as whole words and passes its rule's guards."""
        seen: set[tuple[str, str, int]] = set()
        folded = document.folded
        for number, start, end in hits:
            if not (starts_word(folded, start) and ends_word(folded, end)):
                continue
            plain, numeric = self._swaps[number]
            near = numeric and _DIGIT.search(folded, max(0, start - NEAR), end + NEAR)
            for swap in [*plain, *numeric] if near else plain:
                match = swap.find(document, start, end)
                key = (swap.rule.code, swap.source, match.start("core")) if match else None
                if match and key and key not in seen and _fits(swap.rule, document, match):
                    seen.add(key)
                    yield _edit(swap.rule, document, match.span("core"), swap.replacement)


def _longest(rule: Rule, source: str) -> Sequence[str]:
    template = read_template(source, hyphens=rule.inflect, exact=rule.exact)
    return template.best_anchors(lambda word: 1 / len(word))


def _around(template: Template, text: str, start: int, end: int) -> re.Match[str] | None:
    """The match of the template that covers `start:end`."""
    for match in template.pattern.finditer(text, max(0, start - template.reach), end + template.reach):
        if match.start() <= start and end <= match.end():
            return match
        if match.start() > start:
            break
    return None


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
