"""The public list of the Problematic Paper Screener, turned into a rule pack of the user's own.

The list is a CSV file with the columns of `COLUMNS`.  Each row is taken or skipped with a reason:
fingerprints that are queries, hold wildcards or marks, or are a single word would hit ordinary text.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from textclean.exceptions import PackError

PHRASE, EXPECTED, PAPERS = COLUMNS = ("Fingerprint - Tortured Phrase", "Expected Text", "Nb Retrieved Papers")
CODE = "PPS001"
MOST_WORDS = 12
_QUERY = re.compile(r"\b(?:AND|OR|NOT|NEAR)\b|\"")
_SEVERAL = re.compile(r"[;/|]|\sor\s")
_QUOTES = "\"“”'‘’ "


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that became a swap: its line in the file, the phrase, what it stands for, papers that hold it."""

    line: int
    phrase: str
    expected: str
    papers: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left out: its line, why, and the row as it stands."""

    line: int
    reason: str
    row: str


@dataclass(frozen=True, slots=True)
class Imported:
    """All rows of a list, each in one of the two."""

    taken: tuple[Taken, ...]
    skipped: tuple[Skipped, ...]

    @property
    def reasons(self) -> Counter[str]:
        """How many rows were skipped for each reason."""
        return Counter(skipped.reason for skipped in self.skipped)


def read_list(path: str | Path, *, unambiguous: bool = False, least_papers: int = 0) -> Imported:
    """Read a list of the Problematic Paper Screener.

    `unambiguous` skips rows with several expected texts; `least_papers` skips phrases seen in fewer papers.

    Raises:
        PackError: for a file that cannot be read or has other columns.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise PackError(f"{path}: cannot read the list ({error.strerror or error}): check the path") from None
    except UnicodeDecodeError as error:
        raise PackError(f"{path}: not UTF-8 at byte {error.start}: export the list as CSV in UTF-8") from None
    first: dict[str, int] = {}
    taken: list[Taken] = []
    skipped: list[Skipped] = []
    for line, fields in _rows(text, str(path)):
        phrase = " ".join(fields.get(PHRASE, "").strip(_QUOTES).split())
        expected = " ".join(fields.get(EXPECTED, "").split())
        papers = int("0" + re.sub(r"\D", "", fields.get(PAPERS, "")))
        reason = fields.get("") or _why_not(phrase, expected, unambiguous)
        if not reason and papers < least_papers:
            reason = f"fewer than {least_papers} papers"
        if not reason and phrase.lower() in first:
            reason = "the phrase stands in an earlier row"
        if reason:
            skipped.append(Skipped(line, reason, _shown(fields)))
        else:
            first[phrase.lower()] = line
            taken.append(Taken(line, phrase, expected, papers))
    return Imported(tuple(taken), tuple(skipped))


def _rows(text: str, where: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The line and the fields of each row; under the empty name, what is wrong with the row as a whole."""
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [name.strip() for name in next(reader, [])]
    if missing := [name for name in (PHRASE, EXPECTED) if name not in columns]:
        raise PackError(
            f"{where}: no column {missing[0]!r}, only {', '.join(columns) or 'none'}: is it the screener's list?"
        )
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, {"": f"not readable as CSV ({error})"}
            continue
        if not any(field.strip() for field in row):
            continue
        fields = dict(zip(columns, row, strict=False))
        wrong = len(row) != len(columns)
        yield line, {**fields, "": f"{len(row)} fields, not {len(columns)}" if wrong else ""}


def _why_not(phrase: str, expected: str, unambiguous: bool) -> str:
    """Why a row cannot be a swap; empty if it can."""
    if not phrase or not expected:
        return "no fingerprint" if not phrase else "no expected text"
    if _QUERY.search(phrase):
        return "a query, not a phrase"
    if re.search(r"[*?$~^]", phrase):
        return "a wildcard"
    if re.search(r"[^\w\s'’,.&+-]|_", phrase):
        return "marks that are no part of a phrase"
    words = re.split(r"[\s-]+", phrase)
    if len(words) < 2 or len(words) > MOST_WORDS:
        return "a single word" if len(words) < 2 else f"more than {MOST_WORDS} words"
    if not any(len(word) > 2 for word in words):
        return "no word of three letters"
    if phrase.lower() == expected.lower():
        return "the expected text is the phrase itself"
    if unambiguous and _SEVERAL.search(expected):
        return "several expected texts"
    if not expected.isprintable():
        return "control characters"
    return ""


def _shown(fields: dict[str, str]) -> str:
    return " | ".join(value for name, value in fields.items() if name)


def pack_of(imported: Imported, safety: Literal["detect", "unsafe"] = "detect") -> str:
    """The pack as TOML: one rule with a swap a line, and every skipped row as a comment.

    Raises:
        PackError: if no row was taken.
    """
    if not imported.taken:
        raise PackError("no row of the list can be a rule: nothing written")
    first = imported.taken[0]
    bad = f"The authors wrote about {first.phrase} in their paper."
    good = bad if safety == "detect" else bad.replace(first.phrase, first.expected)
    swaps = (
        f"  [{_toml(row.phrase)}, {_toml(row.expected)}], # line {row.line}, {row.papers} papers" for row in imported.taken
    )
    lost = (f"# line {row.line}, {row.reason}: {_comment(row.row)}" for row in imported.skipped)
    return "\n".join((
        "# Tortured phrases from the Problematic Paper Screener's list, made by `textclean rules import-pps`.",
        '\n[pack]\nlanguage = "en"\n\n[[rule]]',
        f'code = "{CODE}"\nname = "paper-screener"\nsummary = "Tortured phrase of the Problematic Paper Screener"',
        f'safety = "{safety}"\ninflect = true\nswaps = [', *swaps, "]",
        'source = "Problematic Paper Screener (Cabanac, Labbé and Magazinov), the list that was imported"',
        f"examples = [{{ bad = {_toml(bad)}, good = {_toml(good)} }}]",
        'lookalikes = ["The authors thanked the readers of an earlier draft."]', *_headed(imported.skipped), *lost, "",
    ))  # fmt: skip


def _headed(skipped: Sequence[Skipped]) -> list[str]:
    return [f"\n# {len(skipped)} rows were skipped:"] if skipped else []


def _toml(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _comment(value: str) -> str:
    return "".join(c if c.isprintable() else " " for c in value)
