"""Near-copies among many claims, beside the programs people use for it: time, memory, and what is found.

    python benchmarks/duplicates.py [--alone] [--peers-venv DIR] [--sentences FILE] [--sizes 1000 10000 100000] [--seed 1]

The corpus is seeded: sentences of FILE (a sentence a line, or JSON lines with "text", also .xz), made-up ones where
they do not suffice, retold and changed by the rules of the test suite. DIR, build/peers unless given, gets a virtual
environment with the peers, once; --alone runs the workbench without them.
Every program is a process of its own that reads the same file; the table tells, for each size, wall and CPU seconds
(all its processes, reading included), CPU seconds from words to pairs ("of words"), peak memory of the largest of them,
pairs found, the share of all true pairs among them, precision, and the share found of each kind of retelling. Peers that
give candidates get the same last test as the workbench's: the score of sorted words from 70; "workbench, no guards" is
the workbench up to this test. Then follows how fast the time grows with claims.
"""

import argparse
import importlib
import json
import lzma
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
import venv
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, NamedTuple

PACKAGES = (
    "rensa",
    "datasketch",
    "scikit-learn",
    "sparse_dot_topn",
    "rapidfuzz",
    "numpy",
)
FLOOR = 70
BARE = "workbench, no guards"
Pair = tuple[int, int]


# ---- the peers: these functions run in the peers' environment and know nothing of the workbench


def folded(text: str) -> list[str]:
    """Give the words of a claim as all peers get them."""
    return "".join(
        c if c.isalnum() else " "
        for c in text.lower().replace("'", "").replace("’", "")
    ).split()


def scored(words: list[list[str]], found: Iterable[Pair]) -> Iterator[Pair]:
    """Keep the pairs whose sorted words score 70 or more; each pair is held in eight bytes, for whoever finds many."""
    import numpy as np
    from rapidfuzz import fuzz, process

    packed = np.fromiter(((a << 32) | b for a, b in found), np.uint64)
    packed.sort()
    if len(packed):
        packed = packed[np.concatenate(([True], packed[1:] != packed[:-1]))]
    texts = [" ".join(sorted(claim)) for claim in words]
    for low in range(0, len(packed), 500_000):
        some = packed[low : low + 500_000]
        pairs = np.stack((some >> np.uint64(32), some & np.uint64(0xFFFFFFFF)), axis=1)
        a, b = ([texts[at] for at in side.tolist()] for side in pairs.T)
        points = process.cpdist(a, b, scorer=fuzz.ratio, score_cutoff=FLOOR, workers=-1)
        yield from map(tuple, pairs[points >= FLOOR].tolist())


def rensa(words: list[list[str]]) -> Iterator[Pair]:
    """MinHash and LSH in Rust, by its batch calls."""
    library: Any = importlib.import_module("rensa")
    hashes = library.RMinHash.from_token_sets(words, 128, 42)
    index = library.RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32)
    index.insert_many(hashes, 0)

    def found() -> Iterator[Pair]:
        # some at a time: all answers at once would be many gigabytes of lists
        for low in range(0, len(hashes), 10_000):
            for at, near in enumerate(index.query_all(hashes[low : low + 10_000]), low):
                yield from ((other, at) for other in near if other < at)

    yield from scored(words, found())


def datasketch(words: list[list[str]]) -> Iterator[Pair]:
    """MinHash and LSH in Python and numpy."""
    library: Any = importlib.import_module("datasketch")
    index = library.MinHashLSH(threshold=0.5, num_perm=128)

    def found() -> Iterator[Pair]:
        for at, claim in enumerate(words):
            named = library.MinHash(num_perm=128)
            named.update_batch([word.encode() for word in set(claim)])
            yield from ((other, at) for other in index.query(named))
            index.insert(at, named)

    yield from scored(words, found())


def tfidf(words: list[list[str]]) -> Iterator[Pair]:
    """Word TF-IDF and the nearest neighbours by a sparse product."""
    text: Any = importlib.import_module("sklearn.feature_extraction.text")
    sparse: Any = importlib.import_module("sparse_dot_topn")
    matrix = text.TfidfVectorizer(analyzer=list, min_df=2).fit_transform(words)

    def found() -> Iterator[Pair]:
        for low in range(0, len(words), 20_000):
            near = sparse.sp_matmul_topn(
                matrix[low : low + 20_000],
                matrix.T.tocsr(),
                top_n=50,
                threshold=0.5,
                n_threads=os.cpu_count(),
            )
            rows, columns = near.tocoo().coords
            yield from (
                (a + low, b)
                for a, b in zip(rows.tolist(), columns.tolist(), strict=True)
                if a + low < b
            )

    yield from scored(words, found())


def brute(words: list[list[str]]) -> Iterator[Pair]:
    """Every claim with every other by rapidfuzz: what there is to find."""
    import numpy as np
    from rapidfuzz import fuzz, process

    texts = [" ".join(sorted(claim)) for claim in words]
    for low in range(0, len(texts), 500):
        points = process.cdist(
            texts[low : low + 500],
            texts,
            scorer=fuzz.ratio,
            score_cutoff=FLOOR,
            workers=-1,
            dtype=np.uint8,
        )
        for a, b in zip(*(side.tolist() for side in np.nonzero(points)), strict=True):
            if a + low < b:
                yield a + low, b


def own_words(corpus: Path) -> tuple[Any, Any]:
    """Read the words of claims as the workbench does, and with how many processes."""
    from workbench.desk.forks import Forks
    from workbench.duplicates.finding import Ways, content_of
    from workbench.duplicates.vocabulary import Vocabulary

    lines = b",".join(corpus.read_bytes().splitlines())
    texts = [record["text"] for record in json.loads(b"[" + lines + b"]")]
    forks = Forks(Forks.available())
    ways = Ways(forks.map, parts=forks.count)
    return content_of(texts, Vocabulary(), ways), ways


def bare(words: tuple[Any, Any]) -> Iterator[Pair]:
    """Run the workbench from its words up to where the peers end: candidates and scores."""
    from workbench.duplicates.bitmaps import Bitmaps
    from workbench.duplicates.blocking import candidates
    from workbench.duplicates.finding import scores_of
    from workbench.duplicates.frequencies import Frequencies

    tokens, ways = words
    alike = Bitmaps.of(tokens).alike
    found = candidates(tokens, Frequencies.of(tokens), alike, ways.arrays)
    near = found[scores_of(tokens, found, ways) >= FLOOR]
    yield from zip(*near.T.tolist(), strict=True)


PEERS: dict[str, tuple[Callable[[list[list[str]]], Iterator[Pair]], int]] = {
    "rensa + score": (rensa, 100_000),
    "datasketch + score": (datasketch, 100_000),
    "TF-IDF + score": (tfidf, 100_000),
    "all by all": (brute, 10_000),
}
"""With the number of claims up to which each is run."""


def run_peer(name: str, corpus: str, out: str) -> None:
    """Run one peer on a file of claims and write the CPU seconds it took from words on, and the pairs it finds."""
    find: Callable[[Any], Iterator[Pair]]
    words: Any
    if name == BARE:
        find, words = bare, own_words(Path(corpus))
    else:
        find = PEERS[name][0]
        with Path(corpus).open(encoding="utf-8") as lines:
            words = [folded(json.loads(line)["text"]) for line in lines]
    started = sum(os.times()[:4])
    found = array("q", (at for pair in find(words) for at in pair))
    spent = array("d", [sum(os.times()[:4]) - started])
    Path(out).write_bytes(spent.tobytes() + found.tobytes())


# ---- measuring


class Cost(NamedTuple):
    """What a run took."""

    wall: float
    cpu: float
    peak_mb: float
    from_words: float = 0.0
    """CPU seconds from words to pairs."""


def measured(command: list[str], out: Path | None = None) -> Cost:
    """Run a command, its output into a file, and give what it and its children took."""
    with (out or Path(os.devnull)).open("wb") as into:
        started = time.perf_counter()
        child = subprocess.Popen(command, stdout=into, stderr=subprocess.PIPE)
        told = child.stderr.read() if child.stderr else b""
        _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} failed: {told.decode(errors='replace')[-800:]}")
    return Cost(
        time.perf_counter() - started,
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss / 1024,
    )


def peers_python(folder: Path) -> str:
    """Give the Python of the peers' environment, made when it is not there."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return str(python)


def sentences(path: Path) -> list[str]:
    """Read sentences of 8 to 40 words, each once."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        texts = (
            json.loads(line)["text"] if ".jsonl" in path.name else line
            for line in lines
        )
        return list(
            dict.fromkeys(
                " ".join(text.split()) for text in texts if 8 <= len(text.split()) <= 40
            )
        )


def own(corpus: Path, folder: Path) -> tuple[Cost, dict[str, set[Pair]]]:
    """Run the workbench, file to file."""
    out = folder / "own.jsonl"
    cost = measured(
        [sys.executable, "-m", "workbench", "pairs", "--from", str(corpus)], out
    )
    found: dict[str, set[Pair]] = {"workbench": set(), "workbench: same": set()}
    with out.open(encoding="utf-8") as lines:
        for line in lines:
            record: dict[str, Any] = json.loads(line)
            pair = record["a"], record["b"]
            found["workbench"].add(pair)
            if record["relation"] == "same":
                found["workbench: same"].add(pair)
    return cost, found


def peer(name: str, python: str, corpus: Path, folder: Path) -> tuple[Cost, set[Pair]]:
    """Run a peer on the same file."""
    out = folder / "peer.bin"
    cost = measured([python, __file__, "--run", name, str(corpus), str(out)])
    spent, numbers = array("d"), array("q")
    told = out.read_bytes()
    spent.frombytes(told[: spent.itemsize])
    numbers.frombytes(told[spent.itemsize :])
    cost = cost._replace(from_words=spent[0])
    return cost, set(zip(numbers[::2], numbers[1::2], strict=True))


def row(name: str, cost: Cost | None, found: set[Pair], claims: list[Any]) -> str:
    """Give a line of the table."""
    facts: defaultdict[int, list[int]] = defaultdict(list)
    for at, claim in enumerate(claims):
        facts[claim.fact].append(at)
    true = {pair for same in facts.values() for pair in combinations(same, 2)}
    kinds: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for at, claim in enumerate(claims):
        if claim.parent >= 0:
            kinds[claim.kind][
                (min(at, claim.parent), max(at, claim.parent)) in found
            ] += 1
    shares = " ".join(
        f"{kind} {hits[True] / hits.total():.3f}"
        for kind, hits in sorted(kinds.items())
    )
    spent = (
        f"{cost.wall:8.2f} {cost.cpu:8.2f} {cost.from_words or math.nan:8.2f} {cost.peak_mb:7.0f}"
        if cost
        else " " * 34
    ).replace("nan", "  -")
    right = len(true & found)
    return f"{name:20}{spent} {len(found):9} {right / max(1, len(true)):.4f} {right / max(1, len(found)):.4f}  {shares}"


def main() -> None:
    """Run all there is at all sizes and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--peers-venv",
        type=Path,
        default=Path(__file__).parents[1] / "build" / "peers",
        help="folder for the peers' environment; made when it is not there",
    )
    parser.add_argument("--alone", action="store_true", help="run no peers")
    parser.add_argument("--sentences", type=Path, help="file of sentences")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--run", nargs=3, metavar=("PEER", "CORPUS", "OUT"), help=argparse.SUPPRESS
    )
    options = parser.parse_args()
    if options.run:
        run_peer(*options.run)
        return
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from retold import corpus

    bases = sentences(options.sentences) if options.sentences else []
    python = "" if options.alone else peers_python(options.peers_venv)
    walls: defaultdict[str, list[tuple[int, Cost]]] = defaultdict(list)
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, load before {os.getloadavg()[0]:.1f}"
    )
    for size in options.sizes:
        claims = corpus(size, options.seed, bases)
        print(
            f"\n{size} claims{'':12}wall s    cpu s of words peak MB     pairs recall precision; found of each kind"
        )
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            file = folder / "claims.jsonl"
            with file.open("w", encoding="utf-8") as lines:
                lines.writelines(
                    json.dumps({"id": at, "text": claim.text}) + "\n"
                    for at, claim in enumerate(claims)
                )
            cost, found = own(file, folder)
            walls["workbench"].append((size, cost))
            for name, pairs in found.items():
                print(
                    row(name, cost if name == "workbench" else None, pairs, claims),
                    flush=True,
                )
            cost, pairs = peer(BARE, sys.executable, file, folder)
            walls[BARE].append((size, cost))
            print(row(BARE, cost, pairs, claims), flush=True)
            for name, (_, limit) in PEERS.items():
                if python and size <= limit:
                    cost, pairs = peer(name, python, file, folder)
                    walls[name].append((size, cost))
                    print(row(name, cost, pairs, claims), flush=True)
    print("\ngrowth of time: exponent between sizes (1 is in proportion), wall and CPU")
    for name, runs in walls.items():
        for (n, old), (m, new) in pairwise(runs):
            wall, cpu = (
                math.log(b / a) / math.log(m / n)
                for a, b in ((old.wall, new.wall), (old.cpu, new.cpu))
            )
            print(f"{name:20}{n:9} to {m:9}  {wall:5.2f} {cpu:5.2f}")


if __name__ == "__main__":
    main()
