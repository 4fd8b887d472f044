"""A reviewer who never stops: marks claims at random and tells each verdict only after it was acknowledged."""

import random
import sys
from pathlib import Path

from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict
from workbench.store import writer

CHOICES = [*Verdict, None]


def main(database: str, handle: str, seed: int, claims: int, verdicts: int) -> None:
    writer.CHECKPOINT_BYTES = (
        200_000  # many checkpoints, so that some are met by the kill
    )
    chance = random.Random(seed)
    with Reviewing(Path(database), handle) as pen:
        for _ in range(verdicts):
            claim = 16 * chance.randint(1, claims)
            event = pen.mark(
                [Marking(claim, chance.choice(CHOICES), reason="drawn by lot")]
            )[0]
            sys.stdout.write(f"{event.seq} {event.hash}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6]))
