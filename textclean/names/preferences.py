"""Which English form a name is brought to: the press's, a style's, or the user's own."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from textclean.exceptions import PackError, SettingError

STYLES = ("press", "ap")
"""`press`: the form most of the English-language press uses; `ap`: that of the Associated Press, where it differs."""


@dataclass(frozen=True)
class Preferences:
    """A style, and names of the user's own: name -> preferred form, which wins.

    A key is the gazetteer's form of a name (`Kyiv`), whose every spelling is then brought to the preferred form,
    itself too; or
    any other spelling, which is changed alone (`spellings`).

    >>> Preferences("ap").form("Kyiv", ""), Preferences(own={"Kyiv": "Kiev"}).form("Kyiv", "")
    ('Kyiv', 'Kiev')
    """

    style: str = "press"
    own: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.style not in STYLES:
            raise SettingError(f"unknown style {self.style!r}: use one of {', '.join(STYLES)}")

    def form(self, name: str, ap: str) -> str:
        """The form that a name is brought to."""
        return self.own.get(name) or (ap if ap and self.style == "ap" else name)

    def spellings(self, listed: Container[str]) -> dict[str, str]:
        """The user's names that are no form of the gazetteer's (`listed`): they are changed as they stand.

        >>> Preferences(own={"Kyiv": "Kiev", "Jane Doe": "Jane Roe"}).spellings({"Kyiv"})
        {'Jane Doe': 'Jane Roe'}
        """
        return {name: form for name, form in self.own.items() if name not in listed}

    def renamed(self, name: str, forms: Iterable[str]) -> list[str]:
        """The English forms that the user wants brought to another one: all others, where he named one."""
        preferred = self.own.get(name)
        return [form for form in dict.fromkeys(forms) if form and form != preferred] if preferred else []


def read_names(path: Path) -> dict[str, str]:
    """A user's file of names: TOML, `name = "preferred form"` a line, quoted where a name has spaces.

    Raises:
        PackError: if it cannot be read, or a value is no string.
    """
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{path}: cannot read the names: {error}") from None
    for name, preferred in table.items():
        if not isinstance(preferred, str) or not preferred.strip():
            raise PackError(f'{path}: {name}: write "{name}" = "the form that you want"')
    return {name: preferred for name, preferred in table.items() if name != preferred}
