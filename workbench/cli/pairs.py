"""`workbench pairs`: near-copies among the claims of a file, as records; no database."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from workbench.cli.narration import narrate
from workbench.cli.records import opened, read_records, text_field
from workbench.errors import BadInput

if TYPE_CHECKING:
    from workbench.duplicates.finding import Pairs

_MANY = 30_000
"""Claims from which other processes are worth starting."""
_PIECE = 8192
"""Pairs written in one piece."""


@click.command()
@click.option(
    "--from", "source", required=True, metavar="FILE", help='Read {"id", "text"} a line; - is standard input.'
)
@click.option(
    "--threshold", type=click.FloatRange(60, 100), help="Score from which claims are the same; 75 unless given."
)
@click.option("--workers", type=click.IntRange(1), help="Cores to use; the pairs are the same for any number.")
def pairs(source: str, threshold: float | None, workers: int | None) -> None:
    r"""Find claims that say the same, or the same but for a number, date, name, role or negation.

    \b
    workbench pairs --from claims.jsonl > pairs.jsonl
    """
    import gc

    from workbench.desk.workers import Workers
    from workbench.duplicates.finding import Ways, find_pairs
    from workbench.duplicates.relations import SAME, Relation

    # a million texts are no garbage, and the collector would walk them all again and again
    gc.disable()
    ids: list[str] = []
    texts: list[str] = []
    with opened(source) as lines:
        for record in read_records(lines, source):
            ids.append(_name(record))
            texts.append(text_field(record, "text"))
    with Workers(workers or Workers.available(), processes=len(texts) >= _MANY) as pool:
        ways = Ways(pool.threads, pool.processes)
        found = find_pairs(texts, same=SAME if threshold is None else threshold, ways=ways)
    for piece in _lines(ids, texts, found):
        sys.stdout.buffer.write(piece.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    counts = ", ".join(
        f"{found.count(relation)} {relation}" for relation in (Relation.SAME, Relation.DIFFERS, Relation.POSSIBLE)
    )
    narrate(f"{len(texts)} claims, {len(found)} pairs: {counts}.")


def _name(record: dict[str, object]) -> str:
    """Give a record's id as JSON, as it was given."""
    import json

    name = record.get("id")
    if not isinstance(name, str | int):
        raise BadInput("A record has no 'id'.", hint='Give {"id": ..., "text": ...} a line.')
    return json.dumps(name, ensure_ascii=False)


def _lines(ids: Sequence[str], texts: Sequence[str], found: "Pairs") -> Iterator[str]:
    """Give the records as text, some thousand lines at a time."""
    import json

    from workbench.duplicates.differences import Differing, differences
    from workbench.duplicates.relations import RELATIONS

    names = [str(relation) for relation in RELATIONS]
    for first in range(0, len(found), _PIECE):
        some = slice(first, first + _PIECE)
        claims, scores = found.claims[some].tolist(), found.scores[some].round(1).tolist()
        rows = [row for row in range(first, first + len(claims)) if row in found.conflicts]
        differing = (Differing(*(texts[at] for at in found.claims[row].tolist()), found.conflicts[row]) for row in rows)
        told = {
            row - first: json.dumps([difference._asdict() for difference in all_of_it], ensure_ascii=False)
            for row, all_of_it in zip(rows, differences(list(differing)), strict=True)
        }
        yield "".join(
            f'{{"a":{ids[a]},"b":{ids[b]},"score":{score},"relation":"{names[relation]}","differences":{told.get(at, "[]")}}}\n'
            for at, ((a, b), score, relation) in enumerate(
                zip(claims, scores, found.relations[some].tolist(), strict=True)
            )
        )
