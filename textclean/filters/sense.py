"""SEN: whole words swapped, told by their context."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class RepairSense(Filter):
    """Give back words that a spinner or a translator swapped for another sense, where their context proves it.

    >>> RepairSense()("The law was signed on might 17, 2023.")
    'The law was signed on May 17, 2023.'
    """

    family: ClassVar[str] = "SEN"
