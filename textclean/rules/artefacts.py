"""Generates the artefacts of blind replacement: run the spinner forwards over a word list.

For every pair (find, replacement) and every word that holds `find`, the artefact is the word with
`find` replaced; it is kept where one of its tokens is no word of any language that is known here,
and where no other word could have become it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heapify, heappop, heappush

from textclean.rules.model import Rule

SHORTEST_KEY = 5
SHORTEST_TENTATIVE = 3
"""Keys of tentative artefacts may be so short: they are looked up in spun documents only."""
LEAST_IN_CHAIN = 4.0
"""Zipf frequency of the rarest words for which chains of two replacements are generated."""
LONGEST_KEY = 40
ANCHOR = 6
RARE = 300.0
"""Uses in a billion words up to which a stretch is a good anchor."""
SHORT = 5
"""Replacements of up to so many letters meet words by chance."""
LONG_NAME = 8
"""A capitalised name of so many letters is no chance: Washingpound."""
SHORTEST_REST = 2
"""A rest of fewer letters may be a slip of the space bar, or a name in a program."""
PREFIXES = frozenset(
    "un re in im non pre sub super inter en de dis mis multi out over under up down off on by back fore anti co ex auto "
    "micro macro mini semi trans ultra self mid post pro hyper meta pseudo after cross counter".split()
)
ENDINGS = frozenset(
    "s es d ed ing ings er ers ly y less like ful fully ish able ness wise ship hood ist ists ism or ors al ally ment ments "
    "ward wards id type ism dom r st th".split()
)
"""Prefixes and endings that make new words of any word."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A damaged form, the word that it was, the pair that broke it, and the code of the pair's rule."""

    damaged: str
    word: str
    find: str
    replacement: str
    rule: str

    @property
    def is_chain(self) -> bool:
        """Whether two pairs broke it; they stand joined by a plus sign."""
        return "+" in self.find

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The pair, or the two of a chain."""
        return tuple(zip(self.find.split("+"), self.replacement.split("+"), strict=True))


class ArtefactTable:
    """All artefacts, sorted by key, with the anchors that find the keys.

    The lines are kept as they are read: only those of a key that was hit are taken apart.
    """

    def __init__(self, anchors: Sequence[str], lines: Sequence[str]) -> None:
        self.anchors = anchors
        self._lines = lines

    @cached_property
    def keys(self) -> frozenset[str]:
        """All keys."""
        return frozenset(line.partition("\t")[0] for line in self._lines)

    def of(self, key: str) -> list[Artefact]:
        """The artefacts with this key, those of most words first: `the entireow` before `entireow`."""
        return sorted(self._at(f"{key}\t"), key=lambda artefact: (artefact.is_chain, -artefact.damaged.count(" ")))

    def _at(self, prefix: str) -> Iterator[Artefact]:
        at = bisect_left(self._lines, prefix)
        while at < len(self._lines) and self._lines[at].startswith(prefix):
            _, damaged, word, find, replacement, rule = self._lines[at].split("\t")
            yield Artefact(damaged, word, find, replacement, rule)
            at += 1


@dataclass(frozen=True, slots=True)
class Row:
    """An artefact with its key, and the key's anchor where it is certain."""

    anchor: str
    key: str
    artefact: Artefact

    @property
    def line(self) -> str:
        """The row as the table holds it."""
        a = self.artefact
        return "\t".join((self.key, a.damaged, a.word, a.find, a.replacement, a.rule))


def build_table(
    rules: Sequence[Rule],
    words: Iterable[str],
    *,
    is_word: Callable[[str], bool] | None = None,
    frequency: Callable[[str], float] | None = None,
) -> tuple[list[Row], list[Row]]:
    """The certain and the tentative artefacts of the rules' pairs over `words`, each sorted.

    Certain: no word of any language, and no other source.  Tentative: everything else that holds a
    token that is no word, the likeliest source first; to be used where a document is proven to be
    spun.  `is_word` tells whether a token is a word of any language (by default: one of `words`);
    `frequency` (Zipf scale) settles which word an artefact of two came from: the one ten times more frequent.
    """
    vocabulary = list(dict.fromkeys(words))
    lower = {word.lower() for word in vocabulary}
    known = is_word or lower.__contains__
    rank = frequency or (lambda _: 0.0)
    sources: dict[str, list[Artefact]] = {}
    for artefact in (*_artefacts(rules, vocabulary), *_chains(rules, vocabulary, rank)):
        sources.setdefault(artefact.damaged, []).append(artefact)
    compounding = _compounding({replacement for rule in rules for _, replacement in rule.pairs}, lower)
    certain: list[tuple[str, Artefact]] = []
    tentative: list[tuple[str, Artefact]] = []
    for damaged, own in sources.items():
        key = _key(damaged, known)
        best = _likeliest(own, rank)
        if not key:
            continue
        if len(key) >= SHORTEST_KEY and best and not _could_be_a_word(best, key, best.replacement in compounding, lower):
            certain.append((key, best))
        else:
            tentative += ((key, artefact) for artefact in own if not artefact.is_chain)
    anchors = _anchors({key for key, _ in certain}, {word: 10 ** rank(word) for word in lower})
    guesses = sorted(tentative, key=lambda entry: (entry[0], -rank(entry[1].word), entry[1].damaged, entry[1].word))
    return (
        sorted((Row(anchors[key], key, artefact) for key, artefact in certain), key=lambda row: row.line),
        [Row("", key, artefact) for key, artefact in guesses],
    )


def _artefacts(rules: Sequence[Rule], words: Sequence[str]) -> Iterator[Artefact]:
    for rule in rules:
        for find, replacement in rule.pairs:
            for word in words:
                folded = word.lower()
                if find in folded and folded != find:
                    yield Artefact(folded.replace(find, replacement), word, find, replacement, rule.code)


def _chains(rules: Sequence[Rule], words: Sequence[str], rank: Callable[[str], float]) -> Iterator[Artefact]:
    """Two replacements in one word: the second in what the first one left of the word."""
    frequent = [word for word in words if rank(word) >= LEAST_IN_CHAIN]
    for rule in rules:
        for word in frequent:
            folded = word.lower()
            inside = [pair for pair in rule.pairs if pair[0] in folded and pair[0] != folded]
            for find, replacement in inside:
                left, _, right = folded.partition(find)
                for other, second in inside:
                    if other in right and find not in right and other not in left:
                        damaged = left + replacement + right.replace(other, second)
                        yield Artefact(damaged, word, f"{find}+{other}", f"{replacement}+{second}", rule.code)


def _key(damaged: str, known: Callable[[str], bool]) -> str | None:
    """The longest token that is no word; None if there is none that can be trusted."""
    tokens = [t for t in damaged.split() if SHORTEST_TENTATIVE <= len(t) <= LONGEST_KEY and t.isalnum() and not known(t)]
    return max(tokens, key=len) if tokens and not _is_ordinal(tokens) else None


def _is_ordinal(tokens: list[str]) -> bool:
    """`10th`, `2nd`, `1950s`: numerals with an ending are words that no list holds."""
    return all(token.rstrip("abcdefghijklmnopqrstuvwxyz").isdigit() for token in tokens)


def _likeliest(own: list[Artefact], rank: Callable[[str], float]) -> Artefact | None:
    words = {artefact.word.lower() for artefact in own}
    if len(words) == 1:
        return own[0]
    ranked = sorted(own, key=lambda artefact: -rank(artefact.word))
    rest = [artefact for artefact in ranked if artefact.word.lower() != ranked[0].word.lower()]
    return ranked[0] if rank(ranked[0].word) - rank(rest[0].word) >= 1.0 else None


def _could_be_a_word(artefact: Artefact, key: str, compounding: bool, words: Collection[str]) -> bool:
    """Whether somebody could have built the key on purpose: `inplace`, `passphrases`, `unmatched`, `eraless`.

    True where the replacement stands in the key with a productive prefix before it or an ending
    after it, with a single letter beside it (`tprevious`), with digits last (`sof10`), and, for
    replacements that are short or make compounds, with words around it.
    """
    if " " in artefact.damaged:
        return False
    left, _, right = key.partition(artefact.replacement)
    if not left and right[:1] == artefact.replacement[-1] == "e":
        return False  # purchaseer: nobody spells an ending so
    ends = not right or right in ENDINGS
    if ends and (not left or left in PREFIXES):
        return True
    if len(left + right) < SHORTEST_REST or key[-1].isdigit():
        return True
    if artefact.word[0].isupper() and len(artefact.word) >= LONG_NAME:
        return False
    joined = _is_plain(left, words) and (ends or _is_plain(right, words))
    return joined and (compounding or len(artefact.replacement) <= SHORT)


def _is_plain(rest: str, words: Collection[str]) -> bool:
    return not rest or rest in words or rest in PREFIXES


def _compounding(replacements: Collection[str], words: Collection[str]) -> set[str]:
    """The replacements that stand in at least two dictionary words beside another word: fire-place, catch-phrase."""
    counts: Counter[str] = Counter()
    for word in words:
        for at in range(2, len(word) - 1):
            for part, rest in ((word[:at], word[at:]), (word[at:], word[:at])):
                if part in replacements and rest in words and rest not in ENDINGS:
                    counts[part] += 1
    return {part for part, count in counts.items() if count > 1}


def _anchors(keys: Collection[str], words: Mapping[str, float]) -> dict[str, str]:
    """The anchor of each key: few anchors, each rare in text, that together stand in all keys.

    Greedy set cover: the stretch that most of the open keys share comes first, among those used no
    more than `RARE`; a key that has none takes its rarest.  `words` are weighted by how often they
    are used.
    """
    used: dict[str, float] = defaultdict(float)
    for word, weight in words.items():
        for stretch in _stretches(word):
            used[stretch] += weight
    holders: dict[str, list[str]] = defaultdict(list)
    for key in sorted(keys):
        rarest = min(used[stretch] for stretch in _stretches(key))
        for stretch in _stretches(key):
            if used[stretch] <= max(RARE, rarest):
                holders[stretch].append(key)
    chosen: dict[str, str] = {}
    queue = [(-len(own), stretch) for stretch, own in holders.items()]
    heapify(queue)
    while queue:
        count, stretch = heappop(queue)
        still_open = [key for key in holders[stretch] if key not in chosen]
        if len(still_open) < -count:
            if still_open:
                heappush(queue, (-len(still_open), stretch))
            continue
        chosen.update(dict.fromkeys(still_open, stretch))
    return chosen


def _stretches(word: str) -> set[str]:
    """The stretches of `ANCHOR` characters of a word, or the whole of a shorter one."""
    return {word[at : at + ANCHOR] for at in range(max(len(word) - ANCHOR + 1, 1))}
