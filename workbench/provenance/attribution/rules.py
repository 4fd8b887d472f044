"""The named rules that need no subject before the cue: each reads one form in which words are given to a source.

A rule answers with a draft or with None, and looks at nothing but its own form; which rule is asked first is
settled by the reader of the sentence.
"""

from collections.abc import Sequence

from workbench.model import Span
from workbench.provenance.attribution import contents
from workbench.provenance.attribution.appositions import with_apposition, with_aside
from workbench.provenance.attribution.cues import Cue
from workbench.provenance.attribution.drafts import (
    ACCORDING,
    ASKED,
    INVERTED,
    PASSIVE,
    QUOTED_AS,
    SAID,
    UNSOURCED,
    Draft,
)
from workbench.provenance.attribution.phrases import (
    APPOSITION,
    Phrase,
    phrase_after,
    subject_before,
)
from workbench.provenance.attribution.speakers import names_speaker
from workbench.provenance.attribution.words import Words

PARTICIPLES = ("ed", "en", "wn", "ld", "id")
FAR = 14
"""Words back in which a comma may open an aside."""


def draft_of(
    rule: str, words: Words, cue: Cue, phrase: Phrase, content: list[Span]
) -> Draft | None:
    """Put a cue, its source and its content together; None where one of them is empty."""
    source = contents.trimmed(words, *phrase.span(words))
    if source is None or not content:
        return None
    addressed = cue.lemma in words.lexicon.addressed and phrase.end <= cue.first
    return Draft(
        rule,
        cue.lemma,
        words.range(cue.first, cue.at),
        source,
        content,
        phrase,
        negated=cue.negated,
        complement=rule != SAID,
        evidence=cue.evidence,
        told=phrase_after(words, cue.at + 1) if addressed else None,
    )


def unsourced(words: Words, at: int, found: Sequence[Draft]) -> Draft | None:
    """Read reportedly: the sentence is somebody's, nobody says whose; once is enough."""
    if any(draft.rule == UNSOURCED for draft in found):
        return None
    whole = contents.trimmed(words, *words.span)
    if whole is None:
        return None
    return Draft(UNSOURCED, words.low[at], words.range(at, at), None, [whole])


def impersonal(words: Words) -> list[Draft]:
    """Read "it is believed that C": said by nobody."""
    found: list[Draft] = []
    for match in words.lexicon.impersonal.finditer(words.text, *words.span):
        first, after = words.at_or_after(match.start()), words.at_or_after(match.end())
        if after >= len(words) or words.quoted[first]:
            continue
        content = contents.clause_after(words, after)
        if content:
            cue = Span(*match.span())
            found.append(
                Draft(
                    UNSOURCED,
                    words.low[after - 1],
                    cue,
                    None,
                    [content],
                    complement=True,
                )
            )
    return found


def asked(words: Words) -> Draft | None:
    """Read "Asked about C, S said": a question, whose asker is seldom named."""
    if not len(words) or words.low[0] != "asked" or words.quoted[0]:
        return None
    for at in range(1, min(len(words), APPOSITION)):
        if words.tag[at] == "," and not words.quoted[at]:
            content = contents.trimmed(words, words.end[0], words.start[at])
            return (
                Draft(ASKED, "ask", words.range(0, 0), None, [content])
                if content
                else None
            )
    return None


def was_asked(words: Words, cue: Cue) -> Draft | None:
    """Read "S was asked about C", "when asked if C": a question that nobody is named for."""
    content = (
        contents.clause_after(words, cue.at + 1, aside=True)
        if cue.at + 1 < len(words)
        else None
    )
    if content is None or words.word(cue.at + 1) in ("by", "to"):
        return None
    return Draft(ASKED, cue.lemma, words.range(cue.first, cue.at), None, [content])


def according(words: Words, at: int) -> tuple[Draft | None, int]:
    """Read "according to S, C" and "C, according to S"; give the word to go on from as well."""
    phrase = phrase_after(words, at + 2)
    if phrase is None:
        return None, at + 2
    phrase = with_apposition(words, phrase, closed=True)
    source = contents.trimmed(words, *phrase.span(words))
    opens = at <= 1 or words.tag[at - 1] == ":"
    content = [] if opens else contents.before(words, at, 0)
    if not content:
        tail = contents.trimmed(words, words.end[phrase.end - 1], words.span.end)
        content = [tail] if tail else []
    elif words.kind(at - 1) == "," and words.kind(phrase.end + 1) != "C":
        content += contents.tail_after(words, phrase.end)
    if source is None or not content:
        return None, phrase.end
    cue = words.range(at, at + 1)
    return Draft(
        ACCORDING, "according to", cue, source, content, phrase, complement=True
    ), phrase.end


def quoted_as(words: Words, cue: Cue) -> Draft | None:
    """Read "M quoted S as saying C", "S was quoted by M as saying C": S is who speaks, M the way it took."""
    if cue.lemma not in words.lexicon.citing_lemmas:
        return None
    reach = range(cue.at + 1, min(len(words) - 2, cue.at + APPOSITION))
    link = next((at for at in reach if words.low[at] == "as"), 0)
    if not link or words.low[link + 1] not in words.lexicon.speaking:
        return None
    by = cue.at + 1 if words.low[cue.at + 1] == "by" else 0
    outside = subject_before(words, cue.first)
    inside = phrase_after(words, (by or cue.at) + 1) if link > cue.at + 1 else None
    source, medium = (outside, inside) if cue.passive or by else (inside, outside)
    content = contents.clause_after(words, link + 2)
    if source is None or content is None:
        return None
    draft = draft_of(QUOTED_AS, words, cue, source, [content])
    if draft:
        draft.lemma = words.lexicon.cues[words.low[link + 1]]
        draft.via += [medium.span(words)] if medium else []
    return draft


def passive(words: Words, cue: Cue) -> Draft | None:
    """Read "C was confirmed by S"."""
    lexicon = words.lexicon
    if cue.evidence or cue.lemma in lexicon.naming | lexicon.asking | lexicon.blaming:
        return None
    phrase = phrase_after(words, cue.at + 2)
    content = contents.trimmed(words, words.span.start, words.start[cue.first])
    if phrase is None or content is None or not names_speaker(words, phrase):
        return None
    draft = draft_of(PASSIVE, words, cue, phrase, [content])
    if draft:
        draft.complement = False
    return draft


def is_passive(words: Words, cue: Cue) -> bool:
    """Tell "confirmed by" from "said by Monday": a participle and a "by" right after it."""
    if words.word(cue.at + 1) != "by" or cue.lemma in words.lexicon.citing_lemmas:
        return False
    return cue.word != cue.lemma and cue.word.endswith(PARTICIPLES)


def inverted(words: Words, cue: Cue, found: Sequence[Draft]) -> Draft | None:
    """Read a content, a comma or a closing mark, and "said S"."""
    at = cue.at
    if not _may_invert(words, cue):
        return None
    phrase = phrase_after(words, at + 1)
    if phrase is None or not _may_stand_behind(words, cue, phrase):
        return None
    quoted, phrase = words.quoted[at - 1], with_aside(words, phrase)
    if not quoted and not _ends_clause(words, at, phrase):
        return None
    content = contents.before(words, at, contents.said_until(found))
    if not quoted and not any(tag in "VXE" for tag in words.tag[:at]):
        # two nights before, says S, the backdrop had been slashed
        content = contents.tail_after(words, phrase.end) or content
    draft = draft_of(INVERTED, words, cue, phrase, content)
    if draft:
        draft.content += contents.quotations_from(words, phrase.end)
    return draft


def _may_invert(words: Words, cue: Cue) -> bool:
    """Tell a verb that may have its subject behind it: right behind a comma or a quotation, in a finite form."""
    at = cue.at
    if not at or cue.first != at or cue.evidence or cue.word.endswith("ing"):
        return False
    if cue.word not in words.lexicon.inverting and (
        cue.word == cue.lemma or cue.lemma in words.lexicon.addressed
    ):
        return False
    if not words.quoted[at - 1] and words.tag[at - 1] != ",":
        return False
    return words.kind(at + 1) not in ',.TPMS:)"—' and not words.quoted[at + 1]


def _may_stand_behind(words: Words, cue: Cue, phrase: Phrase) -> bool:
    """Tell a source from what the verb is done to: confirmed the mayor, confirmed the closure; "said" has no object."""
    return (
        cue.word in words.lexicon.inverting
        or (words.quoted[cue.at - 1] and cue.lemma in words.lexicon.personal)
        or names_speaker(words, phrase)
    )


def _ends_clause(words: Words, at: int, phrase: Phrase) -> bool:
    """Tell "C, said S." from "S, who was there, said C": a source ends the clause, and a verb stands before."""
    if words.kind(phrase.end) not in '.,";?!—MPSA':
        return False
    aside = any(words.tag[comma] == "," for comma in range(max(0, at - FAR), at - 1))
    if not aside or any(words.quoted[:at]):
        return True
    return (
        phrase.end + 1 >= len(words)
        and names_speaker(words, phrase)
        and _has_main_verb(words, at)
    )


def _has_main_verb(words: Words, end: int) -> bool:
    """Tell whether a verb stands before a word that is in no clause about a name: the man, who owes his life to a door."""
    inside = False
    for at in range(end):
        if words.tag[at] == ",":
            inside = not inside and words.word(at + 1) in ("who", "which", "whose")
        elif not inside and words.tag[at] in "VX":
            return True
    return False
