"""How far reviewers agree beyond chance: percent agreement, Cohen, Fleiss, Krippendorff, as the field defines them.

Pure: it is handed counts and gives figures with their n. What counts as a rating, and which were given blindly, is
the desk's to say.
"""

from workbench.agreement.coefficients import cohen, fleiss, krippendorff, percent
from workbench.agreement.counting import (
    Confusion,
    Pattern,
    Patterns,
    Table,
    confusions,
    patterns,
    specific,
)
from workbench.agreement.measured import Measured

__all__ = [
    "Confusion",
    "Measured",
    "Pattern",
    "Patterns",
    "Table",
    "cohen",
    "confusions",
    "fleiss",
    "krippendorff",
    "patterns",
    "percent",
    "specific",
]
