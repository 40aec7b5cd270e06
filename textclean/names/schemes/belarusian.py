"""Belarusian: the Russian tables with the letters that differ."""

from __future__ import annotations

from textclean.names.schemes.russian import RUSSIAN

_OWN = {
    "en": "г=h ў=u е=e ^е=ye ё=io/yo я=ya/ia ця=tsia/tsya ю=iu/yu кс=ks ський$=ski",
    "fr": "г=h/g ў=ou оў=ou аў=aou/au",
    "de": "г=h/g ў=u кс=ks/x",
    "nl": "г=h/g ў=oe/u оў=ou аў=au",
    "es": "г=h/g ў=u",
    "it": "г=h/g ў=ŭ/u",
    "pt": "г=h/g ў=u",
    "pl": "г=h ў=u Sе=e ая$=a/aja кі$=ki Lе=e ня=nia ць=ć дзь=dź",
    "cs": "г=h ў=u ая$=á/aja",
    "hu": "г=h ў=v/u де=de те=te не=nye",
    "sv": "г=h/g ў=u",
    "tr": "г=h/g ў=u/v",
}

BELARUSIAN: dict[str, str] = {target: f"{table} ґ=g і=i ’=- '=- {_OWN[target]}" for target, table in RUSSIAN.items()}
"""Belarusian to the press spelling of twelve languages."""
