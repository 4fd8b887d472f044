"""What kind of word a word is, as bits, so that twenty million words are asked about by numpy."""

from functools import cache

import numpy as np

from workbench.duplicates.lexicon import lexicon

(
    NUMBER, SCALE, MEASURE, NEGATOR, OPPOSITE, MONTH, WEEKDAY, DISTINCT, ORDINARY, FUNCTION,
    REPORTING, BARE, MEDIUM, SPEAKER, ACCORDING, LINKING, DULLING, MULTIPLE, HEDGING, NAME, PLAIN_NAME, PRESENT,
) = (np.uint32(1 << bit) for bit in range(22))  # fmt: skip
"""The last three are no word's own: a screen sets them for words that are there, and written as names."""

_ACCORDING = ("according",)
_LINKING = frozenset(["to", "that", "in", "on"])


def kind_of(word: str) -> int:
    """Give the bits of one folded word."""
    kind = _listed().get(word, 0)
    if word[0].isdigit() or (word[0] == "-" and len(word) > 1):
        kind |= int(NUMBER)
        # a spelt ten may be half of a number: twenty-three
        kind |= int(SCALE) if len(word) == 2 and word[1] == "0" else 0
    return kind


@cache
def _listed() -> dict[str, int]:
    """Give the bits of all words that a list names."""
    known = lexicon()
    months, weekdays = (
        [word for word, (kind, _) in known.dates.items() if kind == wanted]
        for wanted in ("month", "weekday")
    )
    kinds: dict[str, int] = {}
    for bit, words in (
        (SCALE | MULTIPLE, known.scales),
        (HEDGING, known.about),
        (MEASURE, known.units),
        (NEGATOR, known.negators),
        (OPPOSITE, known.opposites),
        (MONTH, months),
        (WEEKDAY, weekdays),
        (DISTINCT, known.distinct),
        (ORDINARY, known.ordinary),
        (FUNCTION, known.function),
        (REPORTING, known.speech),
        (BARE, known.bare),
        (BARE, known.addressing),
        (MEDIUM, known.media),
        (SPEAKER, known.speakers),
        (ACCORDING, _ACCORDING),
        (LINKING, _LINKING),
        (DULLING, known.dulling),
    ):
        for word in words:
            kinds[word] = kinds.get(word, 0) | int(bit)
    return kinds
