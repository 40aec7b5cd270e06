"""The default pipeline against `ftfy.fix_text`, in one process: `python benchmarks/against_ftfy.py [DATA.jsonl.gz]`.

The two take turns over all texts; prints the median time of each and the median of the ratios, so
that a machine that slows down does not favour either.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence

import ftfy
from data import SHARED, load

import textclean


def main(argv: Sequence[str] | None = None) -> int:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(SHARED))
    parser.add_argument("--runs", type=int, default=7)
    args = parser.parse_args(argv)
    records = load(args.data)
    pipeline = textclean.Pipeline.default()
    groups = {
        "all": [text for _, text in records],
        "English": [text for language, text in records if language == "en"],
        "others": [text for language, text in records if language != "en"],
    }
    for name, texts in groups.items():
        ours, theirs = compare(pipeline, ftfy.fix_text, texts, args.runs)
        size = sum(map(len, texts)) / 1e6
        ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
        print(
            f"{name:8} {size:6.2f} M code points  textclean {statistics.median(ours) * 1e3:7.1f} ms"
            f"  ftfy.fix_text {statistics.median(theirs) * 1e3:7.1f} ms  textclean is {ratio:.1f} times faster"
        )
    return 0


def compare(
    one: Callable[[str], str], other: Callable[[str], str], texts: Sequence[str], runs: int
) -> tuple[list[float], list[float]]:
    """Seconds of each function over all texts, in turns, after one run that is not counted."""
    times: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for function, taken in zip((one, other), times, strict=True):
            start = time.perf_counter()
            for text in texts:
                function(text)
            if run:
                taken.append(time.perf_counter() - start)
    return times


if __name__ == "__main__":
    raise SystemExit(main())
