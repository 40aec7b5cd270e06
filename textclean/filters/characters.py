"""UNI: invisible, control, bidirectional and compatibility characters, normal form."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class NormaliseCharacters(Filter):
    """Take out characters that nobody sees and nobody meant; emoji joiners and script joiners stay.

    >>> NormaliseCharacters()("re\\xadport")
    'report'
    """

    family: ClassVar[str] = "UNI"
