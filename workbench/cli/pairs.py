"""`workbench pairs`: near-copies among the claims of a file, as records; no database."""

import sys
from collections.abc import Callable, Sequence
from itertools import chain, repeat
from typing import TYPE_CHECKING, BinaryIO

import click

from workbench.cli.narration import narrate
from workbench.cli.records import opened, read_records, text_field
from workbench.errors import BadInput

if TYPE_CHECKING:
    from workbench.duplicates.finding import Pairs

_FEW = 20_000
"""Claims up to which copying the process takes longer than the work."""
_READ = 1 << 20
"""Bytes parsed in one piece."""
_PIECE = 8192
"""Pairs written in one piece."""


@click.command()
@click.option(
    "--from",
    "source",
    required=True,
    metavar="FILE",
    help='Read {"id", "text"} a line; - is standard input.',
)
@click.option(
    "--threshold",
    type=click.FloatRange(60, 100),
    help="Score from which claims are the same; 75 unless given.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    help="Cores to use; the pairs are the same for any number.",
)
def pairs(source: str, threshold: float | None, workers: int | None) -> None:
    """Find claims that say the same, or the same but for a number, date, name, role or negation.

    \b
    workbench pairs --from claims.jsonl > pairs.jsonl
    """
    import gc
    import os

    # numpy starts a thread a core for linear algebra, which there is none of
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from workbench.desk.forks import Forks
    from workbench.duplicates.finding import Ways, find_pairs, unchained
    from workbench.duplicates.relations import SAME, Relation

    # a million texts are no garbage, and the collector would walk them all again and again
    gc.disable()
    with opened(source) as lines:
        ids, texts = _claims(lines, source)
    same = SAME if threshold is None else threshold
    forks = Forks(workers or Forks.available() if len(texts) >= _FEW else 1)
    ways = Ways(forks.map, parts=forks.count)
    found = unchained(find_pairs(texts, same=same, ways=ways), len(texts))
    lines_of = _writer(ids, texts, found)
    for piece in forks.map(lines_of, range(0, len(found), _PIECE)):
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()
    counts = ", ".join(
        f"{found.count(relation)} {relation}"
        for relation in (Relation.SAME, Relation.DIFFERS, Relation.POSSIBLE)
    )
    narrate(f"{len(texts)} claims, {len(found)} pairs: {counts}.")
    if found.left_out:
        narrate(
            f"Many claims are made to one form and were compared with some of their nearest only; {found.left_out} comparisons were left out."
        )


def _claims(lines: BinaryIO, source: str) -> tuple[list[str], list[str]]:
    """Read ids, as JSON, and texts; many lines are parsed as one list, which takes a third of the time."""
    import json

    encode = json.JSONEncoder(ensure_ascii=False).encode
    ids: list[str] = []
    texts: list[str] = []
    read = 0
    while block := lines.readlines(_READ):
        some = [line for line in block if not line.isspace()]
        try:
            records = json.loads(b"[" + b",".join(some) + b"]")
        except (ValueError, RecursionError):
            records = []
        if len(records) != len(some) or not {dict}.issuperset(map(type, records)):
            # read one by one, the line that is wrong is named; blank ones stand for those already read
            records = list(read_records(chain(repeat(b"\n", read), block), source))
        read += len(block)
        names = [record.get("id") for record in records]
        told = [record.get("text") for record in records]
        if not {str, int}.issuperset(map(type, names)):
            raise BadInput(
                "A record has no 'id'.", hint='Give {"id": ..., "text": ...} a line.'
            )
        if not {str}.issuperset(map(type, told)):
            told = [text_field(record, "text") for record in records]
        ids += map(encode, names)
        texts += told
    return ids, texts


def _writer(
    ids: Sequence[str], texts: Sequence[str], found: "Pairs"
) -> Callable[[int], bytes]:
    """Give what writes the records of some thousand pairs, from a place on."""
    import json
    from collections import defaultdict

    from workbench.duplicates.conflicts import KINDS
    from workbench.duplicates.relations import RELATIONS

    encode = json.JSONEncoder(ensure_ascii=False).encode
    relations = [f'"relation":"{relation}"' for relation in RELATIONS]
    kinds = [f'{{"kind":"{kind}","a":' for kind in KINDS]
    # a score is one of a thousand
    points = [f'"score":{tenths / 10}' for tenths in range(1001)]

    def lines(first: int) -> bytes:
        rows = range(first, min(first + _PIECE, len(found)))
        some = slice(rows.start, rows.stop)
        pairs = found.claims[some].tolist()
        tenths = (found.scores[some].astype(float) * 10).round().astype(int)
        differing: defaultdict[int, list[str]] = defaultdict(list)
        for row, kind, x, x_end, y, y_end in zip(*found.places(rows), strict=True):
            a, b = pairs[row - first]
            left, right = encode(texts[a][x:x_end]), encode(texts[b][y:y_end])
            differing[row].append(f'{kinds[kind]}{left},"b":{right}}}')
        columns = (rows, pairs, tenths.tolist(), found.relations[some].tolist())
        written = [
            f'{{"a":{ids[a]},"b":{ids[b]},{points[score]},{relations[relation]},"differences":['
            f"{','.join(differing[row]) if row in differing else ''}]}}\n"
            for row, (a, b), score, relation in zip(*columns, strict=True)
        ]
        return "".join(written).encode("utf-8", "replace")

    return lines
