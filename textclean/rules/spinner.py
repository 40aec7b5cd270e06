"""Generates the artefacts of blind replacement: run the spinner forwards over a word list.

For every pair (find, replacement) and every word that holds `find`, the artefact is the word with
`find` replaced; it is kept where one of its tokens is no word of any language that is known here,
and where no other word could have become it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from textclean.rules.anchors import RARE, Stretches
from textclean.rules.artefacts import LONGEST_KEY, Artefact, Pair

_GAP = re.compile("[ -]")
SHORTEST_KEY = 5
SHORTEST_TENTATIVE = 3
"""Keys of tentative artefacts may be so short: they are looked up in spun documents only."""
LEAST_IN_CHAIN = 4.0
"""Zipf frequency of the rarest words for which chains of two replacements are generated."""
FREQUENT = 3.0
"""Zipf frequency of the rarest words that a shorter key is taken for."""
FAR_BEHIND = 1.5
"""A source of a tentative artefact that is so much rarer than another (Zipf scale) is left out."""
WORTH = 3000
"""Uses in a billion words that the words found by one anchor must have together."""
DEAR = 20_000.0
"""Uses in a billion words of a key's rarest stretch from which it is too dear to look for everywhere."""
PART_OF_EVERY_TEXT = 5.0
"""Zipf frequency from which damage to a word is likelier than a compound that nobody has written before."""
SHORT = 5
"""Replacements of up to so many letters meet words by chance."""
LONG_NAME = 8
"""A capitalised name of so many letters is no chance: Washingpound."""
SHORTEST_REST = 2
"""A rest of fewer letters may be a slip of the space bar, or a name in a program."""
PREFIXES = frozenset(
    "un re in im non pre sub super inter en de dis mis multi out over under up down off on by back fore anti co ex auto "
    "micro macro mini semi trans ultra self mid post pro hyper meta pseudo after cross counter no not all any".split()
)
ENDINGS = frozenset(
    "s es d ed ing ings er ers ly y less like ful fully ish able ness wise ship hood ist ists ism or ors al ally ment ments "
    "ward wards id type ism dom r st th ion ions it".split()
)
"""Prefixes and endings that make new words of any word."""
LONGEST_ENDING = max(map(len, ENDINGS))
REGULAR = frozenset("s es d ed ing ings er ers ly ness less like".split())
"""Endings that every speaker puts to a word without thinking."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Two tables as sorted lines, and the anchors of the certain one."""

    certain: str
    tentative: str
    anchors: tuple[str, ...]


def build_tables(
    pairs: Sequence[Pair],
    words: Iterable[str],
    *,
    is_word: Callable[[str], bool] | None = None,
    is_english: Callable[[str], bool] | None = None,
    frequency: Callable[[str], float] | None = None,
    uses: Mapping[str, float] | None = None,
) -> Tables:
    """The certain and the tentative artefacts of `pairs` over `words`.

    Certain: no word of any language, and no other source.  Tentative: everything else that holds a
    token that is no word, the likeliest source first; to be used where a document is proven to be
    spun.  `is_word` tells whether a token is a word of any language (by default: one of `words`), `is_english`
    whether it is one of English: what is a word of other languages only needs more evidence.  `frequency`
    (Zipf scale) settles which word an artefact of two came from: the one ten times more frequent.
    `uses` are the words of running text with their uses in a billion words, for the choice of anchors.
    """
    vocabulary = list(dict.fromkeys(words))
    lower = {word.lower() for word in vocabulary}
    known = is_word or lower.__contains__
    rank = frequency or (lambda _: 0.0)
    stretches = Stretches(uses or dict.fromkeys(lower, 1.0))
    compounding = _compounding({replacement for _, replacement in pairs}, lower, uses or lower)
    certain: list[tuple[str, Artefact]] = []
    tentative: list[tuple[str, Artefact]] = []
    sources = _sources(pairs, vocabulary, rank)
    in_phrases = _tokens_of_phrases(sources, rank)
    for damaged, own in sources.items():
        if in_phrases.get(damaged, -1.0) >= max(rank(artefact.word) for artefact in own):
            continue  # likelier a part of what a longer replacement left
        key = _key(damaged, known, stretches)
        best = _likeliest(own, rank)
        compound = best is not None and best.replacement in compounding and rank(best.word) < PART_OF_EVERY_TEXT
        if key and best and _is_certain(best, key, compound, lower, stretches):
            certain.append((key, best))
        elif key := key or (_key(damaged, is_english, stretches) if is_english else None):
            guesses = _guesses(own, key, rank)
            tentative += ((key, replace(artefact, needs_pair=known(key))) for artefact in guesses)
    anchors = stretches.cover({key for key, _ in certain})
    if frequency:
        rare = _rare_anchors(certain, anchors, frequency)
        tentative += (entry for entry in certain if anchors[entry[0]] in rare and not entry[1].is_chain)
        certain = [entry for entry in certain if anchors[entry[0]] not in rare]
    certain.sort(key=lambda entry: _line(*entry))
    tentative.sort(key=lambda entry: (entry[0], -rank(entry[1].word), _line(*entry)))
    return Tables(_text(certain), _text(tentative), tuple(sorted({anchors[key] for key, _ in certain})))


def _rare_anchors(
    entries: Iterable[tuple[str, Artefact]], anchors: Mapping[str, str], frequency: Callable[[str], float]
) -> set[str]:
    """The anchors that find words of less than `WORTH` uses together: they cost every text more than they give."""
    worth: Counter[str] = Counter()
    for key, artefact in entries:
        worth[anchors[key]] += int(10 ** frequency(artefact.word))
    return {anchor for anchor, uses in worth.items() if uses < WORTH}


def _text(entries: Iterable[tuple[str, Artefact]]) -> str:
    return "".join(_line(key, artefact) for key, artefact in entries)


def _line(key: str, artefact: Artefact) -> str:
    mark = ("own",) if artefact.needs_pair else ()
    return "\t".join((key, artefact.word, artefact.find, artefact.replacement, *mark)) + "\n"


def _sources(pairs: Sequence[Pair], words: Sequence[str], rank: Callable[[str], float]) -> dict[str, list[Artefact]]:
    """Each damaged form with the artefacts that give it."""
    sources: dict[str, list[Artefact]] = {}
    for artefact in (*_artefacts(pairs, words), *_chains(pairs, words, rank)):
        sources.setdefault(artefact.damaged, []).append(artefact)
    return sources


def _tokens_of_phrases(sources: Mapping[str, list[Artefact]], rank: Callable[[str], float]) -> dict[str, float]:
    """The tokens of damaged forms of several words, and how frequent the most frequent word is that leaves them."""
    tokens: dict[str, float] = {}
    for damaged, own in sources.items():
        if not damaged.isalnum():
            most = max((rank(artefact.word) for artefact in own if not artefact.is_chain), default=-1.0)
            tokens.update((token, max(most, tokens.get(token, -1.0))) for token in _GAP.split(damaged))
    return tokens


def _artefacts(pairs: Sequence[Pair], words: Sequence[str]) -> Iterator[Artefact]:
    by_find: dict[str, list[str]] = {}
    for find, replacement in pairs:
        by_find.setdefault(find, []).append(replacement)
    for find, replacements in by_find.items():
        for word in words:
            if find in (folded := word.lower()) and folded != find:
                yield from (Artefact(word, find, replacement) for replacement in replacements)


def _chains(pairs: Sequence[Pair], words: Sequence[str], rank: Callable[[str], float]) -> Iterator[Artefact]:
    """Two replacements in one word: the second in what the first one left of the word."""
    for word in words:
        if rank(word) < LEAST_IN_CHAIN:
            continue
        folded = word.lower()
        inside = [pair for pair in pairs if pair[0] in folded and pair[0] != folded]
        for find, replacement in inside:
            left, _, right = folded.partition(find)
            for other, second in inside:
                if other in right and find not in right and other not in left:
                    yield Artefact(word, f"{find}+{other}", f"{replacement}+{second}")


def _key(damaged: str, known: Callable[[str], bool], stretches: Stretches) -> str | None:
    """The token that is no word and cheapest to look for; None if there is none that can be trusted."""
    tokens = [token for token in _GAP.split(damaged) if _may_be_key(token) and not known(token)]
    if not tokens or _is_ordinal(tokens):
        return None
    return min(tokens, key=lambda token: (len(token) < SHORTEST_KEY or stretches.cost(token) > RARE, -len(token)))


def _may_be_key(token: str) -> bool:
    return SHORTEST_TENTATIVE <= len(token) <= LONGEST_KEY and token.isalnum()


def _guesses(own: list[Artefact], key: str, rank: Callable[[str], float]) -> list[Artefact]:
    """The artefacts of one damaged form that are not certain but worth keeping.

    No chains; for short keys frequent words only, and no names; no source that another one leaves far behind.
    """
    least = max(rank(artefact.word) for artefact in own) - FAR_BEHIND
    if len(key) < SHORTEST_KEY:
        own = [artefact for artefact in own if artefact.word.islower()]
        least = max(least, FREQUENT)
    return [a for a in own if not a.is_chain and rank(a.word) >= least and not _is_derivation(a, key)]


def _is_derivation(artefact: Artefact, key: str) -> bool:
    """Whether the key is the replacement with a prefix or an ending as English spells them: `legislations`, `renew`."""
    left, found, right = key.partition(artefact.replacement)
    plain = found and left in ("", "un", "re", "non") and (not right or right in REGULAR)
    return bool(plain) and not _is_misspelled(found, right)


def _is_misspelled(stem: str, ending: str) -> bool:
    """Whether an ending is put to a stem as English never does: `purchaseer`, `beachs`, `propertys`.

    >>> _is_misspelled("purchase", "er"), _is_misspelled("beach", "s"), _is_misspelled("property", "s")
    (True, True, True)
    >>> _is_misspelled("law", "s"), _is_misspelled("see", "ing"), _is_misspelled("play", "s")
    (False, False, False)
    """
    if ending.startswith("d"):
        return not stem.endswith("e")
    if stem.endswith("e"):
        return ending[:1] in ("e", "y") or (ending.startswith("i") and not stem.endswith(("ee", "ye", "oe")))
    if stem.endswith("y") and stem[-2:-1] not in tuple("aeiou"):
        return ending in ("s", "ed", "er", "es", "ly")
    hissing = stem.endswith(("s", "x", "z", "ch", "sh"))
    return (ending == "s" and hissing) or (ending == "es" and not hissing and not stem.endswith("o"))


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


def _is_certain(artefact: Artefact, key: str, compounding: bool, words: Collection[str], stretches: Stretches) -> bool:
    """Whether an artefact of one source is to be looked for in every text."""
    if len(key) < SHORTEST_KEY or stretches.cost(key) > DEAR:
        return False
    return artefact.breaks > 0 or not _could_be_a_word(artefact, key, compounding, words)


def _could_be_a_word(artefact: Artefact, key: str, compounding: bool, words: Collection[str]) -> bool:
    """Whether somebody could have built the key on purpose: `inplace`, `passphrases`, `unmatched`, `eraless`.

    True where the replacement stands in the key with a productive prefix before it or an ending
    after it, with a single letter beside it (`tprevious`, `sflags`), with digits last (`sof10`), and, for
    replacements that are short or make compounds, with words around it; and where the key is a word
    with an ending, wherever the replacement stands (`parseable`).
    """
    if artefact.is_chain:
        return any(key[:at] in words and key[at:] in words for at in range(1, len(key)))
    left, _, right = key.partition(artefact.replacement)
    if not left and artefact.replacement.endswith("e") and right in ("ed", "er", "ers"):
        return False  # purchaseer: nobody spells an ending so
    ends = not right or right in ENDINGS
    if (ends and (not left or left in PREFIXES)) or _is_inflected(key, words):
        return True
    if len(left + right) < SHORTEST_REST or key[-1].isdigit() or (len(left) == 1 and artefact.replacement + right in words):
        return True
    if artefact.word[0].isupper() and len(artefact.word) >= LONG_NAME:
        return False
    joined = _is_plain(left, words) and (ends or _is_plain(right, words))
    return joined and (compounding or len(artefact.replacement) <= SHORT)


def _is_plain(rest: str, words: Collection[str]) -> bool:
    return not rest or rest in words or rest in PREFIXES


def _is_inflected(key: str, words: Collection[str]) -> bool:
    return any(key[at:] in ENDINGS and key[:at] in words for at in range(max(3, len(key) - LONGEST_ENDING), len(key)))


def _compounding(replacements: Collection[str], words: Collection[str], tokens: Iterable[str]) -> set[str]:
    """The replacements that stand beside another word in at least two tokens of text: fire-place, time-series."""
    counts: Counter[str] = Counter()
    for token in tokens:
        for at in range(2, len(token) - 1):
            for part, rest in ((token[:at], token[at:]), (token[at:], token[:at])):
                if part in replacements and rest in words and rest not in ENDINGS:
                    counts[part] += 1
    return {part for part, count in counts.items() if count > 1}
