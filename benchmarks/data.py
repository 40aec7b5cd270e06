"""Texts to measure on: one record a line with `lang` and `text`, in a gzip file."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared" / "eval" / "clean" / "dev.jsonl.gz"
"""Where the data stands by default: beside the checkout."""


def load(path: str | Path) -> list[tuple[str, str]]:
    """The (language, text) pairs of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [(record["lang"], record["text"]) for record in map(json.loads, lines)]
