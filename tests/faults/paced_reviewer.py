"""A reviewer at a steady pace: judges claims of their own one after the other, and tells each verdict with how long it took."""

import sys
import time
from pathlib import Path

from workbench.desk.queue import Queue
from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict


def main(database: str, handle: str, first: int, verdicts: int, pace: float) -> None:
    choices = list(Verdict)
    queue = Queue.open(Path(database), handle)
    with Reviewing(Path(database), handle) as pen:
        sys.stdin.readline()  # all begin together
        begun = time.monotonic()
        for n in range(verdicts):
            time.sleep(max(0.0, begun + n * pace - time.monotonic()))
            claim = 16 * (first + n)
            view = queue.claim(claim)
            asked = time.monotonic()
            marking = Marking(
                claim, choices[n % 3], saw=view.version, reason="at a steady pace"
            )
            event = pen.mark([marking])[0]
            took = time.monotonic() - asked
            sys.stdout.write(f"{event.seq} {event.hash} {took:.4f}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    first, verdicts = map(int, sys.argv[3:5])
    main(sys.argv[1], sys.argv[2], first, verdicts, float(sys.argv[5]))
