"""Georgian: one letter, one sound."""

from __future__ import annotations

_COMMON = (
    "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q "
    "შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h"
)

GEORGIAN: dict[str, str] = {
    "en": _COMMON,
    "fr": _COMMON + " უ=ou შ=ch ჩ=tch ჭ=tch ჯ=dj ჟ=j ყ=k/q ე=e/é",
    "de": _COMMON + " ვ=w ზ=s ჟ=sch ღ=gh/g ყ=q/k შ=sch ჩ=tsch ც=z ძ=ds წ=z ჭ=tsch ხ=ch ჯ=dsch",
    "nl": _COMMON + " უ=oe ჟ=zj შ=sj ჩ=tsj ჭ=tsj ხ=ch ჯ=dzj",
    "es": _COMMON + " ხ=j გ=g ჯ=dzh/y ჟ=zh ღ=g/gh",
    "it": _COMMON + " კ=k'/k ტ=t'/t პ=p'/p წ=ts'/ts ჭ=ch'/ch შ=sh/š",
    "pt": _COMMON + " შ=ch/sh ჩ=tch/ch ჭ=tch/ch",
    "pl": _COMMON + " ვ=w ჟ=ż შ=sz ჩ=cz ც=c წ=c ჭ=cz ხ=ch ჯ=dż ყ=k/q ღ=gh/g ლ=l/ł",
    "cs": _COMMON + " ჟ=ž შ=š ჩ=č ც=c წ=c ჭ=č ხ=ch ჯ=dž ყ=k/q ღ=gh/g",
    "hu": _COMMON + " ს=sz ჟ=zs შ=s ჩ=cs ც=c წ=c ჭ=cs ხ=h ჯ=dzs ყ=k/q ღ=g/gh",
    "sv": _COMMON + " ჟ=zj შ=sj ჩ=tj ჭ=tj ხ=ch ჯ=dzj ღ=gh/g",
    "tr": _COMMON + " ჟ=j შ=ş ჩ=ç ჭ=ç ხ=h ჯ=c ღ=g/ğ ყ=k/q",
}
"""Georgian to the press spelling of twelve languages."""
