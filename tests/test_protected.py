"""What is protected, and what is not."""

from __future__ import annotations

import pytest

from textclean.matching.protected import protected_spans


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/a-b?c=d", "HTTP://EXAMPLE.ORG/x", "www.example.org/x", "mailto:a.b@example.org", "ftp://a.b/c",
        "a.b+c@mail.example.org", "@some.handle", "#some-tag", "/usr/lib/x", "~/notes/a.txt", "./a/b.py", "../a/b.py",
        "C:\\temp\\new\\", "\\\\server\\share", "`code here`", "<b>", "</p>", '<a href="x y">', "<!-- note -->", "<?xml v?>",
        "```\ncode\n```", "~~~\ncode\n~~~",
    ],
)  # fmt: skip
def test_the_whole_of_it_is_protected_and_nothing_around_it(text):
    before, after = "Look\n", "\n here."
    assert list(protected_spans(before + text + after)) == [(len(before), len(before) + len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "and/or",
        "1 < 2 and 3 > 2",
        "a : b",
        "see: this",
        "he said://",
        "5 @ 3",
        "# heading",
        "3 ` 4",
        "a/b/c of it",
        "km/h",
        "~ 5",
        "...",
    ],
)
def test_plain_text_is_not_protected(text):
    assert list(protected_spans(f"Look {text} here.")) == []


def test_an_open_fence_protects_the_rest():
    assert list(protected_spans("a\n```\nb\nc")) == [(2, 9)]
