"""A figure of agreement: never without the number of cases behind it, and never a number where there is none.

Where all ratings are one and the same category, chance explains them as well as agreement does: a coefficient is
not 1 then, nor 0, it is undefined, and the figure says so in words.
"""

from fractions import Fraction
from typing import NamedTuple

NOTHING = "nothing was rated twice"
UNANIMOUS = (
    "undefined: every rating is {!r}, so that agreement can't be told from chance"
)


class Measured(NamedTuple):
    """One figure."""

    value: float | None
    """At most 1; None where it is undefined."""
    n: int
    """Cases it is made of: units that two or more rated."""
    told: str = ""
    """Why it is undefined; empty where it is not."""
    observed: float | None = None
    """The share of agreement that was seen, where a coefficient compares it with one expected by chance."""
    expected: float | None = None


def corrected(
    observed: Fraction, expected: Fraction, n: int, category: str
) -> Measured:
    """Correct an agreement for chance: (observed - expected) / (1 - expected).

    `category` names what everybody said, for the case that chance alone gives full agreement.
    """
    if expected == 1:
        told = UNANIMOUS.format(str(category))
        return Measured(None, n, told, float(observed), float(expected))
    value = (observed - expected) / (1 - expected)
    return Measured(float(value), n, "", float(observed), float(expected))
