"""TOML packs to rules.  A pack is untrusted data: declarative, capped in size, no regular expressions unless allowed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from textclean.exceptions import PackError
from textclean.rules.inflections import with_plurals
from textclean.rules.model import Example, Rule

MAX_BYTES = 4 * 1024 * 1024
MAX_RULES = 20_000
MAX_STRING = 4_000

_CODE = re.compile(r"[A-Z]{3}\d{3}")
_KEYS = {
    "code", "name", "summary", "safety", "kind", "source", "languages", "pattern", "anchors", "phrases", "lines",
    "pairs", "replacement", "zone", "before", "after", "not_before", "not_after", "not_near", "everywhere",
    "examples", "lookalikes", "swaps", "exact", "inflect", "alone", "takes",
}  # fmt: skip
_REQUIRED = ("code", "name", "summary", "safety", "source", "examples", "lookalikes")
_CHOICES = {
    "safety": ("safe", "unsafe", "detect"),
    "zone": ("any", "head", "tail"),
    "takes": ("list", "rest", "block", "repeat"),
}
_TELLS = {"phrases": "phrases", "swaps": "phrases", "lines": "lines", "pattern": "regex", "pairs": "pairs", "takes": "lines"}
"""Key -> the kind of a rule that holds it and names no kind."""
_OWN_KINDS = ("people", "whole", "unlisted", "homoglyphs", "evidence", "initials", "builtin")
_NEEDS = {
    "phrases": (),
    "lines": ("lines",),
    "pairs": ("pairs",),
    "regex": ("pattern", "anchors"),
    "characters": ("pairs",),
}


def load_pack(path: str | Path, *, allow_regex: bool = False, trusted: bool = False) -> tuple[Rule, ...]:
    """Read a rule pack.

    `allow_regex` admits rules with a regular expression of the pack's own; `trusted` is for the
    packs that textclean ships, which may name mechanisms.

    Raises:
        PackError: one line with the file, the rule and what to do.
    """
    import tomllib

    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise PackError(f"{path}: cannot read the rule pack ({error.strerror or error}): check the path") from None
    if len(data) > MAX_BYTES:
        raise PackError(f"{path}: the pack is larger than {MAX_BYTES} bytes: split it")
    try:
        tree = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise PackError(f"{path}: not UTF-8: save the pack as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise PackError(f"{path}: not valid TOML: {error}") from None
    return parse_pack(tree, str(path), allow_regex=allow_regex or trusted, trusted=trusted)


def parse_pack(tree: Mapping[str, Any], where: str, *, allow_regex: bool = False, trusted: bool = False) -> tuple[Rule, ...]:
    """Rules from a pack that is already a mapping; `where` names it in errors.

    Raises:
        PackError: as `load_pack`.
    """
    tables = tree.get("rule")
    pack = tree.get("pack", {})
    if not isinstance(tables, list) or not tables or not all(isinstance(t, dict) for t in tables):
        raise PackError(f"{where}: no rules: write each one as a [[rule]] table")
    if len(tables) > MAX_RULES:
        raise PackError(f"{where}: more than {MAX_RULES} rules: split the pack")
    rules = tuple(_parse_rule(table, pack, where, allow_regex, trusted) for table in tables)
    codes = [rule.code for rule in rules]
    if twice := sorted({c for c in codes if codes.count(c) > 1}):
        raise PackError(f"{where}: rule code {twice[0]} stands twice: give each rule a code of its own")
    return rules


def _parse_rule(table: dict[str, Any], pack: Any, where: str, allow_regex: bool, trusted: bool) -> Rule:
    where = f"{where}: rule {table.get('code', '(no code)')}"
    if unknown := sorted(set(table) - _KEYS):
        raise PackError(f"{where}: unknown key {unknown[0]!r}: known keys are {', '.join(sorted(_KEYS))}")
    for key in _REQUIRED:
        if not table.get(key):
            raise PackError(f"{where}: {key!r} is missing or empty: every rule carries one")
    if not isinstance(table["code"], str) or not _CODE.fullmatch(table["code"]):
        raise PackError(f"{where}: a code is three capital letters and three digits, e.g. 'XYZ001'")
    for key, choices in _CHOICES.items():
        if key in table and table[key] not in choices:
            raise PackError(f"{where}: {key} = {table[key]!r}: choose one of {', '.join(choices)}")
    kind = table.get("kind") or next((kind for key, kind in _TELLS.items() if key in table), "")
    _check_kind(kind, table, where, allow_regex, trusted)
    language = pack.get("language") if isinstance(pack, dict) else None
    if kind == "lines" or kind == "characters":
        language = None
    values = {key: _value(key, table[key], where) for key in table if key not in ("examples", "kind")}
    if language and "languages" not in values:
        values["languages"] = (str(language),)
    rule = Rule(**{**values, "kind": kind, "examples": _examples(table["examples"], where)})
    return _with_readable_templates(rule, where)


def _with_readable_templates(rule: Rule, where: str) -> Rule:
    """The rule with what it inflects; each template is read once, so that a pack with a wrong one is refused."""
    from textclean.boilerplate.heads import line_keys
    from textclean.matching.templates import TemplateError, read_template

    rule = replace(rule, swaps=with_plurals(rule.swaps)) if rule.inflect else rule
    try:
        for source, _ in rule.templates:
            read_template(source, hyphens=rule.inflect, exact=rule.exact)
        for line in rule.lines:
            line_keys(line)
    except TemplateError as error:
        raise PackError(f"{where}: {error}") from None
    return rule


def _check_kind(kind: str, table: dict[str, Any], where: str, allow_regex: bool, trusted: bool) -> None:
    if kind in _OWN_KINDS and trusted:
        return
    if kind not in _NEEDS:
        raise PackError(f"{where}: nothing to look for: give it 'phrases', 'swaps', 'lines', 'pairs' or 'pattern'")
    for key in _NEEDS[kind]:
        if not table.get(key) and table.get("takes") not in ("block", "repeat"):
            raise PackError(f"{where}: kind {kind!r} needs {key!r}")
    if kind == "regex":
        _check_regex(table, where, allow_regex)
    if kind == "phrases":
        _check_phrases(table, where)


def _check_phrases(table: dict[str, Any], where: str) -> None:
    if not table.get("phrases") and not table.get("swaps"):
        raise PackError(f"{where}: kind 'phrases' needs 'phrases' or 'swaps'")
    if table.get("phrases") and table.get("safety") != "detect" and "replacement" not in table:
        raise PackError(f"{where}: 'phrases' needs 'replacement' (or safety = 'detect')")


def _check_regex(table: dict[str, Any], where: str, allow_regex: bool) -> None:
    if not allow_regex:
        raise PackError(f"{where}: regular expressions are off in packs: pass --allow-regex if you trust the pack")
    try:
        re.compile(table["pattern"])
    except (re.error, TypeError) as error:
        raise PackError(f"{where}: pattern is not a regular expression: {error}") from None


def _value(key: str, value: Any, where: str) -> Any:
    """A TOML value as the model holds it: strings, booleans, tuples of strings, tuples of pairs."""
    if key in ("everywhere", "exact", "inflect", "alone"):
        if not isinstance(value, bool):
            raise PackError(f"{where}: {key} is true or false")
        return value
    plural = key in ("languages", "anchors", "phrases", "lines", "before", "after", "not_before", "not_after", "not_near")
    if key in ("pairs", "swaps"):
        if not isinstance(value, list) or not all(isinstance(p, list) and len(p) == 2 for p in value):
            raise PackError(f"{where}: {key} is a list of [find, replacement]")
        return tuple((_string(key, p[0], where), _string(key, p[1], where, may_be_empty=True)) for p in value)
    if plural or key == "lookalikes":
        if not isinstance(value, list):
            raise PackError(f"{where}: {key} is a list of strings")
        return tuple(_string(key, item, where) for item in value)
    return _string(key, value, where, may_be_empty=key == "replacement")


def _string(key: str, value: Any, where: str, *, may_be_empty: bool = False) -> str:
    if not isinstance(value, str) or not (value or may_be_empty):
        raise PackError(f"{where}: {key} holds {value!r}: a string that is not empty is needed")
    if len(value) > MAX_STRING:
        raise PackError(f"{where}: {key} holds a string longer than {MAX_STRING} characters")
    return value


def _examples(value: Any, where: str) -> tuple[Example, ...]:
    if not isinstance(value, list) or not all(isinstance(e, dict) and set(e) == {"bad", "good"} for e in value):
        raise PackError(f'{where}: examples is a list of {{ bad = "…", good = "…" }}')
    return tuple(
        Example(_string("bad", e["bad"], where), _string("good", e["good"], where, may_be_empty=True)) for e in value
    )
