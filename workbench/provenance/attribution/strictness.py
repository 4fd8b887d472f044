"""What may carry provenance: precision over recall."""

from collections.abc import Sequence

from workbench.provenance.attribution.contents import CLOSING, trimmed
from workbench.provenance.attribution.drafts import (
    INVERTED,
    POSTPOSED,
    SAID,
    UNSOURCED,
    Draft,
)
from workbench.provenance.attribution.phrases import antecedent, head
from workbench.provenance.attribution.speakers import names_speaker
from workbench.provenance.attribution.words import OPENING, Words

RELATIVES = frozenset(("who", "which"))
CLAUSE = 14
"""Words in which a clause shows its verb."""


def in_strict(words: Words, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the attributions a lineage may rest on, a "who" replaced by whom it stands for."""
    kept = [draft for draft in drafts if is_provenance(words, draft)]
    for draft in kept:
        name_relative(words, draft)
    return kept


def is_provenance(words: Words, draft: Draft) -> bool:
    """Tell whether an attribution is sure enough for a lineage to rest on."""
    if draft.source is None:
        return draft.rule == UNSOURCED
    if draft.lemma in words.lexicon.citing_lemmas:
        return False
    if draft.subject is None or draft.negated:
        return False
    if not can_speak(words, draft):
        return False
    if draft.lemma in words.lexicon.weak and draft.rule == SAID and not draft.evidence:
        return draft.complement or _is_clause(words, draft)
    return True


def _is_clause(words: Words, draft: Draft) -> bool:
    """Tell whether the content is a clause with an auxiliary: analysts suggest the deal could fail."""
    first = words.at_or_after(draft.content[0].start)
    return words.tag[first] in "DRBL" and "X" in words.tag[first + 1 : first + CLAUSE]


def can_speak(words: Words, draft: Draft) -> bool:
    """Tell whether the source is a name, a person's pronoun, or a noun for people, bodies or records."""
    if draft.subject is None:
        return False
    at = head(words, draft.subject)
    quotes = (
        draft.rule in (INVERTED, POSTPOSED)
        and words.text[draft.content[0].start] in OPENING | CLOSING
    )
    if words.tag[at] == "L" and (quotes or draft.lemma in words.lexicon.personal):
        return True
    return (
        words.low[at] in words.lexicon.persons
        or words.low[at] in ("it", "who", "which")
        or names_speaker(words, draft.subject)
    )


def name_relative(words: Words, draft: Draft) -> None:
    """Put in the place of a "who" that says something the noun phrase it belongs to."""
    if draft.subject is None or words.low[draft.subject.first] not in RELATIVES:
        return
    phrase = antecedent(words, draft.subject.first)
    source = trimmed(words, *phrase.span(words)) if phrase else None
    if phrase and source:
        draft.subject, draft.source = phrase, source
