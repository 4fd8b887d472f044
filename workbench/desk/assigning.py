"""Which claims a reviewer is asked to judge: named ones, an article's, a status', and of those a share.

A share is chosen by a hash of the claim's uid: the same claims on every copy and in every run, and a smaller share is
part of a larger one, so that who raises it asks for no claim twice.
"""

import hashlib
from array import array
from collections.abc import Iterable
from pathlib import Path

from workbench.desk.reading import reading
from workbench.errors import UsageError
from workbench.model import Filter
from workbench.store import claims, queue
from workbench.store.filters import Who

_TAG = b"workbench/share/1\0"
_WHOLE = 1 << 64


def chosen(
    path: Path, *, document: str = "", status: str = "all", share: float = 1.0
) -> "array[int]":
    """Give the ids of the live claims of a document and status, or a share of them, in document order.

    Raise UnknownName for a document that is not there, UsageError for a share that is none.
    """
    _refuse_no_share(share)
    with reading(path) as connection:
        within = claims.find_document(connection, document)[0] if document else None
        found = array("q")
        for ids in queue.all_ids(connection, Filter(status, within), Who()):
            found.extend(
                ids
                if share == 1
                else shared(
                    [(one, claims.claim_uid(connection, one)) for one in ids], share
                )
            )
        return found


def shared(named: Iterable[tuple[int, bytes]], share: float) -> list[int]:
    """Give the ids of those claims, named by id and uid, that fall into a share between 0 and 1."""
    _refuse_no_share(share)
    return [one for one, uid in named if _place(uid) < share * _WHOLE]


def _refuse_no_share(share: float) -> None:
    if not 0 < share <= 1:
        raise UsageError(
            f"{share:g} is no share.",
            hint="Give a number above 0, at most 1: 0.2 is every fifth.",
        )


def _place(uid: bytes) -> int:
    return int.from_bytes(hashlib.sha256(_TAG + uid).digest()[:8])
