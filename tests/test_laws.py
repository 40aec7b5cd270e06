"""The laws of the design, over arbitrary text."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import textclean
import textclean.rules.registry
from tests.texts import ANY, DAMAGED, TEXTS
from textclean.document import Document
from textclean.edit import apply_edits, overlap
from textclean.matching.automaton import Automaton
from textclean.pipeline import ORDER
from textclean.rules import FAMILIES, Rule, builtin_rules

OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "unsafe": st.booleans(),
        "ignore": st.lists(st.sampled_from([*FAMILIES, "SUB001", "BOI00"]), max_size=3),
        "select": st.one_of(st.none(), st.lists(st.sampled_from([*FAMILIES, "NAM001"]), max_size=4)),
        "level": st.sampled_from(list(textclean.Level)),
        "target": st.sampled_from(["en", "fr"]),
    },
)
LEVELS = {f"RemoveBoilerplate {level}": textclean.RemoveBoilerplate(level=level) for level in textclean.Level}
FILTERS = LEVELS | {f"{t.__name__} {unsafe}": t(unsafe=unsafe) for t in ORDER if t.family for unsafe in (False, True)}


@given(TEXTS, OPTIONS)
@settings(max_examples=400)
def test_edits_lead_from_the_original_to_the_text_and_undo_leads_back(text, options):
    result = textclean.explain(text, **options)
    assert result.original == text
    assert apply_edits(text, result.edits) == result.text
    assert result.undo() == text
    for edit in result.edits:
        assert edit.before == text[edit.start : edit.end]
        assert edit.before != edit.after
    for one, other in itertools.pairwise(result.edits):
        assert one.end <= other.start
    for finding in result.findings:
        assert finding.text == text[finding.start : finding.end]


@given(TEXTS, OPTIONS)
@settings(max_examples=600)
def test_cleaning_twice_is_cleaning_once(text, options):
    once = textclean.clean(text, **options)
    assert textclean.clean(once, **options) == once


@given(TEXTS, OPTIONS)
def test_clean_is_the_text_of_explain(text, options):
    assert textclean.clean(text, **options) == textclean.explain(text, **options).text


@given(TEXTS)
def test_a_new_pipeline_gives_the_same_result(text):
    assert textclean.Pipeline.default().explain(text).edits == textclean.explain(text).edits


def test_another_process_gives_the_same_result():
    program = (
        "import sys, textclean; from tests.test_laws import SAMPLE; "
        "sys.stdout.buffer.write(repr(textclean.explain(SAMPLE).edits).encode('utf-8'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert outputs == {repr(textclean.explain(SAMPLE).edits).encode()}


SAMPLE = "\n\n".join(e.bad for rule in textclean.rules.registry.rules_with_examples() for e in rule.examples)


@given(ANY)
@settings(max_examples=300)
def test_any_str_is_taken(text):
    textclean.explain(text, unsafe=True)


@pytest.mark.parametrize("value", [b"bytes", bytearray(b"x"), None, 3, ["a"]])
def test_anything_else_is_a_type_error_that_says_what_to_do(value):
    for function in (textclean.clean, textclean.explain, textclean.FixEncoding(), textclean.Pipeline([])):
        with pytest.raises(TypeError, match="textclean works on str") as caught:
            function(value)
        assert "\n" not in str(caught.value)


@given(DAMAGED, st.sampled_from(sorted(FILTERS)), st.sampled_from(sorted(FILTERS)))
@settings(max_examples=300)
def test_a_pipeline_of_two_filters_is_one_after_the_other(text, first, second):
    one, other = FILTERS[first], FILTERS[second]
    assert (one | other)(text) == other(one(text))


@given(DAMAGED)
@settings(max_examples=50)
def test_a_settling_pipeline_composes_as_one_step(text):
    default, names = textclean.Pipeline.default(), textclean.NormaliseNames()
    assert (default | names)(text) == names(default(text))
    assert (names | default)(text) == default(names(text))


def _edits(filter_, text):
    document = Document(text)
    hits = Automaton([m.anchors for m in filter_.matchers]).scan(document.folded)
    return filter_.edits(document, hits)[0]


@given(DAMAGED, st.sampled_from([r for r in builtin_rules() if r.safety != "detect"]))
@settings(max_examples=300)
def test_taking_out_a_rule_takes_out_its_edits_only(text: str, rule: Rule):
    filter_type = next(t for t in ORDER if t.family == rule.family)
    own = [r for r in builtin_rules() if r.family == rule.family]
    every = _edits(filter_type(rules=own, unsafe=True), text)
    without = _edits(filter_type(rules=[r for r in own if r != rule], unsafe=True), text)
    gone = [e for e in every if e.rule == rule.code]
    kept = [e for e in every if e.rule != rule.code]
    freed = [e for e in without if any(_same_place(e, g) for g in gone)]
    if rule.family == "BOI":  # a removed line takes the separators of its block along: the place of the next edit shifts
        assert {e.rule for e in without} <= {e.rule for e in every} | {e.rule for e in freed}
        return
    assert [e for e in without if e not in freed] == [e for e in kept if not any(_same_place(e, f) for f in freed)]


def _same_place(one, other):
    return overlap(one.start, one.end, other.start, other.end)


@given(DAMAGED, st.sampled_from(sorted(FILTERS)))
@settings(max_examples=300)
def test_protected_spans_are_untouched_by_rules_of_language(text, name):
    everywhere = {rule.code for rule in FILTERS[name].rules if rule.everywhere or rule.kind == "lines"}
    protected = Document(text).protected
    for edit in _edits(FILTERS[name], text):
        assert edit.rule in everywhere or not protected.touch(edit.start, edit.end)


@given(DAMAGED)
@settings(max_examples=300)
def test_a_line_that_goes_holds_no_code_and_no_markup(text):
    code = Document(text).code
    for edit in _edits(textclean.RemoveBoilerplate(level="recall"), text):
        assert not code.touch(edit.start, edit.end)


@given(TEXTS)
@settings(max_examples=300)
def test_the_text_never_grows_beyond_its_bound(text):
    assert len(textclean.clean(text, unsafe=True)) <= 3 * len(text) + 1024


@given(DAMAGED, st.sampled_from([*FAMILIES, "SUB001", "BOI008"]))
@settings(max_examples=300)
def test_undo_takes_back_what_it_is_asked_for(text, code):
    result = textclean.explain(text, unsafe=True)
    untouched = not any(c.startswith(code) for edit in result.edits for c in edit.codes)
    if untouched and not any(e.rule.startswith(code) for layer in result.layers for e in layer.edits):
        assert result.undo(code) == result.text
    assert result.undo(*FAMILIES) == text
    alone = all(c.startswith(code) for edit in result.edits for c in edit.codes)
    if alone:
        assert result.undo(code) == text


@given(DAMAGED)
@settings(max_examples=200)
def test_offsets_map_both_ways_without_turning_round(text):
    result = textclean.explain(text, unsafe=True)
    back = [result.to_original(i) for i in range(len(result.text) + 1)]
    forth = [result.to_cleaned(i) for i in range(len(text) + 1)]
    assert back == sorted(back)
    assert forth == sorted(forth)
    assert forth[-1] == len(result.text)
    assert back[-1] == len(text)
    touched = {i for e in result.edits for i in range(e.start, e.end + 1)}
    for i in range(len(text)):
        if i not in touched:
            assert result.text[forth[i]] == text[i]
            assert back[forth[i]] == i


def test_an_offset_outside_the_text_is_an_index_error():
    result = textclean.explain("once morest")
    with pytest.raises(IndexError, match="offset 99 is outside the text"):
        result.to_original(99)
    with pytest.raises(IndexError, match="offset -1 is outside the text"):
        result.to_cleaned(-1)
