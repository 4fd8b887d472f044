"""How fast the store is, beside what the machine can do at all.

    python benchmarks/store.py [--claims 1000 100000 1000000] [--keep FOLDER]

Prints one table a size. Every figure of ours has its baseline in the same run: `executemany` without anything of
ours, a bare `fdatasync`, `python -c pass`. Databases are made anew in a temporary folder on the disk that counts.
"""

import argparse
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

import corpus

from workbench.desk.export import export
from workbench.desk.ingest import bulk_writer
from workbench.desk.queue import Filter, Queue
from workbench.desk.review import Marking, Reviewing
from workbench.desk.verify import verify
from workbench.model import Status, Verdict

TIMES = 300
"""Repetitions of what takes milliseconds."""


def percentiles(seconds: list[float]) -> str:
    """Give p50, p95, p99 and the worst in milliseconds."""
    ranks = statistics.quantiles(seconds, n=100, method="inclusive")
    shown = (ranks[49], ranks[94], ranks[98], max(seconds))
    return " / ".join(f"{value * 1000:.2f}" for value in shown)


def timed(call: Callable[[int], object], times: int = TIMES) -> list[float]:
    """Time a call many times; it is told which time it is."""
    spent = []
    for at in range(times):
        start = time.perf_counter()
        call(at)
        spent.append(time.perf_counter() - start)
    return spent


def row(what: str, ours: str, baseline: str = "") -> None:
    """Print a line of the table."""
    print(f"| {what} | {ours} | {baseline} |", flush=True)


def bare_inserts(folder: Path, claims: int) -> float:
    """Give claims/s of `executemany` into one STRICT table with the claims' columns, in one transaction."""
    connection = sqlite3.connect(folder / f"bare-{claims}.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute(
        'CREATE TABLE claim(id INTEGER PRIMARY KEY, uid BLOB, document_id INTEGER, start INTEGER, "end" INTEGER, exact TEXT) STRICT'
    )
    rows = [
        (at, at.to_bytes(16, "big"), at // 40, 0, len(text), text)
        for at, text in enumerate(
            text
            for sentences in corpus.texts(min(claims, 100_000))
            for text in sentences
        )
    ]
    start = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO claim VALUES (?,?,?,?,?,?)", rows)
    connection.execute("COMMIT")
    spent = time.perf_counter() - start
    connection.close()
    return len(rows) / spent


def bare_sync(folder: Path) -> list[float]:
    """Time appending 4 KiB and `fdatasync`: what durability costs here whoever asks for it."""
    with (folder / "bare.log").open("ab", buffering=0) as log:

        def append(_: int) -> None:
            log.write(bytes(4096))
            os.fdatasync(log.fileno())

        return timed(append)


def starts(*command: str) -> float:
    """Give the median wall time of starting a program, milliseconds."""
    return 1000 * statistics.median(
        timed(lambda _: subprocess.run(command, capture_output=True, check=True), 15)
    )


def measure_start_up() -> None:
    """Print how long the command line takes to say what it can do."""
    print("\n### Start-up\n\n| what | median ms | over bare Python |\n|---|---|---|")
    bare = starts(sys.executable, "-c", "pass")
    row("`python -c pass`", f"{bare:.0f}")
    for words in (["--help"], ["mark", "--help"], ["claims", "--help"]):
        spent = starts(sys.executable, "-m", "workbench", *words)
        row(f"`workbench {' '.join(words)}`", f"{spent:.0f}", f"{spent - bare:.0f}")


def measure(folder: Path, claims: int) -> None:
    """Print the table of one size, with three verdicts a claim."""
    path = folder / f"desk-{claims}.db"
    print(f"\n### {claims:,} claims, {3 * claims:,} verdict events\n")
    print("| what | ours | baseline |\n|---|---|---|")
    with bulk_writer(path, create=True) as writer:
        spent = corpus.add_documents(writer, claims)
        row(
            "ingest into all tables and search index, claims/s",
            f"{claims / spent:,.0f}",
            f"{bare_inserts(folder, claims):,.0f} (executemany, one table)",
        )
        writer.connection.execute("PRAGMA synchronous = off")
        spent = corpus.add_verdicts(writer, 3 * claims)
        row("verdict events in bulk, events/s", f"{3 * claims / spent:,.0f}")
        writer.connection.execute("PRAGMA wal_checkpoint(truncate)")
    size = path.stat().st_size
    row("database, MB (bytes a claim)", f"{size / 1e6:,.0f} ({size / claims:,.0f})")
    latency(path, folder)
    reads(path)
    exported(path)
    start = time.perf_counter()
    found = list(verify(path, ledger_only=True))
    spent = time.perf_counter() - start
    assert not found, found[:3]
    events = sqlite3.connect(path).execute("SELECT max(seq) FROM event").fetchone()[0]
    row("verify the ledger, events/s", f"{events / spent:,.0f}")


def latency(path: Path, folder: Path) -> None:
    """Print how long a verdict takes from call to COMMIT on disk."""
    chance = random.Random(1)
    queue = Queue.open(path, "reviewer-1")
    ids = list(queue.first_ids(Filter(), 5000))
    queue.close()
    with Reviewing.open(path, "reviewer-1") as pen:
        spent = timed(
            lambda _: pen.mark([Marking(chance.choice(ids), Verdict.SINGLE_SOURCE)])
        )
        row(
            "verdict, call to COMMIT: p50 / p95 / p99 / worst ms",
            percentiles(spent),
            f"{percentiles(bare_sync(folder))} (bare fdatasync)",
        )
        row("undo, the same", percentiles(timed(lambda _: pen.undo(), 100)))


def _first(queue: Queue, wanted: Filter, _: int) -> object:
    return queue.first_ids(wanted, 200)


def reads(path: Path) -> None:
    """Print what a screen reads between two keys, and what it searches."""
    queue = Queue.open(path, "reviewer-1")
    total = sum(len(ids) for ids in queue.all_ids(Filter()))
    chance = random.Random(2)
    last = queue.first_ids(Filter(), total)
    pages = [
        last[at : at + 40] for at in (chance.randrange(total) for _ in range(TIMES))
    ]
    row(
        "queue page of 40 rows at any depth, ms",
        percentiles(timed(lambda at: queue.rows(pages[at]))),
    )
    row(
        "first 200 ids of a status, ms",
        percentiles(
            timed(lambda _: queue.first_ids(Filter(status=Status.DISPUTED), 200))
        ),
    )
    row(
        "next open claim, ms",
        percentiles(timed(lambda at: queue.next_open(pages[at][0]))),
    )
    row(
        "a claim with its verdicts, ms",
        percentiles(timed(lambda at: queue.claim(pages[at][0]))),
    )
    row(
        "a document with its claims, ms",
        percentiles(timed(lambda at: queue.document(1 + at % max(1, total // 40)))),
    )
    row("counts by status, ms", percentiles(timed(lambda _: queue.progress())))
    for words in ("ferry", "ferry bridge", "co", "zeppelin"):
        wanted = Filter(search=words)
        spent = timed(partial(_first, queue, wanted), 30)
        row(f"search {words!r}, first 200, ms", percentiles(spent))
    start = time.perf_counter()
    found = sum(len(ids) for ids in queue.all_ids(Filter(search="ferry bridge")))
    row(
        f"search 'ferry bridge', all {found:,}, ms",
        f"{(time.perf_counter() - start) * 1000:.0f}",
    )
    queue.close()


class _Nowhere:
    """A stream that counts and forgets."""

    def write(self, data: Iterable[int]) -> int:
        return len(cast("bytes", data))

    def flush(self) -> None: ...

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    closed = False


def exported(path: Path) -> None:
    """Print rows/s and growth of memory of each export."""
    for name in ("csv", "jsonl"):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.perf_counter()
        rows = export(path, name, cast("BinaryIO", _Nowhere()))
        spent = time.perf_counter() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        row(
            f"export {name}, rows/s ({rows:,} rows; peak memory grew by {grown:.0f} MB)",
            f"{rows / spent:,.0f}",
        )


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--claims", type=int, nargs="*", default=[1000, 100_000])
    parser.add_argument(
        "--folder",
        type=Path,
        help="where the databases are made; else the system's temporary folder",
    )
    told = parser.parse_args()
    print(
        f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    measure_start_up()
    with tempfile.TemporaryDirectory(dir=told.folder) as folder:
        for claims in told.claims:
            measure(Path(folder), claims)


if __name__ == "__main__":
    main()
