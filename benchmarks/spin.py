"""Recall on text that was spun on purpose: `python benchmarks/spin.py [DATA.jsonl.gz] [--pack PACK.toml] [--show N]`.

A spinner that applies pairs (find, replacement) inside the words of a text, without looking at
word ends, as blind spinners do: `against` with (again, once more) becomes `once morest`.  Words
that are `find` itself are left, because their replacement is good English.  The text is then
cleaned, and each damaged word counts as right when it came back exactly; every edit anywhere
else counts as wrong.  Shown for all damaged words, and for those that are *damage to a reader*: one
of the tokens is no English word.  The others became other English (`needs` -> `requires`,
`within` -> `along within`), which only the author could tell from what was meant.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from data import SHARED, load

import textclean
from textclean.matching.words import restore_case
from textclean.rules import builtin_rules, load_pack
from textclean.rules.vocabulary import known_in_english

_WORD = re.compile(r"(?<![\w/@.'’-])[A-Za-z]{4,}(?![\w/@'’-]|\.\w)")


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged word: its span in the spun text, the word that it was, and the pair."""

    start: int
    end: int
    word: str
    pair: tuple[str, str]


def spin(text: str, pairs: Sequence[tuple[str, str]], share: float = 0.2, seed: int = 0) -> tuple[str, list[Damage]]:
    """The text with `share` of the words that hold a `find` damaged by one pair each, and what was done."""
    chance = random.Random(seed)
    by_word: dict[str, list[tuple[str, str]]] = {}
    parts: list[str] = []
    damages: list[Damage] = []
    at = length = 0
    for match in _WORD.finditer(text):
        word = match[0]
        folded = word.lower()
        if folded not in by_word:
            by_word[folded] = [pair for pair in pairs if pair[0] in folded and pair[0] != folded]
        if not by_word[folded] or chance.random() > share:
            continue
        find, replacement = chance.choice(by_word[folded])
        damaged = restore_case(word, folded.replace(find, replacement))
        start = length + match.start() - at
        parts += (text[at : match.start()], damaged)
        at, length = match.end(), start + len(damaged)
        damages.append(Damage(start, length, word, (find, replacement)))
    return "".join(parts) + text[at:], damages


def is_visible(damaged: str) -> bool:
    """Whether a token of a damaged word is no English word."""
    return any(not known_in_english(token) for token in damaged.lower().split())


def main(argv: Sequence[str] | None = None) -> int:
    """Print recall and precision; the status is 1 where something else changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(SHARED))
    parser.add_argument("--pack", help="take the pairs of this pack instead of the shipped ones")
    parser.add_argument("--share", type=float, default=0.2, help="share of the words that can be damaged")
    parser.add_argument("--show", type=int, default=0, help="print the N most frequent misses")
    args = parser.parse_args(argv)
    rules = load_pack(args.pack) if args.pack else builtin_rules()
    pairs = [pair for rule in rules if rule.kind == "pairs" for pair in rule.pairs]
    pipeline = textclean.Pipeline.default(select=["SUB"], rules=rules if args.pack else ())
    tally: Counter[str] = Counter()
    missed: Counter[tuple[str, str]] = Counter()
    listed_wrong: list[str] = []
    for number, (language, text) in enumerate(load(args.data)):
        if language != "en":
            continue
        spun, damages = spin(text, pairs, args.share, number)
        repaired = {(edit.start, edit.end): edit.after for edit in pipeline.explain(spun).edits}
        for damage in damages:
            damaged = spun[damage.start : damage.end]
            groups = ["all", "visible"] if is_visible(damaged) else ["all"]
            after = repaired.pop((damage.start, damage.end), None)
            came_back = after == damage.word
            for group in groups:
                tally[group] += 1
                tally[f"{group}: right"] += came_back
                tally[f"{group}: another"] += not came_back and after is not None
            if not came_back and len(groups) > 1:
                missed[damage.word, damaged] += 1
        tally["wrong"] += len(repaired)
        listed_wrong += (f"{spun[start:end]!r} -> {after!r}" for (start, end), after in repaired.items())
    for group in ("all", "visible"):
        right, total = tally[f"{group}: right"], tally[group]
        print(
            f"{group + ' damaged words':22} {total:7,}  came back {right:7,}  recall {right / max(total, 1):.4f}"
            f"  became another word {tally[f'{group}: another']:5,}"
        )
    print(f"edits anywhere else: {tally['wrong']}")
    for (word, damaged), count in missed.most_common(args.show):
        print(f"{count:5}  {word} -> {damaged}")
    print(*listed_wrong[: args.show], sep="\n")
    return int(tally["wrong"] > 0)


if __name__ == "__main__":
    raise SystemExit(main())
