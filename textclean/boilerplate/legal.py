"""Licences and files of copyright notices: there the notices are the text, and no footer."""

from __future__ import annotations

from collections.abc import Sequence

from textclean.boilerplate.lines import Line

_NOTICES = ("copyright", "©", "rights reserved")
"""How the lines of such notices begin, or what they hold."""
_SIGNS = ("warrant", "redistribut", "permission is hereby granted", "license", "licence", "spdx")
"""What texts of licences hold and footers hardly ever."""
MANY = 3
"""Notices that no footer has."""


def spare_notices(folded: str, lines: Sequence[Line]) -> None:
    """Take their rules from the copyright notices of a text that is a licence or a list of notices."""
    notices = [line for line in lines if line.rule and any(notice in line.core for notice in _NOTICES)]
    if len(notices) >= MANY or (notices and any(sign in folded for sign in _SIGNS)):
        for line in notices:
            line.rule = None
