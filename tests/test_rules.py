"""The shipped rules, packs of a user's own, and what is said about packs that cannot be used."""

from __future__ import annotations

import re

import pytest

import textclean
from textclean.exceptions import PackError, UnknownRuleError
from textclean.rules import FAMILIES, builtin_rules, load_pack
from textclean.rules.artefacts import Artefact
from textclean.rules.compiler import RULES, compile_all, load_builtin_packs
from textclean.rules.linter import lint
from textclean.rules.registry import artefact_table, rules_with_examples

GOOD = """
[[rule]]
code = "XYZ001"
name = "speak-about"
summary = "Calque of 'parler de'"
safety = "safe"
phrases = ["speak about of", "speaks about of"]
replacement = "talk of"
source = "written for this test"
examples = [{ bad = "They speak about of it.", good = "They talk of it." }]
lookalikes = ["They speak about it."]
"""


@pytest.fixture
def pack(tmp_path):
    def write(text, name="my.toml"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_every_shipped_rule_passes_its_own_examples():
    assert lint(rules_with_examples()) == []


def test_the_artefact_is_what_the_packs_compile_to():
    for name, content in compile_all().items():
        assert (RULES / "data" / name).read_text("utf-8") == content, f"{name}: run python -m textclean.rules.compiler"


def test_codes_are_unique_over_all_packs_and_in_known_families():
    codes = [rule.code for rule in load_builtin_packs()]
    assert sorted(set(codes)) == codes
    assert {code[:3] for code in codes} == set(FAMILIES)


def test_every_shipped_rule_has_a_source_an_example_and_a_lookalike():
    for rule in rules_with_examples():
        assert rule.source
        assert rule.examples
        assert rule.lookalikes


def table(name="artefacts.tsv"):
    lines = (RULES / "data" / name).read_text("utf-8").splitlines()
    return [(key, Artefact(word, find, replacement, bool(own))) for key, word, find, replacement, *own in map(split, lines)]


def split(line):
    return line.split("\t")


def test_at_least_five_hundred_pairs_ship_with_artefacts():
    (rule,) = (rule for rule in builtin_rules() if rule.code == "SUB001")
    assert len({artefact.pairs for _, artefact in table() if not artefact.is_chain}) >= 500
    assert len(rule.pairs) >= 500


@pytest.mark.parametrize("name", ["artefacts.tsv", "tentative.tsv"])
def test_every_key_stands_in_what_the_pair_makes_of_the_word(name):
    for key, artefact in table(name):
        assert key in re.split("[ -]", artefact.damaged)
        assert artefact.damaged != artefact.word.lower()


def test_the_table_finds_the_first_and_the_last_of_its_keys_and_none_beside_them():
    found = artefact_table(tuple(rule for rule in builtin_rules() if rule.kind == "pairs"))
    rows = table()
    for key, artefact in (rows[0], rows[len(rows) // 2], rows[-1]):
        assert artefact in found.of(key)
    for key in ("", "a", "howeverto", "howevertons ", "zzzzzz", "\n", "\t"):
        assert found.of(key) == []


@pytest.mark.parametrize(
    "word", "inplace passphrases pubring unmatched outqueue stateid eraless cprevious labove SOF10 rightclick".split()
)
def test_a_word_that_somebody_could_build_on_purpose_stays(word):
    text = f"The report says that {word} is what it was called."
    assert textclean.clean(text, select=["SUB"]) == text


def test_no_repaired_word_is_damage_itself():
    rows = table()
    assert not {artefact.word.lower() for _, artefact in rows} & {key for key, _ in rows}


def test_a_pack_of_ones_own_is_used_beside_the_others(pack):
    rules = load_pack(pack(GOOD))
    text = "They speak about\nof it, once morest it."
    assert textclean.clean(text, rules=rules) == "They talk of it, against it."
    assert textclean.clean(text, rules=rules, ignore=["XYZ"]) == "They speak about\nof it, against it."
    assert lint(rules) == []


def test_pairs_of_ones_own_generate_artefacts(pack):
    text = GOOD.replace('phrases = ["speak about of", "speaks about of"]', 'pairs = [["get", "fetch"]]')
    text = text.replace('replacement = "talk of"', "")
    text = text.replace("They speak about of it.", "The tarfetch was met.").replace(
        "They talk of it.", "The target was met."
    )
    rules = load_pack(pack(text.replace("XYZ001", "SUB900")))
    assert textclean.clean("The tarfetch was once morest it.", rules=rules) == "The target was against it."


def test_guards_hold_a_phrase_back(pack):
    guarded = GOOD.replace('replacement = "talk of"', 'replacement = "talk of"\nnot_before = ["must"]\nafter = ["it"]')
    rules = load_pack(pack(guarded))
    assert textclean.clean("We speak about of it.", rules=rules) == "We talk of it."
    assert textclean.clean("We must speak about of it.", rules=rules) == "We must speak about of it."
    assert textclean.clean("We speak about of them.", rules=rules) == "We speak about of them."


def test_regular_expressions_are_off_unless_allowed(pack):
    text = GOOD.replace('phrases = ["speak about of", "speaks about of"]', 'pattern = "about of"\nanchors = ["about"]')
    path = pack(text.replace("talk of", "about"))
    with pytest.raises(PackError, match="--allow-regex"):
        load_pack(path)
    assert load_pack(path, allow_regex=True)[0].kind == "regex"


MALFORMED = {
    "not TOML": ("[[rule", "not valid TOML"),
    "not UTF-8": (b"# \xff\n", "not UTF-8"),
    "no rules": ("x = 1\n", "write each one as a [[rule]] table"),
    "an unknown key": (GOOD + 'colour = "red"\n', "unknown key 'colour'"),
    "no code": (GOOD.replace('code = "XYZ001"\n', ""), "'code' is missing"),
    "a strange code": (GOOD.replace("XYZ001", "xyz"), "three capital letters and three digits"),
    "a code twice": (GOOD + GOOD, "stands twice"),
    "no example": (GOOD.replace("examples = [", "examples = []  # ["), "'examples' is missing or empty"),
    "no look-alike": (GOOD.replace("lookalikes = [", "lookalikes = []  # ["), "'lookalikes' is missing or empty"),
    "a strange safety": (GOOD.replace('"safe"', '"sure"'), "choose one of safe, unsafe, detect"),
    "nothing to look for": (GOOD.replace("phrases =", "anchors ="), "nothing to look for"),
    "no replacement": (GOOD.replace("replacement =", "pattern ="), "needs 'replacement'"),
    "an empty phrase": (GOOD.replace('"speak about of"', '""'), "a string that is not empty"),
    "a number for a phrase": (GOOD.replace('"speak about of"', "7"), "a string that is not empty"),
    "a phrase that is no list": (GOOD.replace('["speak about of", "speaks about of"]', '"x"'), "is a list of strings"),
    "an example of another shape": (GOOD.replace("good =", "fine ="), "examples is a list of"),
    "a mechanism of textclean's own": (GOOD.replace("phrases =", 'kind = "people"\nphrases ='), "nothing to look for"),
    "a name that is no string": (GOOD.replace('"speak-about"', "3"), "a string that is not empty"),
    "a placeholder nobody knows": (
        GOOD.replace('phrases = ["speak about of", "speaks about of"]', 'lines = ["share on {network}"]'),
        "unknown slot {network}: there are ",
    ),
}


@pytest.mark.parametrize("what", sorted(MALFORMED))
def test_a_malformed_pack_is_one_line_that_says_what_to_do(what, pack):
    text, message = MALFORMED[what]
    path = pack(text)
    with pytest.raises(PackError) as caught:
        load_pack(path)
    assert message in str(caught.value)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_a_pack_that_is_not_there_is_a_clear_error(tmp_path):
    with pytest.raises(PackError, match="check the path"):
        load_pack(tmp_path / "none.toml")


def test_an_unknown_code_is_an_error_that_points_to_the_list():
    with pytest.raises(UnknownRuleError, match="unknown rule code 'QQQ': `textclean rules`"):
        textclean.clean("text", select=["QQQ"])


def test_the_linter_sees_what_is_wrong(pack):
    wrong = GOOD.replace("They talk of it.", "They talk about it.").replace("They speak about it.", "We speak about of it.")
    problems = lint(load_pack(pack(wrong)))
    assert any("becomes 'They talk of it.'" in problem for problem in problems)
    assert any("is taken for damage" in problem for problem in problems)


SPUN = "The howeverton was once morest the tarobtain. "
"""Three proven pairs."""
SPUN_THROUGHOUT = SPUN + (
    "A weekfinish of approfessionalach, abplusonment, Washingpound, consbreastution, Americoulds, Eucordans, "
    "Meditreatment and a clbuttic."
)


@pytest.mark.parametrize(
    ("damaged", "repaired"),
    [
        ("Many Americoulds left Afghanisbrown.", "Many Americans left Afghanistan."),
        ("Those Eucordans had Meditreatment.", "Those Europeans had Medicare."),
    ],
)
def test_names_and_inflected_forms_come_back(damaged, repaired):
    assert textclean.clean(damaged, select=["SUB001"]) == repaired


def test_what_somebody_could_have_built_comes_back_only_in_a_document_that_is_proven_to_be_spun():
    text = "It was the againdrop of everyframe. "
    assert textclean.clean(text) == text
    assert textclean.clean(text + SPUN).startswith("It was the backdrop of everybody. ")


def test_a_word_of_another_language_is_damage_only_beside_plenty_of_evidence():
    text = "They said tcap it was there. "
    assert textclean.clean(text + SPUN).startswith(text)
    assert textclean.clean(text + SPUN_THROUGHOUT).startswith("They said that it was there. ")
