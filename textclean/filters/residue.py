"""LLM: what language models and translation services leave behind."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class RemoveResidue(Filter):
    """Take out citation marks, trackers, preambles and refusals of language models, and tooltips of translation services.

    >>> RemoveResidue()("The minister resigned on Monday\\u30104\\u2020source\\u3011.")
    'The minister resigned on Monday.'
    """

    family: ClassVar[str] = "LLM"
