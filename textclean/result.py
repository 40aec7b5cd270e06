"""What a pipeline gives back: the text, every edit in the code points of the original, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from textclean.alignment import Alignment
from textclean.document import Document
from textclean.edit import Edit, Finding, Layer, Region, apply_edits, revert


@dataclass(frozen=True, slots=True)
class Found:
    """A finding on its way: it counts in the text that the first `depth` layers made."""

    depth: int
    finding: Finding


@dataclass(frozen=True)
class Result:
    """A cleaned text.

    `text`: the cleaned text.  `original`: the text as it was.  `edits`: sorted, disjoint, in code
    points of the original; applied to it they give `text`.  `findings`: what `detect` rules saw, in
    code points of the original.  `language`: of the cleaned text (ISO 639-1 or `"unknown"`).

    >>> import textclean
    >>> result = textclean.explain("once morest the wall")
    >>> result.text, [edit.rule for edit in result.edits], result.undo("SUB")
    ('against the wall', ['SUB001'], 'once morest the wall')
    """

    original: str
    text: str
    layers: tuple[Layer, ...]
    found: tuple[Found, ...]
    document: Document

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """Every edit, sorted and disjoint, in code points of the original; worked out when first asked for."""
        return tuple(_to_edits(revert(self.layers, lambda _: True), self.text))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What `detect` rules saw, in code points of the original."""
        texts = [*(layer.text for layer in self.layers), self.text]
        findings: set[Finding] = set()
        for depth in sorted({item.depth for item in self.found}):
            alignment = _align(self.layers[:depth], texts[0], texts[depth])
            findings.update(_place(item.finding, alignment, self.original) for item in self.found if item.depth == depth)
        return tuple(sorted(findings, key=lambda finding: (finding.start, finding.end, finding.rule)))

    @property
    def language(self) -> str:
        """The language of the cleaned text (ISO 639-1), or `"unknown"`; found when first asked for."""
        return self.document.language

    def undo(self, *codes: str) -> str:
        """The text with the edits of some rules or families taken back; with no codes, the original.

        A code may be a prefix.  An edit that another rule made on top of an undone one, in the same
        place, is taken back with it.
        """
        prefixes = codes or ("",)
        regions = revert(self.layers, lambda edit: edit.rule.startswith(prefixes))
        back = (Edit(r.start, r.end, self.text[r.start : r.end], r.undone, r.edit.rule) for r in regions)
        return apply_edits(self.text, back)

    def to_original(self, offset: int) -> int:
        """The code point of the original that stands at `offset` of the cleaned text (`Alignment.to_original`).

        Raises:
            IndexError: if `offset` is not in `0..len(text)`.
        """
        return self._alignment.to_original(offset)

    def to_cleaned(self, offset: int) -> int:
        """The code point of the cleaned text that `offset` of the original became (`Alignment.to_cleaned`).

        Raises:
            IndexError: if `offset` is not in `0..len(original)`.
        """
        return self._alignment.to_cleaned(offset)

    @cached_property
    def _alignment(self) -> Alignment:
        return Alignment(self.edits, len(self.original), len(self.text))


def _to_edits(regions: Sequence[Region], text: str) -> list[Edit]:
    """Regions of the last text, where all edits are undone, as edits of the first."""
    edits: list[Edit] = []
    shift = 0
    for region in regions:
        after = text[region.start : region.end]
        start = region.start + shift
        shift += len(region.undone) - len(after)
        if region.undone != after:
            made = region.edit
            edits.append(
                Edit(
                    start,
                    start + len(region.undone),
                    region.undone,
                    after,
                    made.rule,
                    made.safety,
                    made.message,
                    region.also,
                )
            )
    return edits


def _align(layers: Sequence[Layer], original: str, text: str) -> Alignment:
    edits = _to_edits(revert(layers, lambda _: True), text)
    return Alignment(edits, len(original), len(text))


def _place(finding: Finding, alignment: Alignment, original: str) -> Finding:
    start, end = alignment.to_original(finding.start), alignment.to_original(finding.end)
    return Finding(start, end, original[start:end], finding.rule, finding.message)
