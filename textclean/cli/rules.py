"""`textclean rules`: list the rules; `rules test [PACK…]`: run their examples; `rules import-pps LIST.csv`: make a pack."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from textclean.cli.files import STDIN, create
from textclean.cli.main import ExitStatus
from textclean.cli.options import add_pack_options
from textclean.exceptions import PackError
from textclean.rules.loader import load_pack
from textclean.rules.model import FAMILIES, Rule
from textclean.rules.registry import builtin_rules, rules_with_examples

MOST_LINES = 5
"""Line numbers named for each reason why rows were skipped."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.epilog = (
        "examples:\n  textclean rules\n  textclean rules --json\n  textclean rules test\n  textclean rules test my.toml\n"
        "  textclean rules import-pps screener.csv --output screener.toml"
    )
    parser.add_argument(
        "action",
        nargs="?",
        choices=["list", "test", "import-pps"],
        default="list",
        help="list (default); test: run the examples; import-pps: turn the Problematic Paper Screener's list into a pack",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="packs to test (default: all that textclean ships), or the list to import"
    )
    parser.add_argument("--json", action="store_true", help="list as JSON, one object a rule")
    add_pack_options(parser)
    importing = parser.add_argument_group("import-pps")
    importing.add_argument(
        "--output", metavar="PACK", help="the pack to write (default: the list's name with .toml; - prints it)"
    )
    importing.add_argument("--safety", choices=["detect", "unsafe"], default="detect", help="of the rule (default: detect)")
    importing.add_argument("--min-papers", type=int, default=0, metavar="N", help="only phrases seen in N papers or more")
    importing.add_argument("--force", action="store_true", help="write over a pack that is there")


def run(args: argparse.Namespace) -> int:
    """List, test or import."""
    if args.action == "test":
        return _test(args)
    if args.action == "import-pps":
        return _import(args)
    own = tuple(rule for path in args.packs for rule in load_pack(path, allow_regex=args.allow_regex))
    rules = sorted((*builtin_rules(), *own), key=lambda rule: rule.code)
    if args.json:
        print(json.dumps([_as_json(rule) for rule in rules], ensure_ascii=False, indent=1))
    else:
        for rule in rules:
            print(f"{rule.code}  {rule.safety:6}  {rule.name:22}  {rule.summary}")
        print("\nPrefixes: " + "; ".join(f"{code} ({what.partition(':')[0]})" for code, what in FAMILIES.items()))
    return ExitStatus.OK


def _as_json(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code, "name": rule.name, "summary": rule.summary, "family": rule.family, "safety": rule.safety,
        "kind": rule.kind, "languages": rule.languages, "source": rule.source,
    }  # fmt: skip


def _test(args: argparse.Namespace) -> int:
    from textclean.rules.linter import lint

    packs = [*args.files, *args.packs]
    rules = tuple(rule for path in packs for rule in load_pack(path, allow_regex=args.allow_regex))
    if packs and (taken := {r.code for r in rules} & {r.code for r in builtin_rules()}):
        raise PackError(f"{', '.join(packs)}: rule code {min(taken)} is one of textclean's own: choose another")
    problems = lint(rules or rules_with_examples())
    for problem in problems:
        print(problem)
    tested = len(rules or builtin_rules())
    print(f"{tested} rules tested, {len(problems)} problems", file=sys.stderr if problems else sys.stdout)
    return ExitStatus.FOUND if problems else ExitStatus.OK


def _import(args: argparse.Namespace) -> int:
    from textclean.rules.screener import pack_of, read_list

    if len(args.files) != 1:
        raise PackError("import-pps takes one list: `textclean rules import-pps LIST.csv`")
    imported = read_list(args.files[0], unambiguous=args.safety == "unsafe", least_papers=args.min_papers)
    taken, skipped = len(imported.taken), len(imported.skipped)
    print(f"{taken + skipped} rows: {taken} taken, {skipped} skipped", file=sys.stderr)
    for reason, count in imported.reasons.most_common():
        lines = [str(row.line) for row in imported.skipped if row.reason == reason]
        shown = ", ".join(lines[:MOST_LINES]) + (", …" if count > MOST_LINES else "")
        print(f"{count:6}  {reason} (line {shown})", file=sys.stderr)
    pack = pack_of(imported, args.safety)
    if args.output == STDIN:
        print(pack, end="")
        return ExitStatus.OK
    output = args.output or str(Path(args.files[0]).with_suffix(".toml"))
    create(output, pack, force=args.force)
    print(f"{output}: written, with every skipped row as a comment; use it with --rules {output}", file=sys.stderr)
    return ExitStatus.OK
