"""The shipped rules and tables, read from the artefact in `data/`, and selection by code or prefix.

Nothing is read before it is needed, and everything is read once: the artefact never changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from textclean.exceptions import UnknownRuleError
from textclean.names.people import PeopleTable
from textclean.names.rows import parts
from textclean.names.unlisted import GivenName
from textclean.names.whole import WholeTable
from textclean.rules.artefacts import ArtefactTable, Pair
from textclean.rules.model import FAMILIES, Example, Rule

if TYPE_CHECKING:
    from textclean.boilerplate.table import LineTable
    from textclean.rules.spinner import Tables


def _read(name: str) -> str:
    return (files("textclean.rules") / "data" / name).read_text("utf-8")


@cache
def builtin_rules() -> tuple[Rule, ...]:
    """The rules that textclean ships, sorted by code, without their examples.

    >>> builtin_rules()[0].code
    'BOI001'
    """
    return tuple(rule_from_json(table) for table in json.loads(_read("rules.json")))


@cache
def rules_with_examples() -> tuple[Rule, ...]:
    """The same rules with their examples and look-alikes."""
    texts = json.loads(_read("examples.json"))
    return tuple(
        replace(
            rule,
            examples=tuple(Example(bad, good) for bad, good in texts[rule.code]["examples"]),
            lookalikes=tuple(texts[rule.code]["lookalikes"]),
        )
        for rule in builtin_rules()
    )


def rule_from_json(table: dict[str, Any]) -> Rule:
    """A rule from its compiled form: lists become tuples."""
    values: dict[str, Any] = {k: tuple(map(_freeze, v)) if isinstance(v, list) else v for k, v in table.items()}
    return Rule(**values)


def _freeze(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@cache
def line_tables(rules: tuple[Rule, ...]) -> tuple[LineTable, ...]:
    """The tables of lines for `lines` rules: read for shipped rules, built for a user's own."""
    from textclean.boilerplate.table import LineTable, build_table

    own = [rule for rule in rules if rule.lines]
    shipped = {rule.code for rule in builtin_rules()}
    tables = [_shipped_lines()] if any(rule.code in shipped and not rule.lines for rule in rules) else []
    return (*tables, *([LineTable(build_table(own, lambda word: True))] if own else ()))


@cache
def _shipped_lines() -> LineTable:
    from textclean.boilerplate.table import LineTable

    return LineTable(_read("lines.txt"))


@cache
def artefact_table(rules: tuple[Rule, ...], *, tentative: bool = False) -> ArtefactTable:
    """The table of artefacts for `pairs` rules: read for shipped rules, generated for a user's own.

    `tentative` gives the table for documents that are proven to be spun; it has no anchors.
    """
    shipped = {rule.code for rule in builtin_rules()}
    codes = {pair: rule.code for rule in rules for pair in rule.pairs}
    own = tuple(pair for rule in rules if rule.code not in shipped for pair in rule.pairs)
    texts, anchors = [], []
    if any(rule.code in shipped for rule in rules):
        texts.append(_read("tentative.tsv" if tentative else "artefacts.tsv"))
        anchors += [] if tentative else _read("anchors.txt").splitlines()
    if own:
        tables = _own_tables(own)
        texts.append(tables.tentative if tentative else tables.certain)
        anchors += [] if tentative else tables.anchors
    return ArtefactTable(tuple(dict.fromkeys(anchors)), texts, codes)


@cache
def _own_tables(pairs: tuple[Pair, ...]) -> Tables:
    from textclean.rules.spinner import build_tables

    words = {line.split("\t", 2)[1] for line in _read("artefacts.tsv").splitlines()}
    return build_tables(pairs, sorted(words))


@cache
def people() -> PeopleTable:
    """The people of the gazetteer with all their spellings, by their parts."""
    return PeopleTable(_read("people.tsv"))


@cache
def whole_names() -> WholeTable:
    """The names of the gazetteer that are matched as they stand: places, and people of one word or of many."""
    return WholeTable(_read("whole.tsv"))


@cache
def given_names() -> tuple[GivenName, ...]:
    """Given names in the spelling of other languages than English."""
    rows = (line.split("\t") for line in _read("given.tsv").splitlines())
    return tuple(
        GivenName(spelling, english, source, parts(targets), shared == "shared")
        for spelling, english, source, targets, shared in rows
    )


@cache
def kept_names() -> frozenset[str]:
    """Full names, folded, of people who spell themselves in another language's way."""
    return frozenset(_read("keep.txt").splitlines())


@cache
def surnames() -> frozenset[str]:
    """Native surnames, in small letters."""
    return frozenset(_read("surnames.txt").splitlines())


def select_rules(
    rules: Iterable[Rule],
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    *,
    unsafe: bool = False,
) -> tuple[Rule, ...]:
    """The rules that are on.

    A rule is judged by the longest code or prefix that fits it; at the same length `ignore` wins.
    `select=None` selects all.  Unsafe rules are left out unless `unsafe`.

    Raises:
        UnknownRuleError: for a code or prefix that fits no rule (a family without rules is known).

    >>> [rule.code for rule in select_rules(builtin_rules(), ["SUB"])]
    ['SUB001', 'SUB002', 'SUB003', 'SUB004', 'SUB005']
    """
    every = tuple(rules)
    on = _codes([""] if select is None else select, every) + _codes(extend_select, every)
    off = _codes(ignore, every)
    return tuple(
        rule for rule in every if (unsafe or rule.safety != "unsafe") and _longest(on, rule.code) > _longest(off, rule.code)
    )


def _codes(codes: Iterable[str], rules: Sequence[Rule]) -> list[str]:
    checked = [codes] if isinstance(codes, str) else list(codes)
    for code in checked:
        if code and code not in FAMILIES and not any(rule.code.startswith(code) for rule in rules):
            raise UnknownRuleError(code)
    return checked


def _longest(codes: Iterable[str], code: str) -> int:
    return max((len(prefix) for prefix in codes if code.startswith(prefix)), default=-1)
