"""What becomes of attributions that lie inside each other.

A cue in the content of an earlier one is content (S said that T had said so) and left out, unless a clause of its
own begins before it; then the earlier content ends there: S said A, but T said B; S said A and added B; S said
A, T reported.
"""

from workbench.provenance.attribution import contents
from workbench.provenance.attribution.drafts import (
    ACCORDING,
    INVERTED,
    POSTPOSED,
    SAID,
    UNSOURCED,
    Draft,
)
from workbench.provenance.attribution.words import Words


def settled(words: Words, found: list[Draft]) -> list[Draft]:
    """Give the drafts of a sentence, in order of their cues, of which none lies in another's content."""
    return _sourced(_outermost(words, found))


def _outermost(words: Words, found: list[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    for draft in found:
        outer = kept[-1] if kept and kept[-1].rule == SAID else None
        if outer is None or not any(
            part.start <= draft.cue.start < part.end for part in outer.content
        ):
            kept.append(draft)
            continue
        if draft.source and draft.source.start <= outer.cue.start < draft.source.end:
            # Berg, who advises the ward, said: the earlier verb only tells who Berg is
            kept[-1] = draft
            continue
        cut = _clause_start(words, draft)
        if cut is None or cut <= outer.content[-1].start:
            continue
        content = contents.trimmed(words, outer.content[-1].start, cut)
        if content:
            outer.content[-1] = content
            kept.append(draft)
    return kept


def _clause_start(words: Words, draft: Draft) -> int | None:
    """Give where a clause of its own begins before a cue, None where the cue is part of another's words."""
    if draft.rule == POSTPOSED and draft.source:
        return draft.source.start
    if draft.rule in (INVERTED, ACCORDING):
        return None
    verb = words.at_or_after(draft.cue.start)
    own = draft.subject is not None and draft.subject.end == verb
    begins = draft.subject.first if draft.subject and own else verb
    before = begins - 1
    kind, low, separated = (
        words.kind(before),
        words.word(before),
        words.kind(before - 1) in ',"',
    )
    if own:
        begins_anew = kind == ";" or (
            separated and (low in ("and", "but") or low in words.lexicon.contrast)
        )
    else:
        # and added that; but insisted: "..."
        begins_anew = kind == "C" and (
            draft.complement
            or draft.lemma in words.lexicon.personal
            or words.quoted[before - 1]
            or (separated and low in ("and", "but"))
        )
    return words.start[before] if begins_anew else None


def _sourced(found: list[Draft]) -> list[Draft]:
    """Leave out what is said by nobody where somebody says it: officials reportedly said."""
    parts = [
        part for draft in found if draft.source for part in (draft.cue, *draft.content)
    ]
    return [
        draft
        for draft in found
        if draft.rule != UNSOURCED
        or not any(part.start <= draft.cue.start < part.end for part in parts)
    ]
