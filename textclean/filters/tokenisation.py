"""TOK: what tokenisers leave behind."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class FixTokenisation(Filter):
    """Join what the tokenisers of Moses, the Penn Treebank and subword models took apart.

    >>> FixTokenisation()("She ca n't read long @-@ term pla@@ ns -LRB- or any -RRB- .")
    "She can't read long-term plans (or any) ."
    """

    family: ClassVar[str] = "TOK"
