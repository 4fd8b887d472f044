"""Claims that are word for word the same: only the first of each goes on, the others are tied to it.

A million copies of one sentence must not become a trillion pairs, so beyond the first few each repeat is tied
to its first alone.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.naming import distinct, spans_named
from workbench.duplicates.tokens import Each, Tokens

WRITTEN_OUT = 32
"""Repeats of one claim that are paired with each other and with its near-copies; later ones go with the first only."""


class Repeats(NamedTuple):
    """Of n claims, m of them the first of their words."""

    firsts: NDArray[np.int64]
    """The claims that say it first, ascending, (m,); claims without words are left out."""
    group: NDArray[np.int64]
    """Which of them each claim repeats, (n,): a place in `firsts`, -1 without words."""


def repeats(tokens: Tokens, each: Each[Tokens, NDArray[np.uint64]] = map) -> Repeats:
    """Find claims with the same words in the same order."""
    parts = [*each(sentence_names, tokens.parts()), np.empty(0, np.uint64)]
    names = np.concatenate(parts)
    order = np.argsort(names, kind="stable")
    order = order[tokens.lengths[order] > 0]
    new = np.ones(len(order), bool)
    new[1:] = names[order[1:]] != names[order[:-1]]
    first = order[new][np.cumsum(new) - 1]
    # a name is a hash: what it calls the same is compared word by word
    differ = np.flatnonzero(first != order)
    differ = differ[~_equal(tokens, first[differ], order[differ])]
    first[differ] = order[differ]
    firsts = distinct(first)
    group = np.full(len(tokens), -1, np.int64)
    group[order] = np.searchsorted(firsts, first)
    return Repeats(firsts, group)


def sentence_names(tokens: Tokens) -> NDArray[np.uint64]:
    """Hash the words of each claim in their order."""
    return spans_named(
        tokens.vocabulary.names[tokens.ids], tokens.starts[:-1], tokens.starts[1:]
    )


def _equal(
    tokens: Tokens, a: NDArray[np.int64], b: NDArray[np.int64]
) -> NDArray[np.bool_]:
    lengths = tokens.lengths
    equal: NDArray[np.bool_] = lengths[a] == lengths[b]
    x, y = tokens.take(a[equal]), tokens.take(b[equal])
    wrong = distinct(x.owners()[x.ids != y.ids])
    chosen = np.flatnonzero(equal)
    equal[chosen[wrong]] = False
    return equal


def pairs_of_repeats(found: Repeats) -> NDArray[np.int64]:
    """Give the pairs of claims with the same words, (m, 2), a before b."""
    claims = np.flatnonzero(found.group >= 0)
    claims = claims[np.argsort(found.group[claims], kind="stable")]
    group = found.group[claims]
    place = _places(group)
    out = [np.empty((0, 2), np.int64)]
    later = np.flatnonzero(place >= WRITTEN_OUT)
    out.append(np.stack((found.firsts[group[later]], claims[later]), axis=1))
    for lag in range(1, WRITTEN_OUT):
        at = np.flatnonzero((place >= lag) & (place < WRITTEN_OUT))
        if not len(at):
            break
        out.append(np.stack((claims[at - lag], claims[at]), axis=1))
    return np.concatenate(out)


def _places(group: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give the place of each claim in its group; `group` is sorted."""
    new = np.ones(len(group), bool)
    new[1:] = group[1:] != group[:-1]
    first: NDArray[np.int64] = np.flatnonzero(new)[np.cumsum(new) - 1]
    return np.arange(len(group)) - first


def written_out(
    found: Repeats, pairs: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give for pairs of firsts (places in `firsts`) the pairs of all who repeat them, and which pair each comes from.

    Sides stay as they are: a repeat of the earlier first may stand after a repeat of the later one.
    """
    claims = np.flatnonzero(found.group >= 0)
    claims = claims[np.argsort(found.group[claims], kind="stable")]
    starts = np.searchsorted(found.group[claims], np.arange(len(found.firsts) + 1))
    sizes = np.minimum(np.diff(starts), WRITTEN_OUT)
    a, b = pairs[:, 0], pairs[:, 1]
    many = sizes[a] * sizes[b]
    source = np.repeat(np.arange(len(pairs)), many)
    within = np.arange(len(source)) - np.repeat(np.cumsum(many) - many, many)
    width = sizes[b][source]
    x = claims[starts[a[source]] + within // width]
    y = claims[starts[b[source]] + within % width]
    return np.stack((x, y), axis=1), source
