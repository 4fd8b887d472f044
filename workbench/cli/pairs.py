"""`workbench pairs`: near-copies among the claims of a file, as records; no database."""

import sys
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import TYPE_CHECKING, BinaryIO

import click

from workbench.cli.narration import narrate
from workbench.cli.records import opened, read_records, text_field
from workbench.errors import BadInput

if TYPE_CHECKING:
    from workbench.duplicates.finding import Pairs

_MANY = 30_000
"""Claims from which other processes are worth starting."""
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

    from workbench.desk.workers import Workers
    from workbench.duplicates.finding import Ways, find_pairs, unchained
    from workbench.duplicates.relations import SAME, Relation

    # a million texts are no garbage, and the collector would walk them all again and again
    gc.disable()
    with opened(source) as lines:
        ids, texts = _claims(lines, source)
    with Workers(workers or Workers.available(), processes=len(texts) >= _MANY) as pool:
        ways = Ways(pool.threads, pool.processes)
        same = SAME if threshold is None else threshold
        found = unchained(find_pairs(texts, same=same, ways=ways), len(texts))
    for piece in _lines(ids, texts, found):
        sys.stdout.buffer.write(piece.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    counts = ", ".join(
        f"{found.count(relation)} {relation}"
        for relation in (Relation.SAME, Relation.DIFFERS, Relation.POSSIBLE)
    )
    narrate(f"{len(texts)} claims, {len(found)} pairs: {counts}.")


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
        if len(records) != len(some) or not all(type(one) is dict for one in records):
            # read one by one, the line that is wrong is named; blank ones stand for those already read
            records = list(read_records(chain(repeat(b"\n", read), block), source))
        read += len(block)
        for record in records:
            name = record.get("id")
            if not isinstance(name, str | int) or isinstance(name, bool):
                raise BadInput(
                    "A record has no 'id'.",
                    hint='Give {"id": ..., "text": ...} a line.',
                )
            ids.append(encode(name))
            texts.append(text_field(record, "text"))
    return ids, texts


def _lines(ids: Sequence[str], texts: Sequence[str], found: "Pairs") -> Iterator[str]:
    """Give the records as text, some thousand lines at a time."""
    import json

    from workbench.cli.match import difference_records
    from workbench.duplicates.relations import RELATIONS

    names = [str(relation) for relation in RELATIONS]
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for first in range(0, len(found), _PIECE):
        rows = range(first, min(first + _PIECE, len(found)))
        some = slice(rows.start, rows.stop)
        scores = found.scores[some].astype(float).round(1)
        columns = found.claims[some], scores, found.relations[some]
        differing = found.differences(rows)
        lines = []
        for row, (a, b), score, relation in zip(
            rows, *(column.tolist() for column in columns), strict=True
        ):
            told = differing.get(row)
            said = (
                encode(difference_records(texts[a], texts[b], told)) if told else "[]"
            )
            lines.append(
                f'{{"a":{ids[a]},"b":{ids[b]},"score":{score},"relation":"{names[relation]}","differences":{said}}}\n'
            )
        yield "".join(lines)
