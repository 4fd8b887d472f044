"""Reading claims: the words of a chunk of text found by numpy, a hundred thousand characters at a time.

A word's name is a hash that prefix sums give for every word of a chunk at once, so that no Python object is
made for one of twenty million words; the vocabulary alone holds strings. Numbers stay whole (`1,200` is
`1200`, `3.5` is one word) and dotted abbreviations close up (`U.S.` is `us`).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.folding import (
    ALONE,
    CAPITAL,
    COMMA,
    DIGIT,
    DROPPED,
    GAP,
    LETTER,
    MARKS,
    OWNING,
    POINT,
    SIGN,
    STOP,
    fold,
)
from workbench.duplicates.naming import spans_named
from workbench.duplicates.tokens import (
    AFTER_COMMA,
    AFTER_STOP,
    CAPITALISED,
    GROUPED,
    OPENING,
    OWNS,
    SHOUTED,
    SPELT,
    Each,
    Tokens,
)
from workbench.duplicates.vocabulary import Vocabulary

CHUNK = 1 << 17
"""Characters read at once: its arrays stay in the processor's cache."""


class Read(NamedTuple):
    """The words of one chunk of claims, before they have numbers."""

    codes: NDArray[np.unsignedinteger]
    """Folded code points of the chunk, in bytes or in words."""
    begins: NDArray[np.int64]
    ends: NDArray[np.int64]
    """Where each word lies in `codes`."""
    names: NDArray[np.uint64]
    flags: NDArray[np.uint8]
    counts: NDArray[np.int64]
    """Words of each claim."""
    places: NDArray[np.int32]
    """Where each word begins in its claim's text."""


def read(
    texts: Sequence[str], vocabulary: Vocabulary, each: Each[Sequence[str], Read] = map
) -> Iterator[Tokens]:
    """Give the words of claims, some claims at a time; new words are added to the vocabulary in order."""
    for found in each(read_chunk, _chunks(texts)):
        yield tokens_of(found, vocabulary)


def tokens_of(found: Read, vocabulary: Vocabulary) -> Tokens:
    """Give the words of one chunk their numbers."""
    ids = vocabulary.numbers(found.names, found.codes, found.begins, found.ends)
    starts = np.zeros(len(found.counts) + 1, np.int64)
    np.cumsum(found.counts, out=starts[1:])
    return Tokens(ids, found.flags, found.places, starts, vocabulary)


def _chunks(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    first = 0
    while first < len(texts):
        before = int(ends[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(ends, before + CHUNK, "right")))
        yield texts[first:last]
        first = last


def read_chunk(texts: Sequence[str]) -> Read:
    """Find the words of some claims and name each by a hash."""
    # a separator on both sides of every claim: looking one character back or on never leaves the array
    joined = "\0" + "\0".join(texts) + "\0\0\0\0\0"
    raw: NDArray[np.unsignedinteger] = (
        np.frombuffer(joined.encode("ascii"), np.uint8)
        if joined.isascii()
        else np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    )
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    offsets = np.cumsum(lengths + 1) - lengths
    codes, kinds = fold(raw)
    # all that is not a letter, a digit or a space is seldom: the rest looks at these places alone
    marks = np.flatnonzero((kinds & MARKS) != 0)
    dots = marks[raw[marks] == ord(".")]
    owning = marks[(kinds[marks] & OWNING) != 0]
    grouped = _join_numbers(raw, codes, kinds, marks)
    _close_abbreviations(codes, kinds, dots)
    of_marks = kinds[marks]
    commas, stops = (marks[(of_marks & mark) != 0] for mark in (COMMA, STOP))
    owning = _possessives(codes, kinds, owning)
    dropped, kept = (kinds & DROPPED) != 0, None
    if dropped.any():
        kept = np.flatnonzero(~dropped)
        codes, kinds = codes[kept], kinds[kept]
    begins, ends = _bounds(codes, kinds)

    def among_kept(places: NDArray[np.int64]) -> NDArray[np.int64]:
        return places if kept is None else np.searchsorted(kept, places)

    firsts = np.searchsorted(begins, among_kept(offsets))
    counts = np.diff(np.append(firsts, len(begins)))
    opening, second = kinds[begins], kinds[begins + 1]
    flags = ((opening & CAPITAL) != 0) * CAPITALISED
    flags |= ((opening & LETTER) != 0) * SPELT
    flags |= (((second & CAPITAL) != 0) & (ends - begins > 1)) * SHOUTED
    for flag, places in ((AFTER_COMMA, commas), (AFTER_STOP, stops)):
        after = np.searchsorted(begins, among_kept(places))
        flags[after[after < len(begins)]] |= flag
    # what stands at the end of one claim is nothing to the next
    opens = firsts[counts > 0]
    flags[opens] = (flags[opens] & ~(AFTER_COMMA | AFTER_STOP)) | OPENING
    for flag, places in ((GROUPED, grouped), (OWNS, owning)):
        flags[np.searchsorted(begins, among_kept(places), "right") - 1] |= flag
    at = begins if kept is None else kept[begins]
    return Read(
        codes,
        begins,
        ends,
        spans_named(codes, begins, ends),
        flags,
        counts,
        (at - np.repeat(offsets, counts)).astype(np.int32),
    )


def _bounds(
    codes: NDArray[np.unsignedinteger], kinds: NDArray[np.uint16]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give where words begin and end: a separator stands before the first and after the last."""
    word = codes != 0
    edges = np.flatnonzero(word[1:] != word[:-1]) + 1
    begins, ends = edges[::2], edges[1::2]
    alone = np.flatnonzero((kinds & ALONE) != 0)
    if len(alone):
        within = np.zeros(len(word), bool)
        within[alone], within[alone + 1] = True, True
        cuts = np.flatnonzero(within)
        cuts = cuts[word[cuts] & word[cuts - 1]]
        begins, ends = (
            # two ascending runs: sorting them stably is putting them together
            np.sort(np.concatenate((side, cuts)), kind="stable")
            for side in (begins, ends)
        )
    return begins, ends


def _join_numbers(
    raw: NDArray[np.unsignedinteger],
    codes: NDArray[np.unsignedinteger],
    kinds: NDArray[np.uint16],
    marks: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Keep decimal points and signs, drop the commas between thousands; give the places of those."""

    def digit(places: NDArray[np.int64]) -> NDArray[np.bool_]:
        return np.asarray((kinds[places] & DIGIT) != 0)

    of_marks = kinds[marks]
    points = marks[(of_marks & POINT) != 0]
    points = points[digit(points - 1) & digit(points + 1)]
    thousands = (
        (raw[points] == ord(","))
        & digit(points + 2)
        & digit(points + 3)
        & ~digit(np.minimum(points + 4, len(kinds) - 1))
    )
    signs = marks[(of_marks & SIGN) != 0]
    signs = signs[digit(signs + 1) & ((kinds[signs - 1] & GAP) != 0)]
    codes[points], codes[signs] = np.where(thousands, 0, ord(".")), ord("-")
    kinds[points], kinds[signs] = thousands * DROPPED, 0
    grouped: NDArray[np.int64] = points[thousands]
    return grouped


def _close_abbreviations(
    codes: NDArray[np.unsignedinteger],
    kinds: NDArray[np.uint16],
    dots: NDArray[np.int64],
) -> None:
    """Drop the full stop between single letters: U.S. and US are one word."""
    dots = dots[((kinds[dots - 1] & LETTER) != 0) & ((kinds[dots + 1] & LETTER) != 0)]
    dots = dots[codes[dots - 2] == 0]
    # the letter after must stand alone too, or "J.Smith" would be one word
    dots = dots[(kinds[dots + 2] & (LETTER | DIGIT)) == 0]
    codes[dots], kinds[dots] = 0, DROPPED


def _possessives(
    codes: NDArray[np.unsignedinteger],
    kinds: NDArray[np.uint16],
    found: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Choose of apostrophes those before a last s."""
    found = found[(codes[found + 1] == ord("s")) & ((kinds[found - 1] & LETTER) != 0)]
    last: NDArray[np.int64] = found[(kinds[found + 2] & (LETTER | DIGIT)) == 0]
    return last
