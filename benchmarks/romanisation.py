"""How many explicit spellings the engine generates: `python benchmarks/romanisation.py [NAMES.jsonl]`.

For every language: the share of the gazetteer's explicit spellings of people with a Cyrillic native form that the
engine gives from the native form alone (with given.toml's conventional given names), and of those of the file (records with
kind, native, native_lang, variant, variant_lang).  Exits with 1 if either share over all languages is under 85%.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from textclean.names.compiler import GAZETTEER
from textclean.names.compiler import given_names as conventional
from textclean.names.entries import LANGUAGES, read_entries, read_folder
from textclean.names.people import GivenNames, spell_all, spell_surname

CYRILLIC = ("ru", "uk", "be", "bg", "sr", "mk")
SHARED = Path(__file__).parents[2] / "shared" / "eval" / "names" / "names.dev.jsonl"
LEAST = 0.85

Variant = tuple[str, str, str, str]
"""Native form, its language, the spelling, the language that spells so."""


def main(argv: Sequence[str] | None = None) -> int:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="?", default=str(SHARED))
    parser.add_argument("--show", type=int, default=0, help="print the first N that are not generated")
    args = parser.parse_args(argv)
    sets = {"gazetteer": list(_gazetteer())}
    if Path(args.names).exists():
        sets["file"] = list(_file(Path(args.names)))
    good = True
    for name, variants in sets.items():
        good &= _report(name, variants, args.show)
    return 0 if good else 1


def _gazetteer() -> Iterable[Variant]:
    for entry in read_folder(GAZETTEER / "people", "people"):
        if entry.get("language") in CYRILLIC:
            for language in LANGUAGES:
                for form in entry.get(language, ()):
                    yield entry["native"], entry["language"], form, language


def _file(path: Path) -> Iterable[Variant]:
    for record in map(json.loads, path.read_text("utf-8").splitlines()):
        if record["kind"] == "person" and record["native_lang"] in CYRILLIC:
            yield record["native"], record["native_lang"], record["variant"], record["variant_lang"]


def _report(name: str, variants: Sequence[Variant], show: int) -> bool:
    given = conventional(read_entries(GAZETTEER / "given.toml", "given"))
    everyone, generated = Counter[str](), Counter[str]()
    missed = []
    for native, source, form, target in variants:
        everyone[target] += 1
        if _generates(native, source, form, target, given):
            generated[target] += 1
        else:
            missed.append(f"  {target}: {native}: {form}")
    print(f"{name}: " + ", ".join(f"{t} {generated[t]}/{n} ({generated[t] / n:.0%})" for t, n in sorted(everyone.items())))
    share = generated.total() / max(1, everyone.total())
    print(f"{name}: {generated.total()} of {everyone.total()} ({share:.1%}; asked for: {LEAST:.0%})")
    print("\n".join(missed[:show]), end="\n" if show else "")
    return share >= LEAST


def _generates(native: str, source: str, form: str, target: str, given: GivenNames) -> bool:
    first, _, last = native.rpartition(" ")
    found_first, _, found_last = form.rpartition(" ")
    firsts = {*spell_all(first, source, target), *given.get((first, source), ())}
    return found_first in firsts and found_last in set(spell_surname(last, source, target))


if __name__ == "__main__":
    raise SystemExit(main())
