"""Phrase templates: their language, the anchors that find them, and the gaps that text may have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean
from textclean.matching.phrases import _as_written
from textclean.matching.templates import TemplateError, read_template
from textclean.rules import builtin_rules

GAPS = [" ", "\n", "\r\n", "  ", "\n    ", "\xa0", " \n"]
PHRASES = {
    "used to be": [("He", "used", "to", "be", "born", "in", "Lagos."), "He was born in Lagos."],
    "air force": [("The", "sky", "pressure", "bases", "are", "shut."), "The air force bases are shut."],
    "a tortured phrase": [
        ("We", "use", "counterfeit", "neural", "organizations", "here."),
        "We use artificial neural networks here.",
    ],
    "a date": [("It", "opened", "on", "might", "17", "in", "the", "town."), "It opened on May 17 in the town."],
    "a choice of dates": [("It", "opened", "in", "early", "could", "2019", "there."), "It opened in early May 2019 there."],
}


@pytest.mark.parametrize("what", sorted(PHRASES))
@pytest.mark.parametrize("gap", GAPS)
def test_a_phrase_is_found_whatever_gap_stands_between_its_words(what, gap):
    words, repaired = PHRASES[what]
    for at in range(1, len(words)):
        text = " ".join(words[:at]) + gap + " ".join(words[at:])
        cleaned = textclean.clean(text, unsafe=True, ignore=["SPC", "UNI"])
        assert " ".join(cleaned.split()) == repaired, (text, cleaned)


@pytest.mark.parametrize("code", sorted(rule.code for rule in builtin_rules() if rule.kind == "phrases" and rule.inflect))
def test_a_hyphen_is_as_good_as_a_space_in_a_term(code):
    (rule,) = (rule for rule in builtin_rules() if rule.code == code)
    for at, (source, _) in enumerate(rule.templates[:40]):
        if any(mark in source for mark in "[({") or source.count(" ") != 1:
            continue
        hyphenated = source.replace(" ", "-").lower()
        assert any(
            written in hyphenated for anchor in rule.anchors[at].split("|") for written in _as_written(anchor, hyphens=True)
        ), source


WORDS = st.sampled_from("used to be early might on in the world Cup Agency 2019 17 may".split())


@given(st.lists(WORDS, min_size=2, max_size=5), st.lists(st.sampled_from(GAPS), min_size=5, max_size=5))
def test_in_every_match_of_a_template_one_of_its_anchors_stands(words, gaps):
    source = " ".join(words)
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=False)).strip()
    try:
        template = read_template(source)
    except TemplateError:
        return
    match = template.pattern.search(text)
    if match:
        folded = text.lower()
        for anchors in template.anchors:
            assert any(written in folded for anchor in anchors for written in _as_written(anchor, hyphens=False)), (
                source,
                anchors,
            )


TEMPLATES = [
    ("on [might] {day}", "It was on might 17.", "might"),
    ("(early|late) [could] {year}", "in late could 2019", "could"),
    ("in (the)? [coronary heart] of", "in coronary heart of", "coronary heart"),
    ("Defence [Preacher]", "the Defence Preacher", "Preacher"),
    ("{open} [moar] {stop}", "cut short (moar).", "moar"),
    ("[(brief|quick)-time period] {stop}", "in the quick-time period.", "quick-time period"),
    ("{month} and [might]", "April and might", "might"),
    ("(would_possibly|could) [{day}]", "it would possibly 3", "3"),
]
"""(template, text, what is replaced)"""


@pytest.mark.parametrize(("source", "text", "core"), TEMPLATES)
def test_a_template_replaces_what_stands_in_its_brackets(source, text, core):
    match = read_template(source).pattern.search(text)
    assert match
    assert match["core"] == core


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Defence [Preacher]", "the defence preacher"),
        ("on [might] {day}", "on might men"),
        ("{open} [moar] {stop}", "moar."),
        ("(early|late) [could] {year}", "early could 20199"),
    ],
)
def test_a_template_leaves_what_its_guards_forbid(source, text):
    assert not read_template(source).pattern.search(text)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("on [might {day}", "one pair of brackets"),
        ("[on] [might]", "one pair of brackets"),
        ("on {when} might", "unknown slot"),
        ("(a||b) might", "an empty word"),
        ("on (might", "cannot read"),
        ("{day} {year}", "no word to search for"),
        ("a", "no word to search for"),
    ],
)
def test_a_template_that_cannot_be_read_says_what_to_do(source, message):
    with pytest.raises(TemplateError, match=message):
        read_template(source)
