"""Values as canonical text, and what is hashed over it.

The text is RFC 8785 (JSON Canonicalization Scheme) for the values a ledger holds: strings, integers below
2**53, booleans, null, lists, and objects with ASCII keys. Every hash begins with a tag and a NUL, so that no
text of one kind can stand for another. These forms are frozen: `docs/ledger.md` describes them and
`tests/ledger/vectors.json` holds examples for other implementations.
"""

import hashlib
import json
from collections.abc import Mapping

DOCUMENT_TAG = b"workbench/document/1\0"
CLAIM_TAG = b"workbench/claim/1\0"
CHAIN_TAG = b"workbench/chain/1\0"
NAME_TAG = b"workbench/name/1\0"
EVENT_TAG = b"workbench/event/1\0"
WORDS_TAG = b"workbench/words/1\0"
BASIS_TAG = b"workbench/basis/1\0"

_LARGEST = 2**53 - 1
"""The largest integer every JSON reader keeps exact."""

quoted = json.encoder.encode_basestring
"""A string as JSON, only what must be escaped escaped: the form RFC 8785 asks for."""


def canonical(value: object) -> str:
    """Give the RFC 8785 text of a value; raise ValueError for one a ledger does not hold."""
    _check(value)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _check(value: object) -> None:
    match value:
        case None | bool():
            pass
        case str():
            value.encode("utf-8")  # a lone surrogate has no canonical form
        case int() if abs(value) <= _LARGEST:
            pass
        case list() | tuple():
            for item in value:
                _check(item)
        case Mapping():
            for key, item in value.items():
                if not (isinstance(key, str) and key.isascii()):
                    raise ValueError(f"a ledger's keys are ASCII strings, not {key!r}")
                _check(item)
        case _:
            raise ValueError(f"a ledger does not hold {value!r}")


def document_uid(
    source_sha256: bytes, text_sha256: bytes, outlet: str, url: str
) -> bytes:
    """Name one publication of a text: 16 bytes, equal on every copy."""
    told = canonical([source_sha256.hex(), text_sha256.hex(), outlet, url])
    return hashlib.sha256(DOCUMENT_TAG + told.encode()).digest()[:16]


def claim_uid(document: bytes, start: int, end: int) -> bytes:
    """Name a span of a document: 16 bytes, equal on every copy. `document` is the document's uid."""
    return hashlib.sha256(b"%s%s[%d,%d]" % (CLAIM_TAG, document, start, end)).digest()[
        :16
    ]


def name_uid(*names: str) -> bytes:
    """Name what an event is about where that is no document or claim: an edge by its sides and rule, an origin by its key."""
    return hashlib.sha256(NAME_TAG + canonical(list(names)).encode()).digest()[:16]


def chain_uid(
    handle: str, host: str, os_user: str, copy: bytes, opened_at: int, nonce: bytes
) -> bytes:
    """Name a chain by whose it is and where it began: re-labelling it would break every event in it."""
    told = canonical([handle, host, os_user, copy.hex(), opened_at, nonce.hex()])
    return hashlib.sha256(CHAIN_TAG + told.encode()).digest()[:16]


def words_digest(salt: bytes, words: str) -> bytes:
    """Stand for free text in a hash; with the salt emptied the text can't be guessed back."""
    return hashlib.sha256(WORDS_TAG + salt + words.encode()).digest()


def basis_digest(body: str) -> bytes:
    """Name a basis by its canonical text: 32 bytes."""
    return hashlib.sha256(BASIS_TAG + body.encode()).digest()


def event_hash(
    prev: bytes,
    chain: bytes,
    n: int,
    act: int,
    at: int,
    kind: str,
    subject: bytes | None,
    value: str | None,
    saw: bytes | None,
    basis: bytes | None,
    body: str | None,
) -> bytes:
    """Hash an event over the one before it in its chain; `prev` is 32 zero bytes for the first.

    What is hashed is the canonical text of `[chain, n, act, at, kind, subject, value, saw, basis, body]`,
    bytes as lower-case hex, `body` (canonical text of an object) as that object.
    """
    told = (
        f'["{chain.hex()}",{n},{act},{at},{quoted(kind)},'
        f"{_hex(subject)},{'null' if value is None else quoted(value)},{_hex(saw)},{_hex(basis)},"
        f"{'null' if body is None else body}]"
    )
    return hashlib.sha256(EVENT_TAG + prev + told.encode()).digest()


def _hex(value: bytes | None) -> str:
    return "null" if value is None else f'"{value.hex()}"'
