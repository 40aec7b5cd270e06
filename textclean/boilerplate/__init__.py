"""Page furniture in plain text: which lines it is, and how it goes.

A line is judged in three steps, each of which can be switched off by the `level` (see `levels`):

    lexicon   what the line says: the templates of the packs `boilerplate-*.toml`
    sections  what stands above it: a heading takes its list of links, or the readers' comments, along
    blocks    what stands around it: runs of short lines with furniture among them, on a whole page

`lines` holds the features of a line, `removal` turns decisions into edits with their separators, and
`matcher` puts the steps together.  Nothing is learnt and nothing is random: each removed line names its rule.
"""
