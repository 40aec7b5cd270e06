"""What a larger gazetteer costs: `python benchmarks/names.py [DATA.jsonl.gz] [--small 500] [--large 50000]`.

Two gazetteers are drawn at random from the shipped one, so that they hold so many spelling variants (of a person, each
given name with each surname; of a place, each spelling), and take turns with the whole one over the English texts of
DATA: the scan for their anchors and the look at what was hit.  First as the pipeline does it, in one scan for the
anchors of all other families too, then with nothing else to search for.  Prints the median time of each and the median
of the ratios.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Sequence
from typing import TypeVar

from data import SHARED, load

from textclean import Filter, NormaliseNames, NormalisePlaces, Pipeline
from textclean.document import Document
from textclean.matching.automaton import Automaton
from textclean.matching.matcher import Matcher
from textclean.matching.people import PeopleMatcher
from textclean.matching.whole import WholeMatcher
from textclean.names.people import PeopleTable, Person
from textclean.names.preferences import Preferences
from textclean.names.whole import WholeName, WholeTable
from textclean.rules.registry import people, whole_names

T = TypeVar("T", Person, WholeName)


class Search:
    """A gazetteer of some variants, with its automaton."""

    def __init__(self, everyone: Sequence[Person], places: Sequence[WholeName], others: Sequence[Sequence[str]]) -> None:
        self.variants = sum(map(_variants, everyone)) + sum(map(_variants, places))
        rules = NormaliseNames().rules
        self._matchers: tuple[Matcher, ...] = (
            PeopleMatcher([rule for rule in rules if rule.kind == "people"], PeopleTable.of(everyone), Preferences()),
            WholeMatcher(NormalisePlaces().rules, WholeTable.of(places), Preferences()),
        )
        self.anchors = sum(len(matcher.anchors) for matcher in self._matchers)
        self._automaton = Automaton([*(matcher.anchors for matcher in self._matchers), *others])

    def __call__(self, documents: Sequence[Document]) -> int:
        """Look through all documents; the number of edits."""
        found = 0
        for document in documents:
            hits = self._automaton.scan(document.folded)
            for owner, matcher in enumerate(self._matchers):
                found += len(list(matcher.edits(document, hits.get(owner, []))))
        return found


def main(argv: Sequence[str] | None = None) -> int:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(SHARED))
    parser.add_argument("--small", type=int, default=500)
    parser.add_argument("--large", type=int, default=50_000)
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args(argv)
    documents = [Document(text) for language, text in load(args.data) if language == "en"]
    size = sum(len(document.folded) for document in documents) / 1e6
    filters = [step for step in Pipeline.default(ignore=["NAM", "PLC"]).steps if isinstance(step, Filter)]
    others = [matcher.anchors for step in filters for matcher in step.matchers]
    for title, beside in (("with all other families", others), ("alone", [])):
        print(f"{title}, {size:.2f} M code points of English:")
        _compare(
            [*(_drawn(n, beside) for n in (args.small, args.large)), Search(people(), whole_names(), beside)],
            documents,
            args.runs,
        )
    return 0


def _compare(searches: Sequence[Search], documents: Sequence[Document], runs: int) -> None:
    times: list[list[float]] = [[] for _ in searches]
    for run in range(runs + 1):
        for search, taken in zip(searches, times, strict=True):
            start = time.perf_counter()
            search(documents)
            if run:
                taken.append(time.perf_counter() - start)
    for search, taken in zip(searches, times, strict=True):
        ratio = statistics.median(now / first for now, first in zip(taken, times[0], strict=True))
        milliseconds = statistics.median(taken) * 1e3
        print(
            f"{search.variants:9,} variants, {search.anchors:6,} anchors: {milliseconds:6.1f} ms, {ratio:.2f} "
            f"times the first"
        )


def _drawn(variants: int, others: Sequence[Sequence[str]]) -> Search:
    """About so many variants, a third of them of places."""
    return Search(_some(people(), variants * 2 // 3), _some(whole_names(), variants // 3), others)


def _some(entries: Sequence[T], variants: int) -> list[T]:
    chosen: list[T] = []
    for entry in random.Random(0).sample(list(entries), len(entries)):
        if variants <= 0:
            break
        chosen.append(entry)
        variants -= _variants(entry)
    return chosen


def _variants(entry: Person | WholeName) -> int:
    if isinstance(entry, Person):
        return len(entry.given) * len(entry.surnames)
    return len(entry.every)


if __name__ == "__main__":
    raise SystemExit(main())
