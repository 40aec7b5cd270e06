"""BOI: residual page furniture, as lines."""

from __future__ import annotations

from typing import ClassVar

from textclean.filter import Filter


class RemoveBoilerplate(Filter):
    """Remove lines of page furniture by their words and their place in the document.

    >>> RemoveBoilerplate()("The talks failed.\\n\\nWith AFP\\n\\nLeave a Replay")
    'The talks failed.'
    """

    family: ClassVar[str] = "BOI"
