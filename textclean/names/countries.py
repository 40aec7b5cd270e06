"""Countries and territories from CLDR, through Babel.  Build time only.

CLDR (Unicode licence) gives each territory's name in each language; `gazetteer/countries.toml` says which of
them are left out or weak, because they mean something else in English text, and which further English forms there are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from textclean.names.entries import LANGUAGES, Entry
from textclean.names.whole import WholeName

COUNTRY = "country"
_CODE = re.compile(r"[A-Z]{2}")
_PLAIN = re.compile(r"[^\W\d_][^\d()\[\]_]*")
_NOT_TERRITORIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "UM", "CD", "CG", "HK", "MO"})


def country_names(changes: Sequence[Entry]) -> list[WholeName]:
    """The countries and territories with their names in the languages of the gazetteer; `changes` are countries.toml's."""
    from babel import Locale

    english = {code: name for code, name in Locale("en").territories.items() if _CODE.fullmatch(code)}
    others = [Locale(language).territories for language in LANGUAGES]
    own: Mapping[str, Entry] = {change["name"]: change for change in changes}
    renamed = {form: name for name, change in own.items() for form in change.get("also", ())}
    names = []
    for code, cldr in sorted(english.items()):
        name = renamed.get(_plain(cldr), _plain(cldr))
        if code in _NOT_TERRITORIES or not _PLAIN.fullmatch(name):
            continue
        forms = [territories[code] for territories in others if code in territories]
        names.append(_country(name, cldr, forms, own.get(name, {})))
    if unknown := set(own) - {name.name for name in names}:
        raise ValueError(f"countries.toml: no such territory in CLDR: {', '.join(sorted(unknown))}")
    return names


def _plain(name: str) -> str:
    return name.replace("’", "'").replace(" & ", " and ").replace("St. ", "Saint ")


def _country(name: str, cldr: str, forms: Sequence[str], change: Entry) -> WholeName:
    also = tuple(dict.fromkeys([*change.get("also", ()), cldr, cldr.replace(" & ", " and "), cldr.replace("St. ", "St ")]))
    dropped = {form.lower() for form in (name, *also, *change.get("drop", ()))}
    weak = tuple(change.get("weak", ()))
    kept = dict.fromkeys(form.replace("’", "'") for form in forms if _PLAIN.fullmatch(form) and form.lower() not in dropped)
    return WholeName(
        name,
        COUNTRY,
        tuple(form for form in also if form != name),
        change.get("ap", ""),
        tuple(form for form in kept if form not in weak and form[0].isupper()),
        tuple(form for form in weak if form in kept),
        tuple(change.get("not_near", ())),
    )
