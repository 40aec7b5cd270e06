"""Words that stand beside names without being part of them, and words that tell whose names they are."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    "a about above according across after against again ago all along already also although amid among an and "
    "another any around as "
    "at back because before behind below beneath beside besides between beyond both but by called can could "
    "despite did does "
    "down due during each earlier either even every except few following for formerly from had has have he "
    "hence her here his how "
    "however if in including inside instead into is it its last late later like many maybe meanwhile more "
    "moreover most much near "
    "neither never nevertheless next no none nor not nothing now of off often on once one only onto or other "
    "otherwise our out "
    "outside over past perhaps plus quite rather recently said same see seen several she should similarly since so some "
    "sometimes soon still such than that the their them then there thereafter therefore these they this those "
    "though through "
    "throughout thus till to today together tomorrow too toward towards two under unless unlike until up upon "
    "usually versus "
    "very via was we were what whatever when whenever where whereas wherever whether which while who whom "
    "whose why will with "
    "within without would yesterday yes yet you your i am are be been being do may might must shall three four five six ten "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october "
    "november december spring summer autumn winter welcome leaving visiting reaching entering".split()
)
"""Words that may stand with a capital beside a name without being part of it."""

ARTICLES = frozenset("the a an his her my its our their your this that these those each every no another".split())
"""What stands before a thing."""
TITLES = frozenset(
    "president presidents minister ministers premier chancellor general colonel marshal mr mrs ms dr senator "
    "ambassador secretary tsar "
    "king queen emperor prince princess pope saint sir lord lady comrade leader spokesman spokeswoman mayor "
    "governor captain admiral "
    "commander chief chairman speaker deputy composer writer author novelist poet scientist physicist pianist "
    "chess dictator "
    "oligarch dissident activist opposition professor".split()
)
"""Words that stand before a person's name."""
