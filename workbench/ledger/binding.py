"""What the ledger binds of a document: digests that `verify` derives again from what is stored."""

import hashlib
from collections.abc import Iterable
from dataclasses import fields

from workbench.ledger.canonical import canonical
from workbench.model import Metadata


def told_digest(metadata: Metadata, reader: str) -> str:
    """Digest of what is said of a document besides its text, and of what read it; hex."""
    told = [*(getattr(metadata, field.name) for field in fields(Metadata)), reader]
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def spans_digest(uids: Iterable[bytes]) -> str:
    """Digest of the claims a document was cut into, in order; hex."""
    return hashlib.sha256(b"".join(uids)).hexdigest()
