"""A stand-in for the review, for tests of the server: it speaks the driver's protocol and repeats the keys it gets.

It says who it is, and answers `!` with a failure, `q` by leaving, `~` by being deaf to every signal but the last.
Asked to leave, it writes a line into the file named by its argument.
"""

import os
import signal
import sys
from pathlib import Path
from types import FrameType


def paint(text: str) -> None:
    data = text.encode()
    os.write(1, b"D" + len(data).to_bytes(4, "big") + data)


def leave(_sign: int, _frame: FrameType | None) -> None:
    with Path(sys.argv[1]).open("a", encoding="utf-8") as file:
        file.write(f"{os.environ['WORKBENCH_REVIEWER']} left in order\n")
    os._exit(0)


def main() -> None:
    signal.signal(signal.SIGTERM, leave)
    os.write(1, b"__GANGLION__\n")
    size = f"{os.environ['COLUMNS']}x{os.environ['ROWS']}"
    paint(f"{os.environ['WORKBENCH_REVIEWER']} {os.getpid()} {size}")
    while len(head := sys.stdin.buffer.read(5)) == 5:
        payload = sys.stdin.buffer.read(int.from_bytes(head[1:], "big"))
        if head[:1] == b"M":
            paint(payload.decode())
        elif payload == b"q":
            return
        elif payload == b"!":
            sys.exit("Not saved, 1 in all: \x1b[31mthe disk is full")
        elif payload == b"~":
            for sign in (signal.SIGTERM, signal.SIGHUP):
                signal.signal(sign, signal.SIG_IGN)
            paint("deaf")
        else:
            paint(f"typed {payload.decode()}")


if __name__ == "__main__":
    main()
