"""Strings and encodings that break programs go through ingest, search, marking and export unharmed."""

import base64
import csv
import io
import json
from pathlib import Path

import pytest
from command import Run

from workbench.desk.ingest import ingest
from workbench.desk.queue import Filter, Queue
from workbench.desk.sources import Source
from workbench.desk.verify import examine, verify
from workbench.model import Metadata


def read(file: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]  # fmt: skip


def taken_in(path: Path, files: dict[str, bytes]) -> int:
    wanted = [
        Source(name, None, Metadata(outlet=name), data) for name, data in files.items()
    ]
    return ingest(path, wanted, "desk").added


@pytest.fixture
def naughty(run: Run, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:  # fmt: skip
    """A database with an article per naughty string, whose outlet is the string as well."""
    path = tmp_path / "naughty.db"
    files = {
        one["text"]: f"{one['text']} was said on Monday.".encode()
        for one in read(shared / "data/naughty_strings.strings.jsonl")
    }
    assert taken_in(path, files) > 200
    monkeypatch.setenv("WORKBENCH_DB", str(path))
    return run


def test_every_export_gives_naughty_strings_back(naughty: Run) -> None:
    claims = naughty("claims", "--jsonl").records()
    lines = "\n".join(json.dumps({"claim": c["claim"], "verdict": "unverifiable", "note": c["exact"]}) for c in claims)  # fmt: skip
    assert len(naughty("mark", "--from-jsonl", "-", send=lines).records()) == len(claims)  # fmt: skip
    wanted = [claim["exact"] for claim in claims]
    exported = naughty("export", "--format", "jsonl").records()
    assert [row["quote"] for row in exported] == wanted
    assert [row["note"] for row in exported] == wanted
    rows = list(csv.DictReader(io.StringIO(naughty("export").out, newline="")))
    assert [row["quote"] for row in rows] == wanted
    safe = naughty("export", "--excel-safe").out
    for row in csv.DictReader(io.StringIO(safe, newline="")):
        assert row["quote"].lstrip()[:1] not in set("=+-@＝＋－＠")
    for line in naughty("claims").out.splitlines():
        assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in line)


def test_no_naughty_string_breaks_a_search(naughty: Run, tmp_path: Path) -> None:
    queue = Queue.open(tmp_path / "naughty.db", "ana")
    for claim in naughty("claims", "--jsonl").records():
        words = claim["exact"].removesuffix(" was said on Monday.")
        found = queue.first_ids(Filter(search=words), 10)
        assert len(found) <= 10
    assert len(queue.first_ids(Filter(search="was said on monday"), 1000)) > 200
    queue.close()
    assert list(verify(tmp_path / "naughty.db")) == []
    assert list(examine(tmp_path / "naughty.db")) == []


def test_every_encoding_is_read_with_exact_spans_or_refused_in_words(
    shared: Path, tmp_path: Path
) -> None:
    path = tmp_path / "encodings.db"
    files = {
        one["id"]: base64.b64decode(one["b64"])
        for one in read(shared / "data/encodings.files.jsonl")
    }
    assert taken_in(path, files) > 90
    queue = Queue.open(path, "ana")
    for document_id, _, _ in queue.documents():
        document = queue.document(document_id)
        for claim_id, span in document.claims[:50]:
            assert queue.claim(claim_id).exact == span.of(document.text)
    queue.close()
    assert list(verify(path)) == []
