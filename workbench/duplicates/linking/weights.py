"""How much a word tells before a story is known: the rarer in books, the more.

The table is made of counts of words in books (`data/LICENSE.weights.txt` says whose). A word that is not in it is as
rare as any: names, above all, which is right.
"""

import math
from collections.abc import Iterable
from functools import cache
from importlib import resources

from workbench.duplicates.linking.stems import stem

SENTENCE = 20.0
"""Words of a sentence: a word's weight is the logarithm of how many sentences there are to one that has it."""
UNKNOWN = 11.0
"""Weight of a word that is not in the table."""
NUMBER = 7.0
STEP = 0.25
"""Weights are kept in classes this far apart."""


@cache
def _table() -> dict[str, float]:
    source = resources.files("workbench.duplicates.linking") / "data" / "weights.txt"
    found: dict[str, float] = {}
    for line in source.read_text("utf-8").splitlines():
        weight, *keys = line.split()
        found.update(dict.fromkeys(keys, float(weight)))
    return found


def weight(key: str) -> float:
    """Give the weight of a word's key, in nats, 0 to `UNKNOWN`."""
    return _table().get(key, UNKNOWN)


def table(counts: Iterable[tuple[str, int]]) -> str:
    """Make the table's text from counts of words: a line per class, lightest first, keys in order of the alphabet."""
    of_key: dict[str, int] = {}
    for word, count in counts:
        key = stem(word)
        of_key[key] = of_key.get(key, 0) + count
    total = sum(of_key.values())
    classes: dict[float, list[str]] = {}
    for key, count in sorted(of_key.items()):
        in_a_sentence = -math.expm1(-SENTENCE * count / total)
        found = round(-math.log(in_a_sentence) / STEP) * STEP
        if found < UNKNOWN:
            classes.setdefault(found, []).append(key)
    return "".join(
        f"{found:g} {' '.join(keys)}\n" for found, keys in sorted(classes.items())
    )
