"""An article added to many claims: how long its duplicates take to find, what that costs to keep, and what is missed.

    python benchmarks/adding.py [--claims 1000000] [--articles 100] [--sentences FILE ...] [--keep FOLDER]

Claims are sentences of the files (a sentence a line, or JSON lines with "text", also .xz), beyond those made of thirds of
three of them, without files put together by the test suite's grammar; a third of all is retold or changed by its rules.
Articles have thirty claims and are drawn from the same lot. Each is added and compared in one open database (warm), then
others by a process of their own each (fresh), then others by `workbench ingest`: the whole of it with --traced. What is found is
held against one run over all claims. Wall time moves with what else the machine does: look at CPU time beside it.
"""

import argparse
import contextlib
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import corpus
from duplicates import sentences

from workbench.desk.deduplicate import deduplicate
from workbench.desk.ingest import bulk_writer
from workbench.desk.trace import trace
from workbench.store import documents

PER_ARTICLE = 30
FRESH = 20
"""Articles that get a process of their own."""
TABLES = ("compared", "posting", "posting_since", "saying")


def spliced(known: Sequence[str], n: int, seed: int) -> list[str]:
    """Give n sentences: the known ones and, beyond them, thirds of three of them."""
    chance = random.Random(seed)
    told = dict.fromkeys(known)
    words = [text.split() for text in known]
    while known and len(told) < n:
        a, b, c = (chance.choice(words) for _ in range(3))
        new = a[: len(a) // 3 + 1] + b[len(b) // 3 : 2 * len(b) // 3] + c[2 * len(c) // 3 :]  # fmt: skip
        if len(new) >= 8:
            told[" ".join(new)] = None
    return list(told)[:n]


def claims_of(n: int, files: Sequence[Path], seed: int) -> list[str]:
    """Give the claims of base and articles, in order."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from retold import corpus as retold

    known = list(dict.fromkeys(text for file in files for text in sentences(file)))
    return [claim.text for claim in retold(n, seed, spliced(known, n, seed))]


def add(path: Path, texts: Sequence[str], number: int) -> None:
    """Store claims as articles."""
    with bulk_writer(path, create=True) as writer:
        writer.connection.execute("PRAGMA synchronous = off")
        for first in range(0, len(texts), 9000):
            some = texts[first : first + 9000]
            ready = [
                corpus.document(some[at : at + PER_ARTICLE], number + first + at)
                for at in range(0, len(some), PER_ARTICLE)
            ]
            with writer.transaction() as connection:
                documents.add(connection, ready, 1_000_000)


class Spent:
    """Wall and CPU seconds of what was done several times."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    @contextlib.contextmanager
    def once(self) -> Iterator[None]:
        """Measure what is done within, child processes included."""
        wall, cpu = time.perf_counter(), _cpu()
        yield
        self.add(time.perf_counter() - wall, _cpu() - cpu)

    def add(self, wall: float, cpu: float) -> None:
        """Note one time."""
        self.wall.append(wall)
        self.cpu.append(cpu)

    def row(self, what: str) -> None:
        """Print median, p95 and worst of both, in milliseconds."""
        told = [
            " / ".join(
                f"{1000 * value:.0f}"
                for value in (
                    statistics.median(spent),
                    statistics.quantiles(spent, n=20, method="inclusive")[-1],
                    max(spent),
                )
            )
            for spent in (self.wall, self.cpu)
        ]
        print(f"| {what} | {len(self.wall)} | {told[0]} | {told[1]} |", flush=True)


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]  # fmt: skip
    return sum(one.ru_utime + one.ru_stime for one in used)


SEARCH = """
import resource, sys, time
from pathlib import Path
from workbench.desk.deduplicate import deduplicate
import workbench.desk.adding
used = lambda: sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
wall, cpu = time.perf_counter(), used()
deduplicate(Path(sys.argv[1]))
wall, cpu = time.perf_counter() - wall, used() - cpu
# the kernel's own mark: what getrusage tells begins with the parent's
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]
print(wall, cpu, peak)
"""


def measure(
    path: Path,
    base: int,
    articles: Sequence[Sequence[str]],
    folder: Path,
    *,
    traced: bool,
) -> None:
    """Print the table of one size."""
    warm, fresh, alone, whole = Spent(), Spent(), Spent(), Spent()
    peak = 0
    turns = iter(articles)
    for number in range(len(articles) - 2 * FRESH):
        add(path, next(turns), base + number * PER_ARTICLE)
        with warm.once():
            deduplicate(path)
    for number in range(FRESH):
        add(path, next(turns), 2 * base + number * PER_ARTICLE)
        with alone.once():
            told = subprocess.run([sys.executable, "-c", SEARCH, path], capture_output=True, check=True)  # fmt: skip
        wall, cpu, memory = told.stdout.split()
        fresh.add(float(wall), float(cpu))
        peak = max(peak, int(memory) // 1024)
    print("\n| what | times | wall ms: p50 / p95 / worst | CPU ms |\n|---|---|---|---|")
    warm.row("duplicates of an article, process running")
    fresh.row("duplicates of an article, fresh process, modules loaded")
    alone.row("the same process from start to end")
    for number in range(FRESH):
        file = folder / f"{number}.txt"
        file.write_text(" ".join(next(turns)), encoding="utf-8")
        command = [sys.executable, "-m", "workbench", "ingest", str(file), "--db", str(path), "--outlet", f"Courier {number % 7}"]  # fmt: skip
        with whole.once():
            subprocess.run([*command, *([] if traced else ["--only"])], capture_output=True, check=True)  # fmt: skip
    whole.row(f"`workbench ingest{'' if traced else ' --only'}` of an article, from start to end")  # fmt: skip
    print(f"\npeak memory of a fresh process: {peak} MB")


def sizes(path: Path) -> None:
    """Print what the index takes beside the text of the claims."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (text,) = connection.execute("SELECT sum(length(CAST(exact AS BLOB))) FROM claim").fetchone()  # fmt: skip
        # by name: counting all pages of a table at once is what dbstat is quick at
        told = "SELECT pgsize FROM dbstat WHERE aggregate = TRUE AND name = ?"
        index = sum(connection.execute(told, (name,)).fetchone()[0] for name in TABLES)
    print(
        f"index {index / 1e6:.1f} MB, text of the claims {text / 1e6:.1f} MB: {index / text:.2f}"
    )


def compared(path: Path, first: int, folder: Path) -> None:
    """Print what adding missed and what it found beyond one run over all."""
    other = folder / "at-once.db"
    with contextlib.closing(sqlite3.connect(path)) as one, contextlib.closing(sqlite3.connect(other)) as two:  # fmt: skip
        one.backup(two)
    deduplicate(other, everything=True)
    query = "SELECT a, b, relation FROM pair WHERE b > ?"
    found, wanted = (
        {(a, b): relation for a, b, relation in sqlite3.connect(file).execute(query, (first,))}
        for file in (path, other)
    )  # fmt: skip
    for name, relations in (
        ("any", {"same", "differs", "possible"}),
        ("same", {"same"}),
    ):
        right = {pair for pair, relation in wanted.items() if relation in relations}
        got = {pair for pair, relation in found.items() if relation in relations}
        print(
            f"pairs of new claims, {name}: {len(right):,} in one run, {len(got & right):,} of them by adding"
            f" ({len(got & right) / max(1, len(right)):.4f}), {len(got - right):,} more"
        )


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=140)
    parser.add_argument("--sentences", type=Path, nargs="*", default=[])
    parser.add_argument(
        "--traced",
        action="store_true",
        help="trace the base first, which takes long, and measure the whole of ingest",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--keep",
        type=Path,
        help="folder in which the database of the base is kept and used again",
    )
    told = parser.parse_args()
    print(
        f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    n = told.claims + told.articles * PER_ARTICLE
    claims = claims_of(n, told.sentences, told.seed)
    articles = [
        claims[at : at + PER_ARTICLE] for at in range(told.claims, n, PER_ARTICLE)
    ]
    with tempfile.TemporaryDirectory(dir=told.keep) as scratch:
        folder = Path(scratch)
        base = (
            told.keep or folder
        ) / f"base-{told.claims}-{told.seed}{'-traced' if told.traced else ''}.db"
        if not base.exists():
            add(base, claims[: told.claims], 0)
            spent = Spent()
            with spent.once():
                deduplicate(base)
            if told.traced:
                trace(base)
            print(
                f"all {told.claims:,} at once: {spent.wall[0]:.1f} s wall, {spent.cpu[0]:.1f} s CPU"
            )
        path = folder / "desk.db"
        with (
            contextlib.closing(sqlite3.connect(base)) as one,
            contextlib.closing(sqlite3.connect(path)) as two,
        ):
            one.backup(two)
            (first,) = one.execute("SELECT max(id) FROM claim").fetchone()
        sizes(path)
        measure(path, told.claims, articles, folder, traced=told.traced)
        deduplicate(path)
        sizes(path)
        compared(path, first, folder)


if __name__ == "__main__":
    main()
