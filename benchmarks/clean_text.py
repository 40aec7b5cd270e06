"""Edits on clean text, by family and rule, with the edits: `python benchmarks/clean_text.py DATA.jsonl.gz [--unsafe]`.

DATA holds one record a line with `lang` and `text`.  Prints, for English and for all other
languages, edits per million words of each family and rule, then every edit of the families
SUB, SEN, PHR, BOI and NAM (or of those named with `--show`).
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Sequence

import textclean


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--unsafe", action="store_true", help="use the unsafe rules too")
    parser.add_argument("--show", default="SUB,SEN,PHR,BOI,NAM", help="families or codes whose edits are listed")
    args = parser.parse_args(argv)
    pipeline = textclean.Pipeline.default(unsafe=args.unsafe)
    shown = tuple(args.show.split(","))
    words: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = {"English": Counter(), "other languages": Counter()}
    listed = []
    with gzip.open(args.data, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            group = "English" if record["lang"] == "en" else "other languages"
            words[group] += len(record["text"].split())
            for edit in pipeline.explain(record["text"]).edits:
                counts[group][edit.rule] += 1
                if edit.rule.startswith(shown):
                    listed.append(f"{record['id']}:{edit.start} {edit.rule} {edit.before!r} -> {edit.after!r}")
    for group, counter in counts.items():
        print(f"{group}: {words[group]:,} words")
        families: Counter[str] = Counter()
        for rule, number in counter.items():
            families[rule[:3]] += number
        for name, number in [*sorted(families.items()), *sorted(counter.items())]:
            print(f"  {name:8} {number:6} edits {number * 1e6 / words[group]:9.1f} per million words")
        for own in (("SUB", "BOI", "NAM"), ("SUB", "SEN", "PHR")):
            number = sum(families[family] for family in own)
            print(f"  {'+'.join(own)} {number} edits, {number * 1e6 / words[group]:.1f} per million words")
    print(*listed, sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
