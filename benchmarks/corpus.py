"""A database of any size, made through the store's own ways in: what the benchmarks measure on.

    python benchmarks/corpus.py PATH --claims 1000000 --verdicts 3000000

The words are drawn from a small vocabulary with a fixed seed: the same call gives the same text everywhere.
"""

import argparse
import hashlib
import random
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from workbench.desk.ingest import BATCH, bulk_writer
from workbench.ledger.binding import spans_digest, told_digest
from workbench.ledger.canonical import claim_uid, document_uid
from workbench.model import Metadata, Reading, Span, Verdict
from workbench.store import documents, events
from workbench.store.documents import NewDocument
from workbench.store.events import Signature
from workbench.store.writer import Writer

_VOCABULARY = """harbour ferry bridge mayor council river dam flood ministry agency report statement officials sources said told
confirmed denied missiles export licence shortage batch november monday hospital doctor passengers crew witness quay log
coastguard number undisclosed twelve hundred people left homes villages school budget vote inquiry company spokeswoman
north south island wire courier gazette morning evening news radio"""
WORDS = tuple(_VOCABULARY.split())
PER_DOCUMENT = 40
REVIEWERS = 12
VERDICTS = (Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE)


def sentence(words: random.Random, number: int) -> str:
    """Give an invented sentence of 9 to 16 words that no other one equals."""
    picked = words.choices(WORDS, k=words.randint(9, 16))
    return f"{' '.join(picked).capitalize()} {number}."


def texts(claims: int, seed: int = 7) -> Iterator[list[str]]:
    """Give the sentences of each document."""
    words = random.Random(seed)
    for first in range(0, claims, PER_DOCUMENT):
        last = min(first + PER_DOCUMENT, claims)
        yield [sentence(words, number) for number in range(first, last)]


def document(sentences: Sequence[str], number: int) -> NewDocument:
    """Give a document as the ingesting verb hands it to the store."""
    text = " ".join(sentences)
    sha = hashlib.sha256(text.encode()).digest()
    outlet = f"Outlet {number % 200}"
    uid = document_uid(sha, sha, outlet, "")
    claims, at = [], 0
    for one in sentences:
        span = Span(at, at + len(one))
        claims.append((claim_uid(uid, *span), span))
        at = span.end + 1
    reading = Reading(text, "text/plain", "text/1", "utf-8")
    metadata = Metadata(outlet=outlet, date="2031-05-13", title=sentences[0][:60])
    return NewDocument(
        uid, text.encode(), sha, reading, sha, metadata, f"{number}.txt", "test/1", claims
    )  # fmt: skip


def add_documents(writer: Writer, claims: int, *, seed: int = 7) -> float:
    """Store documents with this many claims, bound by events; give the seconds spent in the store alone."""
    spent, number = 0.0, 0
    wanted = texts(claims, seed)
    while block := list(islice(wanted, BATCH // PER_DOCUMENT)):
        ready = [document(one, number + at) for at, one in enumerate(block)]
        number += len(block)
        start = time.perf_counter()
        with writer.transaction() as connection:
            documents.add(connection, ready, 1_000_000)
            who = Signature("desk", "desk", "host", "user", "0.1.0")
            pen = events.author(connection, who, 1_000_000, bytes(16))
            for one in ready:
                body = {
                    "source": one.source_sha256.hex(),
                    "text": one.text_sha256.hex(),
                    "told": told_digest(one.metadata, one.reading.reader),
                    "claims": len(one.claims),
                    "spans": spans_digest(uid for uid, _ in one.claims),
                    "splitter": one.splitter,
                }
                pen.append("ingest", one.uid, body=body)
        spent += time.perf_counter() - start
    return spent


def add_verdicts(writer: Writer, verdicts: int, *, seed: int = 7) -> float:
    """Judge claims in turn by twelve reviewers, then again at random; give the seconds."""
    chance = random.Random(seed)
    uids = [uid for (uid,) in writer.connection.execute("SELECT uid FROM claim ORDER BY id")]  # fmt: skip
    start = time.perf_counter()
    for first in range(0, verdicts, 60_000):
        each = -(-min(60_000, verdicts - first) // REVIEWERS)
        for reviewer in range(REVIEWERS):
            with writer.transaction() as connection:
                name = f"reviewer-{reviewer}"
                who = Signature(name, name, "host", "user", "0.1.0")
                now = 1_700_000_000_000_000 + first * 1000
                pen = events.author(connection, who, now, bytes([reviewer]) * 16)
                for at in range(each):
                    turn = first + reviewer * each + at
                    claim = turn if turn < len(uids) else chance.randrange(len(uids))
                    value = None if chance.random() < 0.02 else chance.choice(VERDICTS)
                    pen.append("verdict", uids[claim], value)
    return time.perf_counter() - start


def make(path: Path, claims: int, verdicts: int = 0) -> tuple[float, float]:
    """Make a database; give the seconds spent on documents and on verdicts. Not synced on the way: it can be made again."""
    with bulk_writer(path, create=True) as writer:
        writer.connection.execute("PRAGMA synchronous = off")
        spent = add_documents(writer, claims), add_verdicts(writer, verdicts)
        writer.connection.execute("PRAGMA wal_checkpoint(truncate)")
    return spent


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--claims", type=int, default=1000)
    parser.add_argument("--verdicts", type=int, default=0)
    told = parser.parse_args()
    spent = make(told.path, told.claims, told.verdicts)
    print(f"documents {spent[0]:.1f} s, verdicts {spent[1]:.1f} s")
