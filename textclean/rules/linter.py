"""Checks rules against their own examples: what `textclean rules test` runs.

For every rule: each example is repaired exactly, its repair does not trigger the rule again, each
look-alike stays, alone and in one text with a true hit; codes are unique; no replacement is another
rule's phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.edit import Edit, Finding
from textclean.pipeline import Pipeline
from textclean.rules.model import Rule
from textclean.rules.registry import builtin_rules

SEPARATOR = "\n\nThe weather in the valley was fine for most of the week.\n\n"


def lint(rules: Sequence[Rule]) -> list[str]:
    """One line for each thing that is wrong; empty where all is well."""
    problems = list(_lint_codes(rules))
    phrases = {phrase.lower(): rule.code for rule in rules for phrase in rule.phrases}
    for rule in rules:
        problems += (f"{rule.code}: {problem}" for problem in _lint_rule(rule))
        other = phrases.get(rule.replacement.lower()) if rule.kind == "phrases" else None
        if other:
            problems.append(f"{rule.code}: its replacement {rule.replacement!r} is a phrase of {other}")
    return problems


def _lint_codes(rules: Sequence[Rule]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for rule in rules:
        if rule.code in seen:
            yield f"{rule.code}: the code stands twice ({seen[rule.code]!r} and {rule.name!r}): give each rule its own"
        seen[rule.code] = rule.name


def _lint_rule(rule: Rule) -> Iterator[str]:
    own = () if _shipped(rule) else (rule,)
    alone = Pipeline.default(rules=own, select=[rule.code, *_evidence_for(rule)], unsafe=True, consistent=True)
    for example in rule.examples:
        result = alone.explain(example.bad)
        if rule.safety == "detect":
            if not result.findings:
                yield f"example {example.bad!r} is not found"
            continue
        if result.text != example.good:
            yield f"example {example.bad!r} becomes {result.text!r}, not {example.good!r}"
        elif alone.explain(result.text).edits:
            yield f"the repair {result.text!r} triggers the rule again"
    for lookalike in rule.lookalikes:
        result = alone.explain(lookalike)
        if result.edits or result.findings:
            yield f"look-alike {lookalike!r} is taken for damage"
        yield from _lint_together(rule, alone, lookalike)


def _lint_together(rule: Rule, alone: Pipeline, lookalike: str) -> Iterator[str]:
    """The look-alike stays where the same text holds a true hit."""
    bad = rule.examples[0].bad
    text = lookalike + SEPARATOR + bad
    result = alone.explain(text)
    border = len(lookalike)
    seen: list[Edit | Finding] = [*result.edits, *result.findings]
    if any(item.start < border for item in seen):
        yield f"look-alike {lookalike!r} is changed next to {bad!r}"
    if not seen:
        yield f"example {bad!r} is missed after {lookalike!r}"


def _shipped(rule: Rule) -> bool:
    return rule in builtin_rules()


def _evidence_for(rule: Rule) -> list[str]:
    """The codes of the rules whose edits the rule takes as evidence, or beside which its lines are furniture."""
    if rule.takes in ("block", "repeat") or not rule.alone:
        return [rule.family]
    return [other.code for other in builtin_rules() if other.kind == "pairs"] if rule.kind == "evidence" else []
