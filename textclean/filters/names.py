"""NAM and PLC: people and places in another language's spelling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textclean.filter import Filter, MatcherMaker
from textclean.matching.people import ONE_FORM, PeopleMatcher
from textclean.matching.unlisted import UnlistedMatcher
from textclean.matching.whole import WholeMatcher
from textclean.names.preferences import Preferences
from textclean.rules.model import Rule
from textclean.rules.registry import builtin_rules, given_names, kept_names, people, surnames, whole_names


class _Names(Filter):
    """What the two filters share: a target language and preferred forms."""

    def __init__(
        self,
        *,
        target: str = "en",
        style: str = "press",
        names: Mapping[str, str] | None = None,
        rules: Iterable[Rule] | None = None,
        unsafe: bool = False,
    ) -> None:
        own = (r for r in builtin_rules() if r.family == self.family) if rules is None else rules
        super().__init__(rules=[r for r in own if not r.languages or target in r.languages], unsafe=unsafe)
        self.target = target
        self.preferences = Preferences(style, dict(names or {}))

    def make_matchers(self) -> Mapping[str, MatcherMaker]:
        """The gazetteer beside the general mechanisms."""
        return {**super().make_matchers(), "people": self._people, "whole": self._whole, "unlisted": _unlisted}

    def _people(self, rules: Sequence[Rule]) -> PeopleMatcher:
        return PeopleMatcher(rules, people(), self.preferences)

    def _whole(self, rules: Sequence[Rule]) -> WholeMatcher:
        return WholeMatcher(rules, whole_names().with_own(self._own_spellings()), self.preferences)

    def _own_spellings(self) -> dict[str, str]:
        if not self.preferences.own:
            return {}
        return self.preferences.spellings({*(person.name for person in people()), *(name.name for name in whole_names())})


def _unlisted(rules: Sequence[Rule]) -> UnlistedMatcher:
    return UnlistedMatcher(rules, given_names(), kept_names, surnames)


class NormaliseNames(_Names):
    """Bring people's names to the spelling of the target language's press, in text of that language.

    `target` is an ISO 639-1 code; the gazetteer has English forms, so with another target nothing
    is renamed.  `style` is `"press"` or `"ap"` (the Associated Press).  `names` are forms of your own, name -> preferred
    form, which win; the name itself is then brought to that form too.  `consistent=True` also brings the
    English variants of one person in a document (Zelensky, Zelenskyy, Zelenskiy) to one form.

    Raises:
        SettingError: for a style that there is none of.

    >>> NormaliseNames(target="en")("Presidents Assimi Goïta and Vladimir Poutine met.")
    'Presidents Assimi Goïta and Vladimir Putin met.'
    >>> NormaliseNames(names={"Muammar Gaddafi": "Moammar Gadhafi"})("Mouammar Kadhafi ruled for 42 years.")
    'Moammar Gadhafi ruled for 42 years.'
    """

    family: ClassVar[str] = "NAM"

    def __init__(
        self,
        *,
        target: str = "en",
        style: str = "press",
        names: Mapping[str, str] | None = None,
        consistent: bool = False,
        rules: Iterable[Rule] | None = None,
        unsafe: bool = False,
    ) -> None:
        super().__init__(target=target, style=style, names=names, rules=rules, unsafe=unsafe)
        self.rules = tuple(rule for rule in self.rules if consistent or rule.pattern != ONE_FORM)


class NormalisePlaces(_Names):
    """Bring the names of places to the spelling of the target language's press, in text of that language.

    Options as for `NormaliseNames`.

    >>> NormalisePlaces()("Flights from Pékin to Varsovie were cancelled.")
    'Flights from Beijing to Warsaw were cancelled.'
    >>> NormalisePlaces(names={"Kyiv": "Kiev"})("The train to Kiew left Lviv at noon.")
    'The train to Kiev left Lviv at noon.'
    """

    family: ClassVar[str] = "PLC"
