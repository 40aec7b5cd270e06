"""What a larger table of artefacts costs: `python benchmarks/artefacts.py [DATA.jsonl.gz] [--small 1000] [--large 100000]`.

Two tables are cut from the shipped one, and take turns over the English texts of DATA: the scan for
their anchors and the look at what was hit.  Prints the median time of each, the median of the
ratios, and what it takes to load the larger one: reading the file, and building the automaton.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable, Sequence

from data import SHARED, load

from textclean.document import Document
from textclean.matching.artefacts import ArtefactMatcher
from textclean.matching.automaton import Automaton
from textclean.rules import builtin_rules
from textclean.rules.anchors import stretches
from textclean.rules.artefacts import ArtefactTable
from textclean.rules.compiler import RULES

PAIRS = tuple(rule for rule in builtin_rules() if rule.kind == "pairs")


class Search:
    """A table of some artefacts, with its automaton."""

    def __init__(self, lines: Sequence[str], anchors: frozenset[str]) -> None:
        self.artefacts = len(lines)
        own = {stretch for line in lines for stretch in stretches(line.partition("\t")[0]) if stretch in anchors}
        codes = {pair: rule.code for rule in PAIRS for pair in rule.pairs}
        self._matcher = ArtefactMatcher(PAIRS, ArtefactTable(tuple(sorted(own)), ["".join(lines)], codes))
        self._automaton = Automaton([self._matcher.anchors])

    def __call__(self, documents: Sequence[Document]) -> int:
        """Look through all documents; the number of edits."""
        found = 0
        for document in documents:
            hits = self._automaton.scan(document.folded).get(0, [])
            found += len(list(self._matcher.edits(document, hits)))
        return found


def main(argv: Sequence[str] | None = None) -> int:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(SHARED))
    parser.add_argument("--small", type=int, default=1_000)
    parser.add_argument("--large", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args(argv)
    documents = [Document(text) for language, text in load(args.data) if language == "en"]
    size = sum(len(document.folded) for document in documents) / 1e6
    lines = (RULES / "data" / "artefacts.tsv").read_text("utf-8").splitlines(keepends=True)
    anchors = frozenset((RULES / "data" / "anchors.txt").read_text("utf-8").split())
    chance = random.Random(0)
    small, large = (Search(sorted(chance.sample(lines, number)), anchors) for number in (args.small, args.large))
    times: tuple[list[float], list[float]] = ([], [])
    for run in range(args.runs + 1):
        for search, taken in zip((small, large), times, strict=True):
            seconds = timed(lambda search=search: search(documents))  # type: ignore[misc]
            if run:
                taken.append(seconds)
    ratio = statistics.median(more / less for less, more in zip(*times, strict=True))
    for search, taken in zip((small, large), times, strict=True):
        print(f"{search.artefacts:8,} artefacts  {size:.2f} M code points in {statistics.median(taken) * 1e3:6.1f} ms")
    print(f"the larger table takes {ratio:.2f} times as long")
    loads = [timed(load_shipped) for _ in range(args.runs)]
    print(f"loading all {len(lines):,} artefacts: {statistics.median(loads) * 1e3:.1f} ms")
    return 0


def load_shipped() -> None:
    """What a process does once: read the table and the anchors, build the automaton."""
    table = (RULES / "data" / "artefacts.tsv").read_text("utf-8")
    own = (RULES / "data" / "anchors.txt").read_text("utf-8").splitlines()
    Automaton([ArtefactTable(own, [table], {}).anchors])


def timed(do: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
