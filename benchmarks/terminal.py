"""A program on a pseudo-terminal of its own: what the benchmarks of the screen press keys on and read frames from."""

import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time
from pathlib import Path

ROWS, COLUMNS = 36, 120
PATIENCE = 180.0
TICK = os.sysconf("SC_CLK_TCK")


class Terminal:
    """A program on a terminal of its own."""

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
                raise TimeoutError(pattern, self.painted[-2000:])
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

    def keys(
        self, byte: bytes, presses: int, pattern: bytes
    ) -> tuple[list[float], float]:
        """Press a key again and again, each when its frame is whole; give the seconds of each, and processor seconds a key."""
        times, taken = [], self.processor()
        for _ in range(presses):
            times.append(self.key(byte, pattern))
            self.quiet()
        return times, (self.processor() - taken) / max(1, presses)

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


def ranks(seconds: list[float]) -> list[float]:
    """Give p50, p95 and p99 in milliseconds."""
    found = statistics.quantiles(seconds, n=100, method="inclusive")
    return [found[at] * 1000 for at in (49, 94, 98)]


def percentiles(seconds: list[float]) -> str:
    """Give p50, p95 and p99 in milliseconds, as a cell of a table."""
    return " / ".join(f"{value:.1f}" for value in ranks(seconds))
