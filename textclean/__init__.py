"""textclean: repair the damage that no author wrote, and say exactly what was changed.

import textclean
textclean.clean(text)            # str -> str
textclean.explain(text)          # Result: text, edits, findings, undo, offset maps
textclean.Pipeline.default(...)  # the same, configured once
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from textclean.boilerplate.matcher import Level
from textclean.edit import Edit, Finding
from textclean.exceptions import FileError, PackError, TextcleanError, UnknownRuleError
from textclean.filter import Filter
from textclean.filters import (
    ApplyRules,
    FixEncoding,
    NormaliseCharacters,
    NormaliseNames,
    NormalisePunctuation,
    NormaliseSpacing,
    RemoveBoilerplate,
    RepairPhrases,
    RepairSense,
    RepairSubstitutions,
)
from textclean.pipeline import Pipeline
from textclean.result import Result
from textclean.rules.model import Rule
from textclean.version import __version__

__all__ = [
    "ApplyRules",
    "Edit",
    "FileError",
    "Filter",
    "Finding",
    "FixEncoding",
    "Level",
    "NormaliseCharacters",
    "NormaliseNames",
    "NormalisePunctuation",
    "NormaliseSpacing",
    "PackError",
    "Pipeline",
    "RemoveBoilerplate",
    "RepairPhrases",
    "RepairSense",
    "RepairSubstitutions",
    "Result",
    "Rule",
    "TextcleanError",
    "UnknownRuleError",
    "__version__",
    "clean",
    "explain",
]


def clean(
    text: str,
    *,
    target: str = "en",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    unsafe: bool = False,
    level: Level | str = Level.BALANCED,
    rules: Iterable[Rule] = (),
) -> str:
    """The cleaned text: `explain(text, ...).text`.  Options as `Pipeline.default`.

    Raises:
        TypeError: if `text` is not a `str`.
        UnknownRuleError: for a code or prefix that no rule has.

    >>> clean("Vladimir Poutine was once morest it.")
    'Vladimir Putin was against it.'
    """
    return _pipeline(target, select, ignore, extend_select, unsafe, level, rules).explain(text).text


def explain(
    text: str,
    *,
    target: str = "en",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    unsafe: bool = False,
    level: Level | str = Level.BALANCED,
    rules: Iterable[Rule] = (),
) -> Result:
    """The cleaned text with every edit, in the code points of the original.  Options as `Pipeline.default`.

    Raises:
        TypeError: if `text` is not a `str`.
        UnknownRuleError: for a code or prefix that no rule has.

    >>> explain("It was once morest it.").edits[0].message
    "'against' with 'again' replaced by 'once more'"
    """
    return _pipeline(target, select, ignore, extend_select, unsafe, level, rules).explain(text)


def _pipeline(
    target: str,
    select: Iterable[str] | None,
    ignore: Iterable[str],
    extend_select: Iterable[str],
    unsafe: bool,
    level: Level | str,
    rules: Iterable[Rule],
) -> Pipeline:
    """The pipeline for these options; building one takes some milliseconds, so the last few are kept."""
    chosen = None if select is None else _codes(select)
    return _cached_pipeline(target, chosen, _codes(ignore), _codes(extend_select), unsafe, Level(level), tuple(rules))


def _codes(codes: Iterable[str]) -> tuple[str, ...]:
    return (codes,) if isinstance(codes, str) else tuple(codes)


@lru_cache(maxsize=16)
def _cached_pipeline(
    target: str,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    unsafe: bool,
    level: Level,
    rules: tuple[Rule, ...],
) -> Pipeline:
    return Pipeline.default(
        target=target,
        select=select,
        ignore=ignore,
        extend_select=extend_select,
        unsafe=unsafe,
        level=level,
        rules=rules,
    )
