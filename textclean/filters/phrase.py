"""PHR: spun expressions, calques and tortured phrases."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class RepairPhrases(Filter):
    """Give back fixed expressions that were spun or translated word by word.

    >>> RepairPhrases()("Patients with bosom peril were included.")
    'Patients with breast cancer were included.'
    """

    family: ClassVar[str] = "PHR"
