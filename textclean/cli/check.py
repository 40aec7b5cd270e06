"""`textclean check`: one line a finding, a summary last."""

from __future__ import annotations

import argparse

from textclean.cli import files
from textclean.cli.main import ExitStatus
from textclean.cli.options import add_paths, add_pipeline_options, pipeline_of
from textclean.cli.output import Positions, describe, escape, place
from textclean.edit import Edit, Finding
from textclean.exceptions import FileError
from textclean.result import Result


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.epilog = "examples:\n  textclean check article.txt\n  textclean check --select SUB,NAM docs/"
    add_paths(parser)
    add_pipeline_options(parser)


def run(args: argparse.Namespace) -> int:
    """List what every file holds; a file that cannot be read is reported and the work goes on."""
    pipeline = pipeline_of(args)
    failed = looked_at = edits = found = 0
    for path in files.find(args.paths):
        try:
            if isinstance(path, FileError):
                raise path
            source = files.read(path)
        except FileError as error:
            files.report(error)
            failed += 1
            continue
        result = pipeline.explain(source.text)
        _print(source.name, result)
        looked_at += 1
        edits += len(result.edits)
        found += len(result.findings)
    print(_summary(looked_at, edits, found))
    if failed:
        return ExitStatus.ERROR
    return ExitStatus.FOUND if edits or found else ExitStatus.OK


def _print(name: str, result: Result) -> None:
    positions = Positions(result.original)
    items: list[Edit | Finding] = [*result.edits, *result.findings]
    for item in sorted(items, key=lambda i: (i.start, i.end, i.rule)):
        line, column = positions.of(place(item))
        print(f"{escape(name)}:{line}:{column}: {describe(item)}")


def _summary(looked_at: int, edits: int, found: int) -> str:
    where = f"{looked_at} file{'' if looked_at == 1 else 's'}"
    if not edits and not found:
        return f"Nothing found in {where}."
    return f"Found {edits + found} in {where}: {edits} to repair with `textclean fix`, {found} to look at."
