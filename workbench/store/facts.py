"""Counts and names of a database as a whole."""

import sqlite3

from workbench.store.events import last_seq


def identity(connection: sqlite3.Connection) -> dict[str, str]:
    """Name the database and the state of its ledger: the same as long as nothing was written."""
    database, copy = connection.execute(
        "SELECT database, copy FROM identity"
    ).fetchone()
    latest = connection.execute(
        "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    seq, head = latest or (0, bytes(32))
    return {
        "database": database.hex(),
        "copy": copy.hex(),
        "events": str(seq),
        "ledger_head": head.hex(),
    }


def counts(connection: sqlite3.Connection) -> dict[str, object]:
    """Count what there is; by status and by reviewer from the tallies."""
    one = {
        name: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for name, table in (
            ("documents", "document"),
            ("originals", "original"),
            ("reviewers", "reviewer"),
        )
    }
    by_status = dict(connection.execute("SELECT status, n FROM tally ORDER BY status"))
    by_kind = dict(
        connection.execute(
            "SELECT kind, count(*) FROM event GROUP BY kind ORDER BY kind"
        )
    )
    judged = dict(
        connection.execute(
            "SELECT r.handle, j.n FROM judged j JOIN reviewer r ON r.id = j.reviewer_id ORDER BY r.handle"
        )
    )
    outlets = dict(
        connection.execute(
            "SELECT outlet, count(*) FROM document GROUP BY outlet ORDER BY count(*) DESC, outlet LIMIT 20"
        )
    )
    return {
        **one,
        "claims": sum(by_status.values()),
        "status": by_status,
        "events": last_seq(connection),
        "events_by_kind": by_kind,
        "judged_by_reviewer": judged,
        "documents_by_outlet": outlets,
    }
