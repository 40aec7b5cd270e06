"""Regular English plurals, for the last words of phrases and of their replacements."""

from __future__ import annotations

from collections.abc import Iterable

IRREGULAR = {
    "analysis": "analyses", "hypothesis": "hypotheses", "diagnosis": "diagnoses", "metastasis": "metastases",
    "matrix": "matrices", "vertex": "vertices", "index": "indices", "criterion": "criteria", "axis": "axes",
    "bacterium": "bacteria", "man": "men", "woman": "women", "child": "children", "half": "halves", "life": "lives",
    "foot": "feet", "tooth": "teeth", "mouse": "mice", "locus": "loci", "stimulus": "stimuli", "prosthesis": "prostheses",
}  # fmt: skip


def plural(phrase: str) -> str:
    """A phrase with its last word in the plural.

    >>> plural("neural network"), plural("relapse analysis"), plural("random study"), plural("stem cells")
    ('neural networks', 'relapse analyses', 'random studies', 'stem cells')
    """
    head, space, last = phrase.rpartition(" ")
    low = last.lower()
    if low in IRREGULAR:
        return head + space + IRREGULAR[low]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return phrase
    if low.endswith(("s", "x", "z", "ch", "sh")):
        return phrase + "es"
    if low.endswith("y") and low[-2:-1] not in tuple("aeiou"):
        return phrase[:-1] + "ies"
    return phrase + "s"


def with_plurals(swaps: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The swaps, and the same with both sides in the plural, where that is another phrase.

    >>> with_plurals([("bosom peril", "breast cancer")])
    (('bosom peril', 'breast cancer'), ('bosom perils', 'breast cancers'))
    """
    every: dict[str, str] = {}
    for source, replacement in swaps:
        every.setdefault(source, replacement)
        if source[-1:].isalpha() and replacement:
            every.setdefault(plural(source), plural(replacement))
    return tuple(every.items())
