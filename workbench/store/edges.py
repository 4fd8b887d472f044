"""What reviewers say of edges: rejected, added, independent. Theirs outrank the machine's."""

import sqlite3

from workbench.provenance.dependence import Edit


def edits(connection: sqlite3.Connection) -> list[Edit]:
    """Give what stands, the latest word of any reviewer on each edge."""
    rows = connection.execute(
        "SELECT a, b, value, rule, max(at) FROM edge_now WHERE value IS NOT NULL GROUP BY a, b, rule ORDER BY a, b, rule"
    )
    return [Edit(a, b, value, rule) for a, b, value, rule, _ in rows]
