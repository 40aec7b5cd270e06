"""What stands around a name in running text, and whether it says that the name is to stay as it is.

Every guard looks at a bounded stretch of text within the name's own line or sentence.
"""

from __future__ import annotations

import re

from textclean.document import Document
from textclean.language import UNKNOWN, by_stop_words
from textclean.matching.name_words import FUNCTION_WORDS
from textclean.matching.words import GAP

REACH = 60
"""Code points looked at on either side of a name."""
QUOTE_REACH = 240
"""Code points in which a quotation has to close."""
LONGEST_TITLE = 5
"""Words of a quotation that may be the title of a work."""

_GAP = re.compile(GAP)
_BEFORE = re.compile(rf"([^\W_][\w'’.\-]{{0,40}}|&)(?:{GAP})\Z")
_AFTER = re.compile(rf"(?:{GAP})([^\W_][\w'’\-]{{0,40}})")
_SENTENCE_END = re.compile(r"[.!?:;…]['’\"”)]{0,2}(?:\s|\Z)")

_FOREIGN = frozenset(
    "de di del della dei degli du des von van vom zum zur la le les el los las lo il der das im zu och og ja "
    "et und ed y da do dos "
    "das nel nella alla aux au em na ve za ze av para por con sin pour dans avec sur chez für mit aus bei nach "
    "voor naar am".split()
) - frozenset("do das em na".split())
_SHORT_FOREIGN = frozenset("y e o i u z w".split())
"""Another language's function words of one small letter, which no English word is."""
_ENDONYM = re.compile(
    r"\s?\((?:fran[cç]ais|deutsch|nederlands|espa[nñ]ol|italiano|portugu[eê]s|polski|magyar|svenska|norsk|dansk|suomi|[cč]e[sš]tina|"
    r"t[uü]rk[cç]e|русский|українська|rom[aâ]n[aă]|hrvatski|sloven[sš][cč]ina|sloven[cč]ina|catal[aà]|eesti|latvie[sš]u|lietuvi[uų])\b",
    re.IGNORECASE,
)
_WORKS = (
    "film|movie|novel|book|album|song|opera|ballet|play|poem|painting|magazine|newspaper|daily|weekly|journal|band|group|singer|"
    "actor|actress|publisher|company|firm|brand|maker|manufacturer|restaurant|hotel|cafe|bar|club|team|side|cruiser|frigate|submarine|"
    "destroyer|yacht|ferry|vessel|ship|boat|steamer|liner|battleship|carrier|corvette|tanker|asteroid|crater|footballer|striker|midfielder|"
    "goalkeeper|defender|winger|surname|name|word|term|spelling|form|exonym|named|called|titled|entitled|dubbed|spelled|spelt|nicknamed|"
    "pseudonym|horse|racehorse|dog|cat|typeface|font|software|variable|parameter|model|series|episode|character|fashion|label|airship|portal|blogger|tenor|soprano|philosopher|chef|vodka|lager|beer|moon|moons|goddess|god|"
    "genus|species|nymph|wife|husband|son|daughter|mother|father|brother|sister|widow|friend|pupil|cousin|uncle|aunt|nephew|"
    "cruisers|destroyers|battleships|bank|brewery|airline|carmaker|startup|tool|app"
)
_NAMES_A_WORK = re.compile(rf"\b(?:{_WORKS})\b[\s,'\"“‘(]{{0,3}}\Z", re.IGNORECASE)
_IS_A_WORK = re.compile(
    rf"(?:['’]s)?,?\s(?:(?:is|was|are|were|remains?|became)\s(?:still\s|also\s)?)?(?:an?|the|its|their|our|his|her)\s(?:[\w\-’']+\s){{0,3}}?(?:{_WORKS})s?\b",
    re.IGNORECASE,
)
_LANGUAGES = (
    "french|german|spanish|italian|dutch|polish|czech|hungarian|swedish|turkish|portuguese|russian|ukrainian|latin|greek|"
    "serbian|romanian|catalan|basque|breton|flemish|danish|norwegian|finnish|slovak|croatian|bulgarian|english|local"
)
_SPEAKS_OF_NAMES = re.compile(
    rf"\b(?:in (?:the )?(?:{_LANGUAGES})(?: language)?\b|(?:{_LANGUAGES})(?:[ -]language)? (?:name|word|spelling|"
    rf"form|for|version|exonym|"
    rf"translation|title|headline|original)\b|(?:{_LANGUAGES}): |spelled|spelt|exonym|endonym|transliterat|also "
    rf"written|pronounced|(?:also )?known as|formerly|renamed)",
    re.IGNORECASE,
)
_IS_ANOTHER_PLACE = re.compile(
    r",? (?:is|was) (?:an? )(?:[\w\-’']+ ){0,2}(?:village|hamlet|municipality|district|parish|commune|suburb|"
    r"neighbou?rhood|island|castle|"
    r"street|square)\b|, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|"
    r"Georgia|Hawaii|Idaho|Illinois|Indiana|"
    r"Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|"
    r"Montana|Nebraska|Nevada|New "
    r"(?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|"
    r"Rhode Island|Tennessee|Texas|Utah|"
    r"Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Ontario|Queensland|New South Wales|Kent|Essex|Cornwall)\b"
    r"|: [A-Z][\w&.’' ]{1,40}, \d{4}"
)
_NAMED_AFTER = re.compile(
    r"[ -](?:bridge|station|school|hospital|stadium|airport|streets?|avenue|square|plaza|university|institute|"
    r"prize|award|medal|foundation|"
    r"club|beer|brewery|ship|cent(?:er|re)|hall|theat(?:er|re)|museum|library|park|church|cathedral|college|hotel|bar|restaurant|cup|trophy|"
    r"tournament|auditorium|academy|lyc[ée]e|gymnasium|orchestra|quartet|choir|festival|caddesi|stra(?:ss|ß)e|boulevard|road|lane|vodka|"
    r"label|publishers?|press|verlag|crater|asteroid|class|line|metro|terminal|mosque|barracks|dam|canal|island|peak|glacier)\b",
    re.IGNORECASE,
)
_SAILS = re.compile(
    r"\s(?:sank|was launched|was torpedoed|was scuttled|was laid down|was sunk|exploded|capsized|was commissioned|acquired|"
    r"raised its guidance|unveiled its|reported (?:a )?(?:loss|profit))\b"
)
_TITLE_LEFT = re.compile(r"\b(?:Il|La|Le|Un|Una|Lo|Gli|Les|Der|Die|Das|El|Los|[LD]['’])\s?\w+ (?:in|a) \Z")
_UNIVERSITY = re.compile(r"\b(?:University|College|Academy|School|Order|Count|Duke|Duchess|Marquis|Baron) of \Z")
_SPORT = re.compile(
    r"\b(?:match|matches|goals?|league|striker|midfielder|goalkeeper|defender|winger|coach|manager|penalty|"
    r"penalties|kick-off|serie a|la liga|bundesliga|"
    r"champions|derby|fixture|season|transfer|clubs?|squad|stadium|football|soccer|basketball|beat|drew|equaliser|quarter-finals?|semi-finals?|"
    r"knockout|cup|uefa|fifa|fc|cf|relegation|relegated|\d-\d)\b",
    re.IGNORECASE,
)
_PLAYS = re.compile(
    r"\s(?:drew|beat|beats|thrashed|hammered|were held|signed|scored|equalised|won \d|lost \d|host(?:ed)? \w+ in the)\b",
    re.IGNORECASE,
)
_LIKE_A_PERSON = re.compile(
    r"(?:['’]s)?(?:,? et al\b|,? \(?(?:1[5-9]|20)\d\d|\s(?:argue[sd]?|wrote|writes|claim(?:s|ed)|sang|sings|"
    r"play(?:s|ed)|star(?:s|red)|paint(?:s|ed)|"
    r"composed|directed|married|graduated|retired|was born|died|scor(?:es|ed)|insist(?:s|ed)|smiled|laughed|"
    r"nodded|shrugged|added|told (?:me|us|him|her)|"
    r"and (?:his|her) \w+)\b)",
    re.IGNORECASE,
)
_OF_A_TITLE = re.compile(r"\b[A-Z]\w+ of\s\Z")
_QUOTES = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’"}


def line_around(document: Document, start: int, end: int) -> tuple[str, str]:
    """The text before and after a span, within its line and `QUOTE_REACH` code points."""
    text = document.text
    begin = max(text.rfind("\n", max(0, start - QUOTE_REACH), start) + 1, start - QUOTE_REACH, 0)
    stop = text.find("\n", end, end + QUOTE_REACH)
    return text[begin:start], text[end : stop if stop >= 0 else end + QUOTE_REACH]


def word_before(text: str, at: int) -> str:
    """The word right before code point `at`, with a gap between; empty if there is none, or if a sentence ends there."""
    match = _BEFORE.search(text, max(0, at - REACH), at)
    if not match or (match[1].endswith(".") and (len(match[1]) > 4 or match[1][:-1].isdigit())):
        return ""
    return match[1]


def word_after(text: str, at: int) -> str:
    """The word after code point `at`, with nothing but a gap between; empty if there is none."""
    match = _AFTER.match(text, at, at + REACH)
    return match[1] if match else ""


def opens_sentence(text: str, at: int) -> bool:
    """Whether the word right before code point `at` is the first of its sentence or line."""
    match = _BEFORE.search(text, max(0, at - REACH), at)
    if not match:
        return False
    head = text[max(0, match.start() - 8) : match.start()].rstrip(" \t\"'“‘(")
    return not head or head[-1] in ".!?:;…\n\r”’"


def is_part_of_a_name(word: str) -> bool:
    """Whether a word beside a name seems to belong to it: a capital or a number, and no function word.

    >>> is_part_of_a_name("Horatio"), is_part_of_a_name("In"), is_part_of_a_name("6"), is_part_of_a_name("the")
    (True, False, True, False)
    """
    if not word or word.lower() in FUNCTION_WORDS:
        return False
    return word[0].isupper() or word[0].isdigit()


def is_foreign_beside(before: str, after: str) -> bool:
    """Whether a neighbour is another language's function word: a title or a foreign phrase."""
    return before.lower() in _FOREIGN or after.lower() in _FOREIGN or after in _SHORT_FOREIGN


def names_a_work(before: str, after: str) -> bool:
    """Whether the text calls the name a film, a ship, a surname, a word.

    >>> names_a_work("He is a fan of the band ", " and others"), names_a_work("", " is a Spanish publisher.")
    (True, True)
    """
    if _SAILS.match(after) or _TITLE_LEFT.search(before) or _UNIVERSITY.search(before):
        return True
    return bool(_NAMES_A_WORK.search(before[-REACH:]) or _IS_A_WORK.match(after[: REACH + REACH]))


def names_a_thing(after: str) -> bool:
    """Whether what follows a person's name says that a street, a school or a prize is called so.

    >>> names_a_thing(" Street is long."), names_a_thing("’s school was long.")
    (True, False)
    """
    return bool(_NAMED_AFTER.match(after))


def is_headline(text: str, at: int) -> bool:
    """Whether most longer words of the line at code point `at` have capitals, and no stop ends it."""
    line = text[max(text.rfind("\n", max(0, at - QUOTE_REACH), at) + 1, at - QUOTE_REACH, 0) : at + QUOTE_REACH].split("\n")[
        0
    ]
    if line.rstrip().endswith((".", "!", "?", "”")):
        return False
    words = [word for word in re.findall(r"[^\W\d_]{4,}", line) if word.lower() not in FUNCTION_WORDS]
    return len(words) > 2 and sum(word[0].isupper() for word in words) * 4 >= len(words) * 3


def is_another_place(after: str) -> bool:
    """Whether what follows says that a smaller place of that name is meant, or a publisher's town is cited.

    >>> is_another_place(", Wisconsin, voted."), is_another_place(": Droz, 1998)"), is_another_place(", the capital")
    (True, True, False)
    """
    return bool(_IS_ANOTHER_PLACE.match(after))


def speaks_of_names(before: str, after: str) -> bool:
    """Whether the sentence is about how something is called in some language."""
    sentence = _SENTENCE_END.split(before)[-1][-2 * REACH :] + " \0 " + _SENTENCE_END.split(after)[0][: 2 * REACH]
    return bool(_SPEAKS_OF_NAMES.search(sentence))


def is_about_sport(before: str, after: str, *, club: bool) -> bool:
    """Whether a club plays here: by what follows, or for a place with a well-known club by any word of sport."""
    return bool(_PLAYS.match(after)) or (club and bool(_SPORT.search(before) or _SPORT.search(after)))


def reads_like_a_person(before: str, after: str) -> bool:
    """Whether a name seems to be a surname, by the verb or the year that follows, or the end of a title.

    >>> reads_like_a_person("", " argued that elites rule."), reads_like_a_person("", " was mentioned in the report.")
    (True, False)
    """
    return bool(_LIKE_A_PERSON.match(after) or _OF_A_TITLE.search(before))


def in_foreign_quotation(before: str, after: str) -> bool:
    """Whether the name stands in a quotation that is not English, or in one so short that it may be a title.

    >>> in_foreign_quotation("The headline read “", " défie l’Occident”.")
    True
    >>> in_foreign_quotation("“We met ", " in the autumn,” she said.")
    False
    """
    for opening, closings in _QUOTES.items():
        at = before.rfind(opening)
        if at < 0 or (opening == '"' and before.count('"') % 2 == 0):
            continue
        head = before[at + 1 :]
        ends = [place for closing in closings if (place := after.find(closing)) >= 0]
        if not ends or any(closing in head for closing in closings if closing != opening):
            continue
        if opening == "‘" and not (at == 0 or before[at - 1] in " (—–-“"):
            continue
        inside = f"{head} \0 {after[: min(ends)]}"
        if by_stop_words(inside) not in ("en", UNKNOWN) or _is_title(inside) or _has_foreign_words(inside):
            return True
    return False


def _is_title(inside: str) -> bool:
    words = inside.replace("\0", " X ").split()
    return len(words) <= LONGEST_TITLE and not inside.rstrip().endswith((",", ".", "!", "?"))


def _has_foreign_words(inside: str) -> bool:
    words = [word.strip(".,;:!?()").lower() for word in inside.split()]
    return sum(word in _FOREIGN or word[:2] in ("l'", "l’", "d'", "d’") for word in words) * 6 > len(words)


def is_alone_in_its_line(before: str, after: str) -> bool:
    """Whether nothing but bullets stands in the line: a menu of countries, each in its own language.

    >>> is_alone_in_its_line("  * ", ""), is_alone_in_its_line("", " voted.")
    (True, False)
    """
    return not any(map(str.isalnum, before)) and not any(map(str.isalnum, after))


def is_glossed(before: str, after: str, forms: tuple[str, ...]) -> bool:
    """Whether one of the English forms stands close by, or a language names itself: `Vienna (Wien)`, `Wien (Deutsch)`."""
    if _ENDONYM.match(after):
        return True
    near = before[-REACH // 2 :] + "\0" + after[: REACH // 2]
    return any(form in near for form in forms)
