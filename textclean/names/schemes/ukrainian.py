"""Ukrainian: the Russian tables with the letters that differ, and endings of its own."""

from __future__ import annotations

from textclean.names.schemes.russian import RUSSIAN

_OWN = {
    "en": "г=h ґ=g зг=zgh и=y ий$=y/yi/yy/iy і=i ї=i ^ї=yi Vї=i/yi є=ie ^є=ye/ie Vє=ie/ye е=e ^е=e Vе=e ій$=ii/iy/i/y й=i/y "
    "^й=y ю=iu/yu ^ю=yu я=ia/ya ^я=ya ія$=ia/iia/iya ський$=sky/skyi/skyy/skiy цький$=tsky/tskyi/tskyy кс=ks/x сія$=sia",
    "fr": "г=h ґ=g и=y/i і=i ї=ï/ii/i є=ie/e/ié е=e/é ^е=e Vе=e/é ий$=y/yi/i ій$=iï/i/ïi/y ія$=ia ський$=sky/ski/skyï "
    "цький$=tsky/tski",
    "de": "г=h/g ґ=g и=y/i і=i ї=ji/i є=je/e ^є=je е=e ^е=e Vе=e/je ий$=yj/y ій$=ij/i ія$=ija/ia ський$=skyj/sky/ski "
    "цький$=zkyj/zky/zki",
    "nl": "г=h ґ=g и=y/i і=i ї=ji/i є=je е=e ^е=e Vе=e/je ий$=y/yj/i ій$=i/ij/ii/iy ія$=ia/ija "
    "ський$=sky/skyj/ski/skyi цький$=tsky/tskyj",
    "es": "г=h ґ=g и=y/i і=i ї=yi/i є=ie/ye/e е=e ^е=e Vе=e/ye ий$=i/y/yi ій$=i/iy/ii ія$=ia/iya ський$=ski/sky "
    "цький$=tski/tsky",
    "it": "г=h ґ=g и=y/i і=i ї=ji/i є=je/ie/e е=e ^е=e Vе=e ий$=yj/y/i ій$=ij/i/ii ія$=ija/ia ський$=s'kyj/skyj/sky/ski "
    "цький$=c'kyj/ckyj/tsky",
    "pt": "г=h/g ґ=g и=y/i і=i ї=i/yi є=ie/ye е=e ^е=e Vе=e ий$=y/i/yi ій$=i/iy/ii ія$=ia ський$=sky/ski цький$=tsky/tski",
    "pl": "г=h ґ=g и=y і=i ї=ji/i є=ie ^є=je Vє=je Lє=e е=e ^е=e Vе=e ле=łe ли=ły ий$=y/yj ій$=ij ія$=ia/ija "
    "ський$=ski/skyj/śkyj цький$=cki/ćkyj льо=lo",
    "cs": "іна$=inová/ina г=h ґ=g и=y і=i ї=ji є=je е=e ^е=e Vе=e Dе=e ий$=yj/ý ій$=ij ія$=ija/ie ський$=skyj/ský "
    "цький$=ckyj/cký",
    "hu": "г=h ґ=g и=i і=i ї=ji є=je е=e ^е=e Vе=e де=de те=te не=ne ди=di ти=ti ни=ni ді=gyi/di ті=tyi/ti ні=nyi/ni "
    "ий$=ij ій$=ij "
    "ія$=ija ський$=szkij цький$=ckij",
    "sv": "г=h ґ=g и=y і=i ї=ji є=je е=e ^е=e Vе=e ий$=yj/y ій$=ij/i ія$=ija/ia ський$=skyj/sky цький$=tskyj/tsky",
    "tr": "г=h/g ґ=g и=i/ı/y і=i ї=yi є=ye е=e ^е=e Vе=e ий$=iy/i/ıy/y ій$=iy/i ія$=iya/ia ський$=skiy/ski/skıy/sky "
    "цький$=tskiy/tski/tsky",
}

UKRAINIAN: dict[str, str] = {target: f"{table} '=- ’=- ʼ=- {_OWN[target]}" for target, table in RUSSIAN.items()}
"""Ukrainian to the press spelling of twelve languages."""
