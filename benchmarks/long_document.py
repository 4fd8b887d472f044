"""What one long document costs, from the file to the suggestion: the time must grow with its length and no faster.

    python benchmarks/long_document.py --paragraphs 250 500 1000 2000

Each paragraph has four claims of its own: two that are attributed, one that own people saw, one in a speaker's words.
Prints CPU seconds for reading in, comparing and tracing, and CPU milliseconds a claim, for paragraphs and for one line.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from workbench.desk.deduplicate import deduplicate
from workbench.desk.ingest import ingest
from workbench.desk.sources import Source
from workbench.desk.trace import trace
from workbench.model import Metadata

SYLLABLES = ("ba", "ko", "ri", "ne", "tu", "sal", "mor", "den", "vik", "ta", "len", "gor", "mi", "ra", "su", "pol")  # fmt: skip
WHO = ("fire chief Mara Toll", "mayor Ivo Brandt", "engineer Lena Okafor", "the harbour master")  # fmt: skip


def paragraph(chance: random.Random) -> str:
    """Give four sentences of invented words."""

    def words(count: int) -> str:
        return " ".join(
            "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3))))
            for _ in range(count)
        )

    return (
        f"The {words(2)} at {words(1).title()} {words(2)} on Monday, {chance.choice(WHO)} said."
        f" About {chance.randint(3, 900)} {words(3)} in the {words(2)}, according to police."
        f" Our reporter saw {chance.randint(2, 40)} {words(3)}."
        f" “It will take {chance.randint(2, 40)} weeks to {words(4)},” she said."
    )


def seconds(act: Callable[[], object]) -> float:
    """Give the CPU seconds of an act."""
    start = time.process_time()
    act()
    return time.process_time() - start


def measured(paragraphs: int, between: str) -> tuple[int, list[float]]:
    """Give the claims of a document of that many paragraphs, and what each step took."""
    chance = random.Random(paragraphs)
    text = "Long\n\n" + between.join(paragraph(chance) for _ in range(paragraphs))
    known = Metadata("The Holm Echo", "2031-05-04", "", language="en")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.db"
        source = Source("long.txt", None, known, text.encode())
        claims = 0

        def read_in() -> None:
            nonlocal claims
            claims = ingest(path, [source], "bench").documents[0].claims

        took = [
            seconds(read_in),
            seconds(lambda: deduplicate(path)),
            seconds(lambda: trace(path)),
        ]
    return claims, took


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paragraphs", type=int, nargs="*", default=[250, 500, 1000, 2000])  # fmt: skip
    asked = parser.parse_args()
    print("| document | claims | ingest s | deduplicate s | trace s | ms a claim |")
    print("|---|---|---|---|---|---|")
    for name, between in (("paragraphs", "\n\n"), ("one line", " ")):
        for count in asked.paragraphs:
            claims, took = measured(count, between)
            each = " | ".join(f"{one:.2f}" for one in took)
            print(f"| {count:,} {name} | {claims:,} | {each} | {1000 * sum(took) / claims:.2f} |")  # fmt: skip


if __name__ == "__main__":
    main()
