"""Time per code point of 1 MB and of 32 MB of the same kind of text: `python benchmarks/linear.py [DATA.jsonl.gz]`.

The texts are made of the data's English, of the same with damage every few lines, and of attack
strings; prints the time per million code points at both sizes and their ratio.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from data import SHARED, load

import textclean

DAMAGE = (
    "\n\nPublished on :\n\nPresident Vladimir Poutine was once morest the plan. The cafÃ© closed, said Marks &amp; Co.\n"
    "What happened ? Nobody \u200bknew. \nShare on Facebook\n"
)
ATTACKS = {
    "a": "a", "a.": "a.", "<": "<", "&amp;": "&amp;", "newlines": "\n", "spaces": " ", "spaces and a": " " * 99 + "a",
    "once more ": "once more ", "@a.": "@a.", "`": "`", "http://": "http://", "combining": "e\u0301", "zero width": "\u200b",
    "Ã©": "Ã©", "Ã": "Ã", "share on facebook": "Share on Facebook\n", "poutine": "Vladimir Poutine ",
    "moscou": "in Moscou, ", "shielded": "Rosa Luxemburg ",
    "unlisted": "Jewgeni Schtschedrow said ", " ?": " ?",
}  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; the status is 1 if any ratio reaches `--limit`."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(SHARED))
    parser.add_argument("--attack-size", type=int, default=200_000, help="code points of the smaller attack text")
    parser.add_argument("--limit", type=float, default=1.3)
    args = parser.parse_args(argv)
    english = "\n\n".join(text for language, text in load(args.data) if language == "en")
    damaged = DAMAGE.join(english[at : at + 1000] for at in range(0, len(english), 1000))
    million = 1_000_000
    pipeline = textclean.Pipeline.default()
    pipeline(damaged[:10_000])
    worst = 0.0
    for name, text in {"English": english, "damaged English": damaged}.items():
        worst = max(worst, _row(pipeline, name, text, million, 32 * million))
    for name, unit in ATTACKS.items():
        _row(pipeline, f"attack: {name}", unit, args.attack_size, 4 * args.attack_size)
    print(f"worst ratio of ordinary text: {worst:.2f} (limit {args.limit})")
    return int(worst >= args.limit)


def _row(pipeline: textclean.Pipeline, name: str, unit: str, small: int, large: int) -> float:
    texts = [(unit * (size // len(unit) + 1))[:size] for size in (small, large)]
    rates = [min(_seconds(pipeline, text) for _ in range(3)) / len(text) * 1e6 for text in texts]
    ratio = rates[1] / rates[0]
    columns = [
        f"{rate * 1e3:9.1f} ms per million at {len(text) / 1e6:5.1f} M" for rate, text in zip(rates, texts, strict=True)
    ]
    print(f"{name:28} {', '.join(columns)}: {ratio:.2f}")
    return ratio


def _seconds(pipeline: textclean.Pipeline, text: str) -> float:
    start = time.perf_counter()
    pipeline(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
