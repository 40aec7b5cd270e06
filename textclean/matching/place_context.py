"""Where in a sentence only a place can stand: for spellings that may be a surname, a club or another place as well."""

from __future__ import annotations

import re
from collections.abc import Container

from textclean.matching.fold import fold

REACH = 80
"""Code points looked at before a name."""
_IN = (
    "in|near|around|outside|inside|across|throughout|towards?|into|via|enter(?:ed|ing|s)?|leav(?:e|es|ing)|left|"
    "reach(?:ed|ing|es)?|visit(?:ed|ing|s)?|capital|city|town|port|province"
)
_MOVES = (
    r"flights?|trains?|bus(?:es)?|roads?|highways?|trips?|visits?|travel(?:l?ed|l?ing|lers?|s)?|flew|fly|flying|flown|fled|flee(?:ing)?|"
    r"drove|drive|driving|driven|went|go(?:es|ing)?|gone|came|com(?:e|es|ing)|mov(?:e|es|ed|ing)|return(?:ed|ing|s)?|sail(?:ed|ing)?|"
    r"march(?:ed|ing)?|dispatched|deported|evacuated|emigrated|miles|kilomet(?:re|er)s|km|ferry|ferries|routes?|way|journey|"
    r"refugees|troops|exports?|imports?|shipments?|arriv\w+|depart\w+|delegations?|ambassador|envoy|pipeline|tourists|migrants"
)
_OF = (
    "mayor|city|capital|port|streets?|residents|inhabitants|population|province|government|governor|north|south|east|west|"
    "northwest|northeast|southwest|southeast|outskirts|suburbs?|region|siege|battle|fall|bombing|bombardment|shelling|"
    "occupation|liberation|annexation|bishop|archbishop|airport|part|republic|kingdom|districts?|skies|coast|banks|shores?"
)
_BEFORE = re.compile(
    rf"(?:\b(?:{_IN})|\b(?:{_MOVES})\b[^.!?\n]{{0,30}}\b(?:to|from)|\b(?:{_OF}) of)\s(?:the\s|northern\s|"
    rf"southern\s|eastern\s|"
    r"western\s|central\s|nearby\s|neighbou?ring\s)?\Z",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"['’]s (?:mayor|airport|streets?|government|parliament|population|economy|inhabitants|residents|old town|suburbs|"
    r"outskirts|cathedral|centre|center|port|harbour|harbor|metro|authorities|coast|border|army|capital)\b"
    r"|-(?:based|born|backed|led|controlled|occupied)\b",
    re.IGNORECASE,
)
_LISTED_BEFORE = re.compile(r"([^\W\d_][\w'’\-]+)(?:, | and | or |, and )\Z")
_LISTED_AFTER = re.compile(r"(?:, | and | or |, and )([^\W\d_][\w'’\-]+)")
_OPENS = re.compile(r"(?:\A|[.!?]['\"”’)]{0,2}\s)['\"“‘(]{0,2}\Z")
_PASSIVE = re.compile(
    r"\s(?:was|were|is|are|has been|had been|will be)\s(?:\w+ly\s)?(?!born|killed|elected|appointed|married|named|arrested|"
    r"sentenced|educated|awarded|fired|hired|promoted|nominated|buried|wounded|sacked|released|signed|built|scored)"
    r"(?:\w{2,}ed|hit|cut|struck|taken|seen|shown|known|left)\b"
)


def stands_as_place(before: str, after: str, known: Container[str]) -> bool:
    """Whether only a place can stand between the two texts; `known` holds folded names of places.

    >>> stands_as_place("The train to ", " was late.", set()), stands_as_place("He wrote to ", " every day.", set())
    (True, False)
    >>> stands_as_place("Offices in London, ", " and Paris", {"london"})
    True
    """
    before = before[-REACH:]
    if _BEFORE.search(before) or _FOLLOWS.match(after):
        return True
    beside = (_LISTED_BEFORE.search(before), _LISTED_AFTER.match(after))
    return any(match is not None and fold(match[1]) in known for match in beside)


def is_passive_subject(before: str, after: str) -> bool:
    """Whether a name opens a sentence in which something is done to it that is done to places as well as to people.

    >>> is_passive_subject("", " was mentioned in the report."), is_passive_subject("", " argued that elites rule.")
    (True, False)
    """
    return bool(_OPENS.search(before) and _PASSIVE.match(after))
