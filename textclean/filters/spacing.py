"""SPC: trailing, doubled and exotic spaces, line ends, runs of blank lines."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class NormaliseSpacing(Filter):
    """Take out spaces that no reader sees; indentation, tables and Markdown's hard breaks stay.

    >>> NormaliseSpacing()("one \\ntwo")
    'one\\ntwo'
    """

    family: ClassVar[str] = "SPC"
