"""The gazetteer as people write it: TOML, one entry a line.  Read at build time only.

gazetteer/people/*.toml   people
gazetteer/places/*.toml   places
gazetteer/countries.toml  what CLDR's names of countries need (see countries.py)
gazetteer/given.toml      given names
gazetteer/keep.toml       people who spell themselves in another language's way, in English too (keep), and given
                          names that are at home in several languages (shared)
gazetteer/surnames.toml   native surnames
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from textclean.exceptions import PackError
from textclean.names.schemes import TARGETS

LANGUAGES = tuple(target for target in TARGETS if target != "en")
"""Languages in which an entry may give spellings."""
KINDS = "city country region river sea lake island mountain continent desert strait peninsula".split()
"""Kinds of place."""

Entry = Mapping[str, Any]

_SHARED = {"name", "native", "language", "also", "ap", "not_near", *LANGUAGES}
_KEYS = {
    "people": _SHARED | {"alone", "common", "drop"},
    "places": _SHARED | {"kind", "weak", "drop", "club"},
    "countries": {"name", "also", "weak", "drop", "ap", "not_near"},
    "given": {"native", "language", "russian", "en", *LANGUAGES},
    "keep": {"name"},
    "shared": {"name"},
    "surnames": {"language", "natives"},
}
_NEEDED = {
    "people": ("name",),
    "places": ("name", "kind"),
    "countries": ("name",),
    "given": ("native", "en"),
    "keep": ("name",),
    "shared": ("name",),
    "surnames": ("language", "natives"),
}
_TEXTS = {"name", "native", "language", "ap", "kind", "natives", "russian"}
_SWITCHES = {"club", "alone"}
_LIST = (list, "list of strings")


def read_folder(folder: Path, table: str) -> list[Entry]:
    """The entries of all files of a folder, in the order of their names.

    Raises:
        PackError: with the entry that is wrong and what to do.
    """
    return [entry for path in sorted(folder.glob("*.toml")) for entry in read_entries(path, table)]


def read_entries(path: Path, table: str) -> list[Entry]:
    """The entries of one file; `table` is the array that it holds (people, places, countries, given, keep).

    Raises:
        PackError: with the entry that is wrong and what to do.
    """
    import tomllib

    try:
        entries = tomllib.loads(path.read_text("utf-8")).get(table, [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{path}: cannot read the names: {error}") from None
    for entry in entries:
        for problem in _problems(entry, table):
            raise PackError(f"{path}: {entry.get('name') or entry.get('native') or '(no name)'}: {problem}")
    return list(entries)


def _problems(entry: Entry, table: str) -> Iterable[str]:
    if unknown := sorted(set(entry) - _KEYS[table]):
        yield f"unknown key {unknown[0]!r}: known keys are {', '.join(sorted(_KEYS[table]))}"
    for key in _NEEDED[table]:
        if not entry.get(key):
            yield f"{key!r} is needed"
    if table != "surnames" and ("native" in entry) != ("language" in entry):
        yield "'native' and 'language' go together"
    if "kind" in entry and entry["kind"] not in KINDS:
        yield f"kind {entry['kind']!r} is none of {', '.join(KINDS)}"
    for key, value in entry.items():
        wanted, called = (str, "string") if key in _TEXTS else (bool, "truth value") if key in _SWITCHES else _LIST
        if not isinstance(value, wanted):
            yield f"{key!r} is to be a {called}"


def english(entry: Entry) -> tuple[str, ...]:
    """The English forms of an entry, the usual one first."""
    return tuple(dict.fromkeys([entry["name"], *entry.get("also", []), *([entry["ap"]] if "ap" in entry else [])]))


def explicit(entry: Entry) -> tuple[str, ...]:
    """The other languages' spellings that an entry gives, without those that are English too."""
    own = {form.lower() for form in english(entry)}
    dropped = set(entry.get("drop", ()))
    every = (form for language in LANGUAGES for form in entry.get(language, []))
    return tuple(dict.fromkeys(form for form in every if form.lower() not in own and form not in dropped))
