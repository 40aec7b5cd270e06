"""The parser, the error boundary and the exit codes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from enum import IntEnum
from importlib import import_module

from textclean.exceptions import TextcleanError
from textclean.version import __version__

COMMANDS = {
    "fix": "repair files in place, or standard input to standard output",
    "check": "list what would be repaired and what was found",
    "names": "list the people and places found in another spelling",
    "rules": "list the rules, or test them by their examples",
    "rule": "explain one rule",
}


class ExitStatus(IntEnum):
    """What the command line returns."""

    OK = 0
    FOUND = 1
    ERROR = 2
    INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _parser(arguments)
    args = parser.parse_args(arguments)
    try:
        status: int = import_module(f"textclean.cli.{args.command}").run(args)
        sys.stdout.flush()
        return status
    except TextcleanError as error:
        print(f"textclean: {error}", file=sys.stderr)
        return ExitStatus.ERROR
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.ERROR


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; only the command that is asked for is imported to add its options."""
    parser = argparse.ArgumentParser(
        prog="textclean",
        description="Repair the damage that no author wrote, and say exactly what was changed.",
        epilog="Exit codes: 0 nothing found or everything done; 1 check or --diff found something; 2 usage or file error.",
    )
    parser.add_argument("--version", action="version", version=f"textclean {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = next((a for a in arguments if a in COMMANDS), None)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(
            name, help=summary, description=f"{summary.capitalize()}.", formatter_class=argparse.RawDescriptionHelpFormatter
        )
        if name == wanted:
            import_module(f"textclean.cli.{name}").add_arguments(command)
    return parser
