"""The gate: "corroborated" stands by itself only where two independent origins are shown, else with a written reason.

A reviewer may know more than the articles say, so the gate asks and never forbids. What was shown at that moment
and the reason given stay with the verdict, and `audit --overrides` lists every one.
"""

from collections.abc import Mapping

from workbench.errors import NeedsReason

ENOUGH = 2
"""Independent origins behind a corroborated claim."""


def supports(basis: Mapping[str, object]) -> bool:
    """Tell whether a basis shows enough independent origins; what is not worked out shows none."""
    n_min = basis.get("n_min")
    return isinstance(n_min, int) and n_min >= ENOUGH


def unsupported(basis: Mapping[str, object]) -> NeedsReason:
    """Give the error that says what was shown instead, and what to do."""
    if "n_min" not in basis:
        told = "Its origins are not worked out yet."
    else:
        told = f"{basis['n_min']} to {basis['n_max']} independent origins are shown. {basis['reason']}"
    return NeedsReason(
        f"Two independent origins do not stand behind this claim. {told}",
        hint="Say single-source, or give the reason why it is corroborated all the same.",
    )
