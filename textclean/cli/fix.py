"""`textclean fix`: repair files in place, or standard input to standard output."""

from __future__ import annotations

import argparse
import sys

from textclean.cli import files
from textclean.cli.main import ExitStatus
from textclean.cli.options import add_paths, add_pipeline_options, pipeline_of
from textclean.cli.output import diff
from textclean.exceptions import FileError
from textclean.result import Result


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.epilog = (
        "examples:\n  textclean fix article.txt\n  textclean fix --diff docs/\n  textclean fix < dirty.txt > clean.txt"
    )
    add_paths(parser)
    parser.add_argument("--diff", action="store_true", help="show what would change, write nothing")
    add_pipeline_options(parser)


def run(args: argparse.Namespace) -> int:
    """Repair every file; one that cannot be read or written is reported and the work goes on."""
    pipeline = pipeline_of(args)
    failed = changed = edits = 0
    for path in files.find(args.paths):
        try:
            if isinstance(path, FileError):
                raise path
            source = files.read(path)
            result = pipeline.explain(source.text)
            _deliver(source, result, show=args.diff)
        except FileError as error:
            files.report(error)
            failed += 1
            continue
        changed += bool(result.edits)
        edits += len(result.edits)
    if changed and not args.diff:
        print(f"{_count(edits, 'edit')} in {_count(changed, 'file')}", file=sys.stderr)
    if failed:
        return ExitStatus.ERROR
    return ExitStatus.FOUND if args.diff and changed else ExitStatus.OK


def _deliver(source: files.Source, result: Result, *, show: bool) -> None:
    if show:
        if result.edits:
            print("\n".join(diff(source.name, source.text, result.text)))
    elif source.name == "<stdin>":
        sys.stdout.buffer.write(source.bom + result.text.encode("utf-8"))
        sys.stdout.buffer.flush()
    elif result.edits:
        files.write(source, result.text)
        print(f"{source.name}: {_count(len(result.edits), 'edit')}", file=sys.stderr)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
