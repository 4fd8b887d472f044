"""Where each reviewer left off: a convenience that no event records and no verdict rests on."""

import json
import sqlite3
from collections.abc import Mapping

from workbench.model import LOOKS


def read(connection: sqlite3.Connection, reviewer_id: int | None) -> dict[str, str]:
    """Give the place a reviewer kept; empty where there is none."""
    return dict(
        connection.execute(
            "SELECT key, value FROM place WHERE reviewer_id = ?", (reviewer_id,)
        )
    )


def keep(
    connection: sqlite3.Connection, reviewer_id: int, place: Mapping[str, str]
) -> None:
    """Keep a reviewer's place instead of the one before; how the screen looks stays where it is not named."""
    connection.execute(
        "DELETE FROM place WHERE reviewer_id = ? AND key NOT IN (SELECT value FROM json_each(?))",
        (reviewer_id, json.dumps(LOOKS)),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO place VALUES (?, ?, ?)",
        [(reviewer_id, key, value) for key, value in place.items()],
    )
