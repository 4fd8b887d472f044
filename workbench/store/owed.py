"""What is still to be worked out: documents to compare, withdrawals to look after, clusters to judge, ties to look for.

Whatever changes a finding owes what hangs on it in the same transaction, and it is settled in the transaction that
keeps the answer. So a run that ends in the middle leaves nothing behind that no later run would look at.
"""

import json
import sqlite3
from collections.abc import Iterable

DOCUMENT, WITHDRAWAL, CLAIM = "document", "withdrawal", "claim"
"""Documents to compare, documents that take something back, claims whose clusters are to be judged."""
TOLD, STORY, AWAY = "told", "story", "away"
"""Documents that say something new to their neighbours, documents whose claims are to be held against their neighbours',
claims of whose clusters it is to be seen whether one more tie would bring a second origin.
"""

_KEY = "printf('%s %015d', ?1, value)"
_ALL = "key BETWEEN ?1 || ' ' AND ?1 || '!'"
"""What is owed of one kind; the mark after the space in ASCII ends it."""


def owe(connection: sqlite3.Connection, what: str, ids: Iterable[int]) -> None:
    """Owe work on these; what is owed already is owed once."""
    connection.execute(
        f"INSERT OR IGNORE INTO traced SELECT {_KEY}, CAST(value AS TEXT) FROM json_each(?2)",
        (what, json.dumps(list(ids))),
    )


def owed(connection: sqlite3.Connection, what: str, limit: int = -1) -> list[int]:
    """Give what is owed, the smallest ids first."""
    rows = connection.execute(
        f"SELECT value FROM traced WHERE {_ALL} ORDER BY key LIMIT ?2", (what, limit)
    )
    return [int(value) for (value,) in rows]


def settle(connection: sqlite3.Connection, what: str, ids: Iterable[int]) -> None:
    """Strike what was worked out."""
    connection.execute(
        f"DELETE FROM traced WHERE key IN (SELECT {_KEY} FROM json_each(?2))",
        (what, json.dumps(list(ids))),
    )


def owe_contesting(connection: sqlite3.Connection) -> None:
    """Owe the claims that say the same with other facts as a claim that is owed: they name its cluster."""
    connection.execute(
        "INSERT OR IGNORE INTO traced WITH changed AS MATERIALIZED"
        f" (SELECT CAST(value AS INTEGER) AS id FROM traced WHERE {_ALL}),"
        " beside AS (SELECT p.b AS value FROM changed JOIN pair p ON p.a = changed.id AND p.relation = 'differs'"
        "  UNION SELECT p.a FROM changed JOIN pair p ON p.b = changed.id AND p.relation = 'differs')"
        f" SELECT {_KEY}, CAST(value AS TEXT) FROM beside",
        (CLAIM,),
    )
