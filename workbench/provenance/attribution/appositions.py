"""What follows a noun phrase and tells who that is: brackets, an apposition between commas, a relative clause."""

from workbench.provenance.attribution.phrases import APPOSITION, Phrase, is_apposition
from workbench.provenance.attribution.words import Words


def with_apposition(words: Words, phrase: Phrase, *, closed: bool = False) -> Phrase:
    """Take what follows a name when it tells who that is: brackets, then an apposition between commas.

    `closed` asks for a comma after it and no verb in it: what follows may as well be a clause of its own.
    """
    end = phrase.end
    if words.kind(end) == "(":
        close = next(
            (at for at in range(end, min(len(words), end + 9)) if words.tag[at] == ")"),
            None,
        )
        end = close + 1 if close else end
    if words.kind(end) == "," and is_apposition(words, end + 1):
        at = end + 1
        if words.tag[at] == "W" and any(
            words.low[i] in words.lexicon.cues
            for i in range(at + 1, min(at + 4, len(words)))
        ):
            return Phrase(phrase.first, end)
        while (
            at < len(words)
            and at - end < APPOSITION
            and not words.quoted[at]
            and words.tag[at] not in '.;"—?!…'
        ):
            if words.tag[at] == "," and not is_apposition(words, at + 1):
                break
            at += 1
        closing = "," if phrase.first <= len(("according", "to")) else ",."
        sure = not closed or (
            words.kind(at) in closing and _is_nominal(words, end + 1, at)
        )
        if end + 1 < at < end + APPOSITION and sure:
            end = at
    return Phrase(phrase.first, end)


def with_relative(words: Words, phrase: Phrase) -> Phrase:
    """Take the clause right behind a name that tells who it is: said the jeweller who served him, Madame Corvault."""
    if words.word(phrase.end) not in ("who", "whose"):
        return phrase
    end = phrase.end
    while (
        end < len(words)
        and end - phrase.end < APPOSITION
        and not words.quoted[end]
        and words.tag[end] not in ',.;:"—?!…'
    ):
        end += 1
    if end - phrase.end >= APPOSITION:
        return phrase
    if words.kind(end) == "," and words.name(end + 1) and words.name(end + 2):
        while end + 1 < len(words) and words.name(end + 1):
            end += 1
        end += 1
    return Phrase(phrase.first, end)


def with_aside(words: Words, phrase: Phrase) -> Phrase:
    """Take what tells who a source is, and no clause of its own: said S, the mayor; not: said S, the bridge had gone."""
    whole = with_apposition(words, phrase)
    opens = words.word(phrase.end + 1)
    is_clause = opens not in ("who", "whose", "which") and any(
        words.tag[at] in "VX" for at in range(phrase.end, whole.end)
    )
    return with_relative(words, phrase if is_clause else whole)


def _is_nominal(words: Words, first: int, end: int) -> bool:
    """Tell an apposition, a spokeswoman for the ward, from a clause of its own."""
    return words.kind(first) in "DB" and not any(
        tag in "VXE" for tag in words.tag[first:end]
    )
