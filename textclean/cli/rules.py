"""`textclean rules`: list the rules; `textclean rules test [PACK…]`: run their examples."""

from __future__ import annotations

import argparse
import json
import sys

from textclean.cli.main import ExitStatus
from textclean.cli.options import add_pack_options
from textclean.exceptions import PackError
from textclean.rules.loader import load_pack
from textclean.rules.model import FAMILIES, Rule
from textclean.rules.registry import builtin_rules, rules_with_examples


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.epilog = (
        "examples:\n  textclean rules\n  textclean rules --json\n  textclean rules test\n  textclean rules test my.toml"
    )
    parser.add_argument("action", nargs="?", choices=["list", "test"], default="list", help="list (default) or test")
    parser.add_argument("tested", nargs="*", metavar="PACK", help="packs to test (default: all that textclean ships)")
    parser.add_argument("--json", action="store_true", help="list as JSON, one object a rule")
    add_pack_options(parser)


def run(args: argparse.Namespace) -> int:
    """List or test."""
    if args.action == "test":
        return _test(args)
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

    packs = [*args.tested, *args.packs]
    rules = tuple(rule for path in packs for rule in load_pack(path, allow_regex=args.allow_regex))
    if packs and (taken := {r.code for r in rules} & {r.code for r in builtin_rules()}):
        raise PackError(f"{', '.join(packs)}: rule code {min(taken)} is one of textclean's own: choose another")
    problems = lint(rules or rules_with_examples())
    for problem in problems:
        print(problem)
    tested = len(rules or builtin_rules())
    print(f"{tested} rules tested, {len(problems)} problems", file=sys.stderr if problems else sys.stdout)
    return ExitStatus.FOUND if problems else ExitStatus.OK
