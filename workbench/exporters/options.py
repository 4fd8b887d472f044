"""What every exporter is told besides rows and columns."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Options:
    """How to write a table."""

    excel_safe: bool = False
    """csv, tsv: no cell that a spreadsheet would take for a formula."""
    bom: bool = False
    """csv, tsv: begin with a byte order mark, by which Excel knows UTF-8."""
    about: Mapping[str, str] = field(default_factory=dict)
    """What made the table, from which state of which ledger; formats with room for remarks carry it."""
    title: str = "Verdicts"
