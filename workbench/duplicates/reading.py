"""Reading claims: the words of a chunk of text found by numpy, a quarter of a million characters at a time.

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
    CODE,
    DIGIT,
    DROPPED,
    LETTER,
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

CHUNK = 1 << 18
"""Characters read at once: its arrays stay in the processor's cache."""
_SIGNS = (ord("-"), 0x2212)


class Read(NamedTuple):
    """The words of one chunk of claims, before they have numbers."""

    codes: NDArray[np.uint32]
    """Folded code points of the chunk."""
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
    raw = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    offsets = np.cumsum(lengths + 1) - lengths
    packed = fold(raw)
    grouped = _join_numbers(raw, packed)
    _close_abbreviations(raw, packed)
    separator = packed == 0
    commas, stops = _marks(raw, separator, ",;"), _marks(raw, separator, ".!?:")
    spelt, kept = packed, None
    dropped = packed == DROPPED
    if dropped.any():
        kept = np.flatnonzero(~dropped)
        packed = packed[kept]
    codes = packed & CODE
    word = codes != 0
    alone = (packed & ALONE) != 0
    begin = word.copy()
    begin[1:] &= ~word[:-1] | alone[1:] | alone[:-1]
    end = word.copy()
    end[:-1] &= ~word[1:] | begin[1:]
    begins, ends = np.flatnonzero(begin), np.flatnonzero(end) + 1
    starts = offsets if kept is None else np.searchsorted(kept, offsets)
    firsts = np.searchsorted(begins, starts)
    counts = np.diff(np.append(firsts, len(begins)))
    opening = packed[begins]
    flags = ((opening & CAPITAL) != 0) * CAPITALISED
    flags |= ((opening & LETTER) != 0) * SPELT
    flags |= (((packed[begins + 1] & CAPITAL) != 0) & (ends - begins > 1)) * SHOUTED
    for flag, places in ((AFTER_COMMA, commas), (AFTER_STOP, stops)):
        after = np.searchsorted(
            begins, places if kept is None else np.searchsorted(kept, places)
        )
        flags[after[after < len(begins)]] |= flag
    # what stands at the end of one claim is nothing to the next
    opens = firsts[counts > 0]
    flags[opens] = (flags[opens] & ~(AFTER_COMMA | AFTER_STOP)) | OPENING
    for flag, places in ((GROUPED, grouped), (OWNS, _possessives(raw, spelt))):
        within = places if kept is None else np.searchsorted(kept, places)
        flags[np.searchsorted(begins, within, "right") - 1] |= flag
    names = spans_named(codes, begins, ends)
    at = begins if kept is None else kept[begins]
    return Read(
        codes,
        begins,
        ends,
        names,
        flags,
        counts,
        (at - np.repeat(offsets, counts)).astype(np.int32),
    )


def _join_numbers(
    raw: NDArray[np.uint32], packed: NDArray[np.uint32]
) -> NDArray[np.int64]:
    """Keep decimal points and signs, drop the commas between thousands; give the places of those."""
    digit = (packed & DIGIT) != 0
    points = np.flatnonzero((raw == ord(".")) | (raw == ord(",")))
    points = points[digit[points - 1] & digit[points + 1]]
    commas = raw[points] == ord(",")
    thousands = (
        commas
        & digit[points + 2]
        & digit[points + 3]
        & ~digit[np.minimum(points + 4, len(raw) - 1)]
    )
    packed[points] = np.where(thousands, DROPPED, np.uint32(ord(".")))
    signs = np.flatnonzero((raw == _SIGNS[0]) | (raw == _SIGNS[1]))
    signs = signs[
        digit[signs + 1] & ((raw[signs - 1] == ord(" ")) | (raw[signs - 1] == ord("(")))
    ]
    packed[signs] = ord("-")
    grouped: NDArray[np.int64] = points[thousands]
    return grouped


def _close_abbreviations(raw: NDArray[np.uint32], packed: NDArray[np.uint32]) -> None:
    """Drop the full stop between single letters: U.S. and US are one word."""
    dots = np.flatnonzero(raw == ord("."))
    dots = dots[((packed[dots - 1] & LETTER) != 0) & ((packed[dots + 1] & LETTER) != 0)]
    before = packed[dots - 2]
    dots = dots[(before & CODE) == 0]
    # the letter after must stand alone too, or "J.Smith" would be one word
    after = packed[dots + 2]
    dots = dots[((after & (LETTER | DIGIT)) == 0)]
    packed[dots] = DROPPED


def _marks(
    raw: NDArray[np.uint32], separator: NDArray[np.bool_], marks: str
) -> NDArray[np.int64]:
    """Give the places of punctuation marks that stand between words."""
    found = np.zeros(len(raw), bool)
    for mark in marks:
        found |= raw == ord(mark)
    return np.flatnonzero(found & separator)


def _possessives(
    raw: NDArray[np.uint32], packed: NDArray[np.uint32]
) -> NDArray[np.int64]:
    """Give the places of apostrophes before a last s."""
    found = np.flatnonzero((raw == ord("'")) | (raw == ord("’")))
    found = found[
        ((packed[found + 1] & CODE) == ord("s")) & ((packed[found - 1] & LETTER) != 0)
    ]
    last: NDArray[np.int64] = found[(packed[found + 2] & (LETTER | DIGIT)) == 0]
    return last
