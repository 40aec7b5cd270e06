"""Arabic, Persian and Hebrew: the English-language romanisation respelt by each press's regular habits."""

from __future__ import annotations

RESPELLING: dict[str, str] = {
    "en": "a=a",
    "fr": "sh=ch ch=tch u=ou ou=ou oo=ou ee=i j=j/dj q=k/q Vs=s/ss ^al$=al/el",
    "de": "sh=sch ch=tsch zh=sch j=dsch kh=ch y=j/y ou=u oo=u ee=i z=s/z q=k/q v=w",
    "nl": "sh=sj ch=tsj zh=zj u=oe/u ou=oe oo=oe ee=i j=dj/j kh=ch/kh y=j/y",
    "es": "j=y kh=j sh=sh/ch q=q/k/c ou=u oo=u ee=i ss=s/ss gh=g/gh dd=d/dd mm=m/mm ",
    "it": "j=g/j sh=sh/sc ou=u oo=u ee=i q=q/k",
    "pt": "sh=sh/ch ou=u oo=u ee=i q=q/k",
    "pl": "sh=sz ch=cz zh=ż j=dż kh=ch y=j w=w v=w ou=u oo=u ee=i q=k gh=gh/g ss=s/ss x=ks dh=d/dh",
    "cs": "sh=š ch=č zh=ž j=dž kh=ch y=j w=v ou=u oo=u ee=í/i q=k/q gh=gh/g ss=s/ss",
    "hu": "sh=s ch=cs zh=zs j=dzs kh=h y=j w=v s=sz ss=sz/ssz ou=u oo=u ee=i q=k gh=g/gh",
    "sv": "sh=sh/sch ch=tj/ch kh=kh/ch y=j/y ou=u oo=u ee=i j=j/dj",
    "tr": "sh=ş ch=ç zh=j j=c kh=h w=v ou=u oo=u ee=i q=k gh=g/ğ ss=s x=ks",
}
"""The English-language romanisation of a name to the press spelling of eleven languages."""
