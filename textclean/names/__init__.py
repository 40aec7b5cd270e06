"""Names: the native form is stored once, other languages' spellings are generated from it.

people.toml    the gazetteer, written and reviewed by people: one entry a line
schemes.py     each language's press transliteration, as tables
romanise.py    the engine that reads the tables
gazetteer.py   entries -> spellings (build time) and the table that the matcher uses (run time)
"""

from textclean.names.romanise import romanise, spellings

__all__ = ["romanise", "spellings"]
