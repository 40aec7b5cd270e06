"""Bulgarian: х щ ъ and е are read in another way than in Russian."""

from __future__ import annotations

from textclean.names.schemes.russian import COMMON

_BASE = COMMON + " ъ=a"

BULGARIAN: dict[str, str] = {
    "en": _BASE + " ж=zh й=y/i х=h/kh ц=ts ч=ch ш=sh щ=sht ъ=a/u ю=yu/iu я=ya/ia ия$=ia/iya ьо=yo йо=yo/io",
    "fr": _BASE
    + " е=e/é ж=j Vи=i/ï й=ï/i/y сC=s Vс=ss/s у=ou х=h/kh ц=ts ч=tch ш=ch щ=cht ъ=a/e ю=iou/you я=ia/ya ия$=ia йо=yo/io",
    "de": _BASE
    + " в=w/v ж=sch/zh з=s й=i/j сC=s Vс=s/ss х=ch/h ц=z ч=tsch/ch ш=sch щ=scht ъ=a/u ю=ju я=ja ия$=ia/ija йо=jo ев$=ew/ev",
    "nl": _BASE + " ж=zj й=j/i у=oe/u х=ch/h ц=ts ч=tsj/ch ш=sj щ=sjt ъ=a/oe ю=joe я=ja ия$=ia/ija йо=jo",
    "es": _BASE + " гE=gu/g ж=zh/y й=i/y х=j/h ц=ts ч=ch ш=sh щ=sht ъ=a/u ю=yu/iu я=ya/ia ия$=ia йо=yo",
    "it": _BASE + " ж=ž/zh/j й=j/i/y х=h/ch/kh ц=c/ts ч=č/ch ш=š/sh щ=št/sht ъ=ă/a ю=ju/yu я=ja/ya ия$=ija/ia йо=jo/yo",
    "pt": _BASE + " гE=gu/g ж=j/zh й=i/y х=h/kh ц=ts ч=tch/ch ш=ch/sh щ=cht/sht ъ=a/u ю=iu/yu я=ia/ya ия$=ia йо=yo/io",
    "pl": _BASE + " в=w ж=ż жи=żi/ży й=j л=ł ле=le ли=li ль=l лю=lu ля=la Sи=i/y х=ch ц=c ч=cz ш=sz щ=szt ъ=y/u ю=ju/iu "
    "я=ja/ia ия$=ija/ia йо=jo",
    "cs": _BASE + " ж=ž й=j х=ch ц=c ч=č ш=š щ=št ъ=a/ă ю=ju я=ja ия$=ija йо=jo ова$=ovová/ova ева$=evová/eva",
    "hu": _BASE + " ж=zs й=j с=sz х=h ц=c ч=cs ш=s щ=st ъ=a/ă ю=ju я=ja ия$=ija/ia йо=jo",
    "sv": _BASE + " ж=zj й=j/i х=ch/h ц=ts ч=tj/ch ш=sj щ=sjt ъ=a/ă ю=ju я=ja ия$=ia/ija йо=jo",
    "tr": _BASE + " ж=j й=y/i х=h ц=ts ч=ç ш=ş щ=şt ъ=ı/a/u ю=yu я=ya ия$=iya йо=yo",
}
"""Bulgarian to the press spelling of twelve languages."""
