"""The table of cases, through the library and through the command line."""

from __future__ import annotations

import io
import itertools
import sys

import pytest

import textclean
from tests.cases import LEFT_ALONE, REPAIRED
from textclean.cli import main


@pytest.mark.parametrize(("what", "damaged", "repaired"), REPAIRED, ids=[case[0] for case in REPAIRED])
def test_the_library_repairs(what, damaged, repaired):
    assert textclean.clean(damaged) == repaired
    assert textclean.clean(repaired) == repaired


@pytest.mark.parametrize(("what", "text"), LEFT_ALONE, ids=[case[0] for case in LEFT_ALONE])
def test_the_library_leaves_alone(what, text):
    assert textclean.explain(text).edits == ()


CASES = [*REPAIRED, *((what, text, text) for what, text in LEFT_ALONE)]


@pytest.mark.parametrize(("what", "damaged", "repaired"), CASES, ids=[case[0] for case in CASES])
def test_the_command_repairs_a_file_and_leaves_the_rest(what, damaged, repaired, tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(damaged.encode())
    assert main(["fix", str(path)]) == 0
    assert path.read_bytes() == repaired.encode()
    assert main(["check", str(path)]) == 0


@pytest.mark.parametrize(("what", "damaged", "repaired"), CASES, ids=[case[0] for case in CASES])
def test_the_command_is_a_filter(what, damaged, repaired, monkeypatch):
    out = io.TextIOWrapper(io.BytesIO(), "utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(damaged.encode()), "utf-8"))
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["fix"]) == 0
    assert out.buffer.getvalue().decode() == repaired


def test_a_true_hit_and_a_near_miss_in_one_text_are_told_apart():
    text = "\n\n".join([*(text for _, text in LEFT_ALONE if "```" not in text), "It was once morest it."])
    result = textclean.explain(text, select=["SUB"])
    assert [(edit.before, edit.after) for edit in result.edits] == [("once morest", "against")]


def test_options_choose_the_rules():
    text = "What was that ? Vladimir Poutine was once morest it."
    assert textclean.clean(text, select=["SUB"]) == "What was that ? Vladimir Poutine was against it."
    assert textclean.clean(text, ignore=["SUB", "PUN001"]) == "What was that ? Vladimir Putin was once morest it."
    assert textclean.clean(text, select=["SUB"], extend_select=["NAM001"]).endswith("Vladimir Putin was against it.")
    assert textclean.clean(text, select=["SUB", "NAM"], ignore=["NAM001"]).endswith("Vladimir Poutine was against it.")
    assert textclean.clean("the red  house", unsafe=True) == "the red house"
    assert textclean.clean("Vladimir Poutine was there.", target="fr") == "Vladimir Poutine was there."


def test_findings_stand_beside_edits():
    result = textclean.explain("na\ufffdve, once morest it")
    assert [(f.rule, f.start, f.end) for f in result.findings] == [("UNI006", 2, 3)]
    assert [e.rule for e in result.edits] == ["SUB001"]


def test_findings_count_in_the_original_after_edits_before_them():
    text = "once morest \ufffd"
    (finding,) = textclean.explain(text).findings
    assert text[finding.start : finding.end] == "\ufffd"


def test_findings_of_an_early_filter_stand_where_they_were_whatever_later_ones_do():
    pipeline = textclean.NormaliseCharacters() | textclean.RepairSubstitutions()
    text = "once morest \u200bit, na\ufffdve"
    (finding,) = pipeline.explain(text).findings
    assert text[finding.start : finding.end] == "\ufffd"


def test_edits_of_several_filters_on_one_span_become_one():
    result = textclean.explain("The presidentâ€™s name is Vladimir Pou\u00adtine now.")
    assert [edit.codes for edit in result.edits] == [("ENC001",), ("NAM001", "UNI002")]
    assert result.undo("NAM") == "The president’s name is Vladimir Poutine now."
    assert result.undo("UNI") == "The president’s name is Vladimir Pou\u00adtine now."


def test_many_texts_are_cleaned_in_order_by_several_workers():
    pipeline = textclean.Pipeline.default()
    texts = [f"text {number} once morest it" for number in range(40)]
    expected = [f"text {number} against it" for number in range(40)]
    assert list(pipeline.clean_many(texts)) == expected
    assert list(pipeline.clean_many(texts, workers=2)) == expected


def test_an_endless_stream_is_cleaned_as_far_as_it_is_asked_for():
    pipeline = textclean.Pipeline.default()
    for workers in (1, 2):
        cleaned = pipeline.clean_many(itertools.repeat("once morest it"), workers=workers)
        assert list(itertools.islice(cleaned, 100)) == ["against it"] * 100


def test_a_text_that_is_no_str_is_an_error_in_a_worker_too():
    with pytest.raises(TypeError, match="textclean works on str"):
        list(textclean.Pipeline.default().clean_many(["a", None], workers=2))  # type: ignore[list-item]
