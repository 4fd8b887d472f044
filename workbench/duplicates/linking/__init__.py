"""Which claims of one story's documents say the same in other words: ranked, explained, and left to a person.

Near-copies are found by threshold among a million claims elsewhere; paraphrases are too few and too unlike each other
for that. Here the five best candidates of each claim are put beside it with what speaks for and against them. Nothing
is tied: a score of .85 was wrong in one case of four on stories that nobody had tuned on.
"""
