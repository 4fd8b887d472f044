"""Copied text: fingerprints that find documents with words in common, and the comparison that shows the words.

Shared wording outside quotation marks betrays one text behind two articles; a shared quotation only shows that
both quote the same person. Fingerprints are winnowed hashes of eight words (Schleimer, Wilkerson and Aiken 2003):
any twelve words in a row that two texts share give at least one hash in both. A hash finds candidates and proves
nothing: `compare` looks at the words themselves.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from workbench.model import Span
from workbench.provenance.attribution.quotes import quotations

SHINGLE = 8
"""Words in a fingerprint."""
WINDOW = 5
"""Fingerprints of which one is kept, so that SHINGLE + WINDOW - 1 words in a row are always found."""
RUN = SHINGLE + WINDOW - 1
"""Words in a row that two independent texts do not share (8 of 435,456 article pairs did)."""
GRAM = 5
"""Words in a row that count towards containment."""
WHOLE, PART = 0.20, 0.05
"""Containment from which a text is a copy, and from which it is unusually similar."""
FEWEST = 8
"""Shared runs of five words below which a short text's containment says nothing."""
CROWD = 40
"""Documents with one hash from which on it is taken for an outlet's furniture and pairs nobody."""

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_BASE = 0x9E3779B97F4A7C15


class Fingerprint(NamedTuple):
    """One kept hash, a signed 64-bit number, and the words it stands for."""

    hash: int
    start: int
    end: int


class Run(NamedTuple):
    """Words in a row that stand in both texts."""

    a: Span
    b: Span
    words: int


class Overlap(NamedTuple):
    """What two texts share outside quotation marks, and inside them."""

    runs: tuple[Run, ...]
    """Five words and more in a row, in the order of `a`."""
    containment: float
    """Share of the shorter text's five-word runs that stand in the other."""
    quoted: tuple[Run, ...]
    """Twelve words and more in a row inside quotation marks on both sides."""

    @property
    def copied(self) -> tuple[Run, ...]:
        """Give the runs that are too long for chance."""
        return tuple(run for run in self.runs if run.words >= RUN)


class _Text(NamedTuple):
    """Words of a text: their hashes, places, and where a run may not go on."""

    codes: list[int]
    places: list[tuple[int, int]]
    breaks: frozenset[int]
    """Numbers of the words that open a new stretch."""


def fingerprints(text: str) -> list[Fingerprint]:
    """Give the fingerprints of a text's words outside quotation marks, in order.

    A text of fewer than eight words in a row has one, of all its words, so that a copied headline is found too.
    """
    told, _ = split(text)
    found: list[Fingerprint] = []
    for start, end in _stretches(told):
        if end - start >= SHINGLE:
            found.extend(_winnowed(told, start, end))
    if not found and len(told.codes) > 1:
        whole = _hashes(np.array(told.codes, dtype=np.uint64), len(told.codes))
        found.append(
            Fingerprint(
                int(whole.view(np.int64)[0]), told.places[0][0], told.places[-1][1]
            )
        )
    return found


def candidates(
    index: Mapping[int, Sequence[str]] | Iterable[tuple[int, Sequence[str]]],
) -> Iterator[tuple[str, str]]:
    """Give the pairs of documents that share a hash, each once and smaller name first.

    A hash that more than `CROWD` documents hold is passed over: it is a notice below every article of a house.
    """
    seen: set[tuple[str, str]] = set()
    for _, documents in index.items() if isinstance(index, Mapping) else index:
        holders = sorted(set(documents))
        if len(holders) > CROWD:
            continue
        for i, a in enumerate(holders):
            for b in holders[i + 1 :]:
                if (a, b) not in seen:
                    seen.add((a, b))
                    yield a, b


def compare(a: str, b: str) -> Overlap:
    """Compare two texts word by word."""
    return compare_words(split(a), split(b))


def compare_words(a: "Words", b: "Words") -> Overlap:
    """Compare two texts that were split already: a text that many print is compared with many."""
    (told_a, said_a), (told_b, said_b) = a, b
    if told_a.codes and told_a.codes == told_b.codes:
        whole = Run(
            Span(told_a.places[0][0], told_a.places[-1][1]),
            Span(told_b.places[0][0], told_b.places[-1][1]),
            len(told_a.codes),
        )
        if whole.words < RUN:
            return Overlap((whole,), 1.0, ())
    runs = tuple(_runs(told_a, told_b, GRAM))
    grams = min(_grams(told_a), _grams(told_b))
    shared = sum(run.words - GRAM + 1 for run in runs)
    contained = (
        min(1.0, shared / grams)
        if grams and (shared >= FEWEST or shared == grams)
        else 0.0
    )
    return Overlap(runs, contained, tuple(_runs(said_a, said_b, RUN)))


def hashed_runs(words: Sequence[str], length: int) -> frozenset[int]:
    """Give 32-bit hashes of every `length` words in a row; none where there are fewer: two people may well say "nobody was hurt"."""
    if len(words) < length:
        return frozenset()
    codes = np.array([_code(word) for word in words], dtype=np.uint64)
    return frozenset(int(code) & 0xFFFFFFFF for code in _hashes(codes, length))


Words = tuple[_Text, _Text]
"""The words of a text outside quotation marks, and those inside."""


def split(text: str) -> Words:
    """Part a text's words into those outside and those inside quotation marks."""
    marks = quotations(text)
    outside: tuple[list[int], list[tuple[int, int]], set[int]] = ([], [], set())
    inside: tuple[list[int], list[tuple[int, int]], set[int]] = ([], [], set())
    cache: dict[str, int] = {}
    mark, was = 0, -2
    for found in _WORD.finditer(text):
        start, end = found.span()
        while mark < len(marks) and marks[mark].end <= start:
            mark += 1
        now = mark if mark < len(marks) and marks[mark].start <= start else -1
        codes, places, breaks = outside if now < 0 else inside
        if now != was:
            breaks.add(len(codes))
        was = now
        word = found.group()
        code = cache.get(word)
        if code is None:
            code = cache[word] = _code(word)
        codes.append(code)
        places.append((start, end))
    return _Text(outside[0], outside[1], frozenset(outside[2])), _Text(
        inside[0], inside[1], frozenset(inside[2])
    )


def _code(word: str) -> int:
    return zlib.crc32(word.lower().replace("’", "'").encode("utf-8", "replace"))


def _stretches(text: _Text) -> Iterator[tuple[int, int]]:
    edges = [*sorted(text.breaks), len(text.codes)]
    yield from pairwise(edges)


def _hashes(
    codes: "np.ndarray[tuple[int], np.dtype[np.uint64]]", length: int
) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    """Hash every `length` codes in a row: a polynomial modulo 2**64, the same on every machine."""
    count = len(codes) - length + 1
    total = np.zeros(count, dtype=np.uint64)
    for offset in range(length):
        total = total * np.uint64(_BASE) + (
            codes[offset : offset + count] + np.uint64(1)
        ) * np.uint64(0xBF58476D1CE4E5B9)
    # low bits of a product depend on low bits alone: mix before the smallest is chosen
    return total ^ (total >> np.uint64(29))


def _winnowed(text: _Text, start: int, end: int) -> Iterator[Fingerprint]:
    hashes = _hashes(np.array(text.codes[start:end], dtype=np.uint64), SHINGLE)
    width = min(WINDOW, len(hashes))
    windows = np.lib.stride_tricks.sliding_window_view(hashes, width)
    # the rightmost of the smallest, so that a run of equal hashes is kept once in a window and not once a word
    chosen = np.unique(
        np.arange(len(windows)) + width - 1 - np.argmin(windows[:, ::-1], axis=1)
    )
    signed = hashes.view(np.int64)
    for at in chosen.tolist():
        yield Fingerprint(
            int(signed[at]),
            text.places[start + at][0],
            text.places[start + at + SHINGLE - 1][1],
        )


def _grams(text: _Text) -> int:
    return sum(max(0, end - start - GRAM + 1) for start, end in _stretches(text))


def _runs(a: _Text, b: _Text, least: int) -> Iterator[Run]:
    """Give the longest common runs of at least `least` words, found once each along `b`, in the order of `a`."""
    starts: dict[tuple[int, ...], list[int]] = {}
    for begin, end in _stretches(a):
        for at in range(begin, end - least + 1):
            places = starts.setdefault(tuple(a.codes[at : at + least]), [])
            if (
                len(places) < 4
            ):  # a phrase said over and over: four places are as good as all, and keep this linear
                places.append(at)
    found: list[Run] = []
    for begin, end in _stretches(b):
        at = begin
        while at <= end - least:
            best = max(
                (
                    (_reach(a, place, b, at, end), -place)
                    for place in starts.get(tuple(b.codes[at : at + least]), ())
                ),
                default=None,
            )
            if best is None:
                at += 1
                continue
            length, place = best[0], -best[1]
            found.append(
                Run(
                    Span(a.places[place][0], a.places[place + length - 1][1]),
                    Span(b.places[at][0], b.places[at + length - 1][1]),
                    length,
                )
            )
            at += length
    yield from sorted(found)


def _reach(a: _Text, place: int, b: _Text, at: int, end: int) -> int:
    """Count how many words go on equal from two places, up to a break on either side."""
    length = 0
    while (
        at + length < end
        and place + length < len(a.codes)
        and a.codes[place + length] == b.codes[at + length]
    ):
        if length and (place + length in a.breaks):
            break
        length += 1
    return length
