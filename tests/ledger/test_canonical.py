"""The forms that can't be changed once people hold databases."""

import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.ledger.canonical import (
    basis_digest,
    canonical,
    chain_uid,
    claim_uid,
    document_uid,
    event_hash,
    words_digest,
)

VECTORS = json.loads(
    (Path(__file__).parent / "vectors.json").read_text(encoding="utf-8")
)

text = st.text(st.characters(exclude_categories=["Cs"]))
whole = st.integers(-(2**53) + 1, 2**53 - 1)
values = st.recursive(
    st.none() | st.booleans() | whole | text,
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abcxyz_"), inner),
    max_leaves=20,
)
digests = st.binary(min_size=32, max_size=32)
uids = st.binary(min_size=16, max_size=16)


def test_a_value_has_one_text() -> None:
    assert (
        canonical({"b": 1, "a": [None, True, "é\n\u2028\x7f"]})
        == '{"a":[null,true,"é\\n\u2028\x7f"],"b":1}'
    )


@given(values)
def test_the_text_reads_back_as_the_value(value: object) -> None:
    assert json.loads(canonical(value)) == value


@given(st.dictionaries(st.text("abcxyz_", min_size=1), whole))
def test_the_order_of_keys_does_not_matter(value: dict[str, int]) -> None:
    assert canonical(dict(reversed(value.items()))) == canonical(value)


@pytest.mark.parametrize(
    "value", [1.5, 2**53, float("nan"), b"x", {"é": 1}, {1: 1}, {"a": object()}]
)
def test_what_other_readers_would_read_differently_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="ledger"):
        canonical(value)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical("\ud800")


@given(
    digests, uids, whole, whole, text, st.none() | uids, st.none() | text, st.none() | digests, st.none() | digests,
    st.none() | st.dictionaries(st.text("abc", min_size=1), text),
)  # fmt: skip
def test_the_fast_hash_is_that_of_the_canonical_tuple(
    prev: bytes,
    chain: bytes,
    n: int,
    at: int,
    kind: str,
    subject: bytes | None,
    value: str | None,
    saw: bytes | None,
    basis: bytes | None,
    body: dict[str, str] | None,
) -> None:
    import hashlib

    def hexed(raw: bytes | None) -> str | None:
        return raw.hex() if raw is not None else None

    told = canonical(
        [
            chain.hex(),
            n,
            n,
            at,
            kind,
            hexed(subject),
            value,
            hexed(saw),
            hexed(basis),
            body,
        ]
    )
    expected = hashlib.sha256(b"workbench/event/1\0" + prev + told.encode()).digest()
    written = None if body is None else canonical(body)
    assert (
        event_hash(prev, chain, n, n, at, kind, subject, value, saw, basis, written)
        == expected
    )


def test_the_published_vectors_hold() -> None:
    v = VECTORS["document"]
    assert (
        document_uid(
            bytes.fromhex(v["source_sha256"]),
            bytes.fromhex(v["text_sha256"]),
            v["outlet"],
            v["url"],
        ).hex()
        == v["uid"]
    )
    v = VECTORS["claim"]
    assert (
        claim_uid(bytes.fromhex(v["document"]), v["start"], v["end"]).hex() == v["uid"]
    )
    v = VECTORS["chain"]
    assert (
        chain_uid(
            v["handle"],
            v["host"],
            v["os_user"],
            bytes.fromhex(v["copy"]),
            v["opened_at"],
            bytes.fromhex(v["nonce"]),
        ).hex()
        == v["uid"]
    )
    v = VECTORS["words"]
    assert words_digest(bytes.fromhex(v["salt"]), v["text"]).hex() == v["digest"]
    v = VECTORS["basis"]
    assert basis_digest(v["body"]).hex() == v["digest"]
    for v in VECTORS["events"]:
        raw = {
            key: bytes.fromhex(v[key]) if v[key] else None
            for key in ("subject", "saw", "basis")
        }
        found = event_hash(
            bytes.fromhex(v["prev"]), bytes.fromhex(v["chain"]), v["n"], v["act"], v["at"], v["kind"],
            raw["subject"], v["value"], raw["saw"], raw["basis"], v["body"],
        )  # fmt: skip
        assert found.hex() == v["hash"]
