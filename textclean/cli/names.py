"""`textclean names FILE…`: the people and places found in another spelling, with what they are brought to."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Sequence

from textclean.cli import files
from textclean.cli.main import ExitStatus
from textclean.cli.options import add_name_options, add_paths, own_names
from textclean.cli.output import escape
from textclean.exceptions import FileError
from textclean.pipeline import Pipeline

FAMILIES = ("NAM", "PLC")
COLUMNS = ("count", "variant", "canonical", "rule", "safety")

Row = tuple[int, str, str, str, str]
"""What stands in `COLUMNS`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.epilog = (
        "The unsafe rules are tried too; `textclean fix` uses them with --unsafe only.  Names whose several "
        "English spellings\n"
        "a text mixes are listed with rule NAM005; `fix` brings them to one form with --consistent-names.\n\n"
        "examples:\n  textclean names article.txt\n  textclean names --format csv corpus/ > names.csv\n"
        "  textclean names --style ap --names house-style.toml article.txt"
    )
    add_paths(parser)
    parser.add_argument("--format", choices=["text", "csv", "json"], default="text", help="how to print (default: text)")
    add_name_options(parser.add_argument_group("forms of names"))


def run(args: argparse.Namespace) -> int:
    """List the names of all files together, the most frequent first."""
    pipeline = Pipeline.default(
        target=args.target, style=args.style, names=own_names(args), consistent=True, select=FAMILIES, unsafe=True
    )
    safety = {rule.code: rule.safety for rule in pipeline.rules}
    counts: Counter[tuple[str, str, str]] = Counter()
    failed = 0
    for path in files.find(args.paths):
        try:
            if isinstance(path, FileError):
                raise path
            text = files.read(path).text
        except FileError as error:
            files.report(error)
            failed += 1
            continue
        for edit in pipeline.explain(text).edits:
            counts[" ".join(edit.before.split()), " ".join(edit.after.split()), edit.rule] += 1
    rows = [
        (count, *names, safety[names[2]]) for names, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]
    _print(rows, args.format)
    return ExitStatus.ERROR if failed else ExitStatus.OK


def _print(rows: Sequence[Row], form: str) -> None:
    if form == "json":
        print(json.dumps([dict(zip(COLUMNS, row, strict=True)) for row in rows], ensure_ascii=False, indent=1))
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    elif not rows:
        print("No names in another spelling found.")
    else:
        shown = [tuple(escape(str(cell)) for cell in row) for row in (COLUMNS, *rows)]
        widths = [max(len(row[column]) for row in shown) for column in range(len(COLUMNS))]
        for count, *others in shown:
            cells = (cell.ljust(width) for cell, width in zip(others, widths[1:], strict=True))
            print(f"{count.rjust(widths[0])}  {'  '.join(cells)}".rstrip())
