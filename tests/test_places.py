"""Places in running text."""

from __future__ import annotations

import pytest

import textclean
from textclean.names.compiler import GAZETTEER, merged
from textclean.names.entries import english, read_folder
from textclean.names.whole import WholeName, without_shared
from textclean.rules.registry import whole_names

RENAMED = [
    ("a preposition before", "The train to Varsovie was late.", "The train to Warsaw was late."),
    ("at the start of a sentence", "Varsovie was mentioned in the report.", "Warsaw was mentioned in the report."),
    ("what stands inside many words", "Inde voted; flights to Inde left.", "India voted; flights to India left."),
    ("a possessive", "Varsovie’s streets were empty.", "Warsaw’s streets were empty."),
    ("capitals", "The fighting near VARSOVIE went on.", "The fighting near WARSAW went on."),
    ("a dash between two", "The Varsovie–Moscou train was full.", "The Warsaw–Moscow train was full."),
    ("a participle joined to it", "A Varsovie-based firm did it.", "A Warsaw-based firm did it."),
    ("a prefix joined to it", "The anti-Moscou camp won.", "The anti-Moscow camp won."),
    ("a country", "Prices in Allemagne and Espagne rose.", "Prices in Germany and Spain rose."),
    ("a river with its article", "They crossed the Donau in the morning.", "They crossed the Danube in the morning."),
    ("a Czech form", "Flights to Mnichov were cancelled.", "Flights to Munich were cancelled."),
    ("a Hungarian form", "Flights to Velence were cancelled.", "Flights to Venice were cancelled."),
    ("a romanised town", "The shelling of Zaporijjia went on.", "The shelling of Zaporizhzhia went on."),
    ("a surname's spelling in the place of a place", "They flew to Mosca on Sunday.", "They flew to Moscow on Sunday."),
    ("a list of places", "Offices in London, Mosca and Paris closed.", "Offices in London, Moscow and Paris closed."),
]  # fmt: skip

KEPT = [
    ("a surname", "Gaetano Mosca wrote on elites. Much of it goes back to Mosca."),
    ("a person with an initial", "It was G. Mosca who wrote to Mosca and Croce."),
    ("an author", "Mosca argued that elites rule; so did Mosca (1939) and Mosca et al. in print."),
    ("a club", "Torino beat Lazio in the derby on Sunday."),
    ("a number after it", "Praha 6 and Wien 22 are districts."),
    ("a company", "Lisboa is a Portuguese publisher."),
    ("a ship", "The cruiser Moskva sank in the spring."),
    ("a name in several words", "Wien Energie and Grand Lisboa are companies."),
    ("an airport's own name", "The ticket says Bruxelles Airport, or “Bruxelles-National”."),
    ("a title", "The film “Le Train de Varsovie” was shown."),
    ("a text about names", "In German, Warschau is the usual name."),
    ("a gloss", "They live in Vienna (German: Wien)."),
    ("a language that names itself", "Sites: Deutschland (Deutsch), Polska (polski)."),
    ("a menu", "We ship to these lands:\n\n* Deutschland\n* Polska\n* Sverige\n\nThe rest has to wait for now."),
    ("a letter to somebody", "Cicero wrote to Damas every day, and Mosca distinguished two elites."),
    ("two surnames", "Replaced by Damas, he left with Mosca for the south."),
    ("a person's name once and alone later", "Frank Damas founded it. Surgeons near Damas agreed."),
    ("an acronym", "The CISA and DACA programmes were cut, said the GANA party."),
    ("a town of that name", "Voters in Luxemburg, Wisconsin, went home."),
    ("a citation", "He cites a treatise (Genève: Droz, 1998) at length."),
    ("an opera", "The season opens with Il turco in Italia and L'italiana in Algeri."),
    ("a ship that sank", "Normandie capsized in the harbour, and Normandie was scrapped."),
    ("a university", "She studied at the University of Padova for a year."),
    ("what opens a sentence after a year", "He died in 1871. Mosca argued that elites rule."),
    ("a protected span", "The variable `moscou`, /data/Moscou/a and https://example.org/Moscou stay."),
    ("a lower-case word", "She wore his cologne and said moscou."),
    ("French", "Le train de Varsovie est arrivé à la gare avec deux heures de retard."),
    ("an article before a city", "The Varsovie was a hotel by the river."),
    ("an abbreviation", "The PRAG met in the hall."),
    ("what English calls it", "Kiev, Peking, Danzig, Burma and Bombay are older English names."),
]


@pytest.mark.parametrize(("what", "damaged", "repaired"), RENAMED, ids=[case[0] for case in RENAMED])
def test_places_are_renamed(what, damaged, repaired):
    assert textclean.clean(damaged, select=["PLC"]) == repaired
    assert textclean.clean(repaired, select=["PLC"]) == repaired


@pytest.mark.parametrize(("what", "text"), KEPT, ids=[case[0] for case in KEPT])
def test_places_are_kept(what, text):
    assert textclean.clean(text, select=["PLC"]) == text


def test_with_another_target_nothing_is_renamed():
    text = "The train to Varsovie was late."
    assert textclean.clean(text, target="fr") == text


def test_the_gazetteer_has_its_breadth():
    entries = read_folder(GAZETTEER / "places", "places")
    assert len(entries) >= 800
    names = [entry["name"] for entry in entries]
    assert sorted(names) == sorted(set(names))


def test_no_english_form_of_a_place_is_renamed():
    pipeline = textclean.Pipeline.default(select=["PLC"], unsafe=True)
    for entry in read_folder(GAZETTEER / "places", "places"):
        for form in english(entry):
            text = f"The delegation came to {form} late on Sunday."
            assert pipeline(text) == text, form


def test_no_spelling_is_an_english_form_or_belongs_to_two():
    seen: dict[str, str] = {}
    every = whole_names()
    own = {form.lower(): name.name for name in every for form in (name.name, *name.also)}
    for name in every:
        for form in name.every:
            assert form.lower() not in own, (form, name.name)
            assert seen.setdefault(form.lower(), name.name) == name.name, form


def test_names_of_one_place_are_joined_and_shared_spellings_dropped():
    one = WholeName("Warsaw", "city", spellings=("Varsovie", "Shared"))
    more = WholeName("Warsaw", "city", also=("Warszawa",), spellings=("Warschau",), weak=("Varsovie",))
    other = WholeName("Other", "city", spellings=("Shared", "Warsaw"))
    joined = merged([one, more, other])
    assert [name.spellings for name in without_shared(joined)] == [("Warschau",)]
    assert joined[0].weak == ("Varsovie",)


def test_names_of_ones_own_win():
    text = "The train to Kiew was late. Nobody in the hall knew when the next one to Kyiv would leave."
    assert textclean.clean(text, names={"Kyiv": "Kiev"}) == text.replace("Kiew", "Kiev").replace("Kyiv", "Kiev")
    assert textclean.clean(text) == text.replace("Kiew", "Kyiv")
