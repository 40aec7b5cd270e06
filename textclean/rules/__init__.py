"""Rules as data: the model, the packs, what loads, compiles and checks them.

model.py      Rule, Example: frozen data
loader.py     TOML pack -> rules, with errors that say what to do
compiler.py   packs -> the artefact that ships (`python -m textclean.rules.compiler`)
registry.py   the shipped rules, read from the artefact; selection by code or prefix
linter.py     runs the examples: `textclean rules test`
packs/        the packs, written and reviewed by people
data/         the artefact: generated, never edited
"""

from textclean.rules.loader import load_pack
from textclean.rules.model import FAMILIES, Example, Rule
from textclean.rules.registry import builtin_rules, select_rules

__all__ = ["FAMILIES", "Example", "Rule", "builtin_rules", "load_pack", "select_rules"]
