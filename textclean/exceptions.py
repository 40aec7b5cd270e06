"""What textclean raises.  Each message is one line that says what to do.

    TextcleanError
    ├── PackError           a rule pack or names file that cannot be used
    ├── UnknownRuleError    a code or prefix that no rule has
    ├── SettingError        an option with a value that it cannot have
    └── FileError           a file that cannot be read or written (command line)

Anything that is not a `str` raises the built-in `TypeError`.
"""

from __future__ import annotations


class TextcleanError(Exception):
    """Base of all errors that textclean raises on purpose."""


class PackError(TextcleanError):
    """A rule pack that is malformed, too large, or uses what its user did not allow."""


class UnknownRuleError(TextcleanError, ValueError):
    """A rule code or prefix that selects nothing."""

    def __init__(self, code: str) -> None:
        super().__init__(f"unknown rule code {code!r}: `textclean rules` lists the codes and prefixes")
        self.code = code


class SettingError(TextcleanError, ValueError):
    """An option's value that is none of those it can have."""


class FileError(TextcleanError):
    """A file that textclean leaves alone because it cannot read or write it safely."""


BYTES_ERROR = (
    "textclean works on str, not bytes: decode them first, e.g. data.decode('utf-8'), "
    "or let `textclean fix PATH` read the file"
)
NOT_TEXT_ERROR = "textclean works on str, not {}: pass the text itself, e.g. clean(str(value))"


def require_text(text: object) -> str:
    """Return `text` if it is a `str`.

    Raises:
        TypeError: with the way out, for anything else.

    >>> require_text("abc")
    'abc'
    """
    if isinstance(text, str):
        return text
    if isinstance(text, bytes | bytearray | memoryview):
        raise TypeError(BYTES_ERROR)
    raise TypeError(NOT_TEXT_ERROR.format(type(text).__name__))
