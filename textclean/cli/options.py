"""Options that several commands share, and the pipeline that they describe."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from textclean.names.preferences import STYLES, read_names
from textclean.pipeline import Pipeline
from textclean.rules.loader import load_pack
from textclean.rules.model import Rule


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Paths to work on."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files, or folders to walk for text files; - or none is standard input"
    )


def add_pipeline_options(parser: argparse.ArgumentParser) -> None:
    """Which rules to use."""
    group = parser.add_argument_group("rules to use")
    group.add_argument("--select", metavar="CODES", help="only these codes or prefixes, e.g. SUB,NAM001")
    group.add_argument("--ignore", metavar="CODES", default="", help="not these codes or prefixes")
    group.add_argument("--extend-select", metavar="CODES", default="", help="these too")
    group.add_argument(
        "--level",
        choices=["precision", "balanced", "recall"],
        default="balanced",
        help="how far boilerplate is removed (default: balanced)",
    )
    group.add_argument("--unsafe", action="store_true", help="also rules that are right more often than not")
    group.add_argument(
        "--consistent-names", action="store_true", help="bring one person's English spellings in a text to one form"
    )
    add_name_options(group)
    add_pack_options(group)


def add_name_options(group: argparse._ActionsContainer) -> None:
    """Which forms names are brought to."""
    group.add_argument("--target", metavar="LANG", default="en", help="language whose spelling names get (default: en)")
    group.add_argument(
        "--style", choices=STYLES, default=STYLES[0], help="English forms of names: the press's, or the Associated Press's"
    )
    group.add_argument("--names", metavar="FILE", help='your own forms of names: TOML lines, "name" = "preferred form"')


def add_pack_options(group: argparse._ActionsContainer) -> None:
    """Packs of the user's own."""
    group.add_argument("--rules", metavar="FILE", action="append", default=[], dest="packs", help="a rule pack of your own")
    group.add_argument("--allow-regex", action="store_true", help="let packs hold regular expressions")


def own_rules(args: argparse.Namespace) -> tuple[Rule, ...]:
    """The rules of the packs that the user named.

    Raises:
        PackError: for a pack that cannot be used.
    """
    return tuple(rule for path in args.packs for rule in load_pack(path, allow_regex=args.allow_regex))


def own_names(args: argparse.Namespace) -> dict[str, str]:
    """The user's own forms of names.

    Raises:
        PackError: for a file that cannot be used.
    """
    return read_names(Path(args.names)) if args.names else {}


def pipeline_of(args: argparse.Namespace) -> Pipeline:
    """The pipeline that the options describe.

    Raises:
        PackError: for a pack that cannot be used.
        UnknownRuleError: for a code that no rule has.
    """
    return Pipeline.default(
        target=args.target,
        select=None if args.select is None else list(_codes(args.select)),
        ignore=list(_codes(args.ignore)),
        extend_select=list(_codes(args.extend_select)),
        unsafe=args.unsafe,
        level=args.level,
        style=args.style,
        names=own_names(args),
        consistent=args.consistent_names,
        rules=own_rules(args),
    )


def _codes(value: str) -> Iterator[str]:
    return (code.strip().upper() for code in value.split(",") if code.strip())
