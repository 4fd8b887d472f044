"""What is compared already: the words by which claims are found, who says what in the same words, and up to where.

Rows of claims are bytes here, made and read by `workbench.duplicates.packing`; names of words are signed 64-bit numbers.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Compared(NamedTuple):
    """Up to where claims are compared, and by what."""

    rules: str
    threshold: float
    claims: int
    """Live when the words were counted."""
    counted: int
    """Of them, those whose words were counted: each saying once."""
    newest: int
    """Claim up to which all were looked at."""
    seq: int
    """Event up to which retired and revived claims were looked at."""
    same: int
    differs: int


class ListRow(NamedTuple):
    """Some claims that have a word among their rarest."""

    word: int
    part: int | None
    """None for those from when the words were counted."""
    claims: bytes


def compared(connection: sqlite3.Connection) -> Compared | None:
    """Give up to where claims are compared, None where all begins anew."""
    row = connection.execute(
        "SELECT rules, threshold, claims, counted, newest, seq, same, differs FROM compared"
    ).fetchone()
    return Compared(*row) if row else None


def keep_compared(connection: sqlite3.Connection, state: Compared) -> None:
    """Keep up to where claims are compared."""
    connection.execute(
        "INSERT OR REPLACE INTO compared(id, rules, threshold, claims, counted, newest, seq, same, differs)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        state,
    )


def count_live(connection: sqlite3.Connection) -> int:
    """Count the live claims."""
    found: int = connection.execute("SELECT sum(n) FROM tally").fetchone()[0]
    return found


def count_since(connection: sqlite3.Connection, newest: int) -> int:
    """Count the live claims after one."""
    found: int = connection.execute(
        "SELECT count(*) FROM claim_now WHERE claim_id > ? AND retired = 0", (newest,)
    ).fetchone()[0]
    return found


def since(connection: sqlite3.Connection, newest: int, limit: int) -> list[int]:
    """Give the first live claims after one, in order."""
    rows = connection.execute(
        "SELECT claim_id FROM claim_now WHERE claim_id > ? AND retired = 0 ORDER BY claim_id LIMIT ?",
        (newest, limit),
    )
    return [claim_id for (claim_id,) in rows]


def turned(connection: sqlite3.Connection, seq: int) -> list[tuple[int, bool]]:
    """Give the claims that were retired or brought to life after an event, and whether they live now."""
    rows = connection.execute(
        "SELECT DISTINCT c.id, n.retired = 0 FROM event e INDEXED BY event_claim JOIN claim c ON c.uid = e.subject"
        " JOIN claim_now n ON n.claim_id = c.id WHERE e.seq > ? AND e.kind = 'claim' ORDER BY c.id",
        (seq,),
    )
    return [(claim_id, bool(lives)) for claim_id, lives in rows]


def texts(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> dict[int, str]:
    """Give the words of claims."""
    return dict(
        connection.execute(
            "SELECT c.id, c.exact FROM json_each(?) j JOIN claim c ON c.id = j.value",
            (json.dumps(sorted(claim_ids)),),
        )
    )


def begin(
    connection: sqlite3.Connection,
    words: Iterable[tuple[int, int, bytes]],
    later: Iterable[tuple[int, int, bytes]],
    sayings: Iterable[tuple[int, int]],
) -> None:
    """Keep an index that was made of all claims, and no other. `words`: name, count, claims; both in ascending order."""
    for table in ("posting", "posting_since", "saying", "compared"):
        connection.execute(f"DELETE FROM {table}")
    connection.executemany("INSERT INTO posting VALUES (?, ?, ?)", words)
    connection.executemany("INSERT INTO posting_since VALUES (?, ?, ?)", later)
    connection.executemany("INSERT INTO saying VALUES (?, ?)", sayings)


def counts(connection: sqlite3.Connection, words: Sequence[int]) -> dict[int, int]:
    """Give how often words occurred when they were counted; those that did not are left out."""
    return dict(
        connection.execute(
            "SELECT p.word, p.count FROM json_each(?) j JOIN posting p ON p.word = j.value",
            (json.dumps(words),),
        )
    )


def lists(connection: sqlite3.Connection, words: Sequence[int]) -> Iterator[ListRow]:
    """Give the claims of words."""
    told = json.dumps(words)
    rows = connection.execute(
        "SELECT p.word, NULL, p.claims FROM json_each(?1) j JOIN posting p ON p.word = j.value"
        " UNION ALL SELECT s.word, s.part, s.claims FROM json_each(?1) j JOIN posting_since s ON s.word = j.value",
        (told,),
    )
    return (ListRow(*row) for row in rows)


def append(
    connection: sqlite3.Connection, rows: Iterable[tuple[int, int, bytes]]
) -> None:
    """Add claims to words, by word and part."""
    connection.executemany(
        "INSERT INTO posting_since VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET claims = CAST(claims || excluded.claims AS BLOB)",
        rows,
    )


def rewrite(connection: sqlite3.Connection, rows: Iterable[ListRow]) -> None:
    """Put these lists in the place of those there are."""
    for word, part, claims in rows:
        if part is None:
            connection.execute("UPDATE posting SET claims = ? WHERE word = ?", (claims, word))  # fmt: skip
        else:
            connection.execute(
                "UPDATE posting_since SET claims = ? WHERE word = ? AND part = ?",
                (claims, word, part),
            )


def said(
    connection: sqlite3.Connection, sayings: Iterable[int]
) -> dict[int, list[int]]:
    """Give the claims that say each of these, in order; what nobody says is left out."""
    found: dict[int, list[int]] = {}
    rows = connection.execute(
        "SELECT s.words, s.claim_id FROM json_each(?) j JOIN saying s ON s.words = j.value ORDER BY s.words, s.claim_id",
        (json.dumps(sorted(set(sayings))),),
    )
    for words, claim_id in rows:
        found.setdefault(words, []).append(claim_id)
    return found


def keep_sayings(
    connection: sqlite3.Connection, rows: Iterable[tuple[int, int]]
) -> None:
    """Keep who says what."""
    connection.executemany("INSERT OR IGNORE INTO saying VALUES (?, ?)", rows)


def forget_sayings(
    connection: sqlite3.Connection, rows: Iterable[tuple[int, int]]
) -> None:
    """Forget who says what."""
    connection.executemany("DELETE FROM saying WHERE words = ? AND claim_id = ?", rows)
