"""textclean: repair the damage that no author wrote, and say exactly what was changed.

import textclean
textclean.clean(text)            # str -> str
textclean.explain(text)          # Result: text, edits, findings, undo, offset maps
textclean.Pipeline.default(...)  # the same, configured once
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Unpack

from textclean.boilerplate.matcher import Level
from textclean.edit import Edit, Finding
from textclean.exceptions import FileError, PackError, SettingError, TextcleanError, UnknownRuleError
from textclean.filter import Filter
from textclean.filters import (
    ApplyRules,
    FixEncoding,
    FixTokenisation,
    NormaliseCharacters,
    NormaliseNames,
    NormalisePlaces,
    NormalisePunctuation,
    NormaliseSpacing,
    RemoveBoilerplate,
    RemoveRepetitions,
    RemoveResidue,
    RepairPhrases,
    RepairSense,
    RepairSubstitutions,
)
from textclean.pipeline import Options, Pipeline
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
    "FixTokenisation",
    "Level",
    "NormaliseCharacters",
    "NormaliseNames",
    "NormalisePlaces",
    "NormalisePunctuation",
    "NormaliseSpacing",
    "PackError",
    "Pipeline",
    "RemoveBoilerplate",
    "RemoveRepetitions",
    "RemoveResidue",
    "RepairPhrases",
    "RepairSense",
    "RepairSubstitutions",
    "Result",
    "Rule",
    "SettingError",
    "TextcleanError",
    "UnknownRuleError",
    "__version__",
    "clean",
    "explain",
]


def clean(text: str, **options: Unpack[Options]) -> str:
    """The cleaned text: `explain(text, ...).text`.  Options as `Pipeline.default`.

    Raises:
        TypeError: if `text` is not a `str`.
        UnknownRuleError: for a code or prefix that no rule has.

    >>> clean("Vladimir Poutine was once morest it.")
    'Vladimir Putin was against it.'
    """
    return _pipeline(options).explain(text).text


def explain(text: str, **options: Unpack[Options]) -> Result:
    """The cleaned text with every edit, in the code points of the original.  Options as `Pipeline.default`.

    Raises:
        TypeError: if `text` is not a `str`.
        UnknownRuleError: for a code or prefix that no rule has.

    >>> explain("It was once morest it.").edits[0].message
    "'against' with 'again' replaced by 'once more'"
    """
    return _pipeline(options).explain(text)


def _pipeline(options: Options) -> Pipeline:
    """The pipeline for these options; building one takes some milliseconds, so the last few are kept."""
    return _cached_pipeline(tuple((name, _frozen(value)) for name, value in sorted(options.items())))


def _frozen(value: Any) -> Any:
    """An option's value as one that can be compared: an iterator is read once."""
    if isinstance(value, Mapping):
        return frozenset(value.items())
    return value if isinstance(value, str | bool | None) else tuple(value)


@lru_cache(maxsize=16)
def _cached_pipeline(options: tuple[tuple[str, Any], ...]) -> Pipeline:
    thawed: Any = {name: dict(value) if isinstance(value, frozenset) else value for name, value in options}
    return Pipeline.default(**thawed)
