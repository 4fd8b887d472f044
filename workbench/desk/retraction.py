"""Taking a document or an origin back: what would lose its footing, listed first, then done.

The rehearsal is the real thing rolled back, so that the two can't differ.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.desk.aliases import sources_of
from workbench.desk.articles import Articles
from workbench.desk.judging import Voices, hanging_on, judged
from workbench.desk.reading import reading
from workbench.desk.review import Reviewing
from workbench.errors import UnknownName
from workbench.provenance.identity import read_party
from workbench.provenance.sources import Sources, folded
from workbench.provenance.vocabulary import vocabulary
from workbench.store import clusters, edges, staleness
from workbench.store.connection import Connection
from workbench.store.staleness import Resting
from workbench.store.writer import Writer

BEGINNING = 5
"""Letters by which the words of a name are compared."""


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
        return Retraction(name, _apply(connection, path, name))


def _apply(connection: Connection, path: Path, name: str) -> tuple[Resting, ...]:
    """Judge what rests on the name anew, and give the verdicts that lose their footing by it."""
    articles = Articles(connection, sources_of(connection, path))
    heard = Voices.heard(connection)
    voices = replace(heard, retracted=heard.retracted | {name})
    wanted = hanging_on(connection, {name})
    held = staleness.judged_in(connection, wanted)
    before = {
        (one.claim_id, one.reviewer) for one in staleness.changed(connection, held)
    }
    rows = [judged(connection, articles, one, voices) for one in wanted]
    clusters.keep_judgements(connection, [row for row in rows if row is not None])
    staleness.refresh(connection, held)
    return tuple(
        one
        for one in staleness.changed(connection, held)
        if (one.claim_id, one.reviewer) not in before
    )


def named(path: Path, wanted: str) -> str:
    """Give the uid of a document by any beginning, or the key of an origin by its key or any of its names.

    Names are looked up as articles' are: in the table of media, and as a person's or a body's. Raise UnknownName for what
    nobody is called, and for what may be several, with the choices.
    """
    beginning = wanted.encode("utf-8", "replace").decode().strip().lower()
    with reading(path) as connection:
        documents = edges.documents_like(connection, beginning)
        if len(documents) == 1:
            return documents[0]
        begun = edges.origins_like(connection, beginning) if beginning else []
        if beginning in begun:
            return beginning
        keys = _keys(beginning, wanted, sources_of(connection, path))
        found = edges.origins_called(connection, keys) or begun
        found = found or _holding(beginning, edges.origins(connection))
    if len(found) == 1 and not documents:
        return found[0]
    if not found and not documents:
        raise UnknownName(
            f"There is no document or origin {wanted!r}.",
            hint="`workbench clusters --jsonl` lists origins by key, `workbench claims` documents.",
        )
    several = [*(f"document {uid[:12]}" for uid in documents), *found]
    raise UnknownName(
        f"{wanted!r} may be several: {', '.join(several)}.",
        hint="Give more digits of the document, or the whole key of the origin.",
    )


def _keys(beginning: str, wanted: str, sources: Sources) -> list[str]:
    """Give the keys that an origin of this name may have: as it is written, as the table of media or the rules read it."""
    clean = wanted.encode("utf-8", "replace").decode().strip()
    if not re.search(r"\w", clean):
        return []
    party = read_party(clean, (), "", sources, vocabulary())
    media = {sources.outlet(name) for name in (clean, clean.title(), clean.upper())}
    return sorted({beginning, folded(clean), party.key, *media} - {""})


def _holding(name: str, origins: Iterable[str]) -> list[str]:
    """Give the origins that have all words of a name among their own: the Japanese Defense Ministry for "the defence ministry"."""
    wanted = _words(name)
    if not wanted:
        return []
    return [key for key in origins if wanted <= _words(key.partition(":")[2])]


def _words(name: str) -> set[str]:
    """Give the beginnings of a name's words, so short that no spelling of "defence" and no case of a name matters."""
    return {word[:BEGINNING] for word in re.findall(r"[^\W_]+", folded(name))}
