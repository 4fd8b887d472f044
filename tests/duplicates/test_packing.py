"""Rows of an index as bytes: what is packed comes back, whatever the numbers."""

import numpy as np
from hypothesis import given, strategies as st
from retold import corpus

from workbench.duplicates.finding import content_of
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.index import Postings, postings
from workbench.duplicates.packing import (
    WHOLE,
    at_once,
    in_parts,
    packed,
    unpacked,
)
from workbench.duplicates.vocabulary import Vocabulary

NUMBER = st.one_of(st.integers(1, 5000), st.integers(1, 1 << 40))
ROWS = st.lists(
    st.tuples(st.integers(0, (1 << 64) - 1), NUMBER, st.booleans()),
    max_size=40,
    unique_by=lambda row: row[:2],
)


def given_rows(rows: list[tuple[int, int, bool]]) -> Postings:
    names, claims, head = ([row[at] for row in rows] for at in range(3))
    return Postings(np.array(names, np.uint64), np.array(claims, np.int64), np.array(head, bool))  # fmt: skip


def told(postings: Postings) -> dict[int, list[int]]:
    return {name: rows.tolist() for name, rows in postings.by_word()}


@given(ROWS)
def test_what_is_added_in_parts_comes_back(rows: list[tuple[int, int, bool]]) -> None:
    wanted = given_rows(rows)
    found: dict[int, list[int]] = {}
    for name, part, claims in in_parts(wanted):
        found.setdefault(name, []).extend(unpacked(claims, part).tolist())
    assert found == told(wanted)


@given(ROWS)
def test_what_is_packed_at_once_and_what_is_too_large_for_it_are_all_there_is(
    rows: list[tuple[int, int, bool]],
) -> None:
    wanted = given_rows(rows)
    counts = dict.fromkeys([*told(wanted), 7], 2)
    whole = list(at_once(wanted, counts))
    assert [name for name, _, _ in whole] == sorted(counts)
    later = wanted.only(wanted.claims >= 1 << WHOLE)
    found = {name: unpacked(claims).tolist() for name, _, claims in whole if claims}
    for name, part, claims in in_parts(later):
        found.setdefault(name, []).extend(unpacked(claims, part).tolist())
    assert found == told(wanted)


def test_claims_take_four_bytes_a_word() -> None:
    tokens = content_of([claim.text for claim in corpus(300, 9)], Vocabulary())
    rows = postings(tokens, Frequencies.of(tokens))
    assert sum(len(packed(one)) for _, one in rows.by_word()) == 4 * len(rows.names)
    assert len(rows.names) < 12 * len(tokens)
