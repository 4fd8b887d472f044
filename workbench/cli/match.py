"""`workbench match`: what two claims are to each other, one pair of texts a line; no database."""

from collections.abc import Iterator
from itertools import islice

import click

from workbench.cli.records import read_records, text_field, write_record

_PIECE = 2048
"""Pairs judged in one piece."""


@click.command()
@click.option("--jsonl", "as_jsonl", is_flag=True, help="One record a line; the only form there is.")
def match(as_jsonl: bool) -> None:  # noqa: ARG001 - the contract's flag: there is no other form yet
    r"""Say of two claims whether they are the same, the same but for a fact, perhaps the same, or neither.

    Reads {"id", "a", "b"} a line from standard input and answers each with its score and relation.

    \b
    workbench match --jsonl < pairs.jsonl
    """
    import sys

    records = read_records(sys.stdin.buffer)
    while piece := list(islice(records, _PIECE)):
        for answer in _answers(piece):
            write_record(answer)
    sys.stdout.buffer.flush()


def _answers(records: list[dict[str, object]]) -> Iterator[dict[str, object]]:
    from workbench.duplicates.matching import match_pairs

    texts = [(text_field(record, "a"), text_field(record, "b")) for record in records]
    for record, matched in zip(records, match_pairs(texts), strict=True):
        yield {
            "id": record.get("id"),
            "score": round(matched.score, 1),
            "relation": matched.relation,
            "differences": [difference._asdict() for difference in matched.differences],
        }
