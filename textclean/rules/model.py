"""A rule: frozen data.  What kinds of pattern there are, and what each needs.

| kind | pattern | repaired by |
|---|---|---|
| `phrases` | templates of words in context, from `phrases` or `swaps` | `replacement`, or the swap's, in the case found |
| `regex` | a reviewed regular expression, tried where one of `anchors` stands | `replacement`, a template |
| `characters` | single characters, as `pairs` of (character, replacement) | the replacement |
| `lines` | templates of whole lines | the line is removed, and what the rule `takes` along |
| `pairs` | (find, replacement) of a blind replacement inside words | the word that the table gives |
| `evidence` | what is damage only where `pairs` proved the document to be spun | the word that the table gives |
| `initials` | words that open sentences, without their first letters | the whole word |
| `homoglyphs` | pairs of (look-alike, Latin letter), in words that are Latin otherwise | the whole word in Latin letters |
| `people` | the gazetteer's people, by the parts of their names | the target language's form |
| `unlisted` | given names in another language's romanisation | given name and surname by way of their native forms |
| `whole` | the gazetteer's names that are matched as they stand | the target language's form |
| `builtin` | a mechanism named by `pattern` (mojibake, entities) | the mechanism |
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from textclean.edit import Safety

Kind = Literal[
    "phrases",
    "regex",
    "characters",
    "lines",
    "pairs",
    "people",
    "whole",
    "unlisted",
    "homoglyphs",
    "evidence",
    "initials",
    "builtin",
]
Zone = Literal["any", "head", "tail"]
Takes = Literal["", "list", "rest", "block", "repeat"]

FAMILIES: Mapping[str, str] = {
    "ENC": "encoding: mojibake, entities, C1 controls",
    "UNI": "characters: invisible, control and bidirectional characters, normal form",
    "SPC": "spacing: trailing, doubled and exotic spaces, line ends, blank lines",
    "PUN": "punctuation: another language's spacing and quotes, doubled marks",
    "TOK": "tokenisation: what tokenisers took apart or put in",
    "SUB": "substitution: blind find-and-replace inside words",
    "SEN": "sense: whole words swapped, told by their context",
    "PHR": "phrases: spun expressions, calques and tortured phrases",
    "REP": "repetition: words that stand twice",
    "LLM": "machine residue: marks, trackers and lines of language models and translation services",
    "BOI": "boilerplate: residual page furniture, as lines",
    "NAM": "names: people in another language's spelling",
    "PLC": "names: places in another language's spelling",
}
"""The families in the order in which the default pipeline runs their filters (`PIPELINE` in pipeline.py)."""


@dataclass(frozen=True, slots=True)
class Example:
    """A damaged text and its repair."""

    bad: str
    good: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.  `code` is its family's three letters and three digits; everything else explains or drives it.

    `everywhere` says that protected spans are no obstacle (only below the level of language).
    `before` and `after` are guards of `phrases`: where given, one of these words must stand right
    before or after; `not_before` and `not_after` must not.  `not_near` are words, or parts of them, that
    show by standing in the same line that the text speaks of such damage.  `swaps` are pairs of (template,
    replacement); `exact` asks for the case of the template; `inflect` adds the plural of each last
    word and admits hyphens for spaces.  Of `lines`, `alone = false` says that they are furniture
    only among other furniture, and `takes` what goes along with them: the `list` of links below, the `rest` of
    the text, or, without lines of its own, the `block` of furniture around or lines that
    `repeat`.  The lines of a shipped rule are in a table of their own
    (`registry.line_tables`).  `anchors` of phrases are chosen by the compiler, one set of
    words joined by `|` for each template.
    """

    code: str
    name: str
    summary: str
    safety: Safety
    kind: Kind
    source: str
    languages: tuple[str, ...] = ()
    pattern: str = ""
    anchors: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    swaps: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    replacement: str = ""
    zone: Zone = "any"
    alone: bool = True
    takes: Takes = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    everywhere: bool = False
    exact: bool = False
    inflect: bool = False
    examples: tuple[Example, ...] = field(default=(), compare=False)
    lookalikes: tuple[str, ...] = field(default=(), compare=False)

    @property
    def templates(self) -> tuple[tuple[str, str], ...]:
        """The (template, replacement) pairs of a rule of kind `phrases`."""
        return tuple((phrase, self.replacement) for phrase in self.phrases) + self.swaps

    @property
    def family(self) -> str:
        """The three letters that open the code."""
        return self.code[:3]
