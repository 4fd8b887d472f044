"""Invented documents, stored without readers and splitter, for tests of what comes after those."""

import hashlib
import re
from pathlib import Path

from workbench.ledger.binding import spans_digest, told_digest
from workbench.ledger.canonical import claim_uid, document_uid
from workbench.model import Metadata, Reading, Span
from workbench.store import documents, events
from workbench.store.documents import NewDocument
from workbench.store.events import Signature
from workbench.store.writer import Writer

STORY = "The bridge closed at noon. Two ferries were added, the harbour office said. Nobody was hurt."
ANOTHER = "The bridge was shut on Monday. A witness saw the crack.\n\nRepairs may take a year."


def new_document(
    text: str, outlet: str = "", path: str = "story.txt", url: str = ""
) -> NewDocument:
    """Give a document cut at every full stop."""
    sha = hashlib.sha256(text.encode()).digest()
    uid = document_uid(sha, sha, outlet, url)
    spans = [Span(*found.span()) for found in re.finditer(r"[^.\s][^.]*\.?", text)]
    reading = Reading(text, "text/plain", "txt/1", "utf-8")
    claims = [(claim_uid(uid, *span), span) for span in spans]
    return NewDocument(
        uid,
        text.encode(),
        sha,
        reading,
        sha,
        Metadata(outlet=outlet, url=url),
        path,
        "test/1",
        claims,
    )


def store(path: Path, *wanted: NewDocument, at: int = 1_000_000) -> None:
    """Store documents, each bound by an event."""
    with Writer(path, create=True) as writer, writer.transaction() as connection:
        documents.add(connection, wanted, at)
        pen = events.author(
            connection,
            Signature("desk", "desk", "host", "user", "0.1.0"),
            at,
            b"n" * 16,
        )
        for document in wanted:
            body = {
                "source": document.source_sha256.hex(),
                "text": document.text_sha256.hex(),
                "told": told_digest(document.metadata, document.reading.reader),
                "claims": len(document.claims),
                "spans": spans_digest(uid for uid, _ in document.claims),
                "splitter": document.splitter,
            }
            pen.append("ingest", document.uid, body=body)
