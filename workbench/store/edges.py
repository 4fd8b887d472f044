"""What reviewers say of edges and of sources: rejected, added, independent, retracted. Theirs outrank the machine's."""

import json
import sqlite3
import string

from workbench.provenance.edges import Edit
from workbench.store.events import last_seq


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
    rows = connection.execute(
        "SELECT a FROM edge_now WHERE seq > ?1 UNION SELECT b FROM edge_now WHERE seq > ?1"
        " UNION SELECT name FROM retracted_now WHERE seq > ?1",
        (seq,),
    )
    return last_seq(connection), {name for (name,) in rows}


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


_ROOTS = "SELECT DISTINCT origin FROM lineage"
_PASSED = (
    "SELECT DISTINCT 'media:' || json_extract(k.value, '$[2]') AS origin FROM lineage l, json_each(l.body, '$.lineage.links') k"
    " WHERE k.key > 0 AND json_extract(k.value, '$[1]') = 'media'"
)
_ORIGINS = (_ROOTS, _PASSED)
"""Roots, else media that claims came through: most names are roots, and the way each claim took is looked at only where they are not."""


def origins_like(
    connection: sqlite3.Connection, beginning: str, limit: int = 9
) -> list[str]:
    """Give the keys of origins that are, or begin with, a name in lower case: roots, else media that claims came through."""
    for origins in _ORIGINS:
        rows = connection.execute(
            f"SELECT origin FROM ({origins}) WHERE substr(origin, 1, length(?1)) = ?1"
            " OR substr(origin, instr(origin, ':') + 1, length(?1)) = ?1 ORDER BY origin <> ?1, origin LIMIT ?2",
            (beginning, limit),
        )
        if found := [origin for (origin,) in rows]:
            return found
    return []


def origins_called(connection: sqlite3.Connection, keys: list[str]) -> list[str]:
    """Give the origins whose key, without its kind, is one of these: roots, else media that claims came through."""
    for origins in _ORIGINS:
        rows = connection.execute(
            f"SELECT origin FROM ({origins}) WHERE substr(origin, instr(origin, ':') + 1) IN (SELECT value FROM json_each(?))"
            " ORDER BY origin",
            (json.dumps(keys),),
        )
        if found := [origin for (origin,) in rows]:
            return found
    return []


def origins(connection: sqlite3.Connection) -> list[str]:
    """Give the key of every root of a claim, in order."""
    rows = connection.execute("SELECT DISTINCT origin FROM lineage ORDER BY origin")
    return [origin for (origin,) in rows]


def reuse_beside(connection: sqlite3.Connection, document_id: int) -> list[str]:
    """Give what a document has in common with any other, word for word."""
    rows = connection.execute(
        "SELECT body FROM reuse WHERE a = ?1 UNION ALL SELECT body FROM reuse WHERE b = ?1",
        (document_id,),
    )
    return [body for (body,) in rows]


def languages(
    connection: sqlite3.Connection, document_ids: list[int]
) -> list[tuple[str, str]]:
    """Give language and outlet of the documents whose language is told and is not English, in order, each once."""
    rows = connection.execute(
        "SELECT DISTINCT d.language, d.outlet FROM json_each(?) j JOIN document d ON d.id = j.value"
        " WHERE d.language <> '' AND d.language NOT LIKE 'en%' ORDER BY 1, 2",
        (json.dumps(document_ids),),
    )
    return rows.fetchall()
