"""How fast the review screen answers: a real pseudo-terminal of 120x36, from the byte of a key to the bytes of its frame.

    python benchmarks/screen.py [--claims 1000 100000 1000000] [--keep FOLDER] [--keys 200] [--peers 1000 100000]

Prints a line per size, then the goals at the largest size, then, with --peers, other lists of Textual, in an environment
of their own below `build/`. Times leave out what the terminal emulator itself takes to draw. Databases are made anew in a temporary
folder unless `--keep` names one in which they are found again.
"""

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from pathlib import Path

import corpus
from terminal import ROWS, Terminal, percentiles, ranks

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Filter, Verdict
from workbench.store import documents
from workbench.store.writer import Writer

POSITION = rb"[\d,]+/[\d,]+"
DOWN, PAGE_UP, PAGE_DOWN, ESCAPE = b"\x1b[B", b"\x1b[5~", b"\x1b[6~", b"\x1b"
REVIEWER = "bench"
LOCKED = 1.5
SMALL = 10_000
PEERS = ("textual==8.2.8", "textual-fastdatatable==0.19.5")
Goal = tuple[str, str, str, bool | None]
"""What, its figure, what it is to be, and whether it is."""


def review(path: Path, *more: str) -> Terminal:
    """Open the review screen."""
    program = str(Path(sys.executable).with_name("workbench"))
    return Terminal([program, "review", "--db", str(path), "--reviewer", REVIEWER, *more])  # fmt: skip


def measured(path: Path, keys: int) -> tuple[list[str], list[Goal]]:
    """Give the cells of a line of the table, and what of it has a goal."""
    screen = review(
        path, "--status", "all"
    )  # at the first claim, wherever the last run left off
    try:
        screen.wait(rb"corroborated")  # the last line: everything above is painted
        first = time.perf_counter() - screen.started
        loading = [screen.key(DOWN, b".") for _ in range(20)]
        screen.wait(rb" 21/[\d,]+")
        whole = time.perf_counter() - screen.started
        screen.quiet(1.0)
        cells = [f"{first:.2f}", f"{whole:.2f}"]
        pages = min(keys, int(path.stem[1:]) // (2 * ROWS))
        # a day's work: the open claims one after the other
        screen.key(b"2", rb"open  [\d,]+/[\d,]+")
        screen.quiet(1.0)
        screen.key(b"G", POSITION)
        for _ in range(3 * keys // 30):
            screen.key(PAGE_UP, POSITION)
            screen.quiet()
        found = {}
        for name, byte, presses, pattern in (
            ("down", DOWN, keys, POSITION),
            ("verdict", b"s", keys, POSITION),
            ("saved", b"u", keys // 2, b"saved"),
            ("page", PAGE_DOWN, pages, POSITION),
        ):
            if name == "page":
                screen.key(b"1", rb"all  [\d,]+/")
                screen.quiet(1.0)
                screen.key(b"g", POSITION)
                screen.quiet()
            found[name], cpu = screen.keys(byte, presses, pattern)
            cells.append(f"{percentiles(found[name])} ({cpu * 1000:.1f})")
        resident, private = screen.memory()
        cells += [f"{resident:.0f}", f"{private:.0f}"]
    finally:
        screen.close()
    down, page = ranks(found["down"]), ranks(found["page"])
    return cells, [
        goal("key to repaint, p50 ms", down[0], 5),
        goal("key to repaint, p95 ms", down[1], 12),
        goal("key to repaint, p99 ms", down[2], 25),
        goal("page down, p95 ms", page[1], 20),
        goal("key while the queue loads, p95 ms", ranks(loading)[1], 25),
        goal("first full paint, ms", first * 1000, 300),
        goal("private memory, MB", private, 60),
    ]


def goal(what: str, value: float, most: float) -> Goal:
    """Hold a figure against the most it should be."""
    return what, f"{value:.1f}", f"<= {most:g}", value <= most


def searched(path: Path, times: int = 12) -> Goal:
    """Type two words and measure from the last key to the first page."""
    screen = review(path, "--status", "all")
    taken = []
    try:
        screen.wait(rb" \d+/[\d,]+")
        screen.quiet(1.0)
        for n in range(times):
            words = f"{corpus.WORDS[n]} {corpus.WORDS[n + 7]}".encode()
            screen.key(b"/", b".")
            screen.quiet()
            for letter in words[:-1]:
                os.write(screen.descriptor, bytes([letter]))
            screen.quiet(0.4)
            shown = words.replace(b" ", b".{1,3}")
            taken.append(screen.key(words[-1:], b"/" + shown + rb"\S*  "))
            screen.quiet(0.4)
            screen.key(ESCAPE, b".")
            screen.quiet(0.6)
    finally:
        screen.close()
    return goal("search, last key to first page, p95 ms", ranks(taken)[1], 130)


def told_of(path: Path, times: int = 12) -> Goal:
    """Judge the claim on screen in another process and measure until the screen says so."""
    queue = Queue.open(path, "other")
    claim_id = queue.first_ids(Filter(), 1)[0]
    uid = queue.claim(claim_id).uid
    queue.close()
    screen = review(path, "--claim", uid)
    taken = []
    try:
        screen.wait(rb" \d+/[\d,]+")
        screen.quiet(1.0)
        with Reviewing(path, "other") as pen:
            for n in range(times):
                pause = random.Random(n).random() * 0.25
                time.sleep(pause)
                verdict = list(Verdict)[n % 3]
                screen.painted = b""
                pen.mark([Marking(claim_id, verdict, reason="seen")])
                start = time.perf_counter()
                screen.wait(f"says {verdict}".encode())
                taken.append(time.perf_counter() - start)
                screen.quiet(0.1)
    finally:
        screen.close()
    return goal("another process's verdict on screen, worst ms", max(taken) * 1000, 300)


def locked(path: Path) -> Iterator[Goal]:
    """Judge while another program holds the write lock; all must be on disk once it lets go."""
    screen = review(path, "--status", "open")
    try:
        screen.wait(rb"open  [\d,]+/[\d,]+")
        screen.quiet(1.0)
        screen.key(b"u", b"saved")
        screen.quiet(0.3)
        before = verdicts(path)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        end, taken = time.perf_counter() + LOCKED, []
        while time.perf_counter() < end:
            taken.append(screen.key(b"s", POSITION))
            screen.quiet(0.02)
        other.execute("ROLLBACK")
        free = time.perf_counter()
        while verdicts(path) < before + len(taken):
            screen.pump(0.001)
            assert time.perf_counter() < free + 10, "a verdict was lost"
        saved = time.perf_counter() - free
        other.close()
        lost = before + len(taken) - verdicts(path)
    finally:
        screen.close()
    yield goal("key while another program holds the lock, p95 ms", ranks(taken)[1], 15)
    yield f"verdicts lost of those {len(taken)}", str(lost), "0", lost == 0
    yield "all of them on disk after it let go, ms", f"{saved * 1000:.0f}", "", None


def verdicts(path: Path) -> int:
    """Count a reviewer's verdict events."""
    reading = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    (n,) = reading.execute(
        "SELECT count(*) FROM event e JOIN chain h ON h.id = e.chain JOIN reviewer r ON r.id = h.reviewer_id"
        " WHERE e.kind = 'verdict' AND r.handle = ?",
        (REVIEWER,),
    ).fetchone()
    reading.close()
    return int(n)


def long_articles(path: Path, times: int = 10) -> Iterator[Goal]:
    """Go into articles of 50 and 500 KB from a short one."""
    words = random.Random(3)
    sizes = (50_000, 500_000)
    with Writer(path, create=True) as writer, writer.transaction() as connection:
        for n, size in enumerate((0, *sizes)):
            sentences = [f"Le café, “{corpus.sentence(words, n)}”"]
            while sum(map(len, sentences)) < size:
                sentences.append(f"Déjà vu: {corpus.sentence(words, len(sentences))}")
            documents.add(connection, [corpus.document(sentences, n)], 1_000_000)
    reading = sqlite3.connect(path)
    firsts = [claim for (claim,) in reading.execute("SELECT min(id) FROM claim GROUP BY document_id ORDER BY 1")]  # fmt: skip
    reading.close()
    queue = Queue.open(path, REVIEWER)
    for size, claim, most in zip(sizes, firsts[1:], (8, 120), strict=True):
        screen = review(path, "--claim", queue.claim(claim - 16).uid)
        taken = []
        try:
            screen.wait(rb"corroborated")
            screen.quiet(1.0)
            for _ in range(times):
                taken.append(screen.key(DOWN, POSITION))
                screen.quiet()
                screen.key(b"\x1b[A", POSITION)
                screen.quiet()
        finally:
            screen.close()
        # a key itself takes five
        yield goal(f"key into an article of {size // 1000} KB, p50 ms", ranks(taken[1:])[0], most + 5)  # fmt: skip
    queue.close()


def peers(sizes: list[int], keys: int) -> Iterator[str]:
    """Give a line per widget and size: first paint, key until the pane that follows is painted, page, memory."""
    folder = Path(__file__).parents[1] / "build" / "screen-peers"
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PEERS], check=True)
    script = str(Path(__file__).with_name("screen_peers.py"))
    for size in sizes:
        for widget in ("datatable", "fastdatatable"):
            screen = Terminal([str(python), script, widget, str(size)])
            try:
                screen.wait(rb"at <\d+>")
                first = time.perf_counter() - screen.started
                screen.quiet(1.0)
                down, cpu = screen.keys(DOWN, keys, rb"at <\d+>")
                page, _ = screen.keys(
                    PAGE_DOWN, min(keys, size // (2 * ROWS)), rb"at <\d+>"
                )
                resident, _ = screen.memory()
            finally:
                screen.close()
            yield f"| {widget} | {size:,} | {first:.2f} | {percentiles(down)} ({cpu * 1000:.1f}) | {percentiles(page)} | {resident:.0f} |"


def main() -> None:
    """Measure each size, then the goals, then the peers."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--claims", type=int, nargs="+", default=[1_000, 100_000, 1_000_000]
    )
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--peers", type=int, nargs="*", default=[])
    told = parser.parse_args()
    columns = (
        "claims", "first paint s", "whole queue s", "down ms p50 / p95 / p99 (CPU)", "verdict painted ms (CPU)",
        "verdict on disk and told ms (CPU)", "page ms (CPU)", "RSS MB", "private MB",
    )  # fmt: skip
    print(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        goals: list[Goal] = []
        claims, path = 0, Path(folder)
        for claims in told.claims:
            path = (told.keep or Path(folder)) / f"c{claims}.db"
            if claims <= SMALL:
                path.unlink(missing_ok=True)  # its open claims are used up by a run
            if not path.exists():
                corpus.make(path, claims, claims * 2 // 5)
            cells, goals = measured(path, told.keys)
            print(f"| {claims:,} | {' | '.join(cells)} |", flush=True)
        goals += [searched(path), told_of(path), *locked(path)]
        goals += long_articles(Path(folder) / "articles.db")
    print(f"\n| at {claims:,} claims | measured | goal | met |\n|---|---|---|---|")
    for what, figure, wanted, met in goals:
        print(f"| {what} | {figure} | {wanted} | {'' if met is None else 'yes' if met else 'no'} |")  # fmt: skip
    if told.peers:
        print("\n| widget | rows | first paint s | down, pane that follows painted, ms p50 / p95 / p99 (CPU) | page ms | RSS MB |\n|---|---|---|---|---|---|", flush=True)  # fmt: skip
        for line in peers(told.peers, told.keys // 2):
            print(line, flush=True)


if __name__ == "__main__":
    main()
