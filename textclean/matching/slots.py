"""Slots: what may stand in the braces of a template.  All are bounded, so that a template is tried in constant time."""

from __future__ import annotations

import re

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_IRREGULAR = (
    "born|built|bought|brought|caught|chosen|cut|done|drawn|driven|fought|found|given|heard|held|hit|kept|known|led|left|lost|"
    "made|met|paid|put|read|said|seen|sent|set|shot|shown|sold|spent|split|struck|taken|taught|told|won|written"
)
AGENCIES = (
    "afp", "ap", "reuters", "dpa", "efe", "ansa", "apa", "sda", "ats", "tass", "ria novosti", "interfax", "belga",
    "anp", "pap", "lusa", "ritzau", "ntb", "tt", "stt", "upi", "xinhua", "kyodo", "yonhap", "anadolu", "iha", "dha",
    "pti", "ani", "ians", "agencies", "getty", "getty images", "associated press", "the associated press", "ddp",
    "agence france-presse", "europa press", "тасс", "риа новости", "интерфакс", "унн", "укринформ", "imago",
    "picture alliance", "picture-alliance", "shutterstock", "istock", "istock.com", "istockphoto", "stock.adobe.com",
    "adobe stock", "fotolia", "pixelio", "depositphotos", "unsplash", "pixabay", "epa", "keystone", "adnkronos",
    "telam", "télam", "askanews", "italpress", "lapresse", "folhapress", "agência lusa", "agência estado", "angop",
    "agi", "iar", "kai", "белта", "уніан", "униан", "рбк", "agencia brasil", "agência brasil", "estadão conteúdo",
    "afp photo", "ap photo", "reuters photo", "thinkstock", "alamy", "bloomberg", "canadian press",
    "the canadian press", "press association", "aap", "وكالات", "أ ف ب", "رويترز",
)  # fmt: skip
"""News agencies and picture agencies, as credit lines name them."""

_AGENCY = "(?:" + "|".join(re.escape(agency) for agency in sorted(AGENCIES, key=lambda agency: -len(agency))) + ")"
_MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "januar jänner februar feber märz mai juni juli oktober dezember dez okt mär "
    "janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc "
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago set dic "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott "
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out "
    "januari februari maart mei augustus mrt maj augusti "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "янв фев мар апр июн июл авг сен окт ноя дек "
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر "
    "شباط اذار نيسان ايار حزيران تموز اب ايلول جانفي فيفري افريل ماي جوان جويلية اوت غشت شتنبر نونبر دجنبر"
).split()  # fmt: skip
_MONTH = rf"(?:{'|'.join(sorted(set(_MONTHS), key=lambda month: (-len(month), month)))})\b\.?"
_ANY_MONTH = r"[^\W\d_]{3,14}\.?"
_TIME = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|hrs?|h|gmt|utc|cet|est|ist|[ecmp][ds]?t)\b)?"
_DAY = (
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|[.ºª])?\s?(?:de\s|of\s)?{_ANY_MONTH},?\s(?:de\s|del\s)?\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|[.ºª])?\s?(?:de\s|of\s)?{_MONTH}"
    rf"|{_ANY_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?)"
)
_DATE = (
    rf"(?:{_TIME}(?:\s[a-z]{{2,4}})?,?\s)?(?:[^\W\d_]{{2,12}}\.?,?\s)?{_DAY}(?:\sг\.?)?(?:\s?(?:,|-|–|—|\||•|/|·|t|at|um|à|a\slas|às|alle\sore|om|в|o\sgodz\.|kl\.?)?\s?{_TIME}"
    r"(?:\s?[+-]\d\d:?\d\d)?)?"
)
_CAPITAL = r"(?-i:(?![a-zß-öø-ÿа-яёąćęłńóśźżğışășț]))"

SLOTS = {
    "day": r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?",
    "year": r"(?:1[5-9]|20)\d\d",
    "number": r"\d{1,12}(?:[.,]\d{1,6}){0,3}(?:[km]\b)?",
    "month": f"(?:{'|'.join(month for month in MONTHS if month != 'may')})",
    "weekday": f"(?:{'|'.join(WEEKDAYS)})",
    "Name": r"(?-i:[A-Z])[^\W\d_]{1,30}",
    "word": r"[^\W\d_]{1,30}",
    "participle": rf"(?:[^\W\d_]{{1,20}}ed|{_IRREGULAR})",
    "date": _DATE,
    "time": _TIME,
    "agency": rf"{_AGENCY}(?:(?:,|\sand|\sund|\set|\sy|\se|\si|\sи|\sen|\soch|\sve|\s?/)\s?{_AGENCY}){{0,3}}",
    "name": rf"{_CAPITAL}[^\W\d][\w.'’&@-]{{0,40}}(?:\s[\w.'’&@-]{{1,40}}){{0,4}}",
    "words": r"\w[\w.'’&/-]{0,40}(?:\s[\w.'’&/-]{1,40}){0,3}",
    "email": r"[\w.+-]{1,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}",
    "site": r"(?:https?://)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}(?:/\S{0,80})?",
    "rest": r"(?:(?<!\w)|(?!\w))\s{0,3}\S.{0,600}",
    "open": r"(?<=[(\[])",
    "stop": r"(?=[ \t]{0,2}(?:[.,;:!?)\n”\"]|\Z))",
}
"""What may stand in braces -> its regular expression.

`number` is digits, with separators; `date` and `time` are written in digits or with any language's
month; `agency` is one or more of `AGENCIES`; `name` one to five words of which the first has no small
initial; `words` one to four words; `site` a domain, `email` an address; `rest` what follows in the line.
Two are places: at `stop` a mark or the end follows, at `open` a bracket stands before.
"""
GLUED = frozenset({"stop", "rest"})
"""Slots before which no gap stands of its own."""
LEADING_REST = r"\S.{0,120}?"
"""What `rest` is at the start of a template."""
_DIGITS = tuple("0123456789")
BEGINNINGS = {
    "day": _DIGITS, "year": ("1", "2"), "number": _DIGITS, "month": tuple(m for m in MONTHS if m != "may"),
    "weekday": tuple(WEEKDAYS), "agency": AGENCIES, "time": _DIGITS,
}  # fmt: skip
"""Slot -> how what stands there begins, where that can be listed."""
LISTED = ("month", "weekday")
"""The slots whose beginnings are all that can stand there."""
