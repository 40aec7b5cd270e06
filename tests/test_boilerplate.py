"""Lines that go by what they say, by what stands above them and by what stands around them."""

from __future__ import annotations

import pytest

import textclean
from textclean import RemoveBoilerplate
from textclean.boilerplate.heads import first_words, keys_of, line_keys
from textclean.boilerplate.lines import core_of, may_be_furniture
from textclean.matching.templates import TemplateError
from textclean.rules.loader import parse_pack

ARTICLE = (
    "The talks failed on Monday, and nobody in the capital knows when they will go on.\n"
    "The minister left without a word to the press, which had waited since the morning.\n"
    "Her colleagues said that the papers had been ready for weeks, and that they were good."
)
SECOND = (
    "The bridge was closed on Friday after the ice had cracked two of its oldest wooden piers.\n"
    "Nobody was hurt, because the baker had seen the crack and had stopped the morning bus."
)
FOOTER = "Privacy policy\nTerms of use\nAll rights reserved"

TAKEN = [
    ("a line by what it says", f"{ARTICLE}\nLeave a Replay", ARTICLE),
    ("a decorated line", f"{ARTICLE}\n» Leave a Reply «", ARTICLE),
    ("a line in brackets", f"{ARTICLE}\n(With AFP)", ARTICLE),
    ("a line in another language than the document's", f"{ARTICLE}\nHinterlasse einen Kommentar", ARTICLE),
    ("links below a heading", f"{ARTICLE}\nRelated articles\nThe bridge is open again\nWho will pay for the roof?", ARTICLE),
    (
        "links between a heading and the article",
        f"Related articles\nThe new bridge over the river is open\n\n{ARTICLE}",
        ARTICLE,
    ),
    (
        "comments below a heading that counts them",
        f"{ARTICLE}\n2 comments\nI told you so in March, and nobody would listen.\nYou did, but you told us so every year.",
        ARTICLE,
    ),
    ("a menu above the article", f"Home\nSport\nSkip to content\nContact\nLogin\n\n{ARTICLE}", ARTICLE),
    (
        "a block with words that no rule knows",
        f"{ARTICLE}\nPrivacy policy\nOur wonderful people\nAll rights reserved",
        ARTICLE,
    ),
    ("the dates of a block", f"{ARTICLE}\nPrivacy policy\n12 May 2024\nAll rights reserved", ARTICLE),
]
LEFT = [
    ("a sentence that begins so", f"Leave a reply to the survey in the box by the door, please.\n{ARTICLE}"),
    ("a line of dialogue", f"– Leave a reply!\n{ARTICLE}"),
    ("a sentence of two words", f"{ARTICLE}\n\nReader comments."),
    ("a numbered heading", f"{ARTICLE}\n7. All rights reserved"),
    ("words of menus without furniture beside them", f"{ARTICLE}\nHome\nSport\nContact\nLogin"),
    ("a poem of such words", "Home\n\nSearch\nnext\nmore\nclose\n"),
    ("a heading in code", f"{ARTICLE}\n```\nShare on Facebook\n```"),
    ("a text that is nothing else", "Share on Facebook\n"),
    (
        "the notice of a licence",
        "MIT License\n\nCopyright (c) 2011 Jane Doe\n\nPermission is hereby granted, free of charge, to any person "
        "obtaining a copy of this software, to deal in it without restriction.\n\nAll rights reserved",
    ),
    (
        "a list of notices",
        "Files: *\nCopyright: 2009, Jane Doe\n\nFiles: doc/*\nCopyright: 2010, John Doe\n\n"
        "Files: src/*\nCopyright: 2011, The Company\n",
    ),
    (
        "a list of words",
        "\n".join("about club contact home imprint login news privacy search shop subscribe_now".split()),
    ),
    ("front matter", f"---\ntitle: The talks\ntags: talks, minister\ncategories: news\n---\n{ARTICLE}"),
    ("a section called Comments", f"{ARTICLE}\nComments\n{SECOND}"),
]


@pytest.mark.parametrize(("what", "damaged", "repaired"), TAKEN, ids=[case[0] for case in TAKEN])
def test_furniture_goes(what, damaged, repaired):
    assert RemoveBoilerplate()(damaged) == repaired


@pytest.mark.parametrize(("what", "text"), LEFT, ids=[case[0] for case in LEFT])
def test_what_an_author_wrote_stays(what, text):
    assert RemoveBoilerplate()(text) == text


def test_a_headline_between_a_menu_and_its_article_stays():
    headline = "Ministers leave without a word"
    text = f"Skip to content\nHome\nSport\nLogin\n{headline}\n{ARTICLE}"
    assert RemoveBoilerplate()(text) == f"{headline}\n{ARTICLE}"


def test_sentences_in_a_block_stay_but_for_the_level_of_recall():
    sentence = "We rent boats to friends of the river."
    text = f"{ARTICLE}\nPrivacy policy\n{sentence}\nTerms of use\nAll rights reserved"
    assert RemoveBoilerplate()(text) == f"{ARTICLE}\n{sentence}"
    assert RemoveBoilerplate(level="recall")(text) == ARTICLE


def test_a_long_list_of_an_author_amid_furniture_stays():
    items = "\n".join(
        f"The boat that we called number {n} of the fleet" for n in "one two three four five six seven".split()
    )
    text = f"{ARTICLE}\nShare on Facebook\n{items}\nShare on Facebook\n{ARTICLE}"
    assert items in RemoveBoilerplate()(text)


def test_each_level_takes_what_the_one_before_takes():
    links = "Related articles\nThe bridge is open again\nWe rent boats to friends of the river."
    text = f"Skip to content\nHome\nSport\n{ARTICLE}\n{links}\n{FOOTER}"
    lengths = [len(RemoveBoilerplate(level=level)(text)) for level in textclean.Level]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) == 3


def test_precision_takes_only_what_lines_say():
    text = f"{ARTICLE}\nRelated articles\nThe bridge is open again"
    assert RemoveBoilerplate(level="precision")(text) == f"{ARTICLE}\nThe bridge is open again"


def test_a_level_that_does_not_exist_is_an_error_that_names_the_levels():
    with pytest.raises(ValueError, match="level 'high': choose one of precision, balanced, recall"):
        RemoveBoilerplate(level="high")


def test_every_removed_line_says_why():
    edits = textclean.explain(f"{ARTICLE}\nRelated articles\nThe bridge is open again", select=["BOI"]).edits
    assert [edit.rule for edit in edits] == ["BOI011", "BOI011"]
    assert edits[1].message == "Below 'related articles': 'The bridge is open again'"


def test_a_subheading_between_a_list_of_links_and_its_paragraph_stays():
    text = f"{ARTICLE}\nRelated articles\nThe new bridge over the river is open\nThe aftermath\n{SECOND}"
    assert RemoveBoilerplate()(text) == text.replace("Related articles\nThe new bridge over the river is open\n", "")


def test_a_caption_of_a_gallery_stands_once():
    caption = "The minister, left, and her colleague shake hands before the talks, which failed on the same day in May."
    text = f"{caption}\nPhoto: AFP\n{caption}\nPhoto: AFP\n{ARTICLE}"
    assert RemoveBoilerplate()(text) == f"{caption}\n{ARTICLE}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One.\n\nShare on Facebook\n\nTwo.", "One.\n\nTwo."),
        ("One.\n\n\nShare on Facebook\nTwo.", "One.\n\n\nTwo."),
        ("One.\nShare on Facebook\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\r\n\r\nShare on Facebook\r\n", "One.\r\n"),
        ("Share on Facebook\n\nOne.\n", "One.\n"),
    ],
)
def test_paragraphs_stay_separated_by_what_separated_them(before, after):
    assert RemoveBoilerplate()(before) == after


PACK = {
    "rule": [
        {
            "code": "XYZ001", "name": "own", "summary": "Own furniture", "safety": "safe", "source": "this test",
            "lines": ["{number} (paper_boats|boats) sold", "brought to you by {name}", "harbour news: {rest}", "ahoy"],
            "examples": [{"bad": "One.\nAhoy", "good": "One."}], "lookalikes": ["Ahoy there"],
        }
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    "line", ["1,204 boats sold", "Brought to you by Jane Doe", "HARBOUR NEWS : all is well", "* Ahoy! *"]
)
def test_lines_of_ones_own_go(line):
    rules = parse_pack(PACK, "test")
    assert textclean.clean(f"One line.\n\n{line}\n\nAnother.", rules=rules) == "One line.\n\nAnother."
    assert textclean.clean(f"One line.\n\nNot {line} here\n\nAnother.", rules=rules).count("Not") == 1


@pytest.mark.parametrize("template", ["{rest}", "{date}", "(a|b", "{boats} sold"])
def test_a_template_that_cannot_be_found_is_refused(template):
    with pytest.raises(TemplateError):
        line_keys(template)


@pytest.mark.parametrize(
    ("line", "core"),
    [
        ("» Lire aussi :", ("Lire aussi", True)),
        ("Comments (12)", ("Comments 12", False)),
        ("(c) 2019 The Paper", ("© 2019 The Paper", False)),
        ("Yorum  yazın…", ("Yorum yazin", False)),
        ("***", ("", False)),
    ],
)
def test_the_core_of_a_line_is_what_it_says(line, core):
    assert core_of(line)[:2] == core


def test_keys_are_the_first_three_words():
    assert line_keys("(leave|post) a {words}") == ("leave a *", "post a *")
    assert line_keys("{rest} is (mute|silent)") == ("~is",)
    assert keys_of(first_words("12.5k shares")) == ["0 shares", "0 shares *", "0 *"]


@pytest.mark.parametrize("line", ["Comments.", "7. Comments", "§ 6 Comments", "— Read more, she said."])
def test_the_shape_of_a_line_can_rule_furniture_out(line):
    assert not may_be_furniture(line)
