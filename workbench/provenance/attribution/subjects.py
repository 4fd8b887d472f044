"""The rules for a subject that stands before its cue: S said C; C, S said; S said: "C"; and said C.

The subject is the noun phrase right before the verb, or the one the verb shares with an earlier verb of the
sentence. What follows the verb decides what is its content: a clause, a quotation, or what stands before.
"""

from workbench.model import Span
from workbench.provenance.attribution import contents
from workbench.provenance.attribution.cues import Cue
from workbench.provenance.attribution.drafts import POSTPOSED, QUOTATION, SAID, Draft
from workbench.provenance.attribution.phrases import (
    APPOSITION,
    Phrase,
    head,
    main_subject,
    subject_before,
)
from workbench.provenance.attribution.rules import draft_of
from workbench.provenance.attribution.speakers import names_speaker
from workbench.provenance.attribution.words import Words

ASIDE = 14
"""Words that may stand between a cue and its "that"."""
NEAR = frozenset(("this", "that", "the"))
"""Before a time: said this week."""
LINKING = frozenset(("and", "but", ",", "then"))
SHORT = 4
"""Characters a content must have."""


def subject_first(words: Words, cue: Cue, found: list[Draft]) -> Draft | None:
    """Read a cue with its subject before it; `found` are the sentence's drafts so far."""
    phrase, own = subject_of(words, cue, found)
    if phrase is None or is_unsaid(words, cue, phrase):
        return None
    if not own and not (
        names_speaker(words, phrase)
        or words.low[head(words, phrase)] in words.lexicon.persons | {"it", "who"}
    ):
        return None
    start = after_cue(words, cue)
    if own and words.word(phrase.first - 1) == "as":
        return _as_said(words, cue, phrase, start)
    said: list[Span] = []
    if own and _follows_content(words, phrase.first):
        said = contents.before(words, phrase.first, contents.said_until(found))
    if (
        said
        and "T" not in (words.kind(start), words.kind(cue.at + 1))
        and _is_behind(words, cue, phrase, said, start)
    ):
        return draft_of(
            POSTPOSED, words, cue, phrase, said + contents.quotations_from(words, start)
        )
    if _is_last(words, start):
        return _nothing_after(words, cue, phrase, said, start)
    return _clause(words, cue, phrase, start)


def _is_last(words: Words, start: int) -> bool:
    """Tell a cue that ends its clause, with no quotation behind it."""
    if words.kind(start) == ":":
        return start + 1 == len(words)
    return words.kind(start) in ",.;—?!)" and not (
        start < len(words) and words.quoted[start]
    )


def _is_behind(
    words: Words, cue: Cue, phrase: Phrase, said: list[Span], start: int
) -> bool:
    """Tell a cue behind its content from one before it: "C," S said on Monday; C, S said after the vote."""
    if words.quoted[phrase.first - 1]:
        # On “The Morning Show,” S said C: the marks hold a title
        return words.quoted[0] or words.tag[0] not in "PG" or _is_last(words, start)
    if (
        words.word(cue.at + 1) != "back" and words.kind(cue.at + 1) not in "PMS"
    ) or words.tag[0] in "PGS":
        return False
    first = words.at_or_after(said[0].start)
    return any(
        words.tag[at] in "VX" or (words.tag[at] == "E" and words.kind(at + 1) == "D")
        for at in range(first, phrase.first)
    )


def subject_of(
    words: Words, cue: Cue, found: list[Draft]
) -> tuple[Phrase | None, bool]:
    """Give the cue's subject, and whether it stands right before; a participle takes that of the main clause."""
    before = words.word(cue.first - 1)
    earlier = _outer_subject(found)
    if cue.participle:
        if before == "while" and words.kind(cue.first - 2) == ",":
            # S, while confirming A, said B
            return subject_before(words, cue.first - 2), False
        near = None
        if (
            before not in (",", "and", "but", "by", "")
            and not words.quoted[cue.first - 1]
        ):
            near = subject_before(words, cue.first)
        if near and words.low[near.end - 1] not in words.lexicon.occasions:
            return near, False
        return earlier or main_subject(words, cue.first), False
    phrase = _after_quotation(words, cue) or subject_before(words, cue.first)
    if phrase:
        return phrase, True
    if before in LINKING:
        return earlier or main_subject(words, cue.first), False
    return None, False


def _outer_subject(found: list[Draft]) -> Phrase | None:
    """Give the subject of the last attribution that is not content of another."""
    outer: Draft | None = None
    for draft in found:
        if (
            outer is None
            or outer.rule != SAID
            or draft.cue.start >= outer.content[-1].end
        ):
            outer = draft
    return outer.subject if outer else None


def _after_quotation(words: Words, cue: Cue) -> Phrase | None:
    """Read "C," S, who is this, and that, said: all between a quotation and its cue."""
    if words.kind(cue.first - 1) != ",":
        return None
    for at in range(cue.first - 1, max(-1, cue.first - APPOSITION), -1):
        if not words.quoted[at]:
            continue
        first = at + 1
        if first >= cue.first - 1 or words.text[words.start[at] - 1] not in ",?!":
            return None
        nominal = (
            words.tag[first] in "BDL" and words.low[first] not in words.lexicon.leading
        )
        return Phrase(first, cue.first) if nominal else None
    return None


def is_unsaid(words: Words, cue: Cue, phrase: Phrase) -> bool:
    """Tell what has the form of a report and reports nothing: if they say so, what she called a lie, agreed to go."""
    lexicon, before = words.lexicon, words.word(phrase.first - 1)
    return (
        (cue.evidence and words.low[head(words, phrase)] not in lexicon.records)
        or before in lexicon.conditions
        or (
            cue.lemma in lexicon.turning and words.word(cue.at + 1) in lexicon.turned_to
        )
        or (
            cue.lemma in lexicon.naming
            and (before == "what" or _is_name_of(words, cue, phrase))
        )
    )


def _is_name_of(words: Words, cue: Cue, phrase: Phrase) -> bool:
    """Tell "a group called Clear Water" from "a senator called it a lie"."""
    if (
        words.low[phrase.first] not in ("a", "an")
        or cue.first != cue.at
        or words.kind(cue.at - 1) not in "LB"
    ):
        return False
    return words.name(cue.at + 1) or words.kind(cue.at + 1) == '"'


def after_cue(words: Words, cue: Cue) -> int:
    """Give the word the content begins with, over addressees, asides, times and occasions."""
    at, lexicon = _behind_cue(words, cue), words.lexicon
    if at >= len(words) or words.quoted[at]:
        return at
    that = _that_after(words, at)
    if that:
        return that
    kind = words.kind(at)
    if words.low[at] in NEAR and words.kind(at + 1) == "M":
        return contents.after_adverbial(words, at)
    if cue.lemma in lexicon.addressed and kind not in "T,:.":
        return contents.after_addressee(words, at)
    counted = words.kind(at + 1) == "U" or (
        words.low[at] == "not" and words.kind(at + 1) in "DU"
    )
    if (
        kind in "MPA"
        and cue.lemma not in lexicon.naming
        and words.low[at] != "there"
        and not counted
    ):
        return contents.after_adverbial(words, at)
    return at


def _behind_cue(words: Words, cue: Cue) -> int:
    """Give the word behind a cue and the particle that belongs to it: wrote back."""
    return cue.at + 1 + (words.word(cue.at + 1) == "back")


def _that_after(words: Words, at: int) -> int:
    """Find the "that" behind an aside: told The Herald, however, that; 0 where there is none."""
    for that in range(at, min(at + ASIDE, len(words))):
        if words.quoted[that] or words.tag[that] in "RXVW":
            return 0
        if words.tag[that] == "T" and words.kind(that - 1) in ",—":
            return that
    return 0


def _follows_content(words: Words, at: int, link: str = "") -> bool:
    """Tell whether what stands before a subject may be what is said."""
    if not at:
        return False
    return (
        words.quoted[at - 1]
        or words.tag[at - 1] in ',"—?!'
        or words.low[at - 1] == link
    )


def _as_said(words: Words, cue: Cue, phrase: Phrase, start: int) -> Draft | None:
    """Read "as S put it, C"."""
    start += words.word(start) == "it"
    if words.kind(start) not in ",.":
        return None
    said: list[Span] = []
    if phrase.first > 1 and words.kind(phrase.first - 3) != "T":
        said = contents.before(words, phrase.first - 1, 0)
    return _nothing_after(words, cue, phrase, said, start)


def _nothing_after(
    words: Words, cue: Cue, phrase: Phrase, said: list[Span], start: int
) -> Draft | None:
    """Read a cue that ends its clause: the content stands before it, or in quotation marks behind."""
    quotes = contents.quotations_from(words, start)
    if said:
        if quotes and words.tag[0] in "PG" and not any(words.quoted[: phrase.first]):
            # In a letter to members, S wrote, "C"
            return draft_of(POSTPOSED, words, cue, phrase, quotes)
        closed = (
            words.quoted[phrase.first - 1]
            or words.text[said[-1].end - 1] in contents.CLOSING
        )
        tail = [] if quotes or closed else contents.tail_after(words, start)
        return draft_of(POSTPOSED, words, cue, phrase, said + quotes + tail)
    if words.kind(start) == ":" and start + 1 == len(words):
        draft = draft_of(QUOTATION, words, cue, phrase, [words.range(start, start)])
        if draft:
            draft.awaits = True
        return draft
    if quotes:
        return draft_of(QUOTATION, words, cue, phrase, quotes)
    if words.kind(start) == "," and _follows_content(words, phrase.first, "as"):
        # And yet, S said, C
        return draft_of(
            POSTPOSED, words, cue, phrase, contents.tail_after(words, start)
        )
    return None


def _clause(words: Words, cue: Cue, phrase: Phrase, start: int) -> Draft | None:
    """Read "S said C" with a clause or a quotation for C."""
    lexicon, after = words.lexicon, words.kind(start)
    complement = after in 'T":' or words.quoted[start] or cue.lemma in lexicon.regarding
    if not complement:
        if cue.lemma in lexicon.quotative | lexicon.doubtful:
            return None
        if cue.lemma in lexicon.clausal and not any(
            tag in "VX" for tag in words.tag[start:]
        ):
            return None
    elif cue.lemma in lexicon.doubtful and after == ":":
        return None
    aside = words.word(cue.first - 1) == "while"
    content = contents.clause_after(words, start, aside=aside)
    if content is None or content.end - content.start < SHORT:
        return None
    draft = draft_of(SAID, words, cue, phrase, [content])
    if draft:
        draft.complement = complement
    return draft
