"""`textclean rule CODE`: what a rule does, its examples, its safety, its source."""

from __future__ import annotations

import argparse

from textclean.cli.main import ExitStatus
from textclean.cli.options import add_pack_options, own_rules
from textclean.cli.output import escape
from textclean.exceptions import UnknownRuleError
from textclean.rules.model import FAMILIES, Rule
from textclean.rules.registry import rules_with_examples

_SAFETY = {
    "safe": "safe: on by default, cannot be anything else",
    "unsafe": "unsafe: needs --unsafe; right more often than not",
    "detect": "detect: reported, never repaired",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.epilog = "example:\n  textclean rule SUB001"
    parser.add_argument("code", metavar="CODE", help="a rule code, e.g. SUB001")
    add_pack_options(parser)


def run(args: argparse.Namespace) -> int:
    """Explain one rule."""
    code = args.code.upper()
    for rule in (*rules_with_examples(), *own_rules(args)):
        if rule.code == code:
            print(_page(rule))
            return ExitStatus.OK
    raise UnknownRuleError(args.code)


def _page(rule: Rule) -> str:
    family = FAMILIES.get(rule.family, "a family of your own")
    lines = [
        f"{rule.code} {rule.name}",
        f"  {rule.summary}.",
        f"  Family: {family}",
        f"  Safety: {_SAFETY[rule.safety]}",
        f"  Languages: {', '.join(rule.languages) or 'all'}",
        f"  Source: {rule.source}",
        "  Examples:",
    ]
    for example in rule.examples:
        lines += [f"    - {escape(example.bad)}", f"    + {escape(example.good)}"]
    lines += ["  Left alone:", *(f"    = {escape(text)}" for text in rule.lookalikes)]
    return "\n".join(lines)
