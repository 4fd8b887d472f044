"""Noun phrases as ranges of words: the subject before a verb, the phrase after a preposition, the apposition.

Nothing is parsed. A phrase runs from its cue outward until a word of a class that cannot belong to it, which
is right nine times of ten in running news, and every walk is bounded, so that no sentence is read twice over.
"""

from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.attribution.words import Words

REACH = 26
"""Words a noun phrase may have."""
APPOSITION = 40
"""Words an apposition may have."""


class Phrase(NamedTuple):
    """Words `[first, end)` of a sentence, and where its name ends before an aside that is not part of it."""

    first: int
    end: int

    def span(self, words: Words) -> Span:
        """Give the phrase's place in the text."""
        return words.range(self.first, self.end - 1)


def subject_before(words: Words, at: int) -> Phrase | None:
    """Find the noun phrase that ends right before a word, over an aside between commas or brackets."""
    last, end = at - 1, at
    if words.kind(last) == ",":
        last, end = _before_aside(words, last)
    if last < 0 or words.quoted[last] or words.tag[last] in 'C:;—"':
        return None
    if words.tag[last] == "R" or words.low[last] == "who" or _stands_alone(words, last):
        return Phrase(last, end)
    first = _without_lead(
        words, _leftward(words, last, closed=words.kind(at - 1) == ","), last
    )
    if end == last + 1:
        end = _without_time(words, first, end)
    elif _is_second_aside(words, first):
        first = _leftward(words, first - 2, closed=True)
    return Phrase(first, end) if first <= last and first < end else None


def _is_second_aside(words: Words, first: int) -> bool:
    """Tell whether what stands before an aside is one itself, behind a name: Imran Shaikh, the health officer, who went there, said."""
    return (
        words.kind(first - 1) == ","
        and words.tag[first] == "D"
        and first > 2
        and words.name(first - 2)
        and words.name(first - 3)
    )


def _before_aside(words: Words, comma: int) -> tuple[int, int]:
    """Give the last word before the aside a comma closes, and where a phrase with it ends; -1 where there is none."""
    opening = _comma_before(words, comma)
    last = opening - 1
    if words.kind(last) == "U" and words.kind(last - 1) == ",":
        # Ann Berg, 60, a doctor, said
        last -= 2
    return last, comma + 1 if opening > 0 and is_apposition(
        words, opening + 1
    ) else opening


def _stands_alone(words: Words, at: int) -> bool:
    """Tell "some" from "some people"."""
    return (
        words.low[at] in words.lexicon.standing_alone
        and words.kind(at - 1) in '.,;"SC—'
    )


def _without_time(words: Words, first: int, end: int) -> int:
    """Leave out when it was said: the paper on Saturday wrote."""
    last = end
    while last > first + 1 and words.tag[last - 1] in "MA":
        last -= 1
    if last < end and last > first + 1 and words.tag[last - 1] in "PD":
        last -= 1
    return last


def _comma_before(words: Words, comma: int) -> int:
    """Give the comma that opens the aside which another one closes, -1 where there is none near."""
    depth = 0
    for at in range(comma - 1, max(-1, comma - APPOSITION), -1):
        kind = words.tag[at]
        if words.quoted[at]:
            return -1
        if kind == "," and not depth:
            return at
        depth += (kind == ")") - (kind == "(")
    return -1


def is_apposition(words: Words, at: int) -> bool:
    """Tell whether what begins after a comma says who somebody is: a noun phrase or a relative clause."""
    if words.quoted[at : at + 1] != [False]:
        return False
    if words.lexicon.citing.match(words.text, words.start[at]):
        return False
    return (
        words.low[at] not in words.lexicon.not_appositions
        and words.tag[at] not in "GARSMPC"
    )


def _leftward(words: Words, last: int, *, closed: bool = False) -> int:
    """Give the first word of the noun phrase whose last one is told; `closed`: an aside stands behind it, and then its verb."""
    first = last
    while first >= 0 and last - first < REACH:
        kind = words.tag[first]
        if words.quoted[first]:
            break
        if kind == ")":
            opening = _bracket_before(words, first)
            if opening < 0:
                break
            first = opening
        elif kind == "R" and words.word(first + 1) == "and":
            # she and her defenders
            return first
        elif kind in ',;:—"(-|…!?STR.[]/' or (
            kind == "W" and first < last and not _opens_relative(words, first)
        ):
            break
        elif kind in "VX" or (
            kind == "E"
            and not (closed and words.kind(first - 1) == "L")
            and not _is_modifier(words, first, last)
        ):
            relative = _relative_before(words, first)
            if relative < 0:
                break
            first = relative
        elif kind == "C" and (first == 0 or _has_verb_before(words, first)):
            break
        first -= 1
    return first + 1


def _bracket_before(words: Words, closing: int) -> int:
    for at in range(closing - 1, max(-1, closing - REACH), -1):
        if words.tag[at] == "(":
            return at
    return -1


def _is_modifier(words: Words, at: int, last: int) -> bool:
    """Tell a participle in a noun phrase from a verb: elected officials, documents obtained by."""
    return at < last and (
        (words.kind(at + 1) in "PM" and words.low[at + 1] != "to")
        or words.kind(at - 1) in ".,PCDMA"
        or words.kind(at - 1) == '"'
    )


def _opens_relative(words: Words, at: int) -> bool:
    """Tell whether a "who" or "which" goes on with the noun before it: the woman who runs the kiosk."""
    return words.low[at] != "what" and words.kind(at - 1) in "LBOD"


def _relative_before(words: Words, verb: int) -> int:
    """Give the word a clause inside a subject begins with: the man who saw it said, all those I met said."""
    for at in range(verb - 1, max(0, verb - 12), -1):
        kind = words.tag[at]
        if kind in "WT" and words.tag[at - 1] in "LBOD":
            return at
        if kind == "R" and at == verb - 1 and words.tag[at - 1] == "L":
            return at
        if kind in ',;:—"SR':
            break
    return -1


def _has_verb_before(words: Words, at: int) -> bool:
    """Tell whether a coordinator joins clauses and not nouns."""
    for before in range(at - 1, max(-1, at - 8), -1):
        kind = words.tag[before]
        if kind in ',;:—"(SW':
            return False
        if kind in "VXRI":
            return True
    return False


def _without_lead(words: Words, first: int, last: int) -> int:
    """Leave out what stands before the subject: But, Then, Last week, In a statement."""
    while first <= last and (
        words.low[first] in words.lexicon.connectives or words.tag[first] in "A."
    ):
        first += 1
    while first < last and (
        words.tag[first] == "M"
        or (words.tag[first] in "DU" and words.tag[first + 1] == "M")
    ):
        first += 1
    if first > last or words.low[first] not in words.lexicon.leading:
        return first
    at = last
    while at > first and (
        words.name(at) or words.low[at] in ("of", "for", "and", "the")
    ):
        at -= 1
    if at < last:
        first = at + 1
        while (first < last and words.low[first] in ("of", "for", "and")) or (
            words.tag[first] == "M" and first < last
        ):
            first += 1
        return first
    found = [here for here in range(last, first, -1) if words.tag[here] == "D"]
    # at the dam the weir at the toe of the gallery: what a preposition governs heads nothing
    free = (here for here in found if words.kind(here - 1) != "P")
    return next(free, found[0] if found else first + 1)


def phrase_after(words: Words, first: int) -> Phrase | None:
    """Read the noun phrase that begins at a word, up to a comma, a clause, a time or an occasion."""
    end = first
    while end < len(words) and end - first < REACH:
        kind, low = words.tag[end], words.low[end]
        if kind in ',;:—"(.?!…)' or words.quoted[end]:
            break
        if kind == "D" and end > first and words.tag[end - 1] in "LBM":
            break
        if end > first and (kind in "WSMRX" or kind == "T" or low in ("during", "but")):
            break
        if end > first and (
            kind == "V" or words.lexicon.citing.match(words.text, words.start[end])
        ):
            break
        if (
            end > first
            and low in ("on", "in", "at", "to")
            and _is_occasion(words, end + 1)
        ):
            break
        end += 1
    while (
        end > first + 1
        and words.tag[end - 1] in "PCA"
        and not (words.tag[end - 1] == "A" and words.tag[end - 2] == "P")
    ):
        end -= 1
    return Phrase(first, end) if end > first else None


def _is_occasion(words: Words, at: int) -> bool:
    """Tell "on Monday" and "in a statement" from "in Ohio"."""
    if (
        words.word(at) in words.lexicon.times
        or words.word(at) in words.lexicon.occasions
    ):
        return True
    return words.kind(at) == "D" and any(
        words.word(at + step) in words.lexicon.occasions
        and words.kind(at + step + 1) not in "LB"
        for step in (1, 2, 3)
    )


def antecedent(words: Words, relative: int) -> Phrase | None:
    """Give the noun phrase a "who" belongs to, as short as it can be: critics, and not fire from critics."""
    last = relative - 1
    if words.kind(last) == ",":
        last -= 1
    first = _core(words, last)
    while 1 < first <= last and _joins_person(words, first - 1):
        first = _core(words, first - 2)
    return Phrase(first, last + 1) if 0 <= first <= last else None


def _joins_person(words: Words, at: int) -> bool:
    """Tell what ties a noun to people before it: officials in Orrin, supporters and critics."""
    return words.tag[at] in "PC" and words.low[at - 1] in words.lexicon.agents


def _core(words: Words, last: int) -> int:
    """Give the first word of the run of nouns and names that ends with a word, its article included."""
    first = last + 1
    while (
        first > 0
        and last - first < REACH
        and words.tag[first - 1] in "BLU"
        and not words.quoted[first - 1]
        # ... to placate nervous critics
        and (words.word(first - 2) != "to" or words.tag[first - 1] == "B")
    ):
        first -= 1
    return first - 1 if first > 0 and words.tag[first - 1] == "D" else first


def main_subject(words: Words, before: int) -> Phrase | None:
    """Find the subject of the sentence's first clause, for a verb that stands far from it: Berg left, saying C."""
    first = _clause_first(words, before)
    doubtful: int | None = None
    for verb in range(first, min(before, first + APPOSITION)):
        if (
            words.tag[verb] not in "VXE"
            or words.quoted[verb]
            or _relative_before(words, verb) >= first
        ):
            continue
        if words.tag[verb] == "E" and _is_modifier(words, verb, before):
            doubtful = doubtful or verb
            continue
        return _subject_of(words, verb, first)
    return _subject_of(words, doubtful, first) if doubtful else None


def _clause_first(words: Words, before: int) -> int:
    """Give the word the main clause begins with, behind But and behind an opening phrase with its comma."""
    at = 0
    while at < before and words.low[at] in words.lexicon.connectives:
        at += 1
    if at < before and words.tag[at] in "PSGM":
        return next(
            (
                i + 1
                for i in range(at, before)
                if words.tag[i] == "," and not words.quoted[i]
            ),
            at,
        )
    return at


def _subject_of(words: Words, verb: int, first: int) -> Phrase | None:
    while verb > first and words.tag[verb - 1] in "XA":
        verb -= 1
    phrase = subject_before(words, verb) if verb > first else None
    return phrase if phrase and phrase.first >= first else None


def head(words: Words, phrase: Phrase) -> int:
    """Give the phrase's chief word: the last noun before a preposition, a participle, a comma or a clause."""
    first = phrase.first
    while (
        first + 2 < phrase.end
        and words.tag[first] in "DU"
        and words.low[first + 1] == "of"
    ):
        # one of the people
        first += 2
    at = first
    for at in range(first, phrase.end):
        if at > first and (
            words.tag[at] in "P,WT(EGVSX—" or words.low[at] in ("familiar", "close")
        ):
            return at - 1
    return at
