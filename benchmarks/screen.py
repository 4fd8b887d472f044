"""How fast the review screen answers: a real pseudo-terminal of 120x36, from the byte of a key to the bytes of its frame.

    python benchmarks/screen.py [--claims 1000 100000 1000000] [--keep FOLDER] [--keys 200]

Prints one line per size. Times leave out what the terminal emulator itself takes to draw. Databases are made anew
in a temporary folder unless `--keep` names one in which they are found again.
"""

import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

import corpus

ROWS, COLUMNS = 36, 120
PATIENCE = 120.0
POSITION = rb"[\d,]+/[\d,]+"
DOWN, PAGE_UP, PAGE_DOWN = b"\x1b[B", b"\x1b[5~", b"\x1b[6~"
TICK = os.sysconf("SC_CLK_TCK")


class Terminal:
    """A workbench on a terminal of its own."""

    def __init__(self, arguments: list[str]) -> None:
        self.started = time.perf_counter()
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execv(arguments[0], arguments)  # noqa: S606 - our own program
        size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, size)
        self.painted = b""

    def pump(self, seconds: float) -> bool:
        """Read what was painted within a time; tell whether anything was."""
        ready, _, _ = select.select([self.descriptor], [], [], seconds)
        if ready:
            self.painted += os.read(self.descriptor, 1 << 20)
        return bool(ready)

    def wait(self, pattern: bytes) -> None:
        """Read until a pattern was painted."""
        end = time.perf_counter() + PATIENCE
        while not re.search(pattern, self.painted):
            if time.perf_counter() > end:
                raise TimeoutError(pattern)
            self.pump(1.0)

    def quiet(self, seconds: float = 0.05) -> None:
        """Read until nothing more comes."""
        while self.pump(seconds):
            pass
        self.painted = b""

    def key(self, byte: bytes, pattern: bytes) -> float:
        """Press a key and give the seconds until its frame was painted."""
        self.painted = b""
        start = time.perf_counter()
        os.write(self.descriptor, byte)
        self.wait(pattern)
        return time.perf_counter() - start

    def processor(self) -> float:
        """Give the processor seconds it has taken."""
        told = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(told[11]) + int(told[12])) / TICK

    def memory(self) -> tuple[float, float]:
        """Give its memory in MB: resident, and private of that."""
        told = dict(
            line.split(":", 1)
            for line in Path(f"/proc/{self.pid}/smaps_rollup")
            .read_text()
            .splitlines()[1:]
        )
        kib = {name: int(value.split()[0]) for name, value in told.items()}
        private = kib["Private_Clean"] + kib["Private_Dirty"]
        return kib["Rss"] / 1024, private / 1024

    def close(self) -> None:
        """End it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.descriptor)


def percentiles(seconds: list[float]) -> str:
    """Give p50, p95 and p99 in milliseconds."""
    ranks = statistics.quantiles(seconds, n=100, method="inclusive")
    return " / ".join(f"{ranks[at] * 1000:.1f}" for at in (49, 94, 98))


def measured(path: Path, keys: int) -> list[str]:
    """Give the cells of a line of the table."""
    program = str(Path(sys.executable).with_name("workbench"))
    screen = Terminal([program, "review", "--db", str(path), "--reviewer", "bench"])
    try:
        screen.wait(rb"corroborated")  # the last line: everything above is painted
        first = time.perf_counter() - screen.started
        screen.wait(rb" 1/[\d,]+")
        whole = time.perf_counter() - screen.started
        screen.quiet(1.0)
        cells = [f"{first:.2f}", f"{whole:.2f}"]
        pages = min(keys, int(path.stem[1:]) // (2 * ROWS))
        screen.key(
            b"2", rb"open  1/[\d,]+"
        )  # a day's work: the open claims one after the other
        screen.quiet(1.0)
        screen.key(b"G", POSITION)
        for _ in range(3 * keys // 30):
            screen.key(PAGE_UP, POSITION)
            screen.quiet()
        for byte, presses, pattern in (
            (DOWN, keys, POSITION),
            (b"s", keys, POSITION),
            (b"u", keys // 2, b"saved"),
            (PAGE_DOWN, pages, POSITION),
        ):
            if byte == PAGE_DOWN:
                screen.key(b"1", rb"all  [\d,]+/")
                screen.quiet(1.0)
                screen.key(b"g", POSITION)
                screen.quiet()
            times, taken = [], screen.processor()
            for _ in range(presses):
                times.append(screen.key(byte, pattern))
                screen.quiet()
            cpu = (screen.processor() - taken) / presses
            cells.append(f"{percentiles(times)} ({cpu * 1000:.1f})")
        cells += [f"{mb:.0f}" for mb in screen.memory()]
        return cells
    finally:
        screen.close()


def main() -> None:
    """Measure each size."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--claims", type=int, nargs="+", default=[1_000, 100_000, 1_000_000]
    )
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--keep", type=Path)
    told = parser.parse_args()
    columns = (
        "claims", "first paint s", "whole queue s", "down ms p50 / p95 / p99 (CPU)", "verdict painted ms (CPU)",
        "verdict on disk and told ms (CPU)", "page ms (CPU)", "RSS MB", "private MB",
    )  # fmt: skip
    print(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for claims in told.claims:
            path = (told.keep or Path(folder)) / f"c{claims}.db"
            if not path.exists():
                corpus.make(path, claims, claims * 2 // 5)
            print(
                f"| {claims:,} | {' | '.join(measured(path, told.keys))} |", flush=True
            )


if __name__ == "__main__":
    main()
