"""Chains: who stands between the outlet and the source, and who behind it.

"X, citing Y, said" puts Y behind X; "Y told X", "documents obtained by X" and "X quoted Y as saying" put X before
Y. All of them are an attribution's `via`, in text order; `chain` puts them in the order of the telling.
"""

from workbench.model import Attribution, Span
from workbench.provenance.attribution.drafts import Draft
from workbench.provenance.attribution.phrases import Phrase, phrase_after
from workbench.provenance.attribution.speakers import names_speaker
from workbench.provenance.attribution.words import Words
from workbench.provenance.lexicon import Lexicon

REACH = 40
"""Characters before a source in which the words that introduce it are looked for."""


def chain(text: str, attribution: Attribution, lexicon: Lexicon) -> tuple[Span, ...]:
    """Give the links of an attribution from the outlet's side to the root: media, source, sources of the source."""
    between = [via for via in attribution.via if not is_cited(text, via, lexicon)]
    behind = [via for via in attribution.via if is_cited(text, via, lexicon)]
    source = [attribution.source] if attribution.source else []
    return (*between, *source, *behind)


def is_cited(text: str, via: Span, lexicon: Lexicon) -> bool:
    """Tell whether "citing" or its like stands right before a link: it is a source of the source."""
    before = text[max(0, via.start - REACH) : via.start].rstrip()
    return any(found.end() == len(before) for found in lexicon.citing.finditer(before))


def tie(words: Words, drafts: list[Draft]) -> None:
    """Give each draft of a sentence its `via`: whom the source cites, and the medium it spoke to or passed through."""
    for draft in drafts:
        if draft.subject and draft.source:
            medium = _obtained_by(words, draft.subject)
            if medium:
                draft.via.append(medium)
        if draft.told and _is_medium(words, draft.told):
            draft.via.append(draft.told.span(words))
    for phrase in _cited(words):
        place = words.start[phrase.first]
        reporting = [
            draft
            for draft in drafts
            if draft.source and draft.lemma not in words.lexicon.citing_lemmas
        ]
        before = [
            draft for draft in reporting if draft.source and draft.source.start < place
        ]
        nearest = before[-1] if before else reporting[0] if reporting else None
        if nearest and (not nearest.source or place >= nearest.source.end):
            nearest.via.append(phrase.span(words))
    for draft in drafts:
        draft.via.sort()


def _cited(words: Words) -> list[Phrase]:
    """Give the sources a sentence cites by "citing Y", "with reference to Y"; a thing that is cited is a reason."""
    found: list[Phrase] = []
    for match in words.lexicon.citing.finditer(words.text, *words.span):
        at = words.at_or_after(match.end())
        if at >= len(words) or words.quoted[at]:
            continue
        phrase = phrase_after(words, at)
        if phrase and names_speaker(words, phrase):
            found.append(phrase)
    return found


def _obtained_by(words: Words, phrase: Phrase) -> Span | None:
    """Give the medium inside a source that it passed through: documents obtained by The Herald."""
    for at in range(phrase.first + 1, phrase.end - 1):
        if words.low[at] == "by" and words.low[at - 1] in words.lexicon.obtaining:
            return words.range(at + 1, phrase.end - 1)
    return None


def _is_medium(words: Words, phrase: Phrase) -> bool:
    """Tell a medium by its name: The Norwick Herald, NNA, Radio Sella."""
    low = [
        words.low[at].removesuffix("'s").removesuffix("’s")
        for at in range(phrase.first, phrase.end)
    ]
    if (
        not any(words.name(at) for at in range(phrase.first, phrase.end))
        and len(low) > 1
    ):
        return low[-1] in words.lexicon.media
    if any(word in words.lexicon.media for word in low):
        return True
    exact = phrase.span(words).of(words.text)
    return exact.startswith("The ") or (exact.isupper() and len(exact) > 1)
