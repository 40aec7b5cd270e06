"""The language of a text: script and stop words first, langdetect only where they leave doubt.

Stop words decide almost every text of a sentence or more at no cost.  langdetect is imported only
for a text that has enough letters and no decision, is given a fixed seed and at most 2,000 code
points, and its exception means `"unknown"`.  Always the same answer for the same text.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

UNKNOWN = "unknown"
SAMPLE = 4000
"""Code points looked at from the head of a text, and as many from its middle."""
ENOUGH_LETTERS = 150
"""Below this many letters, langdetect guesses: not asked."""

LEAST_SHARE = 0.05
"""Share of a language's stop words under which a text is not in it (English prose has 0.3)."""

STOP_WORDS: dict[str, str] = {
    "en": "the of and to in is that it was for on with as are be at by this have from or had but not they you his "
    "her she which were been has their will would who what when there said an if its we about than all can "
    "more so out up into some could them then other only your our over after any may most where how told says "
    "these those while during before because between both through",
    "fr": "le la les de des du et est un une que qui dans en pour sur pas plus par ce cette il elle ne se au aux "
    "avec son sa ses mais ou nous vous ils sont été être leur comme était à l'on c'est d'un d'une qu'il s'est "
    "n'est où donc ces entre après avant aussi fait deux ont",
    "de": "der die das und ist nicht mit den von zu ein eine des dem im auf für sich auch es an werden aus er hat "
    "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur",
    "es": "el la los las de que y en un una es se no por con para su al del lo como más pero sus le ya este sí "
    "porque esta entre cuando muy sin sobre también fue ha hay desde está son",
    "it": "il la le lo gli di che e è un una in per non del della si con da dei al alla nel sono ha anche più come "
    "ma ed dal delle nella questo suo hanno era essere dalla degli",
    "pt": "o a os as de que e do da em um uma para com não por mais dos das no na se como mas foi ao ele ela sua seu "
    "ou quando muito nos já está também pelo pela até são tem",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij nog uit door wordt naar "
    "heeft hij ze wel over deze werd geen kan hun zich dan die",
    "pl": "i w na z nie się do że to jest o jak po co ale od za przez tym ich był dla czy tak jego była oraz które "
    "który która są może już tylko",
    "sv": "och att det i en på är som för av med den inte till om har ett han de från var jag vid kan sig så hade "
    "men efter eller när ska också",
    "da": "og at det i en på er som for af med den ikke til om har et han de fra var jeg ved kan sig så havde men "
    "efter eller når skal også blev",
    "tr": "ve bir bu da de için ile çok olarak olan daha gibi kadar en ne o var ama sonra değil olduğu her göre ise mi ki",
    "ro": "și în de la a un o pe cu nu este din să care mai pentru ce că au fost prin sau dar după",
    "cs": "a se v na je že to s z do o i ve pro jako za by ale jsou po byl tak které který jeho od",
    "hu": "a az és hogy nem is egy ez meg van de már csak el még ha volt mint ki ami azt lesz vagy",
    "id": "yang dan di dengan untuk pada dari ini itu dalam tidak akan ke juga oleh adalah sebagai ada",
}
"""Function words, written for this module from general knowledge of each language."""

ALSO_ENGLISH = frozenset(
    "met men die son pour per war will hat den is was as no do an on or me has so of in he over under most for "
    "van at fan hun par to a i o y e u de la le un des car are plus comment bin man her him its come once sera "
    "fine due pure era".split()
)
"""Stop words of other languages that are English words or stand in English text; they weigh a third."""

_SCRIPTS = (
    ("ru", re.compile("[а-яё]")),
    ("el", re.compile("[α-ω]")),
    ("ar", re.compile("[\u0621-\u064a]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("hi", re.compile("[\u0905-\u0939]")),
    ("th", re.compile("[\u0e01-\u0e30]")),
    ("ka", re.compile("[\u10d0-\u10f0]")),
    ("hy", re.compile("[\u0561-\u0586]")),
)
_WORDS = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)?+")


def identify(text: str) -> str:
    """The ISO 639-1 code of the language of `text`, or `"unknown"`.

    A script that only one of the known languages is written in by default decides by itself
    (Cyrillic counts as Russian); Latin text is decided by its stop words.

    >>> identify("The dog was in the garden."), identify("Le chien est dans le jardin."), identify("Ooh")
    ('en', 'fr', 'unknown')
    """
    sample = _sample(text).lower()
    words = _WORDS.findall(sample)
    letters = sum(map(len, words))
    for language, script in _SCRIPTS:
        if letters and len(script.findall(sample)) * 2 > letters:
            return language
    best = _best(words)
    return best if best != UNKNOWN or letters < ENOUGH_LETTERS else _ask_langdetect(sample)


def by_stop_words(text: str) -> str:
    """The language that the stop words of a short text decide, or `"unknown"`.

    >>> by_stop_words("Le chien est dans le jardin."), by_stop_words("Vladimir Poutine")
    ('fr', 'unknown')
    """
    return _best(_WORDS.findall(text.lower()))


def rules_out(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text is long enough to have the stop words of these languages, and has hardly any.

    Cheaper than `identify` where the question is only whether a rule applies.

    >>> rules_out("Wszyscy ludzie rodzą się wolni i równi w swej godności i prawach. " * 4, ("en",))
    True
    """
    words = _WORDS.findall(_sample(text).lower())
    if sum(map(len, words)) < ENOUGH_LETTERS or not all(language in STOP_WORDS for language in languages):
        return False
    own = {word for language in languages for word in STOP_WORDS[language].split()} - ALSO_ENGLISH
    return sum(word in own for word in words) < len(words) * LEAST_SHARE


def _best(words: list[str]) -> str:
    scores: Counter[str] = Counter()
    table = _table()
    for word in words:
        for language, weight in table.get(word.replace("’", "'"), ()):
            scores[language] += weight
    ranked = [*scores.most_common(2), ("", 0), ("", 0)]
    (best, score), (_, runner_up) = ranked[0], ranked[1]
    return best if score >= 12 and score >= 1.3 * runner_up else UNKNOWN


@cache
def _table() -> dict[str, list[tuple[str, int]]]:
    """Stop word -> languages with a weight: a word of one language counts 12, a shared one its part."""
    owners: dict[str, list[str]] = {}
    for language, words in STOP_WORDS.items():
        for word in set(words.split()):
            owners.setdefault(word, []).append(language)
    return {
        word: [(language, _weight(word, language) // len(own)) for language in sorted(own)] for word, own in owners.items()
    }


def _weight(word: str, language: str) -> int:
    return 4 if word in ALSO_ENGLISH and language != "en" else 12


def _sample(text: str) -> str:
    if len(text) <= 2 * SAMPLE:
        return text
    middle = len(text) // 2
    return text[:SAMPLE] + " " + text[middle : middle + SAMPLE]


@cache
def _langdetect_factory() -> Any:
    """A factory of our own with a fixed seed: the profiles that langdetect shares are left as they are."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.seed = 0
    profiles = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if not path.name.startswith("."))
    factory.load_json_profile([path.read_text("utf-8") for path in profiles])
    return factory


def _ask_langdetect(sample: str) -> str:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _langdetect_factory().create()
    detector.append(sample[:2000])
    try:
        return str(detector.detect()).partition("-")[0]
    except LangDetectException:
        return UNKNOWN
