"""Offers are kept by the claim they were found for and found from either side."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from workbench.desk.review import Reviewing
from workbench.store.connection import Connection, open_reading
from workbench.store.offers import (
    OfferRow,
    linked_since,
    offered_beside,
    offers_of,
    replace_offers,
)
from workbench.store.writer import Writer


@pytest.fixture
def pen(database: Path) -> Iterator[Writer]:
    """Claims 16, 32, 48 of document 1 and 64, 80, 96 of document 2."""
    with Writer(database) as writer:
        yield writer


def kept(writer: Writer, document_id: int, *rows: tuple[int, int, int]) -> set[int]:
    with writer.transaction() as connection:
        return replace_offers(connection, document_id, [OfferRow(*row) for row in rows])


def all_of(connection: Connection) -> list[tuple[int, int, int]]:
    return connection.execute("SELECT * FROM offer ORDER BY 1, 2").fetchall()


def test_what_a_document_is_offered_is_replaced_and_changes_are_told(
    pen: Writer,
) -> None:
    assert kept(pen, 1, (16, 64, 9000), (32, 80, 8000)) == {16, 32, 64, 80}
    assert kept(pen, 1, (16, 64, 9000), (32, 80, 8000)) == set()
    assert kept(pen, 2, (64, 16, 9100)) == {16, 64}
    assert kept(pen, 1, (16, 64, 9000), (32, 96, 7500)) == {32, 80, 96}
    assert kept(pen, 1, (16, 64, 9200), (32, 96, 7500)) == {16, 64}
    assert all_of(pen.connection) == [(16, 64, 9200), (32, 96, 7500), (64, 16, 9100)]
    assert kept(pen, 1) == {16, 32, 64, 96}
    assert all_of(pen.connection) == [(64, 16, 9100)]


def test_an_offer_counts_for_both_sides_by_the_better_score(pen: Writer) -> None:
    kept(pen, 1, (16, 64, 9000), (32, 64, 7000))
    kept(pen, 2, (64, 16, 9500), (80, 16, 8000))
    assert offers_of(pen.connection, [16]) == [(16, 64, 9500), (16, 80, 8000)]
    assert offers_of(pen.connection, [64]) == [(64, 16, 9500), (64, 32, 7000)]
    assert offers_of(pen.connection, [48]) == []
    assert offered_beside(pen.connection, [32]) == [32, 64]
    assert offered_beside(pen.connection, [48]) == []


def test_a_retired_claim_is_not_offered(pen: Writer, database: Path) -> None:
    kept(pen, 1, (16, 64, 9000), (16, 80, 8000))
    pen.close()
    with Reviewing(database, "ana") as ana:
        ana.retire_claim(64)
    with closing(open_reading(database)) as connection:
        assert offers_of(connection, [16]) == [(16, 80, 8000)]


def test_words_on_two_claims_are_told_once(database: Path) -> None:
    with Reviewing(database, "ana") as ana:
        ana.link(16, 64, "same")
        ana.link(32, 80, "different")
    with closing(open_reading(database)) as connection:
        last, about = linked_since(connection, 0)
        assert about == [16, 32, 64, 80]
        assert linked_since(connection, last) == (last, [])
    with Reviewing(database, "ana") as ana:
        ana.link(32, 80, None)
    with closing(open_reading(database)) as connection:
        assert linked_since(connection, last)[1] == [32, 80]
