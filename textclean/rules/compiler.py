"""Packs and gazetteer to the artefact that ships: `python -m textclean.rules.compiler`.

Needs the development extras: english-words (Webster's Second, public domain) for the words and
wordfreq for what is a word of any language and how frequent.  Neither ships; `docs/data.md` names
the sources.  A test compiles again and compares.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import cache
from importlib.resources import files
from math import log10
from pathlib import Path
from typing import Any

from textclean.matching.templates import read_template
from textclean.names.gazetteer import person_of, read_entries
from textclean.rules.artefacts import build_table
from textclean.rules.loader import load_pack
from textclean.rules.model import Rule

RULES = Path(str(files("textclean.rules")))
NAMES = Path(str(files("textclean.names")))
LEAST_FREQUENT = 2.0
"""Zipf frequency of the rarest words whose damage the table knows."""
NOT_A_WORD = 1.6
"""Up to this Zipf frequency in English, a token that no other language has is a misprint of the corpus."""
_SUFFIXES = ("s", "es", "ed", "d", "ing", "er", "ers", "r", "rs", "ly", "ment", "ments", "ness", "able", "al", "ally")


def builtin_packs() -> list[Path]:
    """The shipped packs, sorted by name."""
    return sorted((RULES / "packs").glob("*.toml"))


def load_builtin_packs() -> tuple[Rule, ...]:
    """The rules of all shipped packs, sorted by code."""
    rules = [rule for path in builtin_packs() for rule in load_pack(path, trusted=True)]
    return tuple(sorted(rules, key=lambda rule: rule.code))


def compile_all() -> dict[str, str]:
    """The files of the artefact: name -> content."""
    rules = load_builtin_packs()
    certain, tentative = build_table(
        [rule for rule in rules if rule.pairs and rule.kind == "pairs"],
        vocabulary(),
        is_word=known_anywhere,
        frequency=frequency,
    )
    entries = sorted(read_entries(NAMES / "people.toml"), key=lambda entry: str(entry["name"]))
    everyone = [person_of(entry) for entry in entries]
    return {
        "rules.json": _lines([_compact(rule) for rule in rules]),
        "examples.json": _lines_of_dict(rules),
        "anchors.txt": "".join(f"{anchor}\n" for anchor in sorted({row.anchor for row in certain})),
        "artefacts.tsv": "".join(f"{row.line}\n" for row in certain),
        "tentative.tsv": "".join(f"{row.line}\n" for row in tentative),
        "people.json": _lines([[p.name, p.also, sorted(p.given), p.surnames] for p in everyone]),
    }


def _compact(rule: Rule) -> dict[str, Any]:
    """A rule without its examples and without what is empty."""
    if rule.kind == "phrases":
        rule = replace(rule, anchors=tuple(map("|".join, _rarest_anchors(rule))))
    values = {k: v for k, v in asdict(rule).items() if v not in ((), "", False) and k not in ("examples", "lookalikes")}
    return {**values, **({"zone": rule.zone} if rule.zone != "any" else {})}


def _rarest_anchors(rule: Rule) -> list[tuple[str, ...]]:
    templates = [read_template(source, hyphens=rule.inflect, exact=rule.exact) for source, _ in rule.templates]
    return [template.best_anchors(_share_within) for template in templates]


@cache
def _share_within(anchor: str) -> float:
    """How often an anchor stands in running text, inside words too: `reside` is in `president`."""
    return sum(share for word, share in _frequent() if anchor in word) or 1e-9


@cache
def _frequent() -> list[tuple[str, float]]:
    return [(word, share) for word, share in _shares().items() if share > 1e-6]


def _lines(items: Sequence[Any]) -> str:
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]\n"


def _lines_of_dict(rules: Sequence[Rule]) -> str:
    texts = {
        rule.code: {"examples": [(e.bad, e.good) for e in rule.examples], "lookalikes": rule.lookalikes} for rule in rules
    }
    return json.dumps(texts, ensure_ascii=False, indent=0) + "\n"


@cache
def vocabulary() -> tuple[str, ...]:
    """Words of Webster's Second and their regular inflections, as frequent as `LEAST_FREQUENT`; names keep their capital."""
    from english_words import get_english_words_set

    listed = get_english_words_set(["web2"], alpha=True, lower=False)
    lower = {word for word in listed if word.islower()}
    names = {word for word in listed if word.istitle() and word.lower() not in lower}
    forms = {form for word in lower for form in _inflections(word)}
    return tuple(sorted(w for w in lower | names | forms if frequency(w) >= LEAST_FREQUENT))


def _inflections(word: str) -> list[str]:
    forms = [word + suffix for suffix in _SUFFIXES]
    if word.endswith("e"):
        forms += [word[:-1] + suffix for suffix in ("ing", "able", "ation", "ations")]
    if word.endswith("y"):
        forms += [word[:-1] + suffix for suffix in ("ies", "ied", "ier", "iest", "ily")]
    if len(word) > 2 and word[-1] not in "aeiouwxy":
        forms += [word + word[-1] + suffix for suffix in ("ed", "ing", "er", "ers")]
    return forms


def frequency(word: str) -> float:
    """How frequent a word is in English, on the Zipf scale (0 to 8)."""
    share = _shares().get(word.lower(), 0.0)
    return round(log10(share) + 9, 2) if share else 0.0


@cache
def _shares() -> dict[str, float]:
    from wordfreq import get_frequency_dict

    return dict(get_frequency_dict("en"))


@cache
def _other_words() -> frozenset[str]:
    from wordfreq import available_languages, iter_wordlist

    languages: Callable[[], dict[str, str]] = available_languages
    return frozenset(word for language in sorted(languages()) if language != "en" for word in iter_wordlist(language))


def known_anywhere(token: str) -> bool:
    """Whether a token is a word of English or of one of the 40 other languages that wordfreq has."""
    return frequency(token) > NOT_A_WORD or token in _other_words() or token in _listed()


@cache
def _listed() -> frozenset[str]:
    from english_words import get_english_words_set

    return frozenset(get_english_words_set(["web2"], lower=True))


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
