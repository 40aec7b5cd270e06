"""The pipeline: filters in a fixed order, and the passes that settle a text.

The default order, whatever the order of the arguments:

    ENC  encoding       first, because everything else reads characters
    UNI  characters     invisible characters hide words from all later rules
    SPC  spacing
    PUN  punctuation
    TOK  tokenisation
    SUB  substitution   before lines and names, which are looked up by their right spelling
    SEN  sense
    PHR  phrases
    REP  repetition
    LLM  machine residue
    BOI  boilerplate
    (rules of a user's own families)
    NAM  people         last: on repaired text only
    PLC  places

`A | B` is plain composition: `(A | B)(text) == B(A(text))`.  The default pipeline *settles* the
text: it runs its filters until a pass changes nothing, at most `MOST_PASSES` times, so that
`clean(clean(text)) == clean(text)`.  A text that has not settled by then (none is known but those
built for it) is left as it was: no repair is certain there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypedDict

from textclean.boilerplate.matcher import Level
from textclean.document import Document
from textclean.edit import Layer, apply_edits
from textclean.exceptions import require_text
from textclean.filter import Filter
from textclean.filters import (
    ApplyRules,
    FixEncoding,
    FixTokenisation,
    NormaliseCharacters,
    NormaliseNames,
    NormalisePlaces,
    NormalisePunctuation,
    NormaliseSpacing,
    RemoveBoilerplate,
    RemoveRepetitions,
    RemoveResidue,
    RepairPhrases,
    RepairSense,
    RepairSubstitutions,
)
from textclean.matching.automaton import Automaton, Hit
from textclean.result import Found, Result
from textclean.rules.model import Rule
from textclean.rules.registry import builtin_rules, select_rules

MOST_PASSES = 8
ORDER: tuple[type[Filter], ...] = (
    FixEncoding,
    NormaliseCharacters,
    NormaliseSpacing,
    NormalisePunctuation,
    FixTokenisation,
    RepairSubstitutions,
    RepairSense,
    RepairPhrases,
    RemoveRepetitions,
    RemoveResidue,
    RemoveBoilerplate,
    ApplyRules,
    NormaliseNames,
    NormalisePlaces,
)
"""The filters of the default pipeline, in their order."""


class Options(TypedDict, total=False):
    """The options of `Pipeline.default`, `clean` and `explain`."""

    target: str
    select: Iterable[str] | None
    ignore: Iterable[str]
    extend_select: Iterable[str]
    unsafe: bool
    level: Level | str
    style: str
    names: Mapping[str, str] | None
    consistent: bool
    rules: Iterable[Rule]


@dataclass
class _Run:
    """A text on its way through filters: the document now, the layers and the findings so far."""

    document: Document
    layers: list[Layer] = field(default_factory=list)
    findings: list[Found] = field(default_factory=list)


class Pipeline:
    """Filters, one after the other.

    `steps` are filters or pipelines.  With `settle=True` they are run until nothing changes.

    >>> from textclean import FixEncoding, RepairSubstitutions
    >>> (FixEncoding() | RepairSubstitutions())("once morest the cafÃ©")
    'against the café'
    """

    def __init__(self, steps: Iterable[Filter | Pipeline] = (), *, settle: bool = False) -> None:
        self.steps: tuple[Filter | Pipeline, ...] = tuple(steps)
        self.settle = settle

    @classmethod
    def default(
        cls,
        *,
        target: str = "en",
        select: Iterable[str] | None = None,
        ignore: Iterable[str] = (),
        extend_select: Iterable[str] = (),
        unsafe: bool = False,
        level: Level | str = Level.BALANCED,
        style: str = "press",
        names: Mapping[str, str] | None = None,
        consistent: bool = False,
        rules: Iterable[Rule] = (),
    ) -> Pipeline:
        """The default pipeline.

        `target`: the language (ISO 639-1) that names are brought to.  `select`: codes or prefixes of
        the only rules to use, `extend_select`: of further rules, `ignore`: of rules to leave out; the
        longest prefix that fits a rule decides.  `unsafe`: also rules that are right more often than
        not.  `level`: how far boilerplate is removed (`Level`).  `style`, `names`, `consistent`: which English
        form names are brought to (`NormaliseNames`).  `rules`: rules of your own
        (`textclean.rules.load_pack`), used beside the built-in ones.

        Raises:
            UnknownRuleError: for a code or prefix that no rule has.
            SettingError: for a style that there is none of.
        """
        chosen = select_rules((*builtin_rules(), *rules), select, ignore, extend_select, unsafe=unsafe)
        known = {filter_type.family for filter_type in ORDER}
        spelling: dict[str, Any] = {"target": target, "style": style, "names": names}
        steps: list[Filter] = []
        for filter_type in ORDER:
            family = filter_type.family
            own = [r for r in chosen if (r.family == family if family else r.family not in known)]
            if own and filter_type is NormaliseNames:
                steps.append(NormaliseNames(**spelling, consistent=consistent, rules=own, unsafe=unsafe))
            elif own and filter_type is NormalisePlaces:
                steps.append(NormalisePlaces(**spelling, rules=own, unsafe=unsafe))
            elif own and filter_type is RemoveBoilerplate:
                steps.append(RemoveBoilerplate(level=level, rules=own, unsafe=unsafe))
            elif own:
                steps.append(filter_type(rules=own, unsafe=unsafe))
        return cls(steps, settle=True)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all steps, in the order in which they run."""
        return tuple(rule for step in self.steps for rule in step.rules)

    def __call__(self, text: str) -> str:
        """The cleaned text.

        Raises:
            TypeError: if `text` is not a `str`.
        """
        return self.explain(text).text

    def explain(self, text: str) -> Result:
        """The cleaned text with every edit and finding.

        Raises:
            TypeError: if `text` is not a `str`.
        """
        run = _Run(Document(require_text(text)))
        self._run(run)
        return Result(text, run.document.text, tuple(run.layers), tuple(run.findings), run.document)

    def clean_many(self, texts: Iterable[str], *, workers: int = 1) -> Iterator[str]:
        """The cleaned texts, in order; `workers` processes share the work.

        Texts are read as they are needed, some batches ahead, so that an endless stream can be cleaned.

        Raises:
            TypeError: if a text is not a `str`, when its turn comes.
        """
        if workers <= 1:
            return map(self, texts)
        from textclean.parallel import map_in_processes

        return map_in_processes(self, texts, workers)

    def __or__(self, other: Filter | Pipeline) -> Pipeline:
        return Pipeline([*self._parts(), *(other._parts() if isinstance(other, Pipeline) else [other])])

    def __repr__(self) -> str:
        return f"Pipeline([{', '.join(map(repr, self.steps))}]{', settle=True' if self.settle else ''})"

    def __getstate__(self) -> dict[str, object]:
        """Without the automaton: another process builds its own."""
        return {"steps": self.steps, "settle": self.settle}

    def _parts(self) -> Sequence[Filter | Pipeline]:
        return [self] if self.settle else self.steps

    def _run(self, run: _Run) -> None:
        if not self.settle:
            self._pass(run)
            return
        start, layers = run.document, len(run.layers)
        earlier = list(run.findings)
        for _ in range(MOST_PASSES):
            run.findings = list(earlier)
            before = run.document
            self._pass(run)
            if run.document is before:
                return
        run.document, run.findings = start, earlier
        del run.layers[layers:]

    def _pass(self, run: _Run) -> None:
        for at, step in enumerate(self.steps):
            if isinstance(step, Pipeline):
                step._run(run)
                continue
            hits = self._hits(run.document).get(at, {})
            edits, findings = step.edits(run.document, hits)
            run.findings += (Found(len(run.layers), finding) for finding in findings)
            if edits:
                run.layers.append(Layer(run.document.text, edits))
                run.document = Document(apply_edits(run.document.text, edits), run.document.proven)

    @cached_property
    def _automaton(self) -> tuple[Automaton, tuple[tuple[int, int], ...]]:
        """One automaton over the anchors of all filters, and which step and matcher each of its owners is."""
        owners = [
            (at, number, matcher.anchors)
            for at, step in enumerate(self.steps)
            if isinstance(step, Filter)
            for number, matcher in enumerate(step.matchers)
        ]
        return Automaton([anchors for _, _, anchors in owners]), tuple((at, number) for at, number, _ in owners)

    def _hits(self, document: Document) -> Mapping[int, Mapping[int, list[Hit]]]:
        """The hits of each step's matchers, found in one scan per document."""
        automaton, owners = self._automaton

        def scan() -> Mapping[int, Mapping[int, list[Hit]]]:
            hits: dict[int, dict[int, list[Hit]]] = {}
            for owner, found in automaton.scan(document.folded).items():
                at, number = owners[owner]
                hits.setdefault(at, {})[number] = found
            return hits

        return document.memo(automaton, scan)
