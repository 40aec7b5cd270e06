"""The table of lines: keys and the templates filed under them, kept as text and read section by section when needed.

Thousands of templates are never looked at: a run over clean text reads the keys of certain lines, nothing else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from textclean.boilerplate.heads import FLOATING, count_lines, expand, line_keys, openings
from textclean.boilerplate.lines import Core, simplify
from textclean.matching.fold import fold
from textclean.matching.templates import Template, read_line_template
from textclean.rules.model import Rule

MOST_LINES = 200
"""Lines that a template may stand for to be written out."""
_SECTION = "\f"
_WORD = re.compile(r"\w+|©")


def build_table(rules: Iterable[Rule], is_common: Callable[[str], bool]) -> str:
    """The table of the rules' lines; `is_common` tells which words stand at the beginning of many lines.

    Sections: openings of certain lines; keys of certain lines; numbers of their templates; the same for
    other lines; words of floating lines with the numbers of their templates; code and template of each number.
    """
    begin: set[str] = set()
    entries: list[str] = []
    certain: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    floating: dict[str, list[str]] = defaultdict(list)
    for rule in rules:
        for line in rule.lines:
            number = str(len(entries))
            entries.append(f"{rule.code}\t{line}")
            begin |= openings(line, is_common) if rule.alone else set()
            for key in line_keys(line):
                if not key.startswith(FLOATING):
                    (certain if rule.alone else others)[key].append(number)
                    continue
                floating[key[1:]].append(number)
    words = [f"{word}\t{','.join(numbers)}" for word, numbers in sorted(floating.items())]
    sections = (sorted(begin), *_columns(certain), *_columns(others), words, entries)
    return _SECTION.join("\n".join(section) for section in sections)


def _columns(filed: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    return sorted(filed), [",".join(numbers) for _, numbers in sorted(filed.items())]


class LineTable:
    """A table as `build_table` writes it."""

    def __init__(self, text: str) -> None:
        self._sections = text.split(_SECTION)
        self._filed: set[int] = set()
        self._whole: dict[tuple[str, bool], set[str]] = defaultdict(set)
        self._templates: dict[int, tuple[Template, bool]] = {}

    @cached_property
    def openings(self) -> list[str]:
        """How lines that are certain begin."""
        return self._lines(0)

    @cached_property
    def certain(self) -> dict[str, str]:
        """The keys of lines that are certain -> the numbers of their templates."""
        return dict(zip(self._lines(1), self._lines(2), strict=True))

    def codes(self, core: Core, keys: Sequence[str]) -> Iterator[str]:
        """The codes of the rules whose line this is; `keys` are those that its first words give."""
        folded = fold(core.text)
        numbers = [filed[key] for key in keys for filed in (self.certain, self._others) if key in filed]
        if not core.period:
            numbers += [self._floating[word] for word in self._floating.keys() & _WORD.findall(folded)]
        for number in {int(number) for listed in numbers for number in listed.split(",")}:
            if number not in self._filed:
                self._file(number)
            if number in self._templates:
                template, colon = self._templates[number]
                if (core.colon or not colon) and template.pattern.fullmatch(core.text):
                    yield self._entries[number].partition("\t")[0]
        for colon in {core.colon, False}:
            yield from self._whole.get((folded, colon), ())

    @cached_property
    def _others(self) -> dict[str, str]:
        return dict(zip(self._lines(3), self._lines(4), strict=True))

    @cached_property
    def _floating(self) -> dict[str, str]:
        return dict(line.split("\t") for line in self._lines(5))

    @cached_property
    def _entries(self) -> list[str]:
        return self._lines(6)

    def _lines(self, section: int) -> list[str]:
        return self._sections[section].split("\n") if self._sections[section] else []

    def _file(self, number: int) -> None:
        """Write a template out, or read it, when a line with its beginning is first met."""
        self._filed.add(number)
        code, _, source = self._entries[number].partition("\t")
        colon = source.endswith(":")
        if "{" in source or count_lines(source) > MOST_LINES:
            self._templates[number] = read_line_template(simplify(source)), colon
            return
        for line in expand(source):
            self._whole[line, colon].add(code)
