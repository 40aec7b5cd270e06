"""The filters, one module a family."""

from textclean.filters.boilerplate import RemoveBoilerplate
from textclean.filters.characters import NormaliseCharacters
from textclean.filters.custom import ApplyRules
from textclean.filters.encoding import FixEncoding
from textclean.filters.names import NormaliseNames, NormalisePlaces
from textclean.filters.phrase import RepairPhrases
from textclean.filters.punctuation import NormalisePunctuation
from textclean.filters.repetition import RemoveRepetitions
from textclean.filters.residue import RemoveResidue
from textclean.filters.sense import RepairSense
from textclean.filters.spacing import NormaliseSpacing
from textclean.filters.substitution import RepairSubstitutions
from textclean.filters.tokenisation import FixTokenisation

__all__ = [
    "ApplyRules",
    "FixEncoding",
    "FixTokenisation",
    "NormaliseCharacters",
    "NormaliseNames",
    "NormalisePlaces",
    "NormalisePunctuation",
    "NormaliseSpacing",
    "RemoveBoilerplate",
    "RemoveRepetitions",
    "RemoveResidue",
    "RepairPhrases",
    "RepairSense",
    "RepairSubstitutions",
]
