"""A run that compares claims in small portions and tells of each, so that it can be killed between any two."""

import sys
from pathlib import Path

from workbench.desk import comparing, deduplicate


def main(database: str, everything: str) -> None:
    deduplicate.PORTION, comparing.TOLD = 3, 40
    deduplicate.SHARE, deduplicate.OUTGROWN = 0, 1_000_000

    def tell(step: str, done: int, _of: int = 0) -> None:
        sys.stdout.write(f"{done} {step}\n")
        sys.stdout.flush()

    deduplicate.deduplicate(
        Path(database), tell, everything=everything == "all", workers=1
    )


if __name__ == "__main__":
    main(*sys.argv[1:3])
