"""Claims that are new, retired or revived since the last run, compared through the index that the database keeps.

What comes of it is what one run over all live claims finds with the same count of words. Only the claims that share
rare words with the new ones are read, and all of one portion is one transaction of the caller's.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.desk.pairing import pair_rows
from workbench.duplicates.finding import Pairs
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.index import Index, Postings, postings
from workbench.duplicates.joining import near, pairs_among, read_claims, sayings
from workbench.duplicates.naming import distinct
from workbench.duplicates.packing import in_parts, packed, unpacked, without
from workbench.duplicates.relations import Relation
from workbench.duplicates.repeats import WRITTEN_OUT, repeats
from workbench.duplicates.tokens import Tokens
from workbench.store import clusters, postings as store
from workbench.store.clusters import PairRow
from workbench.store.connection import Connection
from workbench.store.postings import Compared, ListRow

Texts = dict[int, str]
"""Claims by id."""


class Changed(NamedTuple):
    """What came of a portion."""

    same: int
    """How many more pairs say the same, less those that went."""
    differs: int


def change(
    connection: Connection, state: Compared, entering: Texts, leaving: Texts
) -> Changed:
    """Take claims out of the index and bring others in, with their pairs.

    Who leaves and is not in it, and who enters and is, were retired and revived meanwhile: nothing is done.
    """
    named = _named(entering | leaving)
    said = store.said(connection, named.values())
    indexed = {one for members in said.values() for one in members}
    leaving = {one: text for one, text in leaving.items() if one in indexed}
    entering = {one: text for one, text in entering.items() if one not in indexed}
    moved = _moved(named, said, entering, leaving)
    gone: list[PairRow] = []
    if moved or leaving:
        others = store.texts(connection, moved - leaving.keys())
        leaving, entering = leaving | others, entering | others
        gone = _take_out(connection, state, leaving)
        said = store.said(connection, named.values())
    come = _bring_in(connection, state, entering, said) if entering else []
    return Changed(
        _count(come, Relation.SAME) - _count(gone, Relation.SAME),
        _count(come, Relation.DIFFERS) - _count(gone, Relation.DIFFERS),
    )


def _count(rows: Iterable[PairRow], relation: Relation) -> int:
    return sum(row.relation == relation for row in rows)


def _moved(
    named: dict[int, int], said: dict[int, list[int]], entering: Texts, leaving: Texts
) -> set[int]:
    """Give the claims that have to leave and enter again: those that say the same as one that does not just join at their end.

    The first to say a thing stands for all, and the first few are paired with each other: who goes may move both.
    """
    moved: set[int] = set()
    for one in leaving:
        members = said[named[one]]
        if len(members) > 1 and one in members[:WRITTEN_OUT]:
            moved.update(members)
    for one in entering:
        members = said.get(named.get(one, 0), [])
        if members and one < members[-1]:
            moved.update(members)
    return moved


def _named(texts: Texts) -> dict[int, int]:
    """Give a name for what each claim says; a claim without words has none."""
    ids = sorted(texts)
    tokens = read_claims([texts[one] for one in ids])
    names = sayings(tokens).tolist()
    return {
        one: name
        for one, name, length in zip(ids, names, tokens.lengths.tolist(), strict=True)
        if length
    }


def _take_out(connection: Connection, state: Compared, leaving: Texts) -> list[PairRow]:
    named = _named(leaving)
    said = store.said(connection, named.values())
    firsts = [one for one, name in sorted(named.items()) if said[name][0] == one]
    tokens = read_claims([leaving[one] for one in firsts])
    out = dict(_postings(connection, state, tokens, firsts)[0].by_word())
    left = []
    for word, part, claims in store.lists(connection, list(out)):
        kept = without(unpacked(claims, part), out[word])
        left.append(ListRow(word, part, packed(kept, part)))
    store.rewrite(connection, left)
    store.forget_sayings(connection, ((name, one) for one, name in named.items()))
    return clusters.forget_pairs(connection, leaving)


def _bring_in(
    connection: Connection,
    state: Compared,
    entering: Texts,
    said: dict[int, list[int]],
) -> list[PairRow]:
    # with those who said the same before: the first of all stands for them
    before = [one for members in said.values() for one in members[:WRITTEN_OUT]]
    known = entering | store.texts(connection, before)
    ids = sorted(known)
    content = read_claims([known[one] for one in ids])
    enters = np.array([one in entering for one in ids], bool)
    repeated = repeats(content)
    _keep_sayings(connection, ids, content, enters)
    groups = _saying_something_new(repeated.group, enters)
    firsts = [ids[at] for at in repeated.firsts[groups].tolist()]
    tokens = content.take(repeated.firsts[groups])
    asked, frequencies = _postings(connection, state, tokens, firsts)
    fresh = np.array([one in entering for one in firsts], bool)
    new = asked.only(np.repeat(fresh, _rows_of(asked, firsts)))
    index = Index(frequencies)
    for word, part, claims in store.lists(connection, _distinct(asked.names)):
        index.hold(word, unpacked(claims, part))
    index.load(new)
    store.append(connection, in_parts(new))
    found = _near_copies(connection, state, known, index.beside(asked))
    rows = list(pair_rows(*found, entering))
    clusters.keep_pairs(connection, rows)
    return rows


def _keep_sayings(
    connection: Connection,
    ids: Sequence[int],
    content: Tokens,
    enters: NDArray[np.bool_],
) -> None:
    speaking = np.flatnonzero(enters & (content.lengths > 0)).tolist()
    names = sayings(content).tolist()
    store.keep_sayings(connection, [(names[at], ids[at]) for at in speaking])


def _saying_something_new(
    group: NDArray[np.int64], enters: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Give the groups that somebody enters, ascending."""
    return distinct(group[enters & (group >= 0)])


def _rows_of(asked: Postings, claims: Sequence[int]) -> NDArray[np.int64]:
    """Give how many rows each of some ascending claims has."""
    ends = np.searchsorted(asked.claims, np.array(claims, np.int64), "right")
    return np.diff(ends, prepend=0)


def _distinct(names: NDArray[np.uint64]) -> list[int]:
    found: list[int] = distinct(names.view(np.int64)).tolist()
    return found


def _postings(
    connection: Connection, state: Compared, tokens: Tokens, claims: Sequence[int]
) -> tuple[Postings, Frequencies]:
    """Give the postings of claims, and the counts of their words by which they were chosen."""
    words = tokens.vocabulary.names[distinct(tokens.ids)]
    frequencies = _frequencies(connection, state, words)
    return postings(tokens, frequencies, np.array(claims, np.int64)), frequencies


def _frequencies(
    connection: Connection, state: Compared, names: NDArray[np.uint64]
) -> Frequencies:
    """Give the frozen counts of some words."""
    counted = store.counts(connection, _distinct(names))
    kept = np.fromiter(counted, np.int64, len(counted)).view(np.uint64)
    order = np.argsort(kept)
    counts = np.fromiter(counted.values(), np.int64, len(counted))
    return Frequencies(kept[order], counts[order], state.counted)


def _near_copies(
    connection: Connection, state: Compared, known: Texts, pairs: NDArray[np.int64]
) -> tuple[list[int], list[str], Pairs]:
    """Judge candidates, and write them out for all who say the same in the same words; give claims, their words, pairs."""
    claims = distinct(pairs.ravel())
    texts = known | store.texts(connection, set(claims.tolist()) - known.keys())
    left = near(
        [texts[one] for one in claims.tolist()],
        np.searchsorted(claims, pairs),
        same=state.threshold,
    )
    sides = distinct(left.pairs.ravel())
    said = store.said(connection, left.sayings[sides].tolist())
    others = [one for members in said.values() for one in members[:WRITTEN_OUT]]
    wanted = known.keys() | set(claims[sides].tolist()) | set(others)
    texts |= store.texts(connection, wanted - texts.keys())
    ids = sorted(wanted)
    words = [texts[one] for one in ids]
    at = np.searchsorted(np.array(ids, np.int64), claims[left.pairs])
    return ids, words, pairs_among(words, at, same=state.threshold)
