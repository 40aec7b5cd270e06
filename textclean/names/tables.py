"""The romanisation schemes as a page for people: `python -m textclean.names.tables > docs/romanisation.md`."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.names.romanise import Rule, rules_of
from textclean.names.schemes import SCHEMES, TARGETS

NAMES = {
    "ru": "Russian", "uk": "Ukrainian", "be": "Belarusian", "bg": "Bulgarian", "sr": "Serbian", "mk": "Macedonian",
    "el": "Greek", "ka": "Georgian", "ar-Latn": "Arabic, Persian and Hebrew, from the English spelling",
}  # fmt: skip
HEAD = """\
# Romanisation schemes

Written by `python -m textclean.names.tables` from `textclean/names/schemes/`; a test compares.
`textclean.names.romanise(name, source="ru", target="fr")` takes the first form of each cell,
`textclean.names.spellings` all of them. `-` is nothing.

Each table shows what a letter gives anywhere; the list below it, what it gives in a context: `^` at the start of a word, `V`
after a vowel or a sign, `S` after a sibilant, `D` after д т н, `L` after л; `$` at the end of a word, `E` before a front
vowel, `C` before a consonant or the end. The longest key wins.
"""


def main() -> int:
    """Print the page."""
    print("\n".join(page()))
    return 0


def page() -> Iterator[str]:
    """The lines of the page."""
    yield HEAD
    for source, name in NAMES.items():
        yield f"## {name} (`{source}`)\n"
        yield from _letters(source)
        yield ""
        for target in TARGETS:
            contexts = sorted(_key(rule) + "=" + _forms(rule) for rule in _rules(source, target) if _has_context(rule))
            if contexts:
                yield f"- {target}: `{' '.join(contexts)}`"
        yield ""


def _letters(source: str) -> Iterator[str]:
    plain = {
        target: {rule[1]: _forms(rule) for rule in _rules(source, target) if not _has_context(rule)} for target in TARGETS
    }
    keys = sorted({key for table in plain.values() for key in table}, key=lambda key: (len(key), key))
    yield f"| | {' | '.join(TARGETS)} |"
    yield f"|---{'|---' * len(TARGETS)}|"
    for key in keys:
        yield f"| {key} | {' | '.join(plain[target].get(key, '') for target in TARGETS)} |"


def _rules(source: str, target: str) -> list[Rule]:
    assert source in SCHEMES, source
    return [rule for rules in rules_of(source, target).values() for rule in rules]


def _has_context(rule: Rule) -> bool:
    return bool(rule[0] or rule[2])


def _key(rule: Rule) -> str:
    return f"{rule[0]}{rule[1]}{rule[2]}"


def _forms(rule: Rule) -> str:
    return "/".join(form or "-" for form in rule[3])


if __name__ == "__main__":
    raise SystemExit(main())
