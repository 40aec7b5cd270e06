"""REP: words that stand twice."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class RemoveRepetitions(Filter):
    """Take out the second of two function words (`the the`, `of the of the`); both rules are unsafe.

    >>> RemoveRepetitions(unsafe=True)("They met in the the hall of the of the house.")
    'They met in the hall of the house.'
    """

    family: ClassVar[str] = "REP"
