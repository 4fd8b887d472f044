"""One sentence: its cues from left to right, each with its source and its content, by named rules.

The order of the rules is the order of their certainty. Each hit says which rule found it, so that a reviewer
can see why, and a rule that errs can be counted.
"""

from workbench.provenance.attribution import rules
from workbench.provenance.attribution.chains import tie
from workbench.provenance.attribution.cues import Cue, cue_at
from workbench.provenance.attribution.drafts import QUOTED_AS, Draft
from workbench.provenance.attribution.nesting import settled
from workbench.provenance.attribution.phrases import main_subject
from workbench.provenance.attribution.subjects import subject_first
from workbench.provenance.attribution.words import Words


def read_sentence(words: Words) -> list[Draft]:
    """Give the attributions of a sentence in order of their cues."""
    question = rules.asked(words)
    found = [question] if question else []
    found += rules.impersonal(words)
    at = 0
    while at < len(words):
        draft, at = _read_at(words, at, found)
        if draft:
            found.append(draft)
    found.sort(key=lambda draft: draft.cue)
    found = settled(words, found)
    tie(words, found)
    return found


def _read_at(words: Words, at: int, found: list[Draft]) -> tuple[Draft | None, int]:
    """Give the attribution whose cue is this word, if it is one, and the word to go on from."""
    low = words.low[at]
    if words.quoted[at]:
        return None, at + 1
    if low == "according" and words.word(at + 1) == "to":
        return rules.according(words, at)
    if low in words.lexicon.unsourced:
        return rules.unsourced(words, at, found), at + 1
    cue = cue_at(words, at)
    draft = _reported(words, cue, found) if cue else None
    if draft and draft.rule == QUOTED_AS:
        # its "as saying" is no cue of its own
        return draft, words.at_or_after(draft.content[0].start)
    return draft, at + 1


def _reported(words: Words, cue: Cue, found: list[Draft]) -> Draft | None:
    """Try the rules for a reporting verb, the surest first."""
    if (
        cue.word in words.lexicon.citing_words
        and not found
        and main_subject(words, cue.first) is None
    ):
        # "X, citing Y, said C": the cue is yet to come
        return None
    if rules.is_passive(words, cue):
        return rules.passive(words, cue)
    if cue.word == "asked" and (cue.passive or words.word(cue.first - 1) == "when"):
        return rules.was_asked(words, cue)
    if cue.passive:
        return rules.quoted_as(words, cue)
    return (
        rules.quoted_as(words, cue)
        or rules.inverted(words, cue, found)
        or subject_first(words, cue, found)
    )
