"""Russian."""

from __future__ import annotations

COMMON = "а=a б=b в=v г=g д=d е=e ё=e з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ы=y э=e ъ=- ь=-"
"""What most languages write alike."""

RUSSIAN: dict[str, str] = {
    "en": COMMON
    + " ^е=ye/e Vе=ye/e ё=yo/e Sё=e/o ж=zh ий$=y/i/iy/ii ый$=y/yi/yy ой$=oy/oi й=i/y х=kh ц=ts ч=ch ш=sh др$=der/dr "
    "щ=shch ю=yu/iu ^ю=yu ^я=ya я=ya/ia ия$=ia/iya/iia иа=ia кс=ks/x алекс=alex/aleks ^макс=max/maks иев=iev "
    "ья=ya ье=ye ьё=yo/ye ьи=yi/i",
    "fr": COMMON + " гE=gu/g е=e/é/ie ^е=e/ie/é Vе=e/ie/ïe/ié/ïé ае=aïe/ae/aie ое=oïe/oe/oie ее=eïe/ee/eie ие=ie/iïe ё=io/e "
    "Sё=e/o ж=j и=i Vи=ï/i й=ï/i ий$=i/ï/y ый$=y/i/yï "
    "ой$=oï/oy ин$=ine/in ын$=yne/yn сC=s Vс=s/ss кс=x/ks/xs у=ou Vу=ou/oü/u х=kh/h др$=dre/dr ц=ts ч=tch ш=ch щ=chtch "
    "ю=iou ^ю=iou/you/yu Lю=iou/you я=ia ^я=ia/ya ия$=ia/ïa ья=ia/ya иа=ia ье=ie/ïe Vя=ïa/ia",
    "de": COMMON + " в=w ^е=je Vе=je/e ё=jo Sё=o/e ж=sch/sh з=s й=i/j ий$=i/ij ый$=y/yj/i ой$=oi/oj сC=s Vс=s/ss кс=x/ks "
    "х=ch/kh/h др$=der/dr ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja ия$=ia/ija ья=ja ьё=jo ье=je/je",
    "nl": COMMON + " ^е=je Vе=je/e ё=jo Sё=o/jo/e ж=zj й=j/i ий$=i/ij/y ый$=y/yj/i ой$=oj/oi кс=ks/x у=oe х=ch ц=ts ч=tsj "
    "ш=sj щ=sjtsj ю=joe я=ja ия$=ia/ija ья=ja ье=je ьё=jo",
    "es": COMMON + " гE=gu е=e/ie ^е=ye/e Vе=ye/e/ie ё=io/yo/e Sё=o/e ж=zh/y й=i/y ий$=i/y ый$=i/y ой$=oi/oy "
    "кс=ks/x х=j ц=ts ч=ch ш=sh щ=shch/sch/sh ы=i/y ю=yu/iu я=ya/ia ия$=ia/iya ья=ia/ya ье=ie/ye ьё=iov/io/yo",
    "it": COMMON + " гE=gh/g ^е=e/je/ye Vе=e/je/ye ё=io/e/ë Sё=o/e/ë/io ж=zh/ž/j й=j/i/y ий$=ij/i/y ый$=yj/ij/y/i ой$=oj/oi "
    "сC=s Vс=s/ss кс=ks/x/ss х=kh/ch/k ц=ts/c ч=ch/č/c чE=c/č/ch чё=ciò/cio/čë ш=sh/š/sc щ=shch/šč/sc щё=scio/ščë "
    "ю=yu/ju/iu я=ya/ja/ia ия$=ia/ija ья=ia/ja ь=-/'",
    "pt": COMMON
    + " гE=gu/g ^е=e/ie/ye Vе=e/ie/ye ё=io/yo/e Sё=o/e ж=j/zh й=i/y ий$=i/y ый$=i/y ой$=oi/oy сC=s Vс=s/ss кс=x/ks "
    "х=kh/k/h ц=ts ч=tch/ch ш=ch/sh щ=chtch/shch/sch ы=i/y ю=iu/yu я=ia/ya ия$=ia ья=ia/ya",
    "pl": COMMON + " в=w е=ie/e ^е=je Vе=je Sе=e Lе=e ё=io ^ё=jo Vё=jo Sё=o Lё=o ж=ż ^и=i Sи=y/i й=j ий$=i/ij ый$=y ой$=oj "
    "нский$=ński/nski "
    "л=ł лE=l ль=l х=ch/h ц=c ч=cz ш=sz щ=szcz ю=iu ^ю=ju Vю=ju Lю=u я=ia ^я=ja Vя=ja Lя=a ия$=ia/ija ский$=ski цкий$=cki "
    "нь=ń сьC=ś зьC=ź ть=ć рь=r дь=d ая$=a/aja ья=ja ье=je",
    "cs": COMMON
    + " бе=be/bě ве=ve/vě пе=pe/pě ме=me/mě ^е=je Vе=je Dе=ě ё=jo Sё=o Dё=o/ě дё=ďo/dě тё=ťo/tě нё=ňo/ně ж=ž й=j "
    "ий$=ij/ý ый$=yj/ý ой$=oj кс=x/ks "
    "х=ch ц=c ч=č ш=š щ=šč ю=ju ню=ňu тю=ťu дю=ďu я=ja ня=ňa тя=ťa дя=ďa ия$=ija/ie ья=ja ье=je нь=ň ть=ť дь=ď "
    "ова$=ovová/ova ева$=evová/eva ина$=inová/ina ко$=ko/ková ая$=á/aja",
    "hu": COMMON + " ^е=je Vе=je дE=gy тE=ty нE=ny дя=gya тя=tya ня=nya дю=gyu тю=tyu ню=nyu дё=gyo тё=tyo нё=nyo "
    "ё=jo Sё=o ж=zs й=j ий$=ij ый$=ij ой$=oj с=sz х=h ц=c ч=cs ш=s щ=scs ы=i ю=ju я=ja ия$=ija/ia ья=ja ье=je ьи=ji "
    "кс=ksz/x нь=ny ть=ty дь=gy льC=l/ly",
    "sv": COMMON + " ^е=je Vе=je/e ё=jo Sё=o ж=zj й=j/i ий$=ij/i/y ый$=yj/y/ij ой$=oj кс=ks/x х=ch ц=ts ч=tj ш=sj щ=sjtj "
    "ю=ju я=ja ия$=ia/ija ья=ja ье=je ьё=jo",
    "tr": COMMON + " ^е=ye Vе=ye ё=yo Sё=o/e ж=j й=y/i ий$=i/iy/y ый$=i/ıy/y/iy ой$=oy кс=ks х=h ц=ts ч=ç ш=ş щ=şç ы=ı/i "
    "ю=yu я=ya ия$=iya ья=ya ье=ye ьё=yo",
}
"""Russian to the press spelling of twelve languages."""
