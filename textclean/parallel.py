"""One function over many texts in several processes, in order, with bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

BATCH = 64
"""Texts that go to a process at once."""
BATCHES_AHEAD = 4
"""Batches per process that are read before the first result is asked for."""

_function: Callable[[str], str]


def map_in_processes(function: Callable[[str], str], texts: Iterable[str], workers: int) -> Iterator[str]:
    """`function` of each text, in order.  It is sent to each process once and must be picklable."""
    waiting: deque[Future[list[str]]] = deque()
    source = iter(texts)
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(function,)) as pool:
        while True:
            while len(waiting) < workers * BATCHES_AHEAD and (batch := list(islice(source, BATCH))):
                waiting.append(pool.submit(_run, batch))
            if not waiting:
                return
            yield from waiting.popleft().result()


def _start(function: Callable[[str], str]) -> None:
    """In a worker: keep the function that all its batches use."""
    global _function
    _function = function


def _run(batch: Sequence[str]) -> list[str]:
    return [_function(text) for text in batch]
