"""Romanisation and the gazetteer."""

from __future__ import annotations

import itertools

import pytest

import textclean
from textclean.exceptions import PackError
from textclean.names import romanise, spellings
from textclean.names.gazetteer import Person, read_entries
from textclean.names.schemes import SCHEMES
from textclean.rules.compiler import NAMES
from textclean.rules.registry import people

PRESS = [
    ("Владимир Путин", "ru", "Vladimir Poutine", "Wladimir Putin", "Vladimir Poetin", "Władimir Putin"),
    ("Борис Ельцин", "ru", "Boris Eltsine", "Boris Jelzin", "Boris Jeltsin", "Boris Jelcyn"),
    ("Никита Хрущёв", "ru", "Nikita Khrouchtchev", "Nikita Chruschtschow", "Nikita Chroesjtsjov", "Nikita Chruszczow"),
    ("Юрий Гагарин", "ru", "Iouri Gagarine", "Juri Gagarin", "Joeri Gagarin", "Jurij Gagarin"),
    ("Алексей Навальный", "ru", "Alexeï Navalny", "Alexej Nawalny", "Aleksej Navalny", "Aleksiej Nawalny"),
    ("Михаил Горбачёв", "ru", "Mikhaïl Gorbatchev", "Michail Gorbatschow", "Michail Gorbatsjov", "Michaił Gorbaczow"),
    ("Володимир Зеленський", "uk", "Volodymyr Zelensky", "Wolodymyr Selenskyj", "Volodymyr Zelensky", "Wołodymyr Zełenski"),
]


@pytest.mark.parametrize("row", PRESS, ids=[row[0] for row in PRESS])
def test_the_engine_gives_the_press_spelling_of_each_language(row):
    native, source, *wanted = row
    for target, expected in zip(("fr", "de", "nl", "pl"), wanted, strict=True):
        assert expected in {
            f"{given} {surname}"
            for given in spellings(native.split()[0], source, target)
            for surname in spellings(native.split()[1], source, target)
        }, (target, expected)


def test_the_usual_spelling_comes_first():
    assert romanise("Сергей Лавров", "ru", "fr") == "Sergueï Lavrov"
    assert romanise("Анна-Мария, 5", "ru", "de") == "Anna-Maria, 5"


def test_every_scheme_covers_the_letters_of_its_language():
    letters = {"ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"}
    for source, alphabet in letters.items():
        for target in SCHEMES[source]:
            left = [c for c in alphabet if c in spellings(f"{c}а", source, target)[0].lower()]
            assert not left, (source, target, left)


def test_an_unknown_scheme_is_an_error_that_names_the_known_ones():
    with pytest.raises(ValueError, match="no romanisation from 'xx' to 'fr': there is"):
        romanise("Путин", "xx", "fr")


def test_at_least_forty_people_store_their_native_form_once():
    entries = read_entries(NAMES / "people.toml")
    assert len(entries) >= 40
    assert len({entry["name"] for entry in entries}) == len(entries)
    assert len({entry["native"] for entry in entries}) == len(entries)


def test_no_english_form_of_anybody_is_renamed():
    for person in people():
        for form in (person.name, *person.also):
            text = f"The report says that {form} was in the room with the others."
            assert textclean.clean(text, select=["NAM"]) == text


def test_no_spelling_belongs_to_two_people():
    owners: dict[str, list[Person]] = {}
    for person in people():
        for surname in person.surnames:
            owners.setdefault(surname, []).append(person)
    for surname, own in owners.items():
        for one, other in itertools.combinations(own, 2):
            assert not one.given & other.given, (surname, one.name, other.name)


def test_every_explicit_spelling_of_the_gazetteer_is_renamed():
    for entry in read_entries(NAMES / "people.toml"):
        for language in ("fr", "de", "nl", "pl", "es", "it", "pt"):
            for spelling in entry.get(language, []):
                text = "The report says that {} was in the room with the others."
                assert textclean.clean(text.format(spelling), select=["NAM"]) == text.format(entry["name"]), spelling


def test_a_wrong_entry_is_a_clear_error(tmp_path):
    path = tmp_path / "people.toml"
    path.write_text('people = [{ name = "A B", native = "Б", language = "ru", colour = "red" }]', "utf-8")
    with pytest.raises(PackError, match="A B: unknown key 'colour'"):
        read_entries(path)
    path.write_text('people = [{ name = "A B" }]', "utf-8")
    with pytest.raises(PackError, match="A B: 'name', 'native' and 'language' are needed"):
        read_entries(path)
