"""Packs and gazetteer to the artefact that ships: `python -m textclean.rules.compiler`.

Needs the development extras for its word lists (`textclean.rules.vocabulary`).  A test compiles again
and compares.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import cache
from importlib.resources import files
from math import prod
from pathlib import Path
from typing import Any, Literal

from textclean.boilerplate.table import build_table
from textclean.matching.templates import read_template
from textclean.names.compiler import compile_names
from textclean.rules.loader import load_pack
from textclean.rules.model import Rule
from textclean.rules.spinner import build_tables
from textclean.rules.vocabulary import frequency, is_common, known_anywhere, known_in_english, shares, vocabulary

RULES = Path(str(files("textclean.rules")))
SHORTEST_REST = 5
"""Letters that a word must keep to be known by them."""
COLLOCATION = 30.0
"""How much likelier a word is beside another than anywhere."""
EACH_ANCHOR = 1.5e-7
"""What one more anchor costs, in looks at the text for each word of it."""
GAPS = 5
"""Anchors that a gap adds."""
DIGIT = 1e-4
"""How often a given digit begins a word of running text, next to words of templates."""
WRAPPED = 0.03
"""How often a word stands at the edge of its line: there an anchor of several words is searched for by one of them."""


def builtin_packs() -> list[Path]:
    """The shipped packs, sorted by name."""
    return sorted((RULES / "packs").glob("*.toml"))


def load_builtin_packs() -> tuple[Rule, ...]:
    """The rules of all shipped packs, sorted by code."""
    rules = [_with_initials(rule) for path in builtin_packs() for rule in load_pack(path, trusted=True)]
    return tuple(sorted(rules, key=lambda rule: rule.code))


def _with_initials(rule: Rule) -> Rule:
    """A rule of kind `initials` with the rests of its words that are no words, and no other word's; others as they are."""
    if rule.kind != "initials":
        return rule
    sources = Counter(rest for word in vocabulary() for rest in _rests(word.lower()))
    pairs = (
        (rest, word) for word in rule.phrases for rest in _rests(word) if sources[rest] == 1 and not known_anywhere(rest)
    )
    return replace(rule, phrases=(), pairs=tuple(sorted(pairs)))


def _rests(word: str) -> list[str]:
    return [word[cut:] for cut in (1, 2, 3) if len(word) - cut >= SHORTEST_REST]


def compile_all() -> dict[str, str]:
    """The files of the artefact: name -> content."""
    rules = load_builtin_packs()
    tables = build_tables(
        [pair for rule in rules if rule.kind == "pairs" for pair in rule.pairs],
        vocabulary(),
        is_word=known_anywhere,
        is_english=known_in_english,
        frequency=frequency,
        uses={word: share * 1e9 for word, share in shares().items()},
    )
    return {
        "rules.json": _lines([_compact(rule) for rule in rules]),
        "examples.json": _lines_of_dict(rules),
        "anchors.txt": "".join(f"{anchor}\n" for anchor in tables.anchors),
        "artefacts.tsv": tables.certain,
        "tentative.tsv": tables.tentative,
        "lines.txt": build_table((rule for rule in rules if rule.kind == "lines"), is_common=is_common),
        **compile_names(),
    }


def _compact(rule: Rule) -> dict[str, Any]:
    """A rule without its examples and lines, which have files of their own, and without what is empty."""
    if rule.kind == "phrases":
        rule = replace(rule, anchors=tuple(map("|".join, _rarest_anchors(rule))))
    elsewhere = ("examples", "lookalikes", "lines")
    values = {k: v for k, v in asdict(rule).items() if v not in ((), "", False) and k not in elsewhere}
    for key, usual in (("zone", "any"), ("alone", True)):
        values.pop(key, None)
        if getattr(rule, key) != usual:
            values[key] = getattr(rule, key)
    return values


def _rarest_anchors(rule: Rule) -> list[tuple[str, ...]]:
    templates = [read_template(source, hyphens=rule.inflect, exact=rule.exact) for source, _ in rule.templates]
    return [template.best_anchors(_cost) for template in templates]


def _cost(anchor: str) -> float:
    """How often an anchor stands in running text, and a little for each, because anchors cost time themselves."""
    words = anchor.split(" ")
    if len(words) == 1:
        return _share(anchor, "in") + EACH_ANCHOR
    edge = words[0] if len(words[0]) >= len(words[-1]) else words[-1]
    middle = prod(_share(word, "is") for word in words[1:-1])
    together = _share(words[0], "ends") * middle * _share(words[-1], "starts") * COLLOCATION ** (len(words) - 1)
    return together + WRAPPED * _share(edge, "is") + EACH_ANCHOR * (1 + GAPS * (len(words) - 1))


@cache
def _share(anchor: str, where: Literal["is", "in", "starts", "ends"]) -> float:
    """How often an anchor stands in running text, inside words too (`reside` in `president`), or at their starts or ends.

    Words that a template joins with an underscore are a term: they stand together as often as the rarer one stands.
    """
    if anchor.isdigit():
        return DIGIT
    if "_" in anchor:
        return min(shares().get(word, 1e-9) for word in anchor.split("_"))
    if where == "is":
        return shares().get(anchor, 1e-9)
    stands = {"in": str.__contains__, "starts": str.startswith, "ends": str.endswith}[where]
    return sum(share for word, share in _frequent() if stands(word, anchor)) or 1e-9


@cache
def _frequent() -> list[tuple[str, float]]:
    return [(word, share) for word, share in shares().items() if share > 1e-6]


def _lines(items: Sequence[Any]) -> str:
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]\n"


def _lines_of_dict(rules: Sequence[Rule]) -> str:
    texts = {
        rule.code: {"examples": [(e.bad, e.good) for e in rule.examples], "lookalikes": rule.lookalikes} for rule in rules
    }
    return json.dumps(texts, ensure_ascii=False, indent=0) + "\n"


def main() -> int:
    """Write the artefact."""
    target = RULES / "data"
    target.mkdir(exist_ok=True)
    for name, content in compile_all().items():
        (target / name).write_text(content, "utf-8")
        print(f"{name}: {len(content):,} characters")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
