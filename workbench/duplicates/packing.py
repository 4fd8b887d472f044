"""Rows of an index as bytes: four for a claim, which a database keeps by word.

Those of one word are apart in parts, so that a number of any size fits and adding a claim rewrites few bytes.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.index import Postings
from workbench.duplicates.naming import distinct

PART = 19
"""Bits of claims' numbers in one part of what is added: numbers are sixteen apart, so some thirty thousand claims."""
WHOLE = 31
"""Bits of claims' numbers in the rows of a word that are packed at once; larger ones go into parts."""


def packed(rows: NDArray[np.int64], part: int | None = None) -> bytes:
    """Pack rows (claim * 2 + head) of one part, None for what is packed at once."""
    return (rows - (_base(part) << 1)).astype("<u4").tobytes()


def unpacked(stored: bytes, part: int | None = None) -> NDArray[np.int64]:
    """Give the rows that were packed."""
    return np.frombuffer(stored, "<u4").astype(np.int64) + (_base(part) << 1)


def without(rows: NDArray[np.int64], gone: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give rows of a word without those that leave it."""
    kept: NDArray[np.int64] = rows[~np.isin(rows, gone)]
    return kept


def _base(part: int | None) -> int:
    return 0 if part is None else part << PART


def in_parts(found: Postings) -> Iterator[tuple[int, int, bytes]]:
    """Give word, part and bytes of postings that are added."""
    for name, rows in found.by_word():
        parts = rows >> (PART + 1)
        for part in distinct(parts).tolist():
            yield name, part, packed(rows[parts == part], part)


def at_once(
    found: Postings, counts: dict[int, int]
) -> Iterator[tuple[int, int, bytes]]:
    """Give word, count and bytes of all words that were counted, ascending; those that nobody has among the rarest are empty."""
    whole = found.only(found.claims < 1 << WHOLE)
    lists = {name: packed(rows) for name, rows in whole.by_word()}
    for name in sorted(counts):
        yield name, counts[name], lists.get(name, b"")
