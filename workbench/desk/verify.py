"""Proving the database: every hash derived again, every projection compared with the events.

`verify` asks whether anything people wrote or were shown was changed afterwards; `doctor` asks whether the
file and its projections are sound, and can rebuild projections. Neither trusts what is stored, and neither
touches an input or an event.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from workbench.desk.reading import reading
from workbench.ledger.canonical import basis_digest, words_digest
from workbench.ledger.chain import Head, check_chains, check_events
from workbench.store import checks, events, facts, projections
from workbench.store.checks import Finding
from workbench.store.connection import Connection
from workbench.store.writer import Writer

Tell = Callable[[str], None]


def verify(
    path: Path, tell: Tell = lambda _: None, *, ledger_only: bool = False
) -> Iterator[Finding]:
    """Yield what does not fit, the ledger's findings first and in order: the first names the first bad event."""
    with reading(path) as connection:
        tell("hashing the ledger")
        yield from _ledger(connection)
        if not ledger_only:
            tell("hashing documents and claims")
            yield from checks.inputs(connection)


def _ledger(connection: Connection) -> Iterator[Finding]:
    chains = events.chains(connection)
    for problem in check_chains(chains):
        yield Finding(*problem)
    heads: dict[int, Head] = {}
    for problem in check_events(
        events.stream(connection), {row.id: row.uid for row in chains}, heads
    ):
        yield Finding(*problem)
    for digest, salt, text in events.words(connection):
        if (salt is None) != (text is None) or (
            salt is not None and text is not None and words_digest(salt, text) != digest
        ):
            yield Finding(
                events.holding(connection, digest),
                "the words of a note or reason are not those that were written",
            )
    for digest, body in events.bases(connection):
        if basis_digest(body) != digest:
            yield Finding(
                events.resting_on(connection, digest),
                "the basis of a verdict is not what was shown",
            )


def examine(
    path: Path, tell: Tell = lambda _: None, *, deep: bool = False
) -> Iterator[Finding]:
    """Yield what is wrong with the file, its projections and its search index."""
    with reading(path) as connection:
        tell("reading every page")
        yield from checks.engine(connection, deep=deep)
        tell("comparing the projections with the events")
        for sentence in projections.compare(connection):
            yield Finding(0, sentence)


def mend(path: Path) -> None:
    """Derive projections and search index anew from inputs and events, in one transaction."""
    with Writer(path) as writer, writer.transaction() as connection:
        projections.rebuild(connection)


def ledger_state(path: Path) -> dict[str, str]:
    """Give database, copy, number of events and hash of the latest: what to keep elsewhere and compare later."""
    with reading(path) as connection:
        return facts.identity(connection)
