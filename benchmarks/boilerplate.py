"""`RemoveBoilerplate` alone: speed on clean text, and time per line: `python benchmarks/boilerplate.py [DATA.jsonl.gz]`.

Prints megabytes a second on the data's texts at each level, next to a plain pass that splits the same texts into
lines and strips them, and seconds for pages of many lines at two sizes with their ratio.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence

from data import SHARED, load

from textclean import RemoveBoilerplate
from textclean.boilerplate.matcher import Level

PAGE = "Share on Facebook\nPrivacy policy\nAll rights reserved\n"
SHAPES = {
    "one-word lines": "word\n",
    "one-word lines of a page": "Sports\n",
    "furniture": "Share on Facebook\n",
    "headings": "Related articles\n",
    "dates": "12 May 2024\n",
    "one line": "word ",
    "one line of furniture": "Share on Facebook ",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(SHARED))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--lines", type=int, default=1_000_000, help="lines of the larger pages")
    args = parser.parse_args(argv)
    records = load(args.data)
    for group, texts in {
        "English": [text for language, text in records if language == "en"],
        "others": [text for language, text in records if language != "en"],
    }.items():
        size = sum(len(text.encode()) for text in texts) / 1e6
        for level in Level:
            filter_ = RemoveBoilerplate(level=level)
            print(f"{group:8} {level:10} {size / _best(filter_, texts, args.runs):8.1f} MB/s")
        print(f"{group:8} {'split':10} {size / _best(_split, texts, args.runs):8.1f} MB/s")
    filter_ = RemoveBoilerplate()
    for name, unit in SHAPES.items():
        times = [_seconds(filter_, PAGE + unit * count + PAGE) for count in (args.lines // 8, args.lines)]
        print(f"{name:26} {times[0]:7.3f} s, of eight times as many {times[1]:7.3f} s: {times[1] / times[0] / 8:.2f} a line")
    return 0


def _split(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n"))


def _best(function: Callable[[str], str], texts: Sequence[str], runs: int) -> float:
    function(texts[0])
    return min(sum(_seconds(function, text) for text in texts) for _ in range(runs))


def _seconds(function: Callable[[str], str], text: str) -> float:
    start = time.perf_counter()
    function(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
