"""Check a workbench ledger without the workbench: python verify_ledger.py DATABASE. Standard library only."""

import hashlib
import json
import sqlite3
import sys


def sha(tag: str, *parts: bytes) -> bytes:
    return hashlib.sha256(f"workbench/{tag}/1\0".encode() + b"".join(parts)).digest()


def jcs(value: object) -> bytes:  # RFC 8785, for strings, whole numbers, null, lists and objects with ASCII keys
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def hexed(value: bytes | None) -> str | None:
    return value if value is None else value.hex()


def problem(path: str) -> str | None:
    db, expected = sqlite3.connect(f"file:{path}?mode=ro", uri=True), 1
    uids: dict[int, bytes] = {}
    heads: dict[int, tuple[int, bytes, int]] = {}
    chains = "SELECT h.id, h.uid, r.handle, h.host, h.os_user, h.copy, h.opened_at, h.nonce FROM chain h JOIN reviewer r ON r.id = reviewer_id"
    for local, uid, handle, host, user, copy, opened, nonce in db.execute(chains):
        if sha("chain", jcs([handle, host, user, copy.hex(), opened, nonce.hex()]))[:16] != uid:
            return f"chain {uid.hex()} was not opened by {handle}"
        uids[local] = uid
    events = "SELECT seq, chain, n, act, at, kind, subject, value, saw, basis, body, prev, hash FROM event ORDER BY seq"
    for seq, chain, n, act, at, kind, subject, value, saw, basis, body, prev, stored in db.execute(events):
        if seq != expected:
            return f"event {expected} is missing"
        told = [uids[chain].hex(), n, act, at, kind, hexed(subject), value, hexed(saw), hexed(basis), body and json.loads(body)]
        last_n, last_hash, last_at = heads.get(chain, (0, bytes(32), 0))
        if (n, prev) != (last_n + 1, last_hash) or at <= last_at or sha("event", prev, jcs(told)) != stored:
            return f"event {seq} does not fit"
        heads[chain], expected = (n, stored, at), seq + 1
    print(f"{expected - 1} events fit; heads: {', '.join(digest.hex() for _, digest, _ in heads.values())}")
    return None


if __name__ == "__main__":
    sys.exit(problem(sys.argv[1]))
