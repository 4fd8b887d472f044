"""What judging costs: a cluster of 2 to 3,000 articles, and a whole corpus of near-copies through the store.

    python benchmarks/judging.py --articles 2 10 100 300 3000
    python benchmarks/judging.py --data tests/gold/stories
    python benchmarks/judging.py --desk 2000

Prints CPU milliseconds a cluster: `copies` print one agency's report, `retold` say it in their own words by one of many
sources, `named` have it from a person each, `private` from a neighbour each whom nothing ties to the others. `--data` gives the median over hand-made stories, `--desk` what every
step of the way costs where a corpus of that many near-identical documents is read in, judged and listed.
"""

import argparse
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from provenance import Story, stories

from workbench.claims.sentences import sentences
from workbench.desk.deduplicate import deduplicate
from workbench.desk.ingest import ingest
from workbench.desk.leaning import dependence_records
from workbench.desk.sources import Source
from workbench.desk.trace import trace
from workbench.model import Metadata, Span
from workbench.provenance.edges import Edit
from workbench.provenance.judgement import judge
from workbench.provenance.lineage import lineage
from workbench.provenance.reading import Document, analyse
from workbench.provenance.reuse import compare
from workbench.provenance.sources import Sources, shipped
from workbench.provenance.telling import Article, Occurrence, Reused, article

FACT = "the weir at Sarn is broken"
WHO = (
    "fire chief Mara Toll", "the fire brigade", "police", "Marr police", "mayor Ida Brun", "defence minister Kai Lund",
    "the Defence Ministry", "villager Hanne Roth", "Dr Elke Brandt of Sallow Infirmary", "officials", "the company",
    "two people familiar with the matter", "Halden Mining", "a spokeswoman", "the land registry",
)  # fmt: skip
FRAMES = (
    "It is known that {fact}, {who} said.",
    "According to {who}, {fact}.",
    "At noon {fact}, our reporter saw.",
    "Since Monday {fact}.",
    "Since Monday {fact}, Reuters reported, citing {who}.",
    "On Friday {fact}, {who} said at a news conference.",
)
COPY = (
    "Since Monday {fact}, Kyodo News reported, citing government sources. Eleven farms stand under water and the road to the coast is closed to lorries"
    " until the end of the week, and the ferry will not sail before the wind has turned."
)
ONSETS = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v")  # fmt: skip
ENDS = ("a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "or", "el", "il", "as", "is")  # fmt: skip


def person(chance: random.Random) -> str:
    """Give an invented name."""
    return " ".join(
        "".join(
            chance.choice(ONSETS) + chance.choice(ENDS)
            for _ in range(chance.choice((2, 3)))
        ).capitalize()
        for _ in range(2)
    )


def told(shape: str, number: int, chance: random.Random) -> tuple[str, str]:
    """Give one article of a cluster: its outlet and its text."""
    outlet = f"{person(chance)} Gazette {number}"
    if shape == "copies":
        return (
            outlet,
            f"{person(chance)} wrote on day {number}. {COPY.format(fact=FACT)}",
        )
    who = (
        f"villager {person(chance)}"
        if shape == "private"
        else person(chance)
        if shape == "named"
        else chance.choice(WHO)
    )
    return (
        outlet,
        f"{person(chance)} wrote on day {number}. {chance.choice(FRAMES).format(fact=FACT, who=who)}",
    )


def cluster(
    shape: str, size: int
) -> tuple[list[Occurrence], dict[str, Article], list[Reused]]:
    """Give the claims, articles and copied text of a cluster of that many articles."""
    chance = random.Random(size)
    texts = [told(shape, number, chance) for number in range(size)]
    known: Sources = shipped().with_outlets([outlet for outlet, _ in texts])
    articles, claims = {}, []
    for number, (outlet, text) in enumerate(texts):
        uid = f"{number:032x}"
        read = analyse(
            Document(
                uid,
                text,
                tuple(sentences(text)),
                Metadata(outlet, f"2031-01-{1 + number % 28:02}", language="en"),
            )
        )
        articles[uid] = article(read, known)
        start = text.index(FACT)
        claims.append(
            Occurrence(
                uid,
                uid,
                Span(start, start + len(FACT)),
                lineage(read, Span(start, start + len(FACT)), FACT, known),
            )
        )
    reuse = []
    if shape == "copies":
        for number in range(1, size):
            for other in range(max(0, number - 8), number):
                found = compare(texts[other][1], texts[number][1])
                reuse.append(
                    Reused(
                        f"{other:032x}", f"{number:032x}", found.runs, found.containment
                    )
                )
    return claims, articles, reuse


def cpu_ms(work: Callable[[], object], least: float = 0.2) -> float:
    """Give the CPU milliseconds of one call: the fewest of several where they are short."""
    took: list[float] = []
    while not took or (sum(took) < least and len(took) < 50):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return 1000 * min(took)


def crowds(sizes: list[int]) -> None:
    """Print a line per size of cluster."""
    print(
        f"{'articles':>8}  {'copies ms':>10}  {'retold ms':>10}  {'named ms':>10}  {'private ms':>10}  {'with a rejected edge':>20}"
    )
    for size in sizes:
        line = f"{size:8}"
        for shape in ("copies", "retold", "named", "private"):
            made = cluster(shape, size)
            line += f"  {cpu_ms(partial(judge, *made)):10.2f}"
        claims, articles, reuse = cluster("retold", size)
        edits = [
            Edit(claims[0].document, claims[-1].document, "rejected", "shared-agency")
        ]
        line += f"  {cpu_ms(partial(judge, claims, articles, reuse, edits)):20.2f}"
        print(line, flush=True)


def of_stories(paths: list[Path]) -> None:
    """Print the median over hand-made stories."""
    took = []
    for path in stories(paths, "all"):
        story = Story(path)
        for gold in story.gold["clusters"]:
            claims = story.occurrences(gold["id"], "gold")
            took.append(
                cpu_ms(partial(judge, claims, story.articles, story.reuse), 0.005)
            )
    took.sort()
    print(
        f"{len(took)} clusters of stories: median {statistics.median(took):.3f} ms, 95 % below {took[int(0.95 * len(took))]:.3f}, slowest {took[-1]:.3f}"
    )


def near_copies(count: int) -> Iterator[Source]:
    """Give documents that print one report of twelve sentences with small changes."""
    chance = random.Random(count)
    body = [
        f"{person(chance)} of {person(chance)} said on Monday that {chance.randint(2, 90)} houses on the {word} bank stand under water."
        for word in (
            "left",
            "right",
            "upper",
            "lower",
            "western",
            "eastern",
            "outer",
            "inner",
            "far",
            "near",
            "old",
            "new",
        )
    ]
    for number in range(count):
        text = " ".join(
            [f"{person(chance)} wrote on day {number}.", *body[: 6 + number % 7]]
        )
        yield Source(
            f"{number}.txt",
            None,
            Metadata(outlet=f"Gazette {number}", date="2031-01-01", language="en"),
            text.encode(),
        )


def desk(count: int) -> None:
    """Print what every step costs on a database of near-copies."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "judging.db"
        steps: dict[str, Callable[[], object]] = {
            "ingest": lambda: ingest(path, near_copies(count), "desk"),
            "deduplicate": lambda: deduplicate(path),
            "trace": lambda: trace(path),
            "trace again, everything": lambda: trace(path, everything=True),
            "dependence": lambda: sum(1 for _ in dependence_records(path)),
        }
        for name, work in steps.items():
            start = time.process_time()
            got = work()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{name:24} {time.process_time() - start:8.2f} s CPU   peak {peak:6.0f} MB   {got if not hasattr(got, 'documents') else ''}",
                flush=True,
            )


def main() -> int:
    """Print what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--articles", nargs="+", type=int, default=[], help="sizes of clusters"
    )
    parser.add_argument(
        "--data", nargs="+", type=Path, default=[], help="gold files and folders"
    )
    parser.add_argument(
        "--desk", type=int, default=0, help="near-identical documents in a database"
    )
    args = parser.parse_args()
    if args.data:
        of_stories(args.data)
    if args.desk:
        desk(args.desk)
    if args.articles or not (args.data or args.desk):
        crowds(args.articles or [2, 10, 100, 300, 3000])
    return 0


if __name__ == "__main__":
    sys.exit(main())
