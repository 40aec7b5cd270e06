"""The shared data: a real article end to end, and clean text that must stay so."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import textclean


def test_the_article_comes_out_exactly(shared):
    damaged = (shared / "examples" / "lavrov.txt").read_bytes().decode()
    expected = (shared / "examples" / "lavrov.expected.txt").read_bytes().decode()
    result = textclean.explain(damaged)
    assert result.text == expected
    assert result.undo() == damaged
    assert textclean.clean(expected) == expected


def test_the_article_comes_out_exactly_through_the_command(shared, tmp_path):
    damaged = (shared / "examples" / "lavrov.txt").read_bytes()
    expected = (shared / "examples" / "lavrov.expected.txt").read_bytes()
    path = tmp_path / "lavrov.txt"
    path.write_bytes(damaged)
    subprocess.run([sys.executable, "-m", "textclean", "fix", str(path)], check=True, capture_output=True)
    assert path.read_bytes() == expected
    piped = subprocess.run([sys.executable, "-m", "textclean", "fix"], input=damaged, check=True, capture_output=True)
    assert piped.stdout == expected


def test_clean_text_is_hardly_ever_touched(shared):
    words: Counter[bool] = Counter()
    edits: Counter[bool] = Counter()
    for language, text in _records(shared / "eval" / "clean" / "dev.jsonl.gz"):
        english = language == "en"
        words[english] += len(text.split())
        edits[english] += sum(edit.family in ("SUB", "BOI", "NAM") for edit in textclean.explain(text).edits)
    assert edits[True] <= words[True] / 1e6
    assert edits[False] <= words[False] / 1e5


def test_cleaning_damaged_sentences_twice_is_cleaning_them_once(shared):
    for line in (shared / "eval" / "artefacts" / "dev.jsonl").read_text("utf-8").splitlines():
        once = textclean.clean(json.loads(line)["src"], unsafe=True)
        assert textclean.clean(once, unsafe=True) == once


def _records(path: Path) -> list[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [(record["lang"], record["text"]) for record in map(json.loads, lines)]
