"""The list of the Problematic Paper Screener as a pack: every row is taken or named with its reason."""

from __future__ import annotations

import tomllib

import pytest

from textclean.cli import main
from textclean.exceptions import PackError
from textclean.rules import load_pack
from textclean.rules.linter import lint
from textclean.rules.screener import COLUMNS, pack_of, read_list

HEADER = ",".join(f'"{name}"' for name in COLUMNS)
TAKEN = [
    ("flag to clamor,signal to noise,1204", "flag to clamor", "signal to noise", 1204),
    ('" “bosom peril” ","breast cancer","1,311"', "bosom peril", "breast cancer", 1311),
    ('"counterfeit\nconsciousness",artificial intelligence,', "counterfeit consciousness", "artificial intelligence", 0),
    ("blood-mind boundary,blood-brain barrier,n/a", "blood-mind boundary", "blood-brain barrier", 0),
    ("man-made brainpower,artificial intelligence; AI,7", "man-made brainpower", "artificial intelligence; AI", 7),
]
"""(row, phrase, expected text, papers)"""
SKIPPED = [
    ('"""surface region"" AND ""surface area""",surface area,12', "a query, not a phrase"),
    ('"""profound learning"" NOT meditation",deep learning,3', "a query, not a phrase"),
    ("figur* tomography,computed tomography,3", "a wildcard"),
    ("stem cell (undifferentiated),stem cell,2", "marks that are no part of a phrase"),
    ("peril,cancer,4", "a single word"),
    ("a b c d e f g h i j k l m n,x,2", "more than 12 words"),
    (",cancer,4", "no fingerprint"),
    ("bosom danger,,4", "no expected text"),
    ("Breast Cancer,breast cancer,4", "the expected text is the phrase itself"),
    ("ab cd,x,4", "no word of three letters"),
    ("flag to racket,signal to noise,4,5", "4 fields, not 3"),
    ("flag to racket", "1 fields, not 3"),
    ("FLAG TO CLAMOR,signal to noise,4", "the phrase stands in an earlier row"),
]
"""(row, reason)"""


@pytest.fixture
def screener_list(tmp_path):
    path = tmp_path / "list.csv"
    rows = [HEADER, *(row for row, *_ in TAKEN), "", *(row for row, _ in SKIPPED)]
    path.write_bytes(("\r\n".join(rows) + "\r\n").encode("utf-8-sig"))
    return path


def test_each_good_row_is_taken_and_each_bad_row_is_named_with_its_reason(screener_list):
    imported = read_list(screener_list)
    assert [(row.phrase, row.expected, row.papers) for row in imported.taken] == [row[1:] for row in TAKEN]
    assert [row.reason for row in imported.skipped] == [reason for _, reason in SKIPPED]


def test_nothing_is_lost_every_skipped_row_stands_in_the_pack_as_a_comment(screener_list):
    imported = read_list(screener_list)
    comments = [line for line in pack_of(imported).splitlines() if line.startswith("# line ")]
    assert len(comments) == len(SKIPPED)
    assert len(tomllib.loads(pack_of(imported))["rule"][0]["swaps"]) == len(TAKEN)


@pytest.mark.parametrize("safety", ["detect", "unsafe"])
def test_the_pack_passes_its_own_test(screener_list, tmp_path, safety):
    pack = tmp_path / "pack.toml"
    pack.write_text(pack_of(read_list(screener_list, unambiguous=safety == "unsafe"), safety), "utf-8")
    assert lint(load_pack(pack)) == []


def test_a_row_with_several_expected_texts_cannot_be_repaired(screener_list):
    skipped = read_list(screener_list, unambiguous=True).skipped
    assert [row.row for row in skipped if row.reason == "several expected texts"] == [
        "man-made brainpower | artificial intelligence; AI | 7"
    ]


def test_rare_phrases_are_left_out_on_request(screener_list):
    imported = read_list(screener_list, least_papers=100)
    assert [row.phrase for row in imported.taken] == ["flag to clamor", "bosom peril"]
    assert imported.reasons["fewer than 100 papers"] == 4


def test_the_command_writes_the_pack_says_what_it_took_and_does_not_write_over_it(screener_list, capsys):
    assert main(["rules", "import-pps", str(screener_list)]) == 0
    report = capsys.readouterr().err
    assert f"{len(TAKEN) + len(SKIPPED)} rows: {len(TAKEN)} taken, {len(SKIPPED)} skipped" in report
    assert "2  a query, not a phrase (line 9, 10)" in report
    pack = screener_list.with_suffix(".toml")
    assert load_pack(pack)[0].code == "PPS001"
    assert main(["rules", "import-pps", str(screener_list)]) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["rules", "import-pps", str(screener_list), "--force", "--safety", "unsafe"]) == 0
    assert load_pack(pack)[0].safety == "unsafe"


def test_a_file_of_another_shape_is_one_line_that_says_what_is_missing(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(PackError, match="no column 'Fingerprint - Tortured Phrase', only a, b"):
        read_list(path)
    path.write_bytes(b"\xff\n")
    with pytest.raises(PackError, match="not UTF-8 at byte 0"):
        read_list(path)
    path.write_text(HEADER + "\n")
    with pytest.raises(PackError, match="no row of the list can be a rule"):
        pack_of(read_list(path))
