"""Press transliteration as tables, one module a source: context and letters -> spellings, the usual one first.

A table is a string of entries `key=forms`.  A key is a stretch of letters, after an optional context: `^` at the
start of a word, `V` after a vowel or a sign, `S` after a sibilant (ж ц ч ш щ), `D` after д т н, `L` after л; and before
an optional lookahead: `$` at the end of a word, `E` before a front vowel (е ё и э ю я й), `C` before a
consonant or the end.  The longest key wins, then one with a lookahead, then one with a context; of two entries
with the same key the later one.  Several forms separated by `/` are all used by the press; `-` is nothing.

A source is an ISO 639-1 code, for names in their own script; or the code with `-Latn` (ar-Latn, fa-Latn,
he-Latn) for languages that write no vowels: there the English-language press's romanisation is respelt.

Sources: the transliteration habits of each language's press as its style guides and encyclopaedias state them
(Le Monde and AFP; Duden; de Volkskrant; PWN; Fundéu; Treccani; ČTK; the Hungarian Academy; TT; TDK; Folha), written
out for this package.
"""

from __future__ import annotations

from collections.abc import Mapping

from textclean.names.schemes.belarusian import BELARUSIAN
from textclean.names.schemes.bulgarian import BULGARIAN
from textclean.names.schemes.georgian import GEORGIAN
from textclean.names.schemes.greek import GREEK
from textclean.names.schemes.respelling import RESPELLING
from textclean.names.schemes.russian import RUSSIAN
from textclean.names.schemes.serbian import MACEDONIAN, SERBIAN
from textclean.names.schemes.ukrainian import UKRAINIAN

SCHEMES: Mapping[str, Mapping[str, str]] = {
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "be": BELARUSIAN,
    "bg": BULGARIAN,
    "sr": SERBIAN,
    "mk": MACEDONIAN,
    "el": GREEK,
    "ka": GEORGIAN,
    **{f"{language}-Latn": RESPELLING for language in ("ar", "fa", "he")},
}
"""Source -> target language -> table."""

TARGETS = tuple(RUSSIAN)
"""The target languages, which every source has: ISO 639-1 codes."""
