"""Serbian and Macedonian: most languages keep the Latin spelling of the country, with or without its marks."""

from __future__ import annotations

_COMMON = "а=a б=b в=v г=g д=d е=e з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t у=u ф=f х=h ц=c"
_MARKED = _COMMON + " ђ=đ/dj/d ж=ž/z ћ=ć/c ч=č/c џ=dž/dz ш=š/s"

SERBIAN: dict[str, str] = {
    "en": _COMMON + " ђ=dj/đ ж=z/ž ћ=c/ć ч=c/č џ=dz/dž ш=s/š",
    "fr": _MARKED + " ђ=đ/dj ж=ž/z/j ћ=ć/c/tch ч=č/c/tch ш=š/s/ch",
    "de": _MARKED + " ђ=đ/dj ћ=ć/c/tsch ч=č/c/tsch ш=š/s/sch",
    "nl": _MARKED,
    "es": _MARKED,
    "it": _MARKED,
    "pt": _MARKED,
    "pl": _MARKED + " в=v/w ж=ž/ż ћ=ć/ci ч=č/cz ш=š/sz вић$=vić/wić/wicz",
    "cs": _MARKED + " ћ=ć/č ђ=đ/ď/dj",
    "hu": _MARKED + " ж=ž/zs ћ=ć/cs ч=č/cs ш=š/s с=s/sz ђ=đ/gy/dj џ=dž/dzs њ=nj/ny",
    "sv": _MARKED,
    "tr": _COMMON + " ђ=c ж=j ј=y љ=ly њ=ny ћ=ç ц=ts/c ч=ç џ=c ш=ş",
}
"""Serbian to the press spelling of twelve languages."""

MACEDONIAN: dict[str, str] = {
    target: f"{table} ѓ=gj/ǵ/g ќ=kj/ḱ/k ѕ=dz" + (" ѓ=gy ќ=ky" if target == "tr" else "") for target, table in SERBIAN.items()
}
"""Macedonian to the press spelling of twelve languages: the Serbian tables with the letters that differ."""
