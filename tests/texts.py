"""Hypothesis strategies: arbitrary text, and text made of what the rules look for."""

from __future__ import annotations

from hypothesis import strategies as st

from textclean.rules.registry import rules_with_examples

ANY = st.text(st.characters(codec=None), max_size=60)
"""Any `str`, lone surrogates included."""

_EXAMPLES = [text for rule in rules_with_examples() for e in rule.examples for text in (e.bad, e.good)]
_LOOKALIKES = [text for rule in rules_with_examples() for text in rule.lookalikes]
_PIECES = [
    "once", "morest", "once morest", "ONCE MOREST", "Once\nmorest", "howeverton", "tright here",
    "Vladimir Poutine", "VLADIMIR POUTINE", "Poutine", "Poutine’s", "Sergueï", "Lavrov", "Josef\nStalin",
    "Leave a Replay", "With AFP", "Published on :", "share this:", "• Read also:", "Photo: Reuters", "Ã©",
    "Ã", "Â", "â€™", "ÐŸÑ€Ð¸", "\x93", "\x85", "&amp;", "&amp;amp;lt;", "&#39;", "&eacute;", "&", ";",
    "\u200b", "\xad", "\ufeff", "\u200d", "\u202e", "\x07", "\x1b[31m", "\x1b", "ﬁ", "�", "\ue000", " ", "  ",
    "\t", "\n", "\r\n", "\r\r\n", "\n\n", "\n\n\n\n\n", "\xa0", "\u2009", "?", "!", ":", ";", " ?", " : ",
    "«", "»", "“", "”", "The dog was in the garden.", "Le chien est dans le jardin.", "https://a.org/", "`",
    "```\n", "<b>", "<", ">", "@", "a@b.org", "#tag", "/usr/lib", "C:\\temp", "İ", "ß", "é", "\ud800",
    "\udc00", "😀", "once https://a.org/morest", "a", "A", "1", ".", "-", "'", "’",
]  # fmt: skip

DAMAGED = st.lists(
    st.one_of(st.sampled_from(_PIECES), st.sampled_from(_EXAMPLES), st.sampled_from(_LOOKALIKES), st.text(max_size=4)),
    max_size=12,
).flatmap(lambda pieces: st.sampled_from(["", " ", "\n", "\n\n"]).map(lambda glue: glue.join(pieces)))
"""Text made of damage, look-alikes and what stands around them."""

TEXTS = st.one_of(DAMAGED, DAMAGED, ANY)
