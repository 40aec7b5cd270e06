"""Rules of a user's own pack, in families that textclean does not have."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class ApplyRules(Filter):
    """Apply rules of any family through the general mechanisms; they run between BOI and NAM."""

    family: ClassVar[str] = ""
