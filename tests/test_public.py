"""The public surface: sorted, documented, small."""

from __future__ import annotations

import inspect

import pytest

import textclean


def test_all_is_sorted_and_everything_in_it_is_there_and_documented():
    assert textclean.__all__ == sorted(textclean.__all__)
    for name in textclean.__all__:
        value = getattr(textclean, name)
        assert name == "__version__" or inspect.getdoc(value), name


def test_every_public_method_is_documented():
    for name in textclean.__all__:
        value = getattr(textclean, name)
        if inspect.isclass(value) and not issubclass(value, BaseException):
            for method, function in inspect.getmembers(value, inspect.isfunction):
                assert method.startswith("_") or inspect.getdoc(function), f"{name}.{method}"


@pytest.mark.parametrize("page", ["README.md", "docs/boilerplate.md", "docs/names.md"])
def test_what_the_pages_show_is_true(page):
    import doctest
    from pathlib import Path

    path = Path(__file__).parents[1] / page
    assert doctest.testfile(str(path), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE).failed == 0


def test_the_example_article_comes_out_as_documented():
    from pathlib import Path

    folder = Path(__file__).parents[1] / "docs" / "examples"
    damaged = (folder / "visit.txt").read_text("utf-8")
    assert textclean.clean(damaged) == (folder / "visit.cleaned.txt").read_text("utf-8")
