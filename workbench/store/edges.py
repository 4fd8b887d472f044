"""What reviewers say of edges and of sources: rejected, added, independent, retracted. Theirs outrank the machine's."""

import sqlite3
import string

from workbench.provenance.edges import Edit


def edits(connection: sqlite3.Connection) -> list[Edit]:
    """Give what stands, the latest word of any reviewer on each edge."""
    rows = connection.execute(
        "SELECT a, b, value, rule, max(at) FROM edge_now WHERE value IS NOT NULL GROUP BY a, b, rule ORDER BY a, b, rule"
    )
    return [Edit(a, b, value, rule) for a, b, value, rule, _ in rows]


def retracted(connection: sqlite3.Connection) -> frozenset[str]:
    """Give the documents (uid, hex) and origins (key) that were taken back."""
    rows = connection.execute(
        "SELECT DISTINCT name FROM retracted_now WHERE value IS NOT NULL"
    )
    return frozenset(name for (name,) in rows)


def named_since(connection: sqlite3.Connection, seq: int) -> tuple[int, set[str]]:
    """Give the latest event, and the documents and origins that edges and retractions after `seq` name."""
    last: int = connection.execute(
        "SELECT coalesce(max(seq), 0) FROM event"
    ).fetchone()[0]
    rows = connection.execute(
        "SELECT a FROM edge_now WHERE seq > ?1 UNION SELECT b FROM edge_now WHERE seq > ?1"
        " UNION SELECT name FROM retracted_now WHERE seq > ?1",
        (seq,),
    )
    return last, {name for (name,) in rows}


def documents_like(
    connection: sqlite3.Connection, beginning: str, limit: int = 9
) -> list[str]:
    """Give the uids, hex, of documents that begin so; none for what is no beginning of a uid."""
    if not 0 < len(beginning) <= 32 or not set(beginning) <= set(string.hexdigits):
        return []
    low, high = (bytes.fromhex(beginning.ljust(32, digit)) for digit in "0f")
    rows = connection.execute(
        "SELECT lower(hex(uid)) FROM document WHERE uid BETWEEN ? AND ? ORDER BY uid LIMIT ?",
        (low, high, limit),
    )
    return [uid for (uid,) in rows]


def origins_like(
    connection: sqlite3.Connection, beginning: str, limit: int = 9
) -> list[str]:
    """Give the keys of origins that are, or begin with, a name in lower case: roots, else media that claims came through."""
    roots = "SELECT DISTINCT origin FROM lineage"
    passed = (
        "SELECT DISTINCT 'media:' || json_extract(k.value, '$[2]') AS origin FROM lineage l, json_each(l.body, '$.lineage.links') k"
        " WHERE k.key > 0 AND json_extract(k.value, '$[1]') = 'media'"
    )
    # most names are roots: the way each claim took is looked at only where they are not
    for origins in (roots, passed):
        rows = connection.execute(
            f"SELECT origin FROM ({origins}) WHERE substr(origin, 1, length(?1)) = ?1"
            " OR substr(origin, instr(origin, ':') + 1, length(?1)) = ?1 ORDER BY origin <> ?1, origin LIMIT ?2",
            (beginning, limit),
        )
        if found := [origin for (origin,) in rows]:
            return found
    return []
