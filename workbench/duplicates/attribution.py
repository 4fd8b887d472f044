"""What a claim says without who says it: "X said", "according to X" and their like are taken off its ends.

Two outlets retell one fact with other speakers around it; left in, the speakers would eat the rare words that
bring claims together and weigh in their score. A speaker with a name stays: another in its place is another
claim. This is a stand-in of a few patterns on words and commas, made
for bulk: the attribution proper, with spans and rules, belongs to `workbench.provenance`.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.kinds import (
    ACCORDING,
    BARE,
    LINKING,
    MEDIUM,
    REPORTING,
    SPEAKER,
)
from workbench.duplicates.lexicon import Lexicon, lexicon
from workbench.duplicates.tokens import AFTER_COMMA, CAPITALISED, OPENING, Tokens

LEAD, TAIL = 16, 14
"""Words at the beginning and the end in which an attribution is looked for."""
LEAST = 4
"""Words that must be left."""
SHARE = 0.4
"""And what share of all."""

_NO_SPEAKER = frozenset(
    [
        "what",
        "as",
        "when",
        "if",
        "that",
        "who",
        "which",
        "because",
        "although",
        "while",
        "where",
        "how",
        "why",
    ]
)
_NO_SPEAKING = frozenset(["to", "is", "was", "are", "were", "be", "been", "being", "did", "do", "does", "can", "could", "may", "might", "will", "would", "should", "must", "what", "how", "not", "no", "never", "nor", "cannot", "dont", "didnt", "doesnt", "wont", "wouldnt", "cant", "couldnt"])  # fmt: skip
"""Before a reporting verb these make something else of it: "it did not say", "that is to say"."""
_NO_CONTENT = frozenset(
    ["to", "in", "on", "at", "so", "no", "yes", "nothing", "little", "of", "by", "and"]
)
_NO_TAIL = frozenset(
    [
        "and",
        "but",
        "who",
        "which",
        "when",
        "where",
        "while",
        "because",
        "that",
        "as",
        "if",
        "or",
    ]
)


def without_attribution(tokens: Tokens) -> Tokens:
    """Give the same claims with the words of their content alone."""
    begins, ends = contents(tokens)
    # +1 where content begins, -1 where it ends: a running sum says what lies within
    edges = np.zeros(len(tokens.ids) + 1, np.int64)
    np.add.at(edges, begins, 1)
    np.add.at(edges, ends, -1)
    return tokens.only(np.cumsum(edges[:-1]) > 0)


def contents(tokens: Tokens) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give where the content of each claim begins and ends among all words, (n,) and (n,)."""
    words = lexicon()
    begins, ends = tokens.starts[:-1].copy(), tokens.starts[1:].copy()
    for claim, leads, tails in zip(*_suspects(tokens), strict=True):
        first, last = int(begins[claim]), int(ends[claim])
        flags = tokens.flags[first:last].tolist()
        low, high = content(tokens.words(claim), flags, words, lead=leads, tail=tails)
        begins[claim], ends[claim] = first + low, first + high
    return begins, ends


def _suspects(tokens: Tokens) -> tuple[list[int], list[bool], list[bool]]:
    """Give the claims that may have an attribution, and whether before or after their content.

    These are the few conditions of `content` that numpy can test in bulk.
    """
    kinds = tokens.kinds
    at = np.flatnonzero(kinds & (REPORTING | ACCORDING))
    if not len(at):
        return [], [], []
    claim = np.searchsorted(tokens.starts, at, "right") - 1
    first, end = tokens.starts[claim], tokens.starts[claim + 1]
    commas = np.flatnonzero(tokens.flags & AFTER_COMMA)
    last_comma = np.full(len(tokens), -1, np.int64)
    last_comma[np.searchsorted(tokens.starts, commas, "right") - 1] = commas
    comma = last_comma[claim]
    # speakers with a name stay: where there is one before the verb, or in the tail, nothing is taken off
    strange = ((tokens.flags & CAPITALISED) != 0) & ((kinds & MEDIUM) == 0)
    strange &= ((tokens.flags & OPENING) == 0) | ((kinds & SPEAKER) == 0)
    named = np.zeros(len(strange) + 1, np.int64)
    np.cumsum(strange, out=named[1:])
    opens = ((kinds[np.minimum(at + 1, end - 1)] & LINKING) != 0) | (
        (kinds[at] & (BARE | ACCORDING)) != 0
    )
    lead = (at - first < LEAD) & opens & (named[at] == named[first])
    tail = (
        (comma >= end - TAIL)
        & (at > comma)
        & (end - at <= 7)
        & (named[end] == named[np.maximum(comma, 0)])
    )
    tail |= (
        (end - at <= TAIL) & ((kinds[at] & ACCORDING) != 0) & (named[end] == named[at])
    )
    leads, tails = np.zeros(len(tokens), bool), np.zeros(len(tokens), bool)
    leads[claim[lead]], tails[claim[tail]] = True, True
    found = np.flatnonzero(leads | tails)
    return found.tolist(), leads[found].tolist(), tails[found].tolist()


def content(
    words: Sequence[str],
    flags: Sequence[int],
    lexicon: Lexicon,
    *,
    lead: bool = True,
    tail: bool = True,
) -> tuple[int, int]:
    """Give which words are content, half-open; `lead`, `tail`: at which ends to look."""
    n = len(words)
    if not n:
        return 0, 0
    cased = any(flag & CAPITALISED for flag in flags[1:])
    low = _lead(words, flags, cased, lexicon) if lead else 0
    high = _tail(words, flags, cased, lexicon) if tail else n
    return (low, high) if high - low >= max(LEAST, SHARE * n) else (0, n)


def _anonymous(
    words: Sequence[str], flags: Sequence[int], cased: bool, lexicon: Lexicon
) -> bool:
    """Tell whether no name but a medium's is among these words, which may open a sentence."""
    if not cased:
        known = lexicon.speakers, lexicon.media, lexicon.speech, lexicon.passing
        return all(any(word in some for some in known) for word in words)
    if (
        words[0] not in lexicon.speakers
        and flags[0] & CAPITALISED
        and words[0] not in lexicon.media
    ):
        return False
    return not any(
        flag & CAPITALISED and word not in lexicon.media
        for word, flag in zip(words[1:], flags[1:], strict=True)
    )


def _lead(
    words: Sequence[str], flags: Sequence[int], cased: bool, lexicon: Lexicon
) -> int:
    """Give where content begins after "According to officials," or "Officials said (that)"."""
    reach = min(len(words) - 1, LEAD)
    if words[0] in _NO_SPEAKER:
        return 0
    if words[0] == "according":
        end = next((at for at in range(3, reach + 1) if flags[at] & AFTER_COMMA), 0)
        return (
            end if end and _anonymous(words[:end], flags[:end], cased, lexicon) else 0
        )
    verb = next((at for at in range(1, reach) if words[at] in lexicon.speech), 0)
    end = verb and _after_verb(words, verb, lexicon)
    speaker = words[: max(verb, end - 1)]
    if not _NO_SPEAKING.isdisjoint(words[:verb]):
        return 0
    broken = any(flag & AFTER_COMMA for flag in flags[1 : verb + 1])
    if not end or (broken and not any(word in lexicon.passing for word in speaker)):
        return 0
    return end if _anonymous(speaker, flags[: len(speaker)], cased, lexicon) else 0


def _after_verb(words: Sequence[str], verb: int, lexicon: Lexicon) -> int:
    """Give where content begins after a reporting verb, 0 where what follows is no content."""
    if words[verb + 1] == "that":
        # "said that is wrong": here "that" is what they speak of
        return verb + 1 if words[verb + 2 : verb + 3] in (["is"], ["was"]) else verb + 2
    if words[verb] in lexicon.addressing or words[verb + 1] in {"to", "in", "on"}:
        reach = range(verb + 2, min(verb + 9, len(words)))
        return next((at + 1 for at in reach if words[at] == "that"), 0)
    bare = (
        words[verb] in lexicon.bare and verb <= 6 and words[verb + 1] not in _NO_CONTENT
    )
    return verb + 1 if bare else 0


def _tail(
    words: Sequence[str], flags: Sequence[int], cased: bool, lexicon: Lexicon
) -> int:
    """Give where content ends before ", officials said" or "according to officials"."""
    n = len(words)
    reach = range(max(1, n - TAIL), n)
    end = next(
        (
            at
            for at in reach
            if words[at] == "according" and words[at + 1 : at + 2] == ["to"]
        ),
        -1,
    )
    if end < 0:
        end = next((at for at in reversed(reach) if flags[at] & AFTER_COMMA), n)
        verb = next(
            (
                at
                for at in range(end + 1, min(end + 8, n))
                if words[at] in lexicon.speech
            ),
            n,
        )
        if verb == n or n - verb > 7 or words[end] in _NO_TAIL:
            return n
    return (
        end if end < n and _anonymous(words[end:], flags[end:], cased, lexicon) else n
    )
