"""Taking a document or an origin back: what would lose its footing, listed first, then done.

The rehearsal is the real thing rolled back, so that the two can't differ.
"""

from dataclasses import dataclass
from pathlib import Path

from workbench.desk.aliases import sources_of
from workbench.desk.articles import Articles
from workbench.desk.judging import judged
from workbench.desk.review import Reviewing
from workbench.desk.trace import affected
from workbench.errors import UnknownName
from workbench.store import claims, clusters, edges, staleness
from workbench.store.connection import Connection, open_reading, told
from workbench.store.staleness import Resting
from workbench.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Retraction:
    """What was, or would be, taken back, and the verdicts that lose their footing."""

    name: str
    verdicts: tuple[Resting, ...]


def retract(
    path: Path, reviewer: str, wanted: str, *, why: str = "", dry_run: bool = False
) -> Retraction:
    """Take a document (any beginning of its id) or an origin (its key or name) back.

    Raise UnknownName for what is neither, or for a name that several origins have.
    """
    name = named(path, wanted)
    if not dry_run:
        with Reviewing.open(path, reviewer) as pen:
            pen.retract(name, why=why)
    with Writer(path) as writer, writer.transaction(keep=not dry_run) as connection:
        taken = edges.retracted(connection) | {name}
        return Retraction(name, _apply(connection, path, name, taken))


def _apply(
    connection: Connection, path: Path, name: str, taken: frozenset[str]
) -> tuple[Resting, ...]:
    """Judge what rests on the name anew, and give the verdicts that lose their footing by it."""
    articles = Articles(connection, sources_of(connection, path))
    wanted = affected(connection, articles, set(), {name})
    held = staleness.judged_in(connection, wanted)
    before = {
        (one.claim_id, one.reviewer) for one in staleness.changed(connection, held)
    }
    clusters.keep_judgements(
        connection, [judged(connection, articles, one, taken) for one in wanted]
    )
    staleness.refresh(connection, held)
    return tuple(
        one
        for one in staleness.changed(connection, held)
        if (one.claim_id, one.reviewer) not in before
    )


def named(path: Path, wanted: str) -> str:
    """Give the uid of a document by any beginning, or the key of an origin by key or name; raise UnknownName."""
    connection = open_reading(path)
    try:
        with told(path):
            try:
                return claims.find_document(connection, wanted)[1].hex()
            except UnknownName:
                found = edges.origins_like(connection, wanted)
    finally:
        connection.close()
    if len(found) == 1 or wanted in found:
        return wanted if wanted in found else found[0]
    if not found:
        raise UnknownName(
            f"There is no document or origin {wanted!r}.",
            hint="`workbench clusters --jsonl` lists origins by key, `workbench claims` documents.",
        )
    raise UnknownName(
        f"{wanted!r} may be several origins: {', '.join(found)}.", hint="Give its key."
    )
