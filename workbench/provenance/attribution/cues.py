"""Cues: which words of a sentence report that somebody says something, and which only look like it.

A form that is as often a noun (claims, reports) needs a subject before it; an infinitive (wants to say)
reports nothing; a cue carries the auxiliaries and adverbs before it (has repeatedly denied).
"""

from dataclasses import dataclass

from workbench.provenance.attribution.words import Words

STARTS = frozenset('.,:;"—!?([')
REGARDED = 6
"""Words between "see" and "as"."""
GROUP = 8
"""Auxiliaries and adverbs a verb may have before it."""
CAUSED = 4
"""Words back in which "let" or "help" makes a base form no report."""
COORDINATED = 5
"""Words back in which "and" makes a plural subject of names."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One reporting verb with what belongs to it."""

    first: int
    """The first word of the verb group."""
    at: int
    """The verb itself."""
    lemma: str
    word: str
    evidence: bool
    """A verb of records and eyes, a cue only for some subjects."""
    negated: bool
    passive: bool

    @property
    def participle(self) -> bool:
        """Tell an -ing form: adding that."""
        return self.word.endswith("ing") and self.first == self.at


def cue_at(words: Words, at: int) -> Cue | None:
    """Read the cue whose verb is a told word, None where it is none."""
    lexicon, word = words.lexicon, words.low[at]
    lemma = lexicon.cues.get(word) or lexicon.evidence.get(word)
    if lemma is None or words.quoted[at]:
        return None
    first = at
    while (
        at - first < GROUP
        and words.kind(first - 1) in "XA"
        and not words.quoted[first - 1]
    ):
        first -= 1
    if words.word(first - 1) == "to":
        # an infinitive reports nothing, but for "went on to say"
        first -= 3 if words.word(first - 2) == "on" else 2
        if words.word(first) not in lexicon.phrasal:
            return None
    elif not _is_verb(words, at, first):
        return None
    group = words.low[first:at]
    return Cue(
        first,
        at,
        lemma,
        word,
        evidence=word not in lexicon.cues and not _is_regard(words, at, lemma),
        negated=any(
            w in lexicon.negations or w.endswith(("n't", "n’t")) for w in group
        ),
        passive=not word.endswith("ing") and any(w in lexicon.being for w in group),
    )


def _is_regard(words: Words, at: int, lemma: str) -> bool:
    """Tell "as she put it" and "they see it as a danger" from what eyes and records do."""
    if lemma == "put":
        return words.word(at + 1) == "it"
    return (
        lemma in words.lexicon.regarding
        and "as" in words.low[at + 1 : at + 1 + REGARDED]
    )


def _is_verb(words: Words, at: int, first: int) -> bool:
    """Tell a reporting verb from the noun or adjective of the same letters by what stands around it."""
    word, before, kind = words.low[at], words.word(at - 1), words.kind(at - 1)
    if words.name(at) and at and kind not in STARTS and not words.titled:
        return False
    if (kind == "U" and words.kind(at + 1) in "LB") or (
        first
        and words.kind(first - 1) in "DP"
        and not _has_short_subject(words, at, first)
    ):
        # 60 pledged delegates; a racially charged debate; by saying so
        return False
    if (at and kind in "XR") or before == "who":
        return True
    base = word == words.lexicon.cues.get(word, words.lexicon.evidence.get(word))
    if (base and _is_caused(words, first)) or (
        before.endswith(("'s", "’s")) and not words.name(at - 1)
    ):
        return False
    if word in words.lexicon.noun_forms:
        return _is_not_noun(words, at, first, base=base)
    return at > 0 or not base


def _has_short_subject(words: Words, at: int, first: int) -> bool:
    """Tell "some say that" and "answered by saying that" from "some reported cases" and "by reporting"."""
    before = words.word(first - 1)
    if before == "by":
        return words.low[at].endswith("ing") and words.kind(at + 1) in 'TRDB",:'
    return before in words.lexicon.standing_alone and (
        words.kind(at + 1) in 'TRDX",:' or words.quoted[at + 1 : at + 2] == [True]
    )


def _is_caused(words: Words, first: int) -> bool:
    """Tell a base form that reports nothing: let them say, help her tell."""
    return any(
        words.word(earlier) in words.lexicon.causing
        for earlier in range(first - CAUSED, first)
    )


def _is_not_noun(words: Words, at: int, first: int, *, base: bool) -> bool:
    """Tell the verb in "the mill claims that" from the noun in "the mill's claims": it wants a subject and a clause."""
    word, before, kind, after = (
        words.low[at],
        words.word(at - 1),
        words.kind(at - 1),
        words.kind(at + 1),
    )
    if (
        base
        and word not in words.lexicon.unchanged
        and after != "T"
        and not _may_be_plural(words, first - 1)
    ):
        return False
    if at and kind == "A" and words.kind(first - 1) not in "PD.":
        return True
    if at == 0 or kind in 'DP,CU."' or before.endswith(("'s", "’s")):
        return False
    third = word.endswith("s")
    if (
        third
        and at > 1
        and after in ",."
        and (words.name(at - 1) or (kind == "L" and words.kind(at - 2) == "D"))
    ):
        return True
    clause = (
        after in 'TDRB":'
        or words.word(at + 1) in words.lexicon.clause_starts
        or (words.word(at + 1) == "not" and words.kind(at + 2) in "DU")
    )
    return clause and (third or words.name(at - 1) or before.endswith("s"))


def _may_be_plural(words: Words, at: int) -> bool:
    """Tell whether the word before a base form can be its subject: officials say, Berg and Sand say, I say."""
    before = words.word(at)
    if words.kind(at) in 'CR,")' or before in words.lexicon.plurals:
        return True
    if before.endswith("s") and not before.endswith(("'s", "’s", "ss")):
        return True
    return any(
        words.kind(earlier) == "C" for earlier in range(at - 1, at - COORDINATED, -1)
    )
