"""A small desk for tests of what is worked out: articles in, findings out, and the same findings from nothing."""

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from workbench.desk.clusters import cluster_records
from workbench.desk.ingest import ingest
from workbench.desk.review import Reviewing
from workbench.desk.sources import Source
from workbench.desk.trace import trace
from workbench.model import Metadata, Span

Told = tuple[str, str]
"""An article: outlet, text."""
Rows = dict[str, list[tuple[Any, ...]]]

WORKED_OUT = (
    "analysis",
    "fingerprint",
    "reuse",
    "lineage",
    "member",
    "judgement",
    "traced",
)


def source(article: Told, date: str = "", **known: str) -> Source:
    """Give an article as a file that was handed in; its name is made of its words."""
    outlet, text = article
    name = f"{hashlib.sha256(text.encode()).hexdigest()[:8]}.txt"
    return Source(
        name, None, Metadata(outlet=outlet, date=date, **known), text.encode()
    )


def take_in(path: Path, *articles: Told, dates: Sequence[str] = ()) -> list[str]:
    """Read articles in and give their uids in order."""
    wanted = [
        source(article, dates[at] if dates else "")
        for at, article in enumerate(articles)
    ]
    report = ingest(path, wanted, "desk")
    assert not report.failures
    return [document.document for document in report.documents]


def rows(path: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Ask the database something."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, values).fetchall()


def claim_of(path: Path, words: str, document: str = "") -> int:
    """Give the id of the one live claim that holds these words, of one document where several do."""
    found = rows(
        path,
        "SELECT c.id FROM claim c JOIN claim_now n ON n.claim_id = c.id JOIN document d ON d.id = c.document_id"
        " WHERE n.retired = 0 AND instr(c.exact, ?) AND lower(hex(d.uid)) LIKE ? || '%'",
        words,
        document,
    )
    assert len(found) == 1, (words, found)
    return int(found[0][0])


def record_of(path: Path, words: str) -> dict[str, Any]:
    """Give the cluster with a claim that holds these words."""
    uids = {
        uid
        for (uid,) in rows(
            path,
            "SELECT lower(hex(c.uid)) FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE n.retired = 0 AND instr(c.exact, ?)",
            words,
        )
    }
    found = [
        record for record in cluster_records(path) if uids & set(told(record, "claims"))
    ]
    assert len(found) == 1, (words, len(found))
    return found[0]


def told(record: dict[str, Any], key: str) -> list[Any]:
    """Give a list of a record."""
    found = record[key]
    assert isinstance(found, list)
    return found


def tie(path: Path, *claims: int, who: str = "ana") -> None:
    """Have a reviewer say that these claims say the same, and trace."""
    with Reviewing.open(path, who) as pen:
        for one in claims[1:]:
            pen.link(claims[0], one, "same")
    trace(path)


def add_claim(path: Path, document: str, words: str, who: str = "ana") -> int:
    """Have a reviewer make these words of a document a claim."""
    with Reviewing.open(path, who) as pen:
        number = pen.find_document(document)
        ((text,),) = rows(path, "SELECT text FROM document WHERE id = ?", number)
        start = text.index(words)
        uid, _ = pen.add_claim(number, Span(start, start + len(words)))
        return pen.find(uid)


def worked_out(path: Path) -> Rows:
    """Give what is worked out, row by row, with the marks on verdicts."""
    return {
        "lineage": rows(path, "SELECT * FROM lineage ORDER BY 1"),
        "member": rows(path, "SELECT * FROM member ORDER BY 1"),
        "judgement": rows(path, "SELECT * FROM judgement ORDER BY 1"),
        "stale": rows(
            path,
            "SELECT claim_id, stale FROM claim_now WHERE retired = 0 AND stale IS NOT NULL ORDER BY 1",
        ),
    }


def copy_of(path: Path) -> Path:
    """Copy a database, write-ahead log and all."""
    copy = path.with_name(f"copy-{path.name}")
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(copy)) as other:
        one.backup(other)
    return copy


def from_nothing(path: Path) -> Rows:
    """Throw away all that is worked out on a copy, work it out again, and give it."""
    copy = copy_of(path)
    with closing(sqlite3.connect(copy)) as connection:
        for table in WORKED_OUT:
            connection.execute(f"DELETE FROM {table}")
        connection.execute("UPDATE claim_now SET stale = NULL")
        connection.commit()
    trace(copy)
    return worked_out(copy)


def judged_anew(path: Path) -> Rows:
    """Judge everything anew on a copy, and give it."""
    copy = copy_of(path)
    trace(copy, everything=True)
    return worked_out(copy)


def by_name(path: Path) -> dict[frozenset[str], dict[str, Any]]:
    """Give every cluster by the uids of its claims, without what the order of arrival decides: which claim is the earliest."""
    found: dict[frozenset[str], dict[str, Any]] = {}
    names: dict[object, frozenset[str]] = {}
    for record in cluster_records(path):
        key = frozenset(told(record, "claims"))
        names[record["cluster"]] = key
        found[key] = dict[str, Any](record)
    for record in found.values():
        for left_out in ("cluster", "claims", "text"):
            del record[left_out]
        record["contests"] = {names[one] for one in told(record, "contests")}
        record["outlets"] = sorted(told(record, "outlets"))
        record["origins"] = sorted(json.dumps(one) for one in told(record, "origins"))
    return found
