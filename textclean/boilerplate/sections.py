"""What a heading takes along: a list of links below it, or all that follows.

`takes = "list"`: the lines below a heading such as *Related articles* as long as none is a sentence.  A heading
that is furniture only in company (*Don't miss*) must have headlines below it.
Where an article goes on below the list, its last line stays if it could be a subheading.
`takes = "rest"`: the readers' comments.  All that follows goes where an article of some length
stands above and the heading has more words than one (*Comments* may head a section), or a date follows soon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.boilerplate.lines import Line

LONGEST_LIST = 40
LONGEST_LINK = 30
"""Words up to which a line may be a link with its teaser."""
HEADLINE = 5
"""Words that a headline has at the least; below a doubtful heading all lines but one must have them."""
FEWEST_HEADLINES, MOST_HEADLINES = 2, 10
LONGEST_HEADLINE = 20
"""Words up to which a line without a stop is taken for a headline."""
SUBHEADING = 6
"""Words up to which a line above a paragraph may be a subheading."""
SOON = 4
"""Lines below a heading of one word among which a date must be."""
ARTICLE = 25
"""Words of sentences that must stand above readers' comments, and half as many as below."""
LONG_ARTICLE = 100
"""Words of sentences above readers' comments that are enough however many stand below."""
_MARKS = ("-", "–", "•", "*", "·", "»", "›", "▪", "►", "→", "|", "+")


def taken_along(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Pairs (line, heading) of indices: which line goes with which heading; the heading is among them."""
    above = 0
    at = 0
    while at < len(lines):
        line = lines[at]
        takes = line.rule.takes if line.rule else ""
        if takes == "list":
            stop = _end_of_list(text, lines, at + 1)
            if line.is_certain or _are_headlines(lines[at + 1 : stop]):
                yield from ((below, at) for below in range(at, stop))
                at = stop
                continue
        if takes == "rest" and _stands_below_article(above, lines, at) and _are_comments(lines, at):
            yield from ((below, at) for below in range(at, len(lines)))
            return
        above += line.words if line.is_sentence else 0
        at += 1


def _are_headlines(lines: Sequence[Line]) -> bool:
    """Whether lines below a heading that is furniture only in company are headlines: several, and of some length."""
    headlines = sum(line.words >= HEADLINE for line in lines)
    return FEWEST_HEADLINES <= len(lines) <= MOST_HEADLINES and headlines >= max(FEWEST_HEADLINES, len(lines) - 1)


def _end_of_list(text: str, lines: Sequence[Line], first: int) -> int:
    """Where the list of links that begins at `first` ends."""
    stop = first
    while stop < min(len(lines), first + LONGEST_LIST) and _is_link(text, lines[stop]):
        stop += 1
    if stop > first and stop < len(lines) and not lines[stop].is_certain and _may_head(text, lines, stop - 1):
        stop -= 1
    return stop


def _may_head(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether a line may be the subheading of the paragraph below: short, unmarked, no nearer to the list."""
    if lines[at].words > SUBHEADING or _is_marked(text, lines[at]):
        return False
    above = text.count("\n", lines[at - 1].end, lines[at].start)
    return text.count("\n", lines[at].end, lines[at + 1].start) <= above


def _is_link(text: str, line: Line) -> bool:
    """Whether a line can be a link: no sentence, or a question, or a marked line of some length."""
    if line.rule is not None and line.rule.takes:
        return False
    if line.rule is not None or line.code or (not line.is_sentence and line.words <= LONGEST_HEADLINE):
        return not line.code
    if _is_marked(text, line):
        return line.words <= LONGEST_LINK
    return line.words <= LONGEST_LINK // 2 and text[line.start : line.end].rstrip().endswith(("?", "!", "…", "..."))


def _is_marked(text: str, line: Line) -> bool:
    """Whether a bullet or an arrow stands before the line."""
    return text[line.start : line.end].lstrip().startswith(_MARKS)


def _stands_below_article(above: int, lines: Sequence[Line], heading: int) -> bool:
    """Whether enough prose stands above: a counter of comments may stand above the article too."""
    if above >= LONG_ARTICLE:
        return True
    below = sum(line.words for line in lines[heading + 1 :] if line.is_sentence)
    return above >= ARTICLE and 2 * above >= below


def _dates(line: Line) -> bool:
    """Whether a line is a date, a time or a count that stands beside comments."""
    return line.is_sign and any(map(str.isdigit, line.core))


def _are_comments(lines: Sequence[Line], heading: int) -> bool:
    """Whether what follows is no part of the article: the heading says so in words or a count, or a date follows soon."""
    return " " in lines[heading].core or any(map(_dates, lines[heading + 1 : heading + 1 + SOON]))
