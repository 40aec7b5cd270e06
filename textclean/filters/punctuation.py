"""PUN: another language's spacing and quotes left in, doubled or stray marks."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class NormalisePunctuation(Filter):
    """Give English text English spacing of its marks; French text keeps its own.

    >>> NormalisePunctuation()("What happened ? Nobody knew.")
    'What happened? Nobody knew.'
    """

    family: ClassVar[str] = "PUN"
