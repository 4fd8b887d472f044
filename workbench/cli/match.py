"""`workbench match`: what two claims are to each other, one pair of texts a line; no database."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

import click

from workbench.cli.records import read_records, text_field, write_record

if TYPE_CHECKING:
    from workbench.duplicates.differences import Difference

_PIECE = 2048
"""Pairs judged in one piece."""


@click.command()
@click.option(
    "--jsonl",
    "as_jsonl",
    is_flag=True,
    help="One record a line; the only form there is.",
)
def match(as_jsonl: bool) -> None:  # noqa: ARG001 - the contract's flag: there is no other form yet
    """Say of two claims whether they are the same, the same but for a fact, perhaps the same, or neither.

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
    for record, pair, matched in zip(records, texts, match_pairs(texts), strict=True):
        yield {
            "id": record.get("id"),
            "score": round(matched.score, 1),
            "relation": matched.relation,
            "differences": difference_records(*pair, matched.differences),
        }


def difference_records(
    a: str, b: str, found: Iterable["Difference"]
) -> list[dict[str, str]]:
    """Give differences in words; a side that has none is empty."""
    return [
        {"kind": kind, "a": x.of(a) if x else "", "b": y.of(b) if y else ""}
        for kind, x, y in found
    ]
